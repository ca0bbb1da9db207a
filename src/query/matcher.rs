//! Runs a filter: keeps what was found for each term between keys.

mod nothing;

use std::ops::Range;

use crate::index::references::Kind;
use crate::index::{Identity, Index, field};

use super::held::Held;
use super::scorer::Scorer;
use super::{Clause, Field, Parts, Query, Rank, Results, Term, Test, Tier, highlight, titles};

/// Keeps what a search needs between keys, so that a key allocates nothing after warm-up (but what `fuzzy-matcher` does
/// for each word it scores).
#[derive(Clone, Debug, Default)]
pub struct Matcher {
    identity: Identity,
    scorer: Scorer,
    /// By place in the query; those past its end wait for the next term.
    held: Vec<Held>,
    /// Where words were looked for.
    allowed: u8,
    /// How well each event matches all clauses but the last, which is the one being typed.
    settled: Settled,
    /// How well each event matches all clauses.
    ranks: Vec<Rank>,
    spare: Spare,
}

/// What stays the same while the last clause is typed.
#[derive(Clone, Debug, Default)]
struct Settled {
    /// Whether it may be used.
    valid: bool,
    /// The terms of its clauses.
    clauses: Vec<Vec<usize>>,
    ranks: Vec<Rank>,
}

/// Room to work in.
#[derive(Clone, Debug, Default)]
struct Spare {
    clause: Vec<Rank>,
    term: Vec<Rank>,
    word: Vec<Rank>,
    rest: Vec<Rank>,
}

impl Matcher {
    /// Finds the events that match.
    pub fn run(&mut self, index: &Index, query: &Query, results: &mut Results) {
        self.look_for(index, query);
        self.rank(index, query);
        collect(&self.ranks, results);
    }

    /// What is found without the clauses that are about one field alone. What is known of the last run stays.
    pub(super) fn run_without(&mut self, index: &Index, query: &Query, field: Field, results: &mut Results) {
        let about = |place: &usize| query.terms().get(*place).is_some_and(|term| term.field == Some(field));
        let left = || query.clauses().iter().filter(|clause| !clause.terms.iter().all(about));
        if left().count() == query.clauses().len() {
            return self.run(index, query, results);
        }
        self.look_for(index, query);
        let mut rest = std::mem::take(&mut self.spare.rest);
        all(index, &mut rest);
        for clause in left() {
            self.narrow(index, &clause.terms, &mut rest);
        }
        collect(&rest, results);
        self.spare.rest = rest;
    }

    /// How well an event matched in the last run; none where it did not.
    #[must_use]
    pub fn rank_of(&self, event: u32) -> Option<Rank> {
        self.ranks.get(event as usize).copied().filter(|rank| rank.matches())
    }

    /// The tier of the weakest word of an event in the last run; none where it did not match or nothing was looked for.
    #[must_use]
    pub fn tier(&self, event: u32) -> Option<Tier> {
        self.rank_of(event).and_then(Rank::tier)
    }

    /// For each word of the filter that was last run the word of an event that it matches, and how.
    #[must_use]
    pub fn explain(&self, index: &Index, query: &Query, event: u32) -> Vec<Explained> {
        let terms = query.terms().iter().zip(&self.held).zip(0..).filter(|((term, _), _)| !term.negated);
        terms.flat_map(|((term, held), place)| held.explain(index, term, place, event, self.allowed)).collect()
    }

    /// What to highlight in a title or name: ranges of its code points, in its own spelling, ascending, not overlapping.
    pub fn highlights(&mut self, query: &Query, text: &str) -> Vec<Range<u32>> {
        highlight::find(text, query, Some(&self.scorer), &|word| self.forgives(word))
    }

    /// The same in prose, such as a paragraph of an article, where scattered letters do not count.
    pub fn highlights_in_prose(&mut self, query: &Query, text: &str) -> Vec<Range<u32>> {
        highlight::find(text, query, None, &|word| self.forgives(word))
    }

    /// Whether a term of the last run names this value.
    pub(super) fn means(&self, term: usize, kind: Kind, value: usize) -> bool {
        let mut values = self.held.get(term).into_iter().flat_map(|held| &held.values);
        values.any(|(own, place, _)| *own == kind && *place as usize == value)
    }

    /// Whether a slip of the finger was forgiven in a word when it was last looked for.
    fn forgives(&self, word: &str) -> bool {
        let mut columns = self.held.iter().flat_map(|held| &held.columns);
        columns.any(|column| column.word() == word && column.forgives())
    }

    /// Looks for each term.
    fn look_for(&mut self, index: &Index, query: &Query) {
        self.attend(index, fields(query.parts()));
        let terms = query.terms();
        if self.held.len() < terms.len() {
            self.held.resize_with(terms.len(), Held::default);
        }
        for (place, (held, term)) in self.held.iter_mut().zip(terms).enumerate() {
            if held.look_for(index, term, next_word(terms, place), &self.scorer) {
                self.settled.valid &= !self.settled.clauses.iter().any(|clause| clause.contains(&place));
            }
        }
    }

    /// Forgets what belongs to another index, or to other parts of events.
    fn attend(&mut self, index: &Index, allowed: u8) {
        if self.identity != *index.identity() {
            self.identity = index.identity().clone();
            self.held.iter_mut().for_each(Held::forget);
            self.settled.valid = false;
        }
        if self.allowed != allowed {
            self.allowed = allowed;
            self.settled.valid = false;
        }
    }

    fn rank(&mut self, index: &Index, query: &Query) {
        let mut ranks = std::mem::take(&mut self.ranks);
        match query.clauses().split_last() {
            None => all(index, &mut ranks),
            Some((last, settled)) => {
                self.settle(index, settled);
                ranks.clone_from(&self.settled.ranks);
                self.narrow(index, &last.terms, &mut ranks);
            }
        }
        self.ranks = ranks;
    }

    fn settle(&mut self, index: &Index, clauses: &[Clause]) {
        let known = clauses.iter().map(|clause| &clause.terms);
        if self.settled.valid && known.clone().eq(&self.settled.clauses) {
            return;
        }
        let mut ranks = std::mem::take(&mut self.settled.ranks);
        all(index, &mut ranks);
        self.settled.clauses.resize_with(clauses.len(), Vec::new);
        for (place, terms) in known.enumerate() {
            self.settled.clauses[place].clone_from(terms);
            self.narrow(index, terms, &mut ranks);
        }
        self.settled.ranks = ranks;
        self.settled.valid = true;
    }

    /// Keeps of some events those that match a clause, too: the best of its terms counts.
    fn narrow(&mut self, index: &Index, terms: &[usize], ranks: &mut [Rank]) {
        let Spare { clause, term, word, .. } = &mut self.spare;
        let mut held = terms.iter().filter_map(|place| self.held.get(*place));
        let Some(first) = held.next() else { return };
        first.rank(index, self.allowed, clause, word);
        for other in held {
            other.rank(index, self.allowed, term, word);
            clause.iter_mut().zip(&*term).for_each(|(best, rank)| *best = (*best).max(*rank));
        }
        ranks.iter_mut().zip(&*clause).for_each(|(rank, best)| *rank = rank.and(*best));
    }
}

/// A word of the filter and what it matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The term, by its place in [`Query::terms`].
    pub term: usize,
    /// The folded word, or words of a name, as looked for.
    pub word: String,
    /// The folded word or words of the event, or the name.
    pub found: String,
    /// How the one matches the other.
    pub tier: Tier,
}

/// Everything matches.
fn all(index: &Index, ranks: &mut Vec<Rank>) {
    ranks.clear();
    ranks.resize(index.events, Rank::ANY);
}

fn collect(ranks: &[Rank], results: &mut Results) {
    results.events.clear();
    results.possible.clear();
    for (event, rank) in (0..).zip(ranks).filter(|(_, rank)| rank.matches()) {
        results.events.push(event);
        if !rank.is_sure() {
            results.possible.push(event);
        }
    }
}

fn fields(parts: Parts) -> u8 {
    let only_if = |wanted: bool, fields: u8| if wanted { fields } else { 0 };
    only_if(parts.title, field::TITLE)
        | only_if(parts.names, field::ACTOR | field::PLACE | field::TAG)
        | only_if(parts.text, field::SUMMARY | field::EXCERPT)
}

/// The word that follows a term, titles aside.
fn next_word(terms: &[Term], place: usize) -> Option<&str> {
    let after = terms.get(place + 1..)?.iter().map(|term| match &term.test {
        Test::Words(words) if !term.negated && term.field.is_none() => words.first().map(String::as_str),
        _ => None,
    });
    after.map_while(|word| word).find(|word| !titles::is_title(word))
}
