//! A filter and what it finds, kept together from key to key.

mod in_words;
mod merit;
mod misspelled;
mod nearest;
mod nothing;

pub use merit::Merit;
pub use nearest::{Nearest, NearestGroup};

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use crate::index::Index;
use crate::index::references::Kind;
use crate::timeline::{EventIx, Ix, Source};

use super::highlight::Marker;
use super::matcher::{Explained, Matcher};
use super::{Field, Prose, Query, Rank, Results, Scope, Term, Test, Tier};

/// A filter line as it is read, the index that it was run on, and what was found: none of them can be asked about another.
///
/// What was found for each word stays from key to key, so that a run looks again only for what changed, and allocates nothing
/// after warm-up (but what `fuzzy-matcher` does for each word it scores).
#[derive(Debug, Default)]
pub struct Search {
    line: String,
    scope: Scope,
    query: Query,
    index: Option<Arc<Index>>,
    matcher: Matcher,
    /// Of the query, while `fresh`.
    results: Results,
    /// Whether the query was run as it is.
    fresh: bool,
    /// What the query marks in texts, once it is asked for.
    marker: OnceCell<Marker>,
}

impl Search {
    /// For what a filter line asks.
    #[must_use]
    pub fn new(line: &str, scope: &Scope) -> Self {
        let mut search = Self::default();
        search.parse(line, scope);
        search
    }

    /// Reads a filter line. A line that asks the same as the one before, such as with a blank more, keeps what was found.
    pub fn parse(&mut self, line: &str, scope: &Scope) {
        if self.line == line && self.scope == *scope {
            return;
        }
        let query = Query::parse(line, scope);
        if !query.asks_the_same_as(&self.query) {
            self.fresh = false;
            self.marker.take();
        }
        self.query = query;
        self.line.clear();
        self.line.push_str(line);
        self.scope.clone_from(scope);
    }

    /// The line as it is read.
    #[must_use]
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// Finds the events that match, where that is not known yet.
    pub fn run<'a>(&'a mut self, index: &'a Arc<Index>) -> Found<'a> {
        if !self.index.as_ref().is_some_and(|own| Arc::ptr_eq(own, index)) {
            self.index = Some(Arc::clone(index));
            self.matcher.clear();
            self.fresh = false;
        }
        if !self.fresh {
            self.matcher.run(index, &self.query, &mut self.results);
            self.fresh = true;
            // In which words typos are forgiven is known only now.
            self.marker.take();
        }
        Found { search: self, index }
    }

    /// What was found; none where the line was not run as it is.
    #[must_use]
    pub fn found(&self) -> Option<Found<'_>> {
        let index = self.index.as_deref().filter(|_| self.fresh)?;
        Some(Found { search: self, index })
    }

    /// Whether there is anything to highlight in any text.
    #[must_use]
    pub fn marks(&self) -> bool {
        !self.marker().is_empty()
    }

    /// What to highlight in a title or name: ranges of its code points, in its own spelling, ascending, not overlapping.
    #[must_use]
    pub fn highlights(&self, text: &Prose) -> Vec<Range<u32>> {
        self.marker().find(text, Some(self.matcher.scorer()))
    }

    /// The same in prose, such as a paragraph of an article, where scattered letters do not count.
    #[must_use]
    pub fn highlights_in_prose(&self, text: &Prose) -> Vec<Range<u32>> {
        self.marker().find(text, None)
    }

    fn marker(&self) -> &Marker {
        self.marker.get_or_init(|| self.matcher.marker(&self.query))
    }
}

/// What a filter found.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    search: &'a Search,
    index: &'a Index,
}

impl<'a> Found<'a> {
    /// The events.
    #[must_use]
    pub fn results(self) -> &'a Results {
        &self.search.results
    }

    /// How well an event matches; none where it does not.
    #[must_use]
    pub fn rank_of(self, event: EventIx) -> Option<Rank> {
        self.search.matcher.rank_of(event)
    }

    /// Whether the date of an event that matches only possibly is one that is asked for.
    #[must_use]
    pub fn is_possible(self, event: EventIx) -> bool {
        self.rank_of(event).is_some_and(|rank| !rank.is_sure())
    }

    /// The tier of the weakest word of an event; none where it does not match or no word was looked for.
    #[must_use]
    pub fn tier(self, event: EventIx) -> Option<Tier> {
        self.rank_of(event).and_then(Rank::tier)
    }

    /// For each word of the filter the word of an event that it matches, and how.
    #[must_use]
    pub fn explain(self, event: EventIx) -> Vec<Explained> {
        self.search.matcher.explain(self.index, &self.search.query, event)
    }

    /// What would be found without the clauses that are about one field alone.
    pub(super) fn without(self, field: Field) -> Cow<'a, Results> {
        let left_out = self.search.matcher.without(self.index, &self.search.query, field);
        left_out.map_or(Cow::Borrowed(&self.search.results), Cow::Owned)
    }

    /// Whether a term, by its place in the query, names this value.
    pub(super) fn means(self, term: usize, kind: Kind, value: usize) -> bool {
        self.search.matcher.means(term, kind, value)
    }

    /// Whether the filter asks for something that one account of an event may have and another not.
    #[must_use]
    pub fn asks_of_excerpts(self) -> bool {
        let asks = |term: &Term| match &term.test {
            Test::Words(_) | Test::Exact(_) | Test::Phrase(_) => true,
            Test::Name { field, .. } => *field == Field::Source,
            _ => false,
        };
        self.search.query.terms().iter().any(|term| !term.negated && asks(term))
    }

    /// Whether the filter asks for what this article tells.
    #[must_use]
    pub fn names_source(self, source: Ix<Source>) -> bool {
        let mut terms = self.search.query.terms().iter().enumerate();
        terms.any(|(place, term)| !term.negated && self.means(place, Kind::Source, source.index()))
    }

    pub(super) fn index(self) -> &'a Index {
        self.index
    }

    pub(super) fn query(self) -> &'a Query {
        &self.search.query
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Search;
    use crate::index::Index;
    use crate::query::Scope;

    #[test]
    fn of_a_line_that_was_not_run_nothing_is_known() {
        let (index, scope) = (Arc::new(Index::default()), Scope::default());
        let mut search = Search::new("kim -putin", &scope);
        assert!(search.found().is_none());
        search.run(&index);
        assert!(search.found().is_some());
        search.parse(" kim  -putin ", &scope);
        assert!(search.found().is_some(), "the line asks the same");
        search.parse("kim putin", &scope);
        assert!(search.found().is_none());
    }
}
