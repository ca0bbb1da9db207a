//! How good a match an event is beside others.

use std::cmp::Reverse;

use super::super::matcher::Matcher;
use super::super::{Query, Rank, Test};
use super::{Found, Search};
use crate::index::Index;
use crate::timeline::EventIx;

/// How well an event matches: the better, the greater; the least that does not match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Merit(Option<Match>);

/// Surely before possibly, the whole title before parts of it, then by rank; of equals the one with the shorter title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    sure: bool,
    whole: bool,
    rank: Rank,
    title: Reverse<usize>,
}

impl Found<'_> {
    /// How good a match an event is; takes time in proportion to the words of its title.
    #[must_use]
    pub fn merit(self, event: EventIx) -> Merit {
        let Search { query, matcher, .. } = self.search;
        let title = || self.index.sequence.titles(event).map(<[u32]>::len).min().unwrap_or_default();
        Merit(self.rank_of(event).map(|rank| Match {
            sure: rank.is_sure(),
            whole: is_whole_title(self.index, query, matcher, (event, rank)),
            rank,
            title: Reverse(title()),
        }))
    }
}

/// Whether the words of the filter are the whole title of an event, in whatever order; in one of its languages.
fn is_whole_title(index: &Index, query: &Query, matcher: &Matcher, (event, rank): (EventIx, Rank)) -> bool {
    let asked = query.terms().iter().filter(|term| !term.negated && !term.respells);
    let words: usize = asked.map(|term| if let Test::Words(words) = &term.test { words.len() } else { 0 }).sum();
    let is_whole = |title: &[u32]| title.len() == words && matcher.stand_in(query, title);
    words > 0 && rank.is_in_title(words) && index.sequence.titles(event).any(is_whole)
}
