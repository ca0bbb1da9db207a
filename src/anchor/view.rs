//! A text as one step reads it, with the way back to the text itself.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::text::fold;
use crate::text::measure::wide;

use super::form::{self, Case, Formless};
use super::offsets::Offsets;
use super::places;

/// How often words may stand over each other where form does not matter.
const OVERLAPPING: usize = 4;

/// What a step takes for equal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Reading {
    /// Runs of white space, and nothing else.
    #[default]
    Verbatim,
    /// What [`fold::quote`] joins.
    Folded,
    /// What differs in form only, in whole words.
    Formless,
    /// The same, with words joined that a hyphen parts at the end of a line, or might.
    Joined,
}

impl Reading {
    /// Whether only whole words count, and signs beside them do not.
    pub(super) fn minds_words(self) -> bool {
        matches!(self, Self::Formless | Self::Joined)
    }

    /// The text as this step reads it, for each character the code point of the text it came from, and where it matters its case.
    fn of(self, text: &str) -> Formless {
        match self {
            Self::Verbatim => spaced(text),
            Self::Folded => {
                let folded = fold::quote(text);
                Formless { text: folded.text, map: folded.map, ..Formless::default() }
            }
            Self::Formless => form::formless(text, false),
            Self::Joined => form::formless(text, true),
        }
    }

    /// A quotation, or what is written beside it, as this step reads it, without white space around it.
    pub(super) fn words(self, text: &str) -> Words {
        let read = self.of(text);
        let before = read.text.chars().take_while(|c| c.is_whitespace()).count();
        Words { text: read.text.trim().to_owned(), cases: read.cases.into_iter().skip(before).collect() }
    }
}

/// Words to look for in a view.
pub(super) struct Words {
    pub(super) text: String,
    cases: Vec<Case>,
}

/// A text as one step reads it.
#[derive(Clone, Debug, Default)]
pub(super) struct View {
    pub(super) reading: Reading,
    pub(super) text: String,
    map: Vec<u32>,
    cases: Vec<Case>,
    offsets: Offsets,
}

impl View {
    pub(super) fn new(text: &str, reading: Reading) -> Self {
        let Formless { text, map, cases } = reading.of(text);
        Self { reading, offsets: Offsets::new(&text), text, map, cases }
    }

    /// Bytes of the view as code points of the text it was made from.
    pub(super) fn code_points(&self, bytes: Range<usize>) -> Range<u32> {
        let last = self.offsets.code_point(&self.text, bytes.end).saturating_sub(1);
        self.origin(self.offsets.code_point(&self.text, bytes.start))..self.origin(last) + 1
    }

    /// The bytes at which words stand, ascending.
    pub(super) fn places(&self, words: &Words) -> Vec<usize> {
        let mut starts = places::all(&self.text, &words.text);
        if self.reading.minds_words() {
            // Each is looked at letter by letter, so that those which overlap beyond measure are left out.
            starts.truncate(OVERLAPPING * (self.text.len() / words.text.len().max(1) + 1));
            starts.retain(|start| self.allows(words, *start));
        }
        starts
    }

    /// Whether words that stand at a byte stand there as whole words, with capitals where they matter.
    fn allows(&self, words: &Words, start: usize) -> bool {
        let end = start + words.text.len();
        let (before, after) = (self.text.get(..start).unwrap_or(""), self.text.get(end..).unwrap_or(""));
        let first = wide(self.offsets.code_point(&self.text, start));
        let own = self.cases.iter().skip(first);
        parted(before.chars().next_back(), words.text.chars().next())
            && parted(words.text.chars().next_back(), after.chars().next())
            && own.zip(&words.cases).all(|(own, case)| own.agrees(*case))
    }

    fn origin(&self, folded: u32) -> u32 {
        *self.map.get(wide(folded)).unwrap_or(&0)
    }
}

/// Whether a word ends between two characters. In scripts without blanks it may anywhere.
fn parted(before: Option<char>, after: Option<char>) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c.width() == Some(1));
    !(inside(before) && inside(after))
}

fn spaced(text: &str) -> Formless {
    let mut spaced = String::with_capacity(text.len());
    let mut map = Vec::with_capacity(text.len() / 2);
    let mut in_run = false;
    for (at, c) in (0_u32..).zip(text.chars()) {
        if !(c.is_whitespace() && in_run) {
            spaced.push(if c.is_whitespace() { ' ' } else { c });
            map.push(at);
        }
        in_run = c.is_whitespace();
    }
    Formless { text: spaced, map, cases: Vec::new() }
}
