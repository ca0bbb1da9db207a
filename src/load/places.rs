//! Where the values of a timeline's file stand, found by reading again as little of the file as a question needs: the event that is
//! asked about, or what stands around the events; the whole file only where it cannot be cut.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::rc::Rc;

use super::subjects::Subjects;
use super::tree::{self, Node, Value};
use super::{Stored, pieces};
use crate::file::{File, Position};
use crate::finding::{NodePath, Step};

/// The file of a timeline, to look places up in.
pub(super) struct Places<'a> {
    stored: &'a Stored,
    /// How many events the file has, also those that cannot be read.
    events: usize,
    subjects: &'a Subjects<'a>,
    file: OnceCell<File<'a>>,
    cut: OnceCell<Option<Cut>>,
    trees: RefCell<HashMap<Part, Option<Rc<Node>>>>,
}

/// What is read at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Part {
    /// The file.
    Whole,
    /// The file without its events.
    Around,
    /// An event, by its place in the file.
    Event(usize),
}

/// Where the file is cut.
struct Cut {
    cut: pieces::Cut,
    /// The byte at which each event begins.
    beginnings: Vec<usize>,
}

impl Cut {
    fn event(&self, place: usize) -> Option<Range<usize>> {
        let end = self.beginnings.get(place + 1).copied().unwrap_or(self.cut.events.end);
        self.beginnings.get(place).map(|start| *start..end)
    }

    /// The event in which a byte stands.
    fn event_at(&self, byte: usize) -> Option<usize> {
        let before = self.beginnings.partition_point(|start| *start <= byte);
        before.checked_sub(1).filter(|_| byte < self.cut.events.end)
    }
}

impl<'a> Places<'a> {
    pub(super) fn new(stored: &'a Stored, events: usize, subjects: &'a Subjects<'a>) -> Self {
        let (file, cut, trees) = (OnceCell::new(), OnceCell::new(), RefCell::default());
        Self { stored, events, subjects, file, cut, trees }
    }

    /// The file with its lines found.
    pub(super) fn file(&self) -> &File<'a> {
        self.file.get_or_init(|| self.stored.file())
    }

    /// The tree in which a path leads on, with the rest of the path; nothing where the file is no YAML.
    pub(super) fn tree<'p>(&self, path: &'p NodePath) -> Option<(Rc<Node>, &'p [Step])> {
        let part = match path.0.as_slice() {
            [Step::Key("events"), Step::Item(place), rest @ ..] => Some((Part::Event(*place), rest)),
            [first, ..] if !first.is("events") => Some((Part::Around, path.0.as_slice())),
            _ => None,
        };
        let of_part = part.and_then(|(part, rest)| Some((self.read(part)?, rest)));
        of_part.or_else(|| Some((self.read(Part::Whole)?, path.0.as_slice())))
    }

    /// The parts in which these bytes of the text stand, each once.
    pub(super) fn parts(&self, bytes: impl Iterator<Item = usize>) -> Vec<(Part, Rc<Node>)> {
        let part = |byte| self.cut().map_or(Part::Whole, |cut| cut.event_at(byte).map_or(Part::Around, Part::Event));
        let parts: BTreeSet<Part> = bytes.map(part).collect();
        let read: Option<Vec<_>> = parts.into_iter().map(|part| Some((part, self.read(part)?))).collect();
        read.unwrap_or_else(|| self.read(Part::Whole).map(|tree| (Part::Whole, tree)).into_iter().collect())
    }

    /// The place of the event that stands at a position of the file.
    pub(super) fn event_at(&self, at: Position) -> Option<usize> {
        if let Some(cut) = self.cut() {
            let byte = self.file().lines().bytes(at.line).start;
            return cut.event_at(byte);
        }
        let tree = self.read(Part::Whole)?;
        let Value::List(events) = &tree.get("events")?.value else { return None };
        let begins = |event: &Node| self.file().position(event.span.start);
        let place = events.partition_point(|event| begins(event) <= at).checked_sub(1)?;
        events.get(place).filter(|event| at < self.file().position(event.span.end)).map(|_| place)
    }

    /// Where the file is cut; nothing where it is not written so, or something in an event looks like the beginning of another.
    fn cut(&self) -> Option<&Cut> {
        let cut = || {
            let cut = pieces::cut(&self.stored.text)?;
            let beginnings = cut.beginnings(&self.stored.text);
            Some(Cut { cut, beginnings }).filter(|cut| cut.beginnings.len() == self.events)
        };
        self.cut.get_or_init(cut).as_ref()
    }

    fn read(&self, part: Part) -> Option<Rc<Node>> {
        if let Some(known) = self.trees.borrow().get(&part) {
            return known.clone();
        }
        let tree = match part {
            Part::Whole => tree::read(&self.stored.text).ok(),
            Part::Around => self.around(),
            Part::Event(place) => self.event(place),
        };
        self.trees.borrow_mut().entry(part).or_insert_with(|| tree.map(Rc::new)).clone()
    }

    fn around(&self) -> Option<Node> {
        let cut = &self.cut()?.cut;
        let text = &self.stored.text;
        let mut tree = tree::read(&cut.around(text)).ok()?;
        let above = text.get(..cut.heading.start)?.chars().count();
        let left_out = cut.left_out(text);
        tree.moved(&|at| if at <= above { at } else { at + left_out });
        Some(tree)
    }

    /// An event by itself, if it is the one that was read from there.
    fn event(&self, place: usize) -> Option<Node> {
        let bytes = self.cut()?.event(place)?;
        let before = self.file().lines().beginning(bytes.start)?;
        let mut tree = tree::read(self.stored.text.get(bytes)?).ok()?;
        let Value::List(items) = &mut tree.value else { return None };
        let mut event = items.pop().filter(|_| items.is_empty())?;
        let known = self.subjects.event(place);
        let same = known.is_none_or(|id| event.get("id").and_then(Node::scalar) == Some(id));
        event.moved(&|at| at + before);
        Some(event).filter(|_| same)
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use rstest::rstest;

    use super::{Part, Places, Value};
    use crate::file::Position;
    use crate::finding::NodePath;
    use crate::load::Stored;
    use crate::load::subjects::Subjects;
    use crate::timeline::Timeline;

    /// A timeline of some events, and how many it has.
    fn timeline(indentation: &str, more: &str) -> (Stored, usize) {
        let mut text = String::from("title: قصة\nsources: [{id: أ, file: a.txt}]\nevents:\n# مدخل\n");
        for n in 0..9 {
            let _ = write!(
                text,
                "{indentation}- id: e{n}\n{indentation}  date: \"2024\"\n{indentation}  title: حدث {n} # x\n"
            );
            text += if n == 4 { more } else { "" };
        }
        (Stored { name: "f".to_owned(), text: text + "tours:\n- id: t\n", mark: 0 }, 9)
    }

    #[rstest]
    #[case::indented("  ", "")]
    #[case::flush("", "    # - id: no\n")]
    #[case::with_a_block("  ", "    notes: |\n      - id: no\n")]
    fn a_part_says_where_a_value_stands_as_the_whole_does(#[case] indentation: &str, #[case] more: &str) {
        let (stored, events) = timeline(indentation, more);
        let empty = Timeline::default();
        let subjects = Subjects::new(&empty, &[]);
        // With another number of events the file cannot be cut.
        let [cut, whole] = [events, events + 1].map(|events| Places::new(&stored, events, &subjects));
        let title = |places: &Places<'_>, place| {
            let path = NodePath::item("events", place);
            let (tree, rest) = places.tree(&path).expect("it is YAML");
            let event = match tree.get("events").map(|events| &events.value) {
                Some(Value::List(events)) if !rest.is_empty() => events.get(place),
                _ => Some(&*tree),
            };
            event.and_then(|event| event.get("title")).map(|title| (title.span, title.scalar().map(str::to_owned)))
        };
        for place in 0..events {
            assert_eq!(title(&cut, place), title(&whole, place));
        }
        for key in ["title", "sources", "tours"] {
            let span = |places: &Places<'_>| {
                let path = NodePath::top().key(key);
                places.tree(&path).and_then(|(tree, _)| tree.get(key).map(|node| node.span))
            };
            assert_eq!(span(&cut), span(&whole));
        }
        for line in 1..40 {
            let at = Position { line, column: 5 };
            // A comment below its last value belongs to an event for those who read it.
            if let Some(place) = whole.event_at(at) {
                assert_eq!(cut.event_at(at), Some(place), "{at:?}");
            }
        }
    }

    #[test]
    fn only_what_is_asked_about_is_read() {
        let (stored, events) = timeline("  ", "");
        let empty = Timeline::default();
        let subjects = Subjects::new(&empty, &[]);
        let places = Places::new(&stored, events, &subjects);
        places.tree(&NodePath::item("events", 3).key("date"));
        places.tree(&NodePath::item("sources", 0));
        let mut read: Vec<Part> = places.trees.borrow().keys().copied().collect();
        read.sort();
        assert_eq!(read, [Part::Around, Part::Event(3)]);
    }
}
