//! A timeline read in pieces, on several threads: everything but the events, and the events a stretch at a time.
//!
//! `serde_yaml` makes a list of all that a document says before it makes anything of it, ten times as large as the text. Of
//! pieces it holds only some at once, and each thread reads its own. What is cut in the wrong place (a line within quotation
//! marks may look like the beginning of an event) leaves quotation marks or brackets open, and a piece that cannot be read
//! is no finding: the whole is read again as one document, which has the last word.

use memchr::memmem::Finder;
use serde::de::DeserializeOwned;

use super::{raw, suspect, workers};

/// A shorter text is read as one: threads would cost what they save. The shipped timeline is longer, and opens sooner in pieces.
const SHORTEST: usize = 1 << 16;
/// Bytes of a piece, at the least and at the most.
const PIECE: (usize, usize) = (1 << 15, 1 << 20);
/// The line above the events.
const HEADING: &str = "\nevents:";
/// What stands in place of the events in what is read without them.
const NOTHING: &str = "\nevents: []\n";

/// A timeline cut apart.
struct Cut<'a> {
    /// What stands above the line of the events, and below the last of them.
    around: (&'a str, &'a str),
    /// Whole events, one piece after another.
    pieces: Vec<&'a str>,
}

enum Part<'a> {
    Around(String),
    Events(&'a str),
}

enum Read {
    Around(Box<raw::Timeline>),
    Events(Vec<raw::Event>),
}

/// The timeline; nothing where it is short, or must be read as one.
pub(super) fn read(text: &str) -> Option<raw::Timeline> {
    if text.len() < SHORTEST { None } else { in_pieces(text) }
}

fn in_pieces(text: &str) -> Option<raw::Timeline> {
    let cut = cut(text)?;
    let around = Part::Around([cut.around.0, NOTHING, cut.around.1].concat());
    let parts = std::iter::once(around).chain(cut.pieces.into_iter().map(Part::Events));
    let mut whole: Option<raw::Timeline> = None;
    for part in workers::each(parts.collect(), part) {
        match (part?, &mut whole) {
            (Read::Around(around), _) => whole = Some(*around).filter(|around| around.events.is_empty()),
            (Read::Events(mut events), Some(whole)) => whole.events.append(&mut events),
            (Read::Events(_), None) => return None,
        }
    }
    whole
}

fn part(part: Part<'_>) -> Option<Read> {
    match part {
        Part::Around(text) => document(&text).map(|around| Read::Around(Box::new(around))),
        Part::Events(text) => document(text).map(Read::Events),
    }
}

/// One document. It is looked at before the parser sees it, since what is harmless in the whole may not be so by itself.
fn document<T: DeserializeOwned>(text: &str) -> Option<T> {
    if suspect::suspicious(text) { None } else { serde_yaml::from_str(text).ok() }
}

fn cut(text: &str) -> Option<Cut<'_>> {
    let heading = text.find(HEADING)?;
    let (above, rest) = text.split_at_checked(heading)?;
    let (line, _) = rest.get(1..)?.split_once('\n')?;
    let here = line.strip_prefix("events:")?.trim();
    let (_, below) = rest.split_at_checked(line.len() + 2).filter(|_| here.is_empty() || here.starts_with('#'))?;
    let dash = dash(below)?;
    let (events, after) = below.split_at_checked(end(below, &dash))?;
    let size = (text.len() / workers::count()).clamp(PIECE.0, PIECE.1);
    Some(Cut { around: (above, after), pieces: pieces(events, &dash, size) })
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

/// Cuts before the first event that begins after each stretch of `size` bytes.
fn pieces<'a>(mut events: &'a str, dash: &str, size: usize) -> Vec<&'a str> {
    let finder = Finder::new(dash);
    let mut pieces = Vec::new();
    let next =
        |events: &str| events.as_bytes().get(size..).and_then(|rest| finder.find(rest)).map(|step| size + step + 1);
    while let Some((piece, rest)) = next(events).and_then(|next| events.split_at_checked(next)) {
        pieces.push(piece);
        events = rest;
    }
    pieces.push(events);
    pieces
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};
    use rstest::rstest;

    use super::in_pieces;
    use crate::load::raw;

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

    fn whole(text: &str) -> Option<String> {
        serde_yaml::from_str::<raw::Timeline>(text).ok().map(|whole| format!("{whole:?}"))
    }

    #[rstest]
    #[case::indented("  ", "")]
    #[case::flush("", "")]
    #[case::deep("      ", "")]
    #[case::with_lists_of_their_own("  ", "    tags:\n    - a\n    - b\n")]
    #[case::with_a_block("  ", "    summary: |\n      first\n      - id: no event\n\n")]
    fn what_is_read_in_pieces_is_what_is_read_as_one(#[case] indentation: &str, #[case] more: &str) {
        let text = long(indentation, more);
        assert!(in_pieces(&text).map(|cut| format!("{cut:?}")) == whole(&text));
        assert!(whole(&text).is_some());
        let text = text.replace('\n', "\r\n");
        assert!(in_pieces(&text).map(|cut| format!("{cut:?}")) == whole(&text));
    }

    #[rstest]
    #[case::a_key_twice("title: Again\n")]
    #[case::events_twice("events: []\n")]
    #[case::a_second_document("---\ntitle: Second\n")]
    #[case::an_open_quote("facts: [{id: a, name: \"b}]\n")]
    fn what_cannot_be_read_as_one_is_not_read_in_pieces(#[case] end: &str) {
        let text = long("  ", "") + end;
        assert_eq!(whole(&text), None);
        assert!(in_pieces(&text).is_none());
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
            if let Some(cut) = in_pieces(&text) {
                prop_assert!(Some(format!("{cut:?}")) == whole(&text), "at {byte}: {what}");
            }
        }
    }
}
