//! The distinct folded words of a timeline, end to end in one string.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::similar::letters;
use crate::text::measure::narrow;

use super::ends::Ends;

/// What the vocabulary numbers.
#[derive(Clone, Copy, Debug)]
pub(super) enum Word {}

/// Distinct words, numbered in the order they were met.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    letters: String,
    /// Where each word ends in `letters`.
    ends: Ends<Word>,
    pub(super) masks: Vec<u64>,
}

impl Vocabulary {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A word by its number.
    pub(super) fn word(&self, number: u32) -> &str {
        self.letters.get(self.ends.range(number.into())).unwrap_or_default()
    }

    fn push(&mut self, word: &str) -> u32 {
        let number = narrow(self.ends.len());
        self.letters.push_str(word);
        self.ends.push(self.letters.len());
        self.masks.push(letters::mask(word));
        number
    }
}

/// A vocabulary while words are still coming.
#[derive(Default)]
pub(super) struct VocabularyBuilder {
    numbers: HashMap<String, u32, RandomState>,
    pub(super) vocabulary: Vocabulary,
}

impl VocabularyBuilder {
    /// The number of a word, a new one where it was not met before.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.vocabulary.push(word);
        self.numbers.insert(word.to_owned(), number);
        number
    }
}
