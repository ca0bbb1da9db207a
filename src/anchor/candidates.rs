//! The passages that a quotation may mean where it does not stand as it is written.

mod align;

use std::ops::Range;

use align::Aligned;

use super::nearest::Words;
use super::view::View;
use super::{Quote, Searchable, elided};

/// The most places of a quotation that are candidates.
const PLACES: usize = 20;
/// The most stretches of an article that are compared with a quotation word by word.
const STRETCHES: usize = 4;
/// The longest quotation that is compared word by word: the work grows with the square of it.
const WORDS: usize = 1000;

/// A passage that a quotation may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Code points of the file.
    pub range: Range<u32>,
    /// How many words of both, in their order, are the same.
    pub shared: usize,
    /// How many words the longer of both has.
    pub words: usize,
}

impl Searchable {
    /// The passages that a quotation may mean: each place where it stands, verbatim or but for form; else what a quotation with `…` left
    /// out, with all between its parts; else the passages that share at least half of its words in their order, the likeliest first.
    /// Neighbours are not asked. Linear in the article, and in the square of the quotation.
    #[must_use]
    pub fn candidates(&self, exact: &str) -> Vec<Candidate> {
        if exact.trim().is_empty() {
            return Vec::new();
        }
        let views: [fn(&Self) -> &View; 4] = [|own| &own.verbatim, Self::folded, Self::formless, Self::joined];
        let standing = views.iter().map(|view| self.places_in(view(self), exact)).find(|places| !places.is_empty());
        standing.unwrap_or_else(|| {
            let parts = elided::parts(self, exact);
            match parts.first().zip(parts.last()) {
                Some((first, last)) => vec![self.whole(first.start..last.end, exact)],
                None => self.alike(exact),
            }
        })
    }

    fn places_in(&self, view: &View, exact: &str) -> Vec<Candidate> {
        let words = view.reading.words(exact);
        let count = exact.split_whitespace().count();
        let starts = view.places(&words).into_iter().take(PLACES);
        let ranges = starts.map(|start| self.range(view, start..start + words.text.len(), exact));
        ranges.map(|range| Candidate { range, shared: count, words: count }).collect()
    }

    /// A quotation with the words between its parts.
    fn whole(&self, range: Range<u32>, exact: &str) -> Candidate {
        let between = range.start - self.offset..range.end - self.offset;
        let words = self.words_between(&between).split_whitespace().count();
        Candidate { range, shared: exact.split_whitespace().count().min(words), words }
    }

    fn words_between(&self, chars: &Range<u32>) -> &str {
        let bytes = self.offsets.byte(&self.text, chars.start)..self.offsets.byte(&self.text, chars.end);
        self.text.get(bytes).unwrap_or_default()
    }

    fn alike(&self, exact: &str) -> Vec<Candidate> {
        let quote = align::tokens(exact);
        if quote.len() > WORDS {
            return Vec::new();
        }
        let words = self.words.get_or_init(|| Words::new(&self.text));
        let mut found: Vec<Candidate> = Vec::new();
        for stretch in words.stretches(exact, STRETCHES) {
            let text = self.words_between(&stretch);
            let Some(aligned) = align::best(&quote, text, exact).filter(Aligned::is_alike) else {
                continue;
            };
            let start = self.offset + stretch.start;
            let range = start + aligned.chars.start..start + aligned.chars.end;
            if !found.iter().any(|other| other.range.start < range.end && range.start < other.range.end) {
                found.push(Candidate { range, shared: aligned.shared, words: aligned.words });
            }
        }
        found.sort_by(|a, b| (b.shared * a.words).cmp(&(a.shared * b.words)));
        found
    }

    /// Whether a quotation stands in the article and means this passage (code points of the file), with nothing left to settle.
    #[must_use]
    pub fn stands_at(&self, quote: Quote<'_>, range: &Range<u32>) -> bool {
        let anchor = self.find(quote, true);
        anchor.state == super::State::Exact && anchor.range.as_ref() == Some(range)
    }

    /// The words before a passage (code points of the file) and those after it, the nearest first.
    #[must_use]
    pub fn around(&self, range: &Range<u32>, most: usize) -> (Vec<&str>, Vec<&str>) {
        let start = self.offsets.byte(&self.text, range.start.saturating_sub(self.offset));
        let end = self.offsets.byte(&self.text, range.end.saturating_sub(self.offset));
        let (before, after) = (self.text.get(..start).unwrap_or_default(), self.text.get(end..).unwrap_or_default());
        (before.split_whitespace().rev().take(most).collect(), after.split_whitespace().take(most).collect())
    }

    /// The words of a passage (code points of the file) as they stand.
    #[must_use]
    pub fn verbatim(&self, range: &Range<u32>) -> &str {
        self.words_between(&(range.start.saturating_sub(self.offset)..range.end.saturating_sub(self.offset)))
    }

    /// The words of a passage (code points of the file), in one line.
    #[must_use]
    pub fn passage(&self, range: &Range<u32>) -> String {
        self.verbatim(range).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
