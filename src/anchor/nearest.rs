//! Last step: words that stand nowhere, and the paragraph that shares most of them.

use std::collections::{BTreeSet, HashMap};

use crate::text::fold;
use crate::text::measure::points;

use super::Quote;

/// Words of a quotation that are compared; more would not tell more.
const MOST_WORDS: usize = 256;
/// A word of more paragraphs than these says nothing about which one is meant.
const MOST_PARAGRAPHS: usize = 1000;
/// What a word of a single paragraph weighs; a word of n paragraphs weighs the n-th part.
const WEIGHT: usize = 1000;

/// The paragraphs of an article by the words that stand in them, folded for finding.
#[derive(Clone, Debug, Default)]
pub(super) struct Paragraphs {
    starts: Vec<u32>,
    holding: HashMap<String, Vec<usize>>,
}

impl Paragraphs {
    pub(super) fn new(text: &str) -> Self {
        let mut paragraphs = Self::default();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if !line.trim().is_empty() {
                paragraphs.add(line, start);
            }
            start += points(line);
        }
        paragraphs
    }

    fn add(&mut self, line: &str, start: u32) {
        let paragraph = self.starts.len();
        self.starts.push(start);
        for word in fold::search(line).text.split_whitespace() {
            match self.holding.get_mut(word) {
                Some(holding) if holding.last() == Some(&paragraph) => {}
                Some(holding) => holding.push(paragraph),
                None => drop(self.holding.insert(word.to_owned(), vec![paragraph])),
            }
        }
    }

    /// Where the paragraph begins (code points of the text) that shares most words with a quotation and its neighbours,
    /// rare words counting more; none where it shares no word with any.
    pub(super) fn nearest(&self, quote: Quote<'_>) -> Option<u32> {
        let mut weights: HashMap<usize, usize> = HashMap::new();
        for word in words(quote) {
            let holding = self.holding.get(&word).filter(|holding| holding.len() <= MOST_PARAGRAPHS);
            for paragraph in holding.into_iter().flatten() {
                *weights.entry(*paragraph).or_default() += WEIGHT / holding.map_or(1, Vec::len);
            }
        }
        let best = weights.into_iter().max_by_key(|(paragraph, weight)| (*weight, usize::MAX - paragraph));
        best.and_then(|(paragraph, _)| self.starts.get(paragraph)).copied()
    }
}

fn words(quote: Quote<'_>) -> BTreeSet<String> {
    let parts = [Some(quote.exact), quote.prefix, quote.suffix];
    let mut words = BTreeSet::new();
    for part in parts.into_iter().flatten() {
        words.extend(fold::search(part).text.split_whitespace().take(MOST_WORDS).map(str::to_owned));
    }
    words
}
