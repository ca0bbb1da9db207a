//! What is looked for: words typed into the filter line, and the events that match.

use std::ops::Range;

use crate::index::Index;

/// A filter as typed, read word by word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// Reads a filter line.
    #[must_use]
    pub fn parse(line: &str) -> Self {
        Self { words: line.split_whitespace().map(str::to_lowercase).collect() }
    }

    /// Whether everything matches.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// Keeps what a search needs between keys, so that a key allocates nothing after warm-up.
#[derive(Clone, Debug, Default)]
pub struct Matcher {}

impl Matcher {
    /// The events that match, in the order of time, as places in `Timeline::events`.
    pub fn run(&mut self, index: &Index, _query: &Query, results: &mut Vec<u32>) {
        results.clear();
        results.extend(0..u32::try_from(index.events).unwrap_or(0));
    }

    /// What to highlight in a text: ranges of its code points, in its own spelling, ascending, not overlapping.
    pub fn highlights(&mut self, _query: &Query, _text: &str) -> Vec<Range<u32>> {
        Vec::new()
    }
}
