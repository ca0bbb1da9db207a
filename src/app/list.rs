//! What the filter does to the list: what is listed, in which order, what is only dimmed; and the steps from match to match.

use std::sync::Arc;

use crate::query::{Found, Results, Test};

use super::State;
use super::chronology::{Listing, Order, Standing};

/// What a reader wants of the list, besides a filter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListWishes {
    /// Its order.
    pub order: Order,
    /// Whether what does not match is dimmed instead of hidden.
    pub dims: bool,
}

impl State {
    /// The order of the list: without words to look for there is no best match.
    #[must_use]
    pub fn order(&self) -> Order {
        match self.list.order {
            Order::Best if !self.has_words() => Order::Time,
            order => order,
        }
    }

    /// Lists what the filter finds, with the selection where it was or nearest to it: while typing, nearest to where typing began,
    /// so that half a word does not carry it away.
    pub(super) fn list_found(&mut self) {
        let selected = self.filter.origin().or(self.chronology.selected());
        self.list(selected);
    }

    /// Lists what the filter finds, with this event selected or the nearest to it.
    pub(super) fn list(&mut self, selected: Option<usize>) {
        self.source.forget_hits();
        let Some(timeline) = self.library.timeline.clone() else { return };
        let events = u32::try_from(timeline.events.len()).unwrap_or(u32::MAX);
        let (index, order) = (Arc::clone(&self.library.index), self.order());
        let found = index.get().map(|index| self.filter.search.run(index));
        self.filter.barren = found.map_or_else(Vec::new, Found::why_nothing);
        // All of them before anything can be looked for.
        let all = || Results { events: (0..events).collect(), ..Results::default() };
        let results = found.map_or_else(all, |found| found.results().clone());
        let around = (self.list.dims && results.events.len() < timeline.events.len()).then_some(events);
        let listing = Listing::new(results, order, around, |event| found?.rank_of(event));
        self.chronology.list(listing, selected);
        self.count_facets();
    }

    /// The next order of the list; the same event stays selected.
    pub(super) fn sort(&mut self) {
        self.list.order = self.order().next(self.has_words());
        self.list(self.chronology.selected());
        // Any other order than that of time stays in the hint row.
        if self.list.order == Order::Time {
            self.say("order-time", &[]);
        }
    }

    /// Dims what does not match, or hides it.
    pub(super) fn dim(&mut self) {
        self.list.dims = !self.list.dims;
        self.list(self.chronology.selected());
        self.say(if self.list.dims { "list-dims" } else { "list-hides" }, &[]);
    }

    /// The next event that matches, or the one before, around the ends.
    pub(super) fn match_step(&mut self, onward: bool) {
        if self.filter.query().is_empty() {
            self.say("match-no-filter", &[]);
            return;
        }
        let found = self.chronology.listing().found().clone();
        let matches =
            |event: usize| u32::try_from(event).is_ok_and(|event| Standing::of(event, &found) != Standing::Out);
        let here = self.chronology.position();
        if let Some(next) = self.chronology.find_from(Some(here), onward, matches) {
            self.chronology.go(next);
        } else if let Some(next) = self.chronology.find_from(None, onward, matches) {
            self.jumping(|state| state.chronology.go(next));
            self.say(if onward { "match-wrapped" } else { "match-wrapped-back" }, &[]);
        } else {
            self.say("no-match", &[]);
        }
    }

    /// Whether the filter looks for words, which match more or less well.
    fn has_words(&self) -> bool {
        let words = |test: &Test| matches!(test, Test::Words(_) | Test::Exact(_) | Test::Phrase(_));
        self.filter.query().terms().iter().any(|term| !term.negated && words(&term.test))
    }
}
