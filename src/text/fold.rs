//! The two foldings: what may differ between a quotation and its article, and between a search word and a text.

use std::ops::Range;

mod letters;
mod quote;
mod scripts;
mod search;
mod spelled;

pub use quote::quote;
pub use search::search;
pub use spelled::{all_spelled_out, spelled_out};

/// A folded text with the way back to the original.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded characters.
    pub text: String,
    /// For each folded character the code point of the original it came from; ascending.
    pub map: Vec<u32>,
    /// How many code points the original has.
    pub length: u32,
}

impl Folded {
    /// The code points of the original that a range of folded characters came from. Marks, tatweel and other dropped
    /// characters belong to the letter before them.
    #[must_use]
    pub fn span(&self, folded: Range<usize>) -> Range<u32> {
        let origin = |at: usize| self.map.get(at).copied().unwrap_or(self.length);
        let start = origin(folded.start);
        if folded.is_empty() {
            return start..start;
        }
        // Where one character became several, its last one ends where it ends.
        let last = origin(folded.end - 1);
        let next = self.map.iter().skip(folded.end).find(|origin| **origin > last).copied();
        start..next.unwrap_or(self.length)
    }

    fn with_room_for(text: &str) -> Self {
        Self { text: String::with_capacity(text.len()), map: Vec::with_capacity(text.len()), length: 0 }
    }

    fn push(&mut self, c: char, origin: u32) {
        self.text.push(c);
        self.map.push(origin);
    }

    /// One space for a run of them.
    fn push_space(&mut self, origin: u32) {
        if !self.text.ends_with(' ') {
            self.push(' ', origin);
        }
    }
}
