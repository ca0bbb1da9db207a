//! Which account of an event is read: of several, the one that has what the filter looks for.

use super::{Model, Selection};
use crate::query::{Found, Prose, Sought, Test};
use crate::timeline::{EventIx, Excerpt};

/// How much of the filter an excerpt has; the more, the better: whether it is of an article that is asked for, and how many of the
/// words it has. Of two alike, one of which something is marked is better.
type Share = (bool, usize);

/// The texts of an event, ready to be looked through at every key.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// The timeline and the event.
    made_for: Option<(u64, EventIx)>,
    /// By excerpt.
    excerpts: Vec<Vec<Prose>>,
}

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
    fn best_excerpt(&mut self) -> Option<usize> {
        if self.event()?.excerpts.len() < 2 || !self.search.found()?.asks_of_excerpts() {
            return None;
        }
        self.ready_texts();
        let (found, event, sought) = (self.search.found()?, self.event()?, self.sought());
        let told = event.excerpts.iter().zip(&self.texts.excerpts);
        let shares: Vec<Share> = told.map(|(excerpt, texts)| share(found, &sought, excerpt, texts)).collect();
        let (read, best) = (*shares.get(self.selection.excerpt)?, *shares.iter().max()?);
        let marked = |place: usize| {
            let mut texts = self.texts.excerpts.get(place).into_iter().flatten();
            texts.any(|text| !self.search.highlights_in_prose(text).is_empty())
        };
        if read == best && marked(self.selection.excerpt) {
            return None;
        }
        let alike = || (0..shares.len()).filter(|place| shares.get(*place) == Some(&best));
        alike().find(|place| marked(*place)).or_else(|| alike().next().filter(|_| read < best))
    }

    /// Makes the texts of the selected event ready, where they are not: each excerpt in all its languages.
    fn ready_texts(&mut self) {
        let made_for = self.selection.event.map(|event| (self.library.version, event));
        if self.texts.made_for == made_for {
            return;
        }
        let texts = |excerpt: &Excerpt| {
            let translated = excerpt.translation.versions().map(|(_, text)| text);
            std::iter::once(excerpt.exact.as_str()).chain(translated).map(Prose::new).collect()
        };
        let excerpts = self.event().map_or(&[][..], |event| &event.excerpts);
        self.texts = Texts { made_for, excerpts: excerpts.iter().map(texts).collect() };
    }

    /// The words that the filter looks for, each alone, and its phrases.
    fn sought(&self) -> Vec<Sought> {
        let asked = self.search.query().terms().iter().filter(|term| !term.negated);
        let sought = asked.flat_map(|term| match &term.test {
            Test::Words(words) | Test::Exact(words) => words.iter().map(|word| Sought::new(word)).collect(),
            Test::Phrase(words) => vec![Sought::new(&words.join(" "))],
            _ => Vec::new(),
        });
        sought.collect()
    }
}

fn share(found: Found<'_>, sought: &[Sought], excerpt: &Excerpt, texts: &[Prose]) -> Share {
    let has = |sought: &&Sought| texts.iter().any(|prose| prose.has(sought));
    let of_source = excerpt.source.known().is_some_and(|source| found.names_source(source));
    (of_source, sought.iter().filter(has).count())
}
