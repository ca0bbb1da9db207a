//! A file as text: lines, places, positions.

pub mod lines;

use std::cell::OnceCell;
use std::hash::BuildHasher as _;

use foldhash::quality::FixedState;

pub use lines::LineIndex;

/// How many code points of a long line are shown around a column.
const WINDOW: usize = 120;

/// Where something is in a file, as people and editors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// From 1.
    pub line: u32,
    /// From 1, in code points.
    pub column: u32,
}

/// A stretch of a file, in code points from its beginning; the end is not included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first code point.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
}

/// A decoded file with its lines found.
#[derive(Clone, Debug)]
pub struct File<'a> {
    name: &'a str,
    text: &'a str,
    lines: LineIndex,
    /// Bytes of a byte order mark.
    mark: usize,
    /// Once somebody asked.
    digest: OnceCell<u64>,
}

/// What tells a text from another one: the same text has the same, in every run of this version of the program.
#[must_use]
pub fn digest(text: &str) -> u64 {
    FixedState::default().hash_one(text)
}

impl<'a> File<'a> {
    /// Finds the lines of a text; `name` is what messages call the file.
    #[must_use]
    pub fn new(name: &'a str, text: &'a str) -> Self {
        Self { name, text, lines: LineIndex::new(text), mark: 0, digest: OnceCell::new() }
    }

    /// The same file, which is stored with a byte order mark of so many bytes before the text.
    #[must_use]
    pub fn behind_mark(self, mark: usize) -> Self {
        Self { mark, ..self }
    }

    /// What messages call it.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The [`digest`] of its text; one pass over it for the first who asks.
    #[must_use]
    pub fn digest(&self) -> u64 {
        *self.digest.get_or_init(|| digest(self.text))
    }

    /// Its lines.
    #[must_use]
    pub fn lines(&self) -> &LineIndex {
        &self.lines
    }

    /// Where a code point (from 0) stands; the end of the text for any beyond it.
    #[must_use]
    pub fn position(&self, char: usize) -> Position {
        self.lines.position(char)
    }

    /// A line (from 1) without its line break.
    #[must_use]
    pub fn line(&self, line: u32) -> &'a str {
        let bytes = self.lines.bytes(line);
        self.text.get(bytes).unwrap_or("").trim_end_matches(['\n', '\r'])
    }

    /// The text from a code point (from 0) on.
    #[must_use]
    pub fn from(&self, char: usize) -> &'a str {
        let (byte, at) = self.lines.shortly_before(char);
        let near = self.text.get(byte..).unwrap_or("");
        let mut chars = near.chars();
        for _ in at..char {
            chars.next();
        }
        chars.as_str()
    }

    /// The byte of the stored file at which a code point (from 0) begins; its end for any beyond it.
    #[must_use]
    pub fn byte(&self, char: usize) -> usize {
        self.mark + self.text.len() - self.from(char).len()
    }

    /// The line at a position; of a long one what stands around the column, with `…` where it was cut.
    #[must_use]
    pub fn around(&self, at: Position) -> String {
        let cut = (at.column as usize).saturating_sub(WINDOW / 2);
        let start = self.lines.chars(at.line).start + cut;
        let mut rest = self.from(start).chars().take_while(|c| !matches!(c, '\n' | '\r'));
        let mut shown: String = if cut > 0 { "…".to_owned() } else { String::new() };
        shown.extend(rest.by_ref().take(WINDOW));
        if rest.next().is_some() {
            shown.push('…');
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::{File, Position};

    #[test]
    fn a_long_line_is_cut_around_the_column() {
        let text = format!("{}X{}", "ا".repeat(500), "ب".repeat(500));
        let file = File::new("f", &text);
        let shown = file.around(Position { line: 1, column: 501 });
        assert!(shown.starts_with("…ا") && shown.contains('X') && shown.ends_with("ب…"), "{shown}");
        assert!(shown.chars().count() <= 122);
    }

    #[test]
    fn bytes_are_those_of_the_stored_file() {
        let file = File::new("f", "aاb").behind_mark(3);
        assert_eq!([0, 1, 2, 3, 9].map(|char| file.byte(char)), [3, 4, 6, 7, 7]);
    }

    #[test]
    fn a_line_is_given_without_its_break() {
        let file = File::new("f", "a\r\nb\rc\nd");
        assert_eq!((1..=5).map(|n| file.line(n)).collect::<Vec<_>>(), ["a", "b", "c", "d", ""]);
    }
}
