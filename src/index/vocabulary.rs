//! The distinct folded words of a timeline, end to end in one string.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::similar::letters;

/// Distinct words, numbered in the order they were met.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    letters: String,
    /// Where each word ends in `letters`.
    ends: Vec<u32>,
    pub(super) masks: Vec<u64>,
}

impl Vocabulary {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A word by its number.
    pub(super) fn word(&self, number: u32) -> &str {
        let place = number as usize;
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(place).copied().unwrap_or(start);
        self.letters.get(start as usize..end as usize).unwrap_or("")
    }

    fn push(&mut self, word: &str) -> u32 {
        let number = u32::try_from(self.ends.len()).expect("a timeline of 128 MiB has fewer than 2^32 words");
        self.letters.push_str(word);
        self.ends.push(u32::try_from(self.letters.len()).expect("a timeline of 128 MiB has fewer than 4 GiB of words"));
        self.masks.push(letters::mask(word));
        number
    }
}

/// A vocabulary while words are still coming.
#[derive(Default)]
pub(super) struct Growing {
    numbers: HashMap<String, u32, RandomState>,
    pub(super) vocabulary: Vocabulary,
}

impl Growing {
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
