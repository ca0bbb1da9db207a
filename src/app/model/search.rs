//! What is looked for: the filter line, what it means, the events listed for it, and the way back to earlier filters.

pub mod examples;
pub mod history;
pub mod isolates;
pub mod listing;
mod offering;
pub mod saved;
pub mod steps;

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

use crate::i18n::{Catalog, Language};
use crate::index::Index;
use crate::query::facets::{self, Facet};
use crate::query::{self, Fault, Field, Found, Naming, Nearest, Prose, Query, Scope, Test};
use crate::timeline::{EventIx, Timeline};

use examples::Example;
use history::History;
pub use listing::{Listing, Membership, Order, Section};
pub use offering::Offer;
use saved::Saved;
use steps::{Step, Steps};

/// The names of fields and values that go with the words of an interface.
#[must_use]
pub fn naming(words: &Catalog) -> Naming {
    if words.language() == Language::Arabic { Naming::Arabic } else { Naming::English }
}

/// The filter, and the list that follows it.
#[derive(Debug, Default)]
pub struct Search {
    line: String,
    /// What reading the line depends on in the timeline.
    scope: Scope,
    /// Reads the line and finds the events.
    filter: query::Search,
    /// Counts what is offered while the filter is typed, under the line without what is being typed.
    rest: query::Search,
    /// Filters to begin with, once they are made.
    examples: Option<Vec<Example>>,
    /// Why nothing matches; empty where something does.
    no_match_reasons: Vec<Fault>,
    /// The events with most of its words, where none has all.
    nearest: Nearest,
    date_in_words: Option<Fault>,
    listing: Listing,
    /// The order that was asked for.
    order: Order,
    /// Whether what does not match is dimmed instead of hidden.
    dims: bool,
    /// Counts what changed the list.
    revision: u64,
    /// The filters before and after this one.
    pub steps: Steps,
    /// Filters used before.
    pub history: History,
    /// Filters with a name.
    pub saved: Saved,
}

impl Search {
    /// The line as typed.
    #[must_use]
    pub fn line(&self) -> &str {
        &self.line
    }

    /// What it means.
    #[must_use]
    pub fn query(&self) -> &Query {
        self.filter.query()
    }

    /// What reading it depends on in the timeline.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The events listed, and their order.
    #[must_use]
    pub fn listing(&self) -> &Listing {
        &self.listing
    }

    /// Another number for every list: what was made for an older one has to be made again.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Why nothing matches; empty where something does.
    #[must_use]
    pub fn no_match_reasons(&self) -> &[Fault] {
        &self.no_match_reasons
    }

    /// The events that have most of the words of the line, where none has all.
    #[must_use]
    pub fn nearest(&self) -> &Nearest {
        &self.nearest
    }

    /// A date that stands in the line in words, and is looked for as such, where that finds fewer events.
    #[must_use]
    pub fn date_in_words(&self) -> Option<&Fault> {
        self.date_in_words.as_ref()
    }

    /// What was found; none before anything can be looked for.
    #[must_use]
    pub fn found(&self) -> Option<Found<'_>> {
        self.filter.found()
    }

    /// Whether an event belongs to what was found; before anything can be looked for, each does.
    #[must_use]
    pub fn membership(&self, event: EventIx) -> Membership {
        let Some(found) = self.found() else { return Membership::Sure };
        match Membership::of(found.rank_of(event)) {
            Membership::Out if self.nearest.lists(event) => Membership::Nearest,
            membership => membership,
        }
    }

    /// How many events match however their dates are resolved, how many only possibly do, and how many are the nearest.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let Some(found) = self.found() else { return (self.listing.events().len(), 0, 0) };
        (found.results().sure(), found.results().possible, self.nearest.count())
    }

    /// Whether there is anything to highlight in any text.
    #[must_use]
    pub fn marks(&self) -> bool {
        self.filter.marks()
    }

    /// What to highlight in a title or name: ranges of its code points.
    #[must_use]
    pub fn highlights(&self, text: &Prose) -> Vec<Range<u32>> {
        self.filter.highlights(text)
    }

    /// The same in a paragraph of an article, where scattered letters do not count.
    #[must_use]
    pub fn highlights_in_prose(&self, text: &Prose) -> Vec<Range<u32>> {
        self.filter.highlights_in_prose(text)
    }

    /// The order of the list: without words to look for there is no best match.
    #[must_use]
    pub fn order(&self) -> Order {
        match self.order {
            Order::Best if !self.has_words() => Order::Time,
            order => order,
        }
    }

    /// Another line, read at once; what it finds is listed by [`Self::list`].
    pub fn set(&mut self, line: &str) {
        if self.line != line {
            line.clone_into(&mut self.line);
        }
        self.filter.parse(&self.line, &self.scope);
    }

    /// Writes names of fields and values in a language from now on; what the line says stays.
    pub fn name_in(&mut self, naming: Naming, index: Option<&Arc<Index>>) {
        self.scope.naming = naming;
        self.filter.parse(&self.line, &self.scope);
        self.examples = None;
        self.explain(index);
    }

    /// Says why nothing is found, or what else would be.
    fn explain(&mut self, index: Option<&Arc<Index>>) {
        let found = index.map(|index| self.filter.run(index));
        self.no_match_reasons = found.map_or_else(Vec::new, |found| found.why_nothing(&self.nearest));
        self.date_in_words = found.zip(index).and_then(|(found, index)| found.date_in_words(index, &mut self.rest));
    }

    /// Reads the line anew, as another timeline has it.
    pub fn attend(&mut self, scope: Scope) {
        self.scope = scope.named_in(self.scope.naming);
        (self.filter, self.rest) = (query::Search::default(), query::Search::default());
        self.filter.parse(&self.line, &self.scope);
        self.examples = None;
    }

    /// Lists what the filter finds of so many events; all of them before anything can be looked for.
    pub fn list(&mut self, index: Option<&Arc<Index>>, events: usize) {
        self.touch();
        let order = self.order();
        let found = index.map(|index| self.filter.run(index));
        self.nearest = found.map_or_else(Nearest::default, Found::nearest);
        self.explain(index);
        let found = index.map(|index| self.filter.run(index));
        let key = |event| Reverse(found.map(|found| found.merit(event)));
        self.listing.begin(order);
        let Some(found) = found.filter(|_| !self.dims) else {
            return self.listing.add(Section::Sure, (0..events).map(EventIx::new), key);
        };
        let is_possible = |event: &EventIx| found.is_possible(*event);
        let events = || found.results().events.iter().copied();
        if found.results().possible == 0 {
            self.listing.add(Section::Sure, events(), key);
        } else {
            self.listing.add(Section::Sure, events().filter(|event| !is_possible(event)), key);
            self.listing.add(Section::Possible, events().filter(is_possible), key);
        }
        for (n, group) in self.nearest.groups.iter().enumerate() {
            self.listing.add(Section::Nearest(n), group.events.iter().copied(), key);
        }
    }

    /// Takes what earlier runs left of filters.
    pub fn remember(&mut self, history: Vec<String>, saved: Vec<(String, String)>) {
        self.history.take(history);
        self.saved = Saved::new(saved);
    }

    /// Has everything that was made for the list made again.
    pub fn touch(&mut self) {
        self.revision += 1;
    }

    /// The next order of the list.
    pub fn sort(&mut self) {
        self.order = self.order().next(self.has_words());
    }

    /// Dims what does not match, or hides it; which of the two.
    pub fn dim(&mut self) -> bool {
        self.dims = !self.dims;
        self.dims
    }

    /// Whether what does not match is listed, dimmed.
    #[must_use]
    pub fn dims(&self) -> bool {
        self.dims
    }

    /// Counts the values of a field under the rest of the filter, with names in a language.
    pub fn count(&mut self, index: &Arc<Index>, timeline: &Timeline, field: Field, language: &str) -> Vec<Facet> {
        facets::count(self.filter.run(index), timeline, field, language)
    }

    /// The filter as it is now, with an event to come back to.
    #[must_use]
    pub fn step(&self, event: Option<EventIx>) -> Step {
        Step { line: self.line.clone(), event }
    }

    /// The line without one of its terms, by its place among [`Query::groups`], and the term.
    #[must_use]
    pub fn without(&self, group: usize) -> Option<(String, String)> {
        let groups = self.query().groups();
        let term: String = self.line.chars().skip(groups.get(group)?.start).take(groups.get(group)?.len()).collect();
        let span = steps::with_blanks(groups, group, self.line.chars().count())?;
        let (before, after) = (self.line.chars().take(span.start), self.line.chars().skip(span.end));
        Some((before.chain(after).collect(), term))
    }

    /// Whether the filter looks for words, which match more or less well.
    fn has_words(&self) -> bool {
        let words = |test: &Test| matches!(test, Test::Words(_) | Test::Exact(_) | Test::Phrase(_));
        self.query().terms().iter().any(|term| !term.negated && words(&term.test))
    }
}
