//! The words of a text, folded once and looked at at every key.

use std::ops::Range;

use crate::similar::{letters, sound};
use crate::text::fold::{self, Folded};
use crate::text::words::{Word, words};

/// A folded text with its words.
#[derive(Clone, Debug, Default)]
pub(super) struct FoldedWords {
    pub(super) folded: Folded,
    words: Vec<Place>,
}

/// Where a word stands, and what tells it from most others.
#[derive(Clone, Debug)]
struct Place {
    bytes: Range<usize>,
    chars: Range<usize>,
    letters: u64,
    sounds: u64,
}

/// A word of a folded text.
#[derive(Clone, Debug)]
pub(super) struct FoldedWord<'a> {
    pub(super) word: Word<'a>,
    /// Its letters, by [`letters::mask`].
    pub(super) letters: u64,
    /// Its sounds, by [`sound::mask`].
    pub(super) sounds: u64,
}

impl FoldedWords {
    /// Folds a text.
    pub(super) fn new(text: &str) -> Self {
        let folded = fold::search(text);
        let mut at = 0;
        let place = |Word { text, chars }: Word<'_>| {
            // Letters beyond ASCII are longer than a byte; what stands between words is a blank.
            let start = at + folded.text.get(at..).and_then(|rest| rest.find(|c| c != ' ')).unwrap_or(0);
            at = start + text.len();
            Place { bytes: start..at, chars, letters: letters::mask(text), sounds: sound::mask(text) }
        };
        let words = words(&folded.text).map(place).collect();
        Self { folded, words }
    }

    /// Its words, in their order.
    pub(super) fn words(&self) -> impl Iterator<Item = FoldedWord<'_>> + Clone {
        self.words.iter().map(|Place { bytes, chars, letters, sounds }| {
            let text = self.folded.text.get(bytes.clone()).unwrap_or_default();
            FoldedWord { word: Word { text, chars: chars.clone() }, letters: *letters, sounds: *sounds }
        })
    }
}
