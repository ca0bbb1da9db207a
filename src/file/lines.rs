//! Where the lines of a text begin.

use std::ops::Range;

use super::Position;

/// Code points between two steps.
const STEP: usize = 512;

/// The beginnings of the lines of a text: LF, CR LF and a lone CR end a line.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<Start>,
    /// Every so many code points, so that a place in a line of megabytes is near one.
    steps: Vec<Start>,
    end: Start,
}

#[derive(Clone, Copy, Debug, Default)]
struct Start {
    byte: usize,
    char: usize,
}

impl LineIndex {
    /// Finds the lines of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut starts = vec![Start::default()];
        let mut steps = vec![Start::default()];
        let mut end = Start::default();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            end.byte += c.len_utf8();
            end.char += 1;
            if end.char % STEP == 0 {
                steps.push(end);
            }
            if c == '\n' || (c == '\r' && chars.peek() != Some(&'\n')) {
                starts.push(end);
            }
        }
        Self { starts, steps, end }
    }

    /// How many lines there are; an empty text has one.
    #[must_use]
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// Where a code point (from 0) stands; the end of the text for any beyond it.
    #[must_use]
    pub fn position(&self, char: usize) -> Position {
        let char = char.min(self.end.char);
        let line = self.starts.partition_point(|start| start.char <= char);
        let start = line.checked_sub(1).and_then(|n| self.starts.get(n)).copied().unwrap_or_default();
        Position { line: narrow(line), column: narrow(char - start.char + 1) }
    }

    /// A byte, and the code point (from 0) that begins there, shortly before the one asked for.
    pub(super) fn shortly_before(&self, char: usize) -> (usize, usize) {
        let step = self.steps.get(char / STEP).copied().unwrap_or(self.end);
        (step.byte, step.char)
    }

    /// The bytes of a line (from 1) with its line break; empty where there is no such line.
    #[must_use]
    pub fn bytes(&self, line: u32) -> Range<usize> {
        let (start, end) = self.bounds(line);
        start.byte..end.byte
    }

    /// The code point (from 0) at a byte at which a line begins; nothing for any other.
    #[must_use]
    pub fn beginning(&self, byte: usize) -> Option<usize> {
        let line = self.starts.binary_search_by_key(&byte, |start| start.byte).ok()?;
        self.starts.get(line).map(|start| start.char)
    }

    /// The code points of a line (from 1) with its line break; empty where there is no such line.
    #[must_use]
    pub fn chars(&self, line: u32) -> Range<usize> {
        let (start, end) = self.bounds(line);
        start.char..end.char
    }

    fn bounds(&self, line: u32) -> (Start, Start) {
        let start = |line: usize| self.starts.get(line).copied().unwrap_or(self.end);
        match (line as usize).checked_sub(1) {
            Some(place) => (start(place), start(place + 1)),
            None => (self.end, self.end),
        }
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::LineIndex;
    use crate::file::Position;

    #[rstest]
    #[case("", 0, (1, 1))]
    #[case("ab", 1, (1, 2))]
    #[case("a\nb", 2, (2, 1))]
    #[case("a\r\nb", 2, (1, 3))]
    #[case("a\r\nb", 3, (2, 1))]
    #[case("a\rb", 2, (2, 1))]
    #[case("سنة: 2024\nب", 10, (2, 1))]
    #[case("a\n", 2, (2, 1))]
    #[case("a\n", 99, (2, 1))]
    fn a_code_point_has_a_line_and_a_column(#[case] text: &str, #[case] char: usize, #[case] at: (u32, u32)) {
        assert_eq!(LineIndex::new(text).position(char), Position { line: at.0, column: at.1 });
    }

    #[test]
    fn a_line_beyond_the_last_is_empty() {
        let lines = LineIndex::new("a\nb");
        assert_eq!((lines.bytes(2), lines.bytes(3), lines.bytes(0)), (2..3, 3..3, 3..3));
    }
}
