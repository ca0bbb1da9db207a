//! A text as one step reads it, with the way back to the text itself.

use std::ops::Range;

use crate::text::fold;
use crate::text::measure::wide;

use super::offsets::Offsets;

/// What a step takes for equal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Reading {
    /// Runs of white space, and nothing else.
    #[default]
    Verbatim,
    /// What [`fold::quote`] joins.
    Folded,
}

impl Reading {
    /// The text as this step reads it, and for each character the code point of the text it came from.
    fn of(self, text: &str) -> (String, Vec<u32>) {
        match self {
            Self::Verbatim => spaced(text),
            Self::Folded => {
                let folded = fold::quote(text);
                (folded.text, folded.map)
            }
        }
    }

    /// A quotation, or what is written beside it, as this step reads it, without white space around it.
    pub(super) fn words(self, text: &str) -> String {
        self.of(text).0.trim().to_owned()
    }
}

/// A text as one step reads it.
#[derive(Clone, Debug, Default)]
pub(super) struct View {
    pub(super) reading: Reading,
    pub(super) text: String,
    map: Vec<u32>,
    offsets: Offsets,
}

impl View {
    pub(super) fn new(text: &str, reading: Reading) -> Self {
        let (text, map) = reading.of(text);
        Self { reading, offsets: Offsets::new(&text), text, map }
    }

    /// Bytes of the view as code points of the text it was made from.
    pub(super) fn code_points(&self, bytes: Range<usize>) -> Range<u32> {
        let last = self.offsets.code_point(&self.text, bytes.end).saturating_sub(1);
        self.origin(self.offsets.code_point(&self.text, bytes.start))..self.origin(last) + 1
    }

    fn origin(&self, folded: u32) -> u32 {
        *self.map.get(wide(folded)).unwrap_or(&0)
    }
}

fn spaced(text: &str) -> (String, Vec<u32>) {
    let (mut spaced, mut map) = (String::with_capacity(text.len()), Vec::with_capacity(text.len() / 2));
    let mut in_run = false;
    for (at, c) in (0_u32..).zip(text.chars()) {
        if !(c.is_whitespace() && in_run) {
            spaced.push(if c.is_whitespace() { ' ' } else { c });
            map.push(at);
        }
        in_run = c.is_whitespace();
    }
    (spaced, map)
}
