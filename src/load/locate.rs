//! Where in the file a finding belongs.

mod removal;

use super::places::Places;
use super::quote;
use super::subjects::Subjects;
use super::tree::{self, Node, ShapeError, Style, Value};
use crate::file::{File, Position, Span};
use crate::finding::{Finding, Fix, Patch, Place, Replacement, Step, UnlocatedFinding};

/// Gives each finding its place, and says what of the timeline it is about.
pub(super) fn locate(places: &Places<'_>, unlocated: Vec<UnlocatedFinding>, subjects: &Subjects<'_>) -> Vec<Finding> {
    let about = |finding: UnlocatedFinding| {
        let subject = subjects.of(&finding.path);
        Finding { subject, ..one(places, finding) }
    };
    unlocated.into_iter().map(about).collect()
}

fn one(places: &Places<'_>, unlocated: UnlocatedFinding) -> Finding {
    let file = places.file();
    let tree = places.tree(&unlocated.path);
    let found = tree.as_ref().map(|(tree, path)| follow(tree, path));
    let at = found.as_ref().map_or(0, |found| inside(file, found.value, unlocated.within));
    let mut finding = Finding::new(unlocated.code, Some(Place::of(file, at)), unlocated.args);
    for replacement in unlocated.fixes {
        if replacement.removes {
            let list = found.as_ref().and_then(|found| found.item);
            let span = list.and_then(|(list, place)| removal::of(file, list, place));
            finding.fixes.extend(span.map(|span| patched(file, span, String::new(), replacement)));
            continue;
        }
        let node = found.as_ref().and_then(|found| if replacement.key { found.key } else { found.whole() });
        finding.fixes.extend(node.map(|node| fix(file, node.span, node.style, replacement)));
    }
    finding
}

/// Gives each error its place.
pub(super) fn errors(file: &File<'_>, errors: Vec<ShapeError>) -> Vec<Finding> {
    let found = |error: ShapeError| {
        let finding = Finding::new(error.code, Some(Place::of(file, error.at)), error.args);
        let fixes = error.fixes.into_iter().map(|(span, style, replacement)| fix(file, span, style, replacement));
        Finding { fixes: fixes.collect(), ..finding }
    };
    errors.into_iter().map(found).collect()
}

/// A change of what stands at a span, in a style.
pub(super) fn fix(file: &File<'_>, span: Span, style: Style, new: Replacement) -> Fix {
    let text = quote::written(&new.text, style, true);
    patched(file, span, text, new)
}

/// Other text at a span.
fn patched(file: &File<'_>, span: Span, text: String, new: Replacement) -> Fix {
    let patch = Patch { span: file.byte(span.start)..file.byte(span.end), text };
    let place = file.position(span.start)..file.position(span.end);
    let (safe, of) = (new.safe, file.digest());
    Fix { label: new.label, args: new.args, patches: vec![patch], places: vec![place], safe, of }
}

/// Where an event of this id begins, in a file that can be read as YAML.
pub(super) fn event(text: &str, id: &str) -> Option<Position> {
    let tree = tree::read(text).ok()?;
    let Value::List(events) = &tree.get("events")?.value else { return None };
    let is_it = |event: &&Node| event.get("id").and_then(Node::scalar) == Some(id);
    Some(File::new("", text).position(events.iter().find(is_it)?.span.start))
}

/// What a path leads to.
struct Found<'a> {
    /// The key of the value, where it has one.
    key: Option<&'a Node>,
    /// The value, or the last one on the way to it.
    value: &'a Node,
    /// The list that it is an item of, and which one; none for what has a key.
    item: Option<(&'a Node, usize)>,
    /// Steps of the path that lead nowhere.
    left: usize,
}

impl<'a> Found<'a> {
    /// The value, where the path leads to one.
    fn whole(&self) -> Option<&'a Node> {
        Some(self.value).filter(|_| self.left == 0)
    }
}

fn follow<'a>(tree: &'a Node, path: &[Step]) -> Found<'a> {
    let mut found = Found { key: None, value: tree, item: None, left: path.len() };
    for step in path {
        let next = match (&found.value.value, step) {
            (Value::Map(pairs), Step::Key(key)) => pair(pairs, key),
            (Value::Map(pairs), Step::Named(key)) => pair(pairs, key),
            (Value::List(items), Step::Item(place)) => items.get(*place).map(|item| (None, item)),
            _ => None,
        };
        let Some((key, value)) = next else { break };
        let item = if let Step::Item(place) = step { Some((found.value, *place)) } else { None };
        found = Found { key, value, item, left: found.left - 1 };
    }
    found
}

fn pair<'a>(pairs: &'a [(Node, Node)], wanted: &str) -> Option<(Option<&'a Node>, &'a Node)> {
    pairs.iter().find(|(key, _)| key.scalar() == Some(wanted)).map(|(key, value)| (Some(key), value))
}

/// The code point of the file that shows a code point of a scalar; the scalar's beginning where escapes or line breaks
/// stand between.
fn inside(file: &File<'_>, node: &Node, within: usize) -> usize {
    let Some(text) = node.scalar().filter(|_| within > 0) else { return node.at() };
    let first = node.span.start + usize::from(matches!(node.style, Style::Single | Style::Double));
    let written = file.from(first).chars().take(within);
    if written.eq(text.chars().take(within)) { first + within } else { node.at() }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Places, Subjects, locate};
    use crate::finding::codes::DATE_INVALID;
    use crate::finding::{NodePath, UnlocatedFinding};
    use crate::load::Stored;
    use crate::timeline::Timeline;

    #[rstest]
    #[case::a_value("events:\n- date: 2024-13\n", 5, (2, 14))]
    #[case::a_quoted_value("events:\n- date: \"2024-13\"\n", 5, (2, 15))]
    #[case::behind_an_escape("events:\n- date: \"\\x32024-13\"\n", 5, (2, 9))]
    #[case::a_missing_key("events:\n- id: a\n", 0, (2, 3))]
    fn a_remark_finds_its_place(#[case] text: &str, #[case] within: usize, #[case] at: (u32, u32)) {
        let finding = UnlocatedFinding::new(DATE_INVALID, NodePath::item("events", 0).key("date")).within(within);
        let timeline = Timeline::default();
        let stored = Stored { name: "f".to_owned(), text: text.to_owned(), mark: 0 };
        let subjects = Subjects::new(&timeline, &[]);
        let findings = locate(&Places::new(&stored, 1, &subjects), vec![finding], &subjects);
        let place = findings.first().and_then(|finding| finding.place.clone()).expect("a place");
        assert_eq!((place.line, place.column), at);
    }
}
