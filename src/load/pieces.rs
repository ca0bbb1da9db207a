//! A timeline read in pieces, on several threads: everything but the events, and the events a stretch at a time.
//!
//! `serde_yaml` makes a list of all that a document says before it makes anything of it, ten times as large as the text. Of
//! pieces it holds only some at once, and each thread reads its own. A piece of the wrong shape is read again as a marked tree, by
//! itself, and what is wrong with it taken out. What is cut in the wrong place (a line within quotation marks may look like the
//! beginning of an event) leaves quotation marks or brackets open, and a piece that is no YAML is no finding: the whole is read
//! again as one document, which has the last word.

use std::ops::Range;

use memchr::memmem::Finder;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::shape::{self, Faults};
use super::{raw, suspect, tree, workers};

/// A shorter text is read as one: threads would cost what they save. The shipped timeline is longer, and opens sooner in pieces.
const SHORTEST: usize = 1 << 16;
/// Bytes of a piece, at the least and at the most.
const PIECE: (usize, usize) = (1 << 15, 1 << 20);
/// The line above the events.
const HEADING: &str = "\nevents:";
/// What stands in place of the events in what is read without them.
const NOTHING: &str = "\nevents: []\n";

/// What came of reading in pieces.
pub(super) enum Reading {
    /// It is short, or is not written so that it could be cut.
    Uncut,
    /// A piece is no YAML by itself.
    Broken,
    /// The timeline without what is wrong with its shape.
    Whole(Box<raw::Timeline>, Faults),
}

/// Where a timeline can be cut, in bytes.
pub(super) struct Cut {
    /// The line that heads the events, with the line break before it.
    pub(super) heading: Range<usize>,
    /// The events.
    pub(super) events: Range<usize>,
    /// What each of them begins with: a line break, the indentation of the first, a dash.
    dash: String,
}

enum Part<'a> {
    Around(&'a Cut),
    /// Bytes of whole events.
    Events(Range<usize>),
}

enum Read {
    Around(Box<raw::Timeline>),
    Events(Vec<raw::Event>),
}

/// Reads a long timeline in pieces.
pub(super) fn read(text: &str) -> Reading {
    if text.len() < SHORTEST { Reading::Uncut } else { in_pieces(text) }
}

fn in_pieces(text: &str) -> Reading {
    let Some(cut) = cut(text) else { return Reading::Uncut };
    let size = (text.len() / workers::count()).clamp(PIECE.0, PIECE.1);
    let pieces = cut.pieces(text, size).into_iter().map(Part::Events);
    let schema = raw::schema();
    let read = |part| part_of(text, &part, &schema);
    let mut whole: Option<(Box<raw::Timeline>, Faults)> = None;
    for part in workers::each(std::iter::once(Part::Around(&cut)).chain(pieces).collect(), read) {
        match (part, &mut whole) {
            (Some((Read::Around(around), faults)), None) if around.events.is_empty() => whole = Some((around, faults)),
            (Some((Read::Events(mut events), found)), Some((whole, faults))) => {
                faults.append(found, whole.events.len());
                whole.events.append(&mut events);
            }
            _ => return Reading::Broken,
        }
    }
    whole.map_or(Reading::Broken, |(whole, faults)| Reading::Whole(whole, faults))
}

fn part_of(text: &str, part: &Part<'_>, schema: &Value) -> Option<(Read, Faults)> {
    match part {
        Part::Around(cut) => {
            let around = cut.around(text);
            let mend = |tree: &mut tree::Node| {
                let end = around.chars().count() - chars(text, cut.events.end..text.len());
                shape::mend(tree, schema).moved(|at| if at < end { at } else { at + cut.left_out(text) })
            };
            document(&around, mend).map(|(around, faults)| (Read::Around(Box::new(around)), faults))
        }
        Part::Events(piece) => {
            let mend = |tree: &mut tree::Node| {
                let before = chars(text, 0..piece.start);
                shape::mend_events(tree, schema).moved(|at| at + before)
            };
            document(text.get(piece.clone())?, mend).map(|(events, faults)| (Read::Events(events), faults))
        }
    }
}

/// One document. It is looked at before the parser sees it, since what is harmless in the whole may not be so by itself.
fn document<T: DeserializeOwned>(text: &str, mend: impl FnOnce(&mut tree::Node) -> Faults) -> Option<(T, Faults)> {
    if !suspect::suspicious(text)
        && let Ok(read) = serde_yaml::from_str(text)
    {
        return Some((read, Faults::default()));
    }
    let mut tree = tree::read(text).ok()?;
    let faults = mend(&mut tree);
    T::deserialize(tree).ok().map(|read| (read, faults))
}

fn chars(text: &str, bytes: Range<usize>) -> usize {
    text.get(bytes).unwrap_or("").chars().count()
}

/// Where a timeline can be cut; nothing where it is not written so.
pub(super) fn cut(text: &str) -> Option<Cut> {
    let start = text.find(HEADING)?;
    let (line, _) = text.get(start + 1..)?.split_once('\n')?;
    let here = line.strip_prefix("events:")?.trim();
    let heading = start..start + 1 + line.len() + 1;
    let below = text.get(heading.end..).filter(|_| here.is_empty() || here.starts_with('#'))?;
    let dash = dash(below)?;
    let events = heading.end..heading.end + end(below, &dash);
    Some(Cut { heading, events, dash })
}

impl Cut {
    /// The timeline with an empty list of events.
    pub(super) fn around(&self, text: &str) -> String {
        let (above, below) = (text.get(..self.heading.start), text.get(self.events.end..));
        [above.unwrap_or(""), NOTHING, below.unwrap_or("")].concat()
    }

    /// How many code points what stands behind the events has before it that [`Self::around`] does not have.
    pub(super) fn left_out(&self, text: &str) -> usize {
        chars(text, self.heading.start..self.events.end).saturating_sub(NOTHING.len())
    }

    /// The byte at which each event begins, at the beginning of a line.
    pub(super) fn beginnings(&self, text: &str) -> Vec<usize> {
        let from = self.heading.end - 1;
        let text = text.as_bytes().get(from..self.events.end).unwrap_or_default();
        Finder::new(&self.dash).find_iter(text).map(|at| from + at + 1).collect()
    }

    /// Cuts before the first event that begins after each stretch of `size` bytes.
    fn pieces(&self, text: &str, size: usize) -> Vec<Range<usize>> {
        let finder = Finder::new(&self.dash);
        let mut pieces = Vec::new();
        let mut start = self.events.start;
        let next = |start: usize| {
            let rest = text.as_bytes().get(start + size..self.events.end)?;
            finder.find(rest).map(|step| start + size + step + 1)
        };
        while let Some(end) = next(start) {
            pieces.push(start..end);
            start = end;
        }
        pieces.push(start..self.events.end);
        pieces
    }
}

/// What every event begins with: a line break, the indentation of the first, a dash.
fn dash(below: &str) -> Option<String> {
    let first = below.lines().find(|line| !(line.trim().is_empty() || line.trim_start().starts_with('#')))?;
    let (indentation, _) = first.split_once("- ").filter(|(indentation, _)| indentation.trim().is_empty())?;
    Some(format!("\n{indentation}- "))
}

/// Where the list ends: at the first line that begins with something else than a blank, a remark or a dash of its own.
fn end(below: &str, dash: &str) -> usize {
    let flush = dash == "\n- ";
    let mut at = 0;
    for line in below.split_inclusive('\n') {
        let goes_on = match line.bytes().next() {
            None | Some(b' ' | b'#' | b'\n' | b'\r') => true,
            Some(first) => flush && first == b'-' && !line.starts_with("---"),
        };
        if !goes_on {
            break;
        }
        at += line.len();
    }
    at
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Write as _;

    use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};
    use rstest::rstest;

    use super::{Reading, in_pieces};
    use crate::load::shape::Faults;
    use crate::load::{mended, raw};

    /// A timeline long enough to be cut; `indentation` stands before the dash of each event, `more` within some events.
    fn long(indentation: &str, more: &str) -> String {
        let mut text = String::from("title: Long\nlanguage: en\n# events: not here\nevents: # here\n\n");
        let mut n = 0;
        while text.len() < 1 << 17 {
            let extra = if n % 7 == 3 { more } else { "" };
            let _ = write!(
                text,
                "{indentation}- id: e{n}\n{indentation}  date: \"2024\"\n{indentation}  title: {{ar: حدث, en: \"Event {n}\"}}\n{extra}# a remark\n"
            );
            n += 1;
        }
        text + "tours: []\n"
    }

    /// What a timeline says, and what is wrong with its shape, in the order of the file.
    fn told((whole, faults): (raw::Timeline, Faults)) -> String {
        let (mut errors, events) = faults.into_parts();
        errors.sort_by_key(|error| error.at);
        format!("{whole:?} {errors:?} {:?}", events.into_iter().collect::<BTreeMap<_, _>>())
    }

    fn cut(text: &str) -> Option<String> {
        match in_pieces(text) {
            Reading::Whole(whole, faults) => Some(told((*whole, faults))),
            Reading::Uncut | Reading::Broken => None,
        }
    }

    fn whole(text: &str) -> Option<String> {
        let typed = serde_yaml::from_str(text).ok().map(|whole| (whole, Faults::default()));
        typed.or_else(|| mended(text).ok()).map(told)
    }

    #[rstest]
    #[case::indented("  ", "")]
    #[case::flush("", "")]
    #[case::deep("      ", "")]
    #[case::with_lists_of_their_own("  ", "    tags:\n    - a\n    - b\n")]
    #[case::with_a_block("  ", "    summary: |\n      first\n      - id: no event\n\n")]
    fn what_is_read_in_pieces_is_what_is_read_as_one(#[case] indentation: &str, #[case] more: &str) {
        let text = long(indentation, more);
        for text in [text.replace('\n', "\r\n"), text] {
            let typed = serde_yaml::from_str(&text).expect("it can be read");
            let typed = Some(told((typed, Faults::default())));
            assert!(cut(&text) == typed);
            assert!(mended(&text).ok().map(told) == typed);
        }
    }

    #[rstest]
    #[case::unknown("    titel: خطأ\n", "")]
    #[case::twice("    date: \"2025\"\n", "")]
    #[case::of_another_sort("    actors: روسيا\n    excerpts: {source: a}\n", "")]
    #[case::behind_the_events("", "title: Again\nphases: none\n")]
    #[case::on_both_sides("    tags: [[x]]\n", "facts: [{id: a}]\nevents: []\n")]
    fn what_is_wrong_in_a_piece_is_what_is_wrong_in_the_whole(#[case] more: &str, #[case] end: &str) {
        let text = long("  ", more) + end;
        let wrong = cut(&text).expect("it is read in pieces");
        assert!(wrong.contains("ShapeError"));
        assert_eq!(Some(wrong), whole(&text));
    }

    #[rstest]
    #[case::a_second_document("---\ntitle: Second\n")]
    #[case::an_open_quote("facts: [{id: a, name: \"b}]\n")]
    #[case::an_alias("facts: *all\n")]
    fn what_is_no_yaml_is_not_read_in_pieces(#[case] end: &str) {
        let text = long("  ", "") + end;
        assert_eq!((cut(&text), whole(&text)), (None, None));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn whatever_is_written_into_a_timeline_pieces_never_say_something_else(
            at in any::<proptest::sample::Index>(),
            what in "[\"'\\[\\]{}\n\\- :#|>a]{1,6}|\n  - |\nevents:\n|    summary: \"\n  - id: x\n    date: 1\n    title: y\n\"\n",
        ) {
            let mut text = long("  ", "");
            let mut byte = at.index(text.len());
            while !text.is_char_boundary(byte) {
                byte -= 1;
            }
            text.insert_str(byte, &what);
            if let Some(cut) = cut(&text) {
                prop_assert!(Some(cut) == whole(&text), "at {byte}: {what}");
            }
        }
    }
}
