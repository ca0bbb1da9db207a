//! Runs a filter: keeps what was found for each word between keys.

use std::ops::Range;

use crate::index::{Identity, Index};

use super::column::Column;
use super::scorer::Scorer;
use super::{Query, Rank, Tier, highlight};

/// Keeps what a search needs between keys, so that a key allocates nothing after warm-up (but what `fuzzy-matcher` does
/// for each word it scores).
#[derive(Clone, Debug, Default)]
pub struct Matcher {
    identity: Identity,
    scorer: Scorer,
    /// By place in the query; those past its end wait for the next word.
    columns: Vec<Column>,
    /// How well each event matches all words but the last, which is the one being typed.
    settled: Vec<Rank>,
    /// For how many words `settled` holds.
    settled_words: Option<usize>,
    /// How well each event matches the last word, then all.
    ranks: Vec<Rank>,
}

impl Matcher {
    /// The events that match, in the order of time, as places in `Timeline::events`.
    pub fn run(&mut self, index: &Index, query: &Query, results: &mut Vec<u32>) {
        self.attend(index);
        let changed = self.look_for(index, query.words());
        self.rank(index, query.words().len(), changed);
        results.clear();
        let matching = (0_u32..).zip(&self.ranks).filter(|(_, rank)| **rank != Rank::NONE);
        results.extend(matching.map(|(event, _)| event));
    }

    /// How well an event matched in the last run; none where it did not.
    #[must_use]
    pub fn rank_of(&self, event: u32) -> Option<Rank> {
        self.ranks.get(event as usize).copied().filter(|rank| *rank != Rank::NONE)
    }

    /// The tier of the weakest word of an event in the last run; none where it did not match or nothing was looked for.
    #[must_use]
    pub fn tier(&self, event: u32) -> Option<Tier> {
        self.rank_of(event).and_then(Rank::tier)
    }

    /// What to highlight in a title or name: ranges of its code points, in its own spelling, ascending, not overlapping.
    pub fn highlights(&mut self, query: &Query, text: &str) -> Vec<Range<u32>> {
        highlight::find(text, query.words(), Some(&self.scorer))
    }

    /// The same in prose, such as a paragraph of an article, where scattered letters do not count.
    pub fn highlights_in_prose(&mut self, query: &Query, text: &str) -> Vec<Range<u32>> {
        highlight::find(text, query.words(), None)
    }

    /// Forgets what belongs to another index.
    fn attend(&mut self, index: &Index) {
        if self.identity != *index.identity() {
            self.identity = index.identity().clone();
            self.columns.iter_mut().for_each(Column::forget);
            self.settled_words = None;
        }
    }

    /// Looks for each word; returns the first that is another one than before.
    fn look_for(&mut self, index: &Index, words: &[String]) -> usize {
        if self.columns.len() < words.len() {
            self.columns.resize_with(words.len(), Column::default);
        }
        let mut changed = words.len();
        for (place, (column, word)) in self.columns.iter_mut().zip(words).enumerate() {
            if column.look_for(index, word, &self.scorer) {
                changed = changed.min(place);
            }
        }
        changed
    }

    fn rank(&mut self, index: &Index, words: usize, changed: usize) {
        let Some(last) = words.checked_sub(1) else {
            self.ranks.clear();
            self.ranks.resize(index.events, Rank::ANY);
            return;
        };
        if self.settled_words != Some(last) || changed < last {
            self.settle(index, last);
        }
        self.columns[last].rank(index, &mut self.ranks);
        self.ranks.iter_mut().zip(&self.settled).for_each(|(rank, settled)| *rank = rank.and(*settled));
    }

    fn settle(&mut self, index: &Index, words: usize) {
        self.settled.clear();
        self.settled.resize(index.events, Rank::ANY);
        for column in &self.columns[..words] {
            column.rank(index, &mut self.ranks);
            self.settled.iter_mut().zip(&self.ranks).for_each(|(settled, rank)| *settled = settled.and(*rank));
        }
        self.settled_words = Some(words);
    }
}
