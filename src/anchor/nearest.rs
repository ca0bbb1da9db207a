//! Last step: words that stand nowhere, and the passage that shares most of them.

use std::collections::HashMap;
use std::ops::Range;

use crate::text::fold;
use crate::text::measure::{narrow, wide};

use super::Quote;

/// Words of a quotation that are compared; more would not tell more.
const MOST_WORDS: usize = 256;
/// A word that stands in more places than these says nothing about which one is meant.
const MOST_PLACES: usize = 1000;
/// What a word that stands once weighs; one that stands n times weighs the n-th part.
const WEIGHT: usize = 1000;

/// The words of an article, folded for finding, by where they stand.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// For each word of the article the code point at which it begins.
    starts: Vec<u32>,
    /// For each word of a line the first word of that line.
    lines: Vec<u32>,
    places: HashMap<String, Vec<u32>>,
    /// Code points of the article.
    length: u32,
}

impl Words {
    pub(super) fn new(text: &str) -> Self {
        let mut words = Self::default();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            start = words.add(line, start);
        }
        words.length = start;
        words
    }

    /// Adds the words of a line that begins at a code point; returns where the next one begins.
    fn add(&mut self, line: &str, start: u32) -> u32 {
        let folded = fold::search(line);
        let first = narrow(self.starts.len());
        let mut at = 0;
        for word in folded.text.split(' ') {
            if !word.is_empty() {
                let place = narrow(self.starts.len());
                self.starts.push(start + folded.map.get(at).copied().unwrap_or(0));
                self.lines.push(first);
                match self.places.get_mut(word) {
                    Some(places) => places.push(place),
                    None => drop(self.places.insert(word.to_owned(), vec![place])),
                }
            }
            at += word.chars().count() + 1;
        }
        start + folded.length
    }

    /// Where the passage begins (code points of the text) that shares most words with a quotation, else with its neighbours, rare
    /// words counting more; none where it shares no word with any. It begins with its line at the earliest.
    pub(super) fn nearest(&self, quote: Quote<'_>) -> Option<u32> {
        let own = self.passage(quote.exact);
        own.or_else(|| [quote.prefix, quote.suffix].into_iter().flatten().find_map(|words| self.passage(words)))
    }

    fn passage(&self, quote: &str) -> Option<u32> {
        let folded = fold::search(quote).text;
        let shared = self.shared(&folded);
        let first = best(&shared.all, shared.different, shared.width)?;
        let line = self.lines.get(wide(first.place)).copied().unwrap_or(0);
        self.starts.get(wide(first.place.saturating_sub(first.offset).max(line))).copied()
    }

    /// The stretches (code points of the text) that share most words with a quotation, the likeliest first, none over another. Each has
    /// room for the quotation and as much again before and behind.
    pub(super) fn stretches(&self, quote: &str, most: usize) -> Vec<Range<u32>> {
        let folded = fold::search(quote).text;
        let shared = self.shared(&folded);
        let (mut left, length) = (shared.all, narrow(folded.split_whitespace().count()));
        let mut found = Vec::new();
        while let Some(place) =
            best(&left, shared.different, shared.width).filter(|_| found.len() < most).map(|one| one.place)
        {
            left.retain(|one| one.place < place || one.place > place + shared.width);
            let begin = self.starts.get(wide(place.saturating_sub(length))).copied().unwrap_or(0);
            let end = self.starts.get(wide(place + 2 * length + 2)).copied().unwrap_or(self.length);
            found.push(begin..end);
        }
        found
    }

    /// The words of a folded quotation where they stand in the article.
    fn shared(&self, folded: &str) -> AllShared {
        let written: Vec<&str> = folded.split_whitespace().take(MOST_WORDS).collect();
        let mut shared: Vec<Shared> = Vec::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for (offset, word) in written.iter().enumerate() {
            let which = known.len();
            let places = self.places.get(*word).filter(|places| places.len() <= MOST_PLACES);
            if let Some(places) = places.filter(|_| known.insert(word, which).is_none()) {
                let weight = WEIGHT / places.len();
                shared.extend(places.iter().map(|place| Shared {
                    place: *place,
                    which,
                    offset: narrow(offset),
                    weight,
                }));
            }
        }
        shared.sort_unstable_by_key(|one| one.place);
        AllShared { all: shared, different: known.len(), width: narrow(written.len() + written.len() / 2) }
    }
}

/// The words of a quotation that an article has.
struct AllShared {
    /// Where they stand, in the order of the article.
    all: Vec<Shared>,
    /// How many different ones.
    different: usize,
    /// Within how many words of the article they belong together.
    width: u32,
}

/// A word of a quotation where it stands in the article.
struct Shared {
    /// The word of the article.
    place: u32,
    /// Which of the different words of the quotation.
    which: usize,
    /// Where it stands in the quotation.
    offset: u32,
    weight: usize,
}

/// The first of the words that stand closest together: within so many words of the article the heaviest, each counted once.
fn best(shared: &[Shared], different: usize, width: u32) -> Option<&Shared> {
    let mut within = vec![0_usize; different];
    let (mut first, mut weight) = (0, 0);
    let mut best: Option<(usize, &Shared)> = None;
    for one in shared {
        within[one.which] += 1;
        weight += if within[one.which] == 1 { one.weight } else { 0 };
        while let Some(out) = shared.get(first).filter(|out| out.place + width < one.place) {
            within[out.which] -= 1;
            weight -= if within[out.which] == 0 { out.weight } else { 0 };
            first += 1;
        }
        if best.is_none_or(|(most, _)| weight > most) {
            best = shared.get(first).map(|first| (weight, first));
        }
    }
    best.map(|(_, first)| first)
}
