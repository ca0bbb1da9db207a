//! Which account of an event is read: of several, the one that has what the filter looks for.

use super::{Model, Selection};
use crate::query::{Found, Prose, Test};
use crate::timeline::{EventIx, Excerpt};

/// How much of the filter an excerpt has; the more, the better: whether it is of an article that is asked for, how many of the words
/// it has, whether any of it is marked.
type Share = (bool, usize, bool);

impl Model {
    /// Selects an event; another one is read where it has what the filter looks for.
    pub(super) fn turn_to(&mut self, event: Option<EventIx>) {
        if self.selection.event != event {
            self.selection.select(event);
            self.read_what_was_found();
        }
    }

    /// Reads the selected event at the first of its excerpts that has most of what the filter looks for, where the one read has less.
    pub(super) fn read_what_was_found(&mut self) {
        let Some(best) = self.best_excerpt() else { return };
        self.selection.excerpt = best;
        self.found_in = Some(self.selection);
    }

    /// Whether the account that is read was opened since it has what the filter looks for.
    #[must_use]
    pub fn is_found_in(&self) -> bool {
        self.found_in == Some(self.selection)
    }

    /// Takes back what was opened for a filter, before another one is looked for.
    pub(super) fn forget_what_was_found(&mut self) {
        if self.is_found_in() {
            self.selection = Selection { excerpt: 0, ..self.selection };
        }
        self.found_in = None;
    }

    /// The excerpt to read in place of the one that is read, if one of another account has more.
    fn best_excerpt(&self) -> Option<usize> {
        let (found, event) = (self.search.found()?, self.event()?);
        if event.excerpts.len() < 2 || !found.asks_of_excerpts() {
            return None;
        }
        let shares: Vec<Share> = event.excerpts.iter().map(|excerpt| self.share(found, excerpt)).collect();
        let (read, best) = (*shares.get(self.selection.excerpt)?, *shares.iter().max()?);
        let place = shares.iter().position(|share| *share == best)?;
        (best > read).then_some(place)
    }

    fn share(&self, found: Found<'_>, excerpt: &Excerpt) -> Share {
        let texts =
            || std::iter::once(excerpt.exact.as_str()).chain(excerpt.translation.versions().map(|(_, text)| text));
        let prose: Vec<Prose> = texts().map(Prose::new).collect();
        let has = |words: &str| prose.iter().any(|prose| !prose.find(words).is_empty());
        let asked = self.search.query().terms().iter().filter(|term| !term.negated);
        let words = asked.map(|term| match &term.test {
            Test::Words(words) | Test::Exact(words) => words.iter().filter(|word| has(word)).count(),
            Test::Phrase(words) => usize::from(has(&words.join(" "))),
            _ => 0,
        });
        let of_source = excerpt.source.known().is_some_and(|source| found.names_source(source));
        let any = texts().any(|text| !self.search.highlights_in_prose(text).is_empty());
        (of_source, words.sum(), any)
    }
}
