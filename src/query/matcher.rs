//! Runs a filter: keeps what was found for each term between keys.

use crate::index::Index;
use crate::index::references::Kind;
use crate::timeline::EventIx;

use super::highlight::Marker;
use super::scorer::Scorer;
use super::term::fields_asked;
use super::term_cache::TermCache;
use super::{Clause, Field, Query, Rank, Results, Term, Test, Tier, titles};

/// What was found for each term of the filter that was last run, and how well each event matches.
#[derive(Debug, Default)]
pub(super) struct Matcher {
    scorer: Scorer,
    /// By place in the query; those past its end wait for the next term.
    caches: Vec<TermCache>,
    /// Where words were looked for.
    allowed: u8,
    /// How well each event matches all clauses but the last, which is the one being typed.
    earlier: EarlierClauses,
    /// How well each event matches all clauses.
    ranks: Vec<Rank>,
    scratch: Scratch,
}

/// What stays the same while the last clause is typed.
#[derive(Debug, Default)]
struct EarlierClauses {
    /// Whether it may be used.
    valid: bool,
    /// The terms of its clauses.
    clauses: Vec<Vec<usize>>,
    ranks: Vec<Rank>,
}

/// Room to work in.
#[derive(Debug, Default)]
struct Scratch {
    clause: Vec<Rank>,
    term: Vec<Rank>,
    word: Vec<Rank>,
}

impl Matcher {
    /// Forgets what was found: it belongs to another index.
    pub(super) fn clear(&mut self) {
        self.caches.iter_mut().for_each(TermCache::clear);
        self.earlier.valid = false;
    }

    /// Finds the events that match.
    pub(super) fn run(&mut self, index: &Index, query: &Query, results: &mut Results) {
        self.look_for(index, query);
        self.rank(index, query);
        collect(&self.ranks, results);
    }

    /// What the query that was run finds without the clauses that are about one field alone; none where it has no such clause.
    pub(super) fn without(&self, index: &Index, query: &Query, field: Field) -> Option<Results> {
        let about = |place: &usize| query.terms().get(*place).is_some_and(|term| term.field == Some(field));
        let left = || query.clauses().iter().filter(|clause| !clause.terms.iter().all(about));
        if left().count() == query.clauses().len() {
            return None;
        }
        let (mut ranks, mut results) = (Vec::new(), Results::default());
        self.rank_by(index, left(), &mut Scratch::default(), &mut ranks);
        collect(&ranks, &mut results);
        Some(results)
    }

    /// How well each event matches each of some clauses of the query that was run, clause by clause.
    pub(super) fn each_clause<'q>(
        &self,
        index: &Index,
        clauses: impl Iterator<Item = &'q Clause>,
        mut ranked: impl FnMut(&'q Clause, &[Rank]),
    ) {
        let (mut scratch, mut ranks) = (Scratch::default(), Vec::new());
        for clause in clauses {
            self.rank_by(index, std::iter::once(clause), &mut scratch, &mut ranks);
            ranked(clause, &ranks);
        }
    }

    /// How well each event matches some clauses of the query that was run.
    pub(super) fn ranks<'q>(&self, index: &Index, clauses: impl Iterator<Item = &'q Clause>) -> Vec<Rank> {
        let mut ranks = Vec::new();
        self.rank_by(index, clauses, &mut Scratch::default(), &mut ranks);
        ranks
    }

    /// How well an event matched; none where it did not.
    pub(super) fn rank_of(&self, event: EventIx) -> Option<Rank> {
        event.of(&self.ranks).copied().filter(|rank| rank.matches())
    }

    /// For each word of the query that was run the word of an event that it matches, and how.
    pub(super) fn explain(&self, index: &Index, query: &Query, event: EventIx) -> Vec<Explained> {
        let terms = query.terms().iter().zip(&self.caches).zip(0..).filter(|((term, _), _)| !term.negated);
        terms.flat_map(|((term, cache), place)| cache.explain(index, term, place, event, self.allowed)).collect()
    }

    /// What the query marks in texts.
    pub(super) fn marker(&self, query: &Query) -> Marker {
        Marker::new(query, |word| self.allows_typos(word))
    }

    /// What scores scattered letters.
    pub(super) fn scorer(&self) -> &Scorer {
        &self.scorer
    }

    /// Whether a term of the query that was run names this value.
    pub(super) fn means(&self, term: usize, kind: Kind, value: usize) -> bool {
        let mut values = self.caches.get(term).into_iter().flat_map(|cache| &cache.values);
        values.any(|(own, place, _)| *own == kind && *place == value)
    }

    /// Whether all words of the query that was run stand among some words of the index, in any spelling.
    pub(super) fn stand_in(&self, query: &Query, words: &[u32]) -> bool {
        let asked = query.terms().iter().zip(&self.caches).filter(|(term, _)| !term.negated && !term.respells);
        let mut asked = asked.filter_map(|(term, cache)| match &term.test {
            Test::Words(words) => Some(cache.matches.iter().take(words.len())),
            _ => None,
        });
        asked.all(|mut matches| matches.all(|one| one.is_any_of(words)))
    }

    /// Whether nothing is called what a term of the query that was run says.
    pub(super) fn names_nothing(&self, term: usize) -> bool {
        self.caches.get(term).is_some_and(|cache| cache.values.is_empty())
    }

    /// Whether a typo was forgiven in a word when it was last looked for.
    fn allows_typos(&self, word: &str) -> bool {
        let mut all = self.caches.iter().flat_map(|cache| &cache.matches);
        all.any(|matches| matches.word() == word && matches.allows_typos())
    }

    /// Looks for each term.
    fn look_for(&mut self, index: &Index, query: &Query) {
        let allowed = fields_asked(query.terms());
        if self.allowed != allowed {
            self.allowed = allowed;
            self.earlier.valid = false;
        }
        let terms = query.terms();
        if self.caches.len() < terms.len() {
            self.caches.resize_with(terms.len(), TermCache::default);
        }
        for (place, (cache, term)) in self.caches.iter_mut().zip(terms).enumerate() {
            if cache.look_for(index, term, next_word(terms, place), &self.scorer) {
                self.earlier.valid &= !self.earlier.clauses.iter().any(|clause| clause.contains(&place));
            }
        }
    }

    fn rank(&mut self, index: &Index, query: &Query) {
        let (mut ranks, mut scratch) = (std::mem::take(&mut self.ranks), std::mem::take(&mut self.scratch));
        match query.clauses().split_last() {
            None => all(index, &mut ranks),
            Some((last, earlier)) => {
                self.rank_earlier(index, earlier, &mut scratch);
                ranks.clone_from(&self.earlier.ranks);
                self.narrow(index, last, &mut scratch, &mut ranks);
            }
        }
        (self.ranks, self.scratch) = (ranks, scratch);
    }

    fn rank_earlier(&mut self, index: &Index, clauses: &[Clause], scratch: &mut Scratch) {
        let known = clauses.iter().map(|clause| &clause.terms);
        if self.earlier.valid && known.clone().eq(&self.earlier.clauses) {
            return;
        }
        let mut ranks = std::mem::take(&mut self.earlier.ranks);
        self.rank_by(index, clauses.iter(), scratch, &mut ranks);
        self.earlier.clauses.resize_with(clauses.len(), Vec::new);
        for (own, terms) in self.earlier.clauses.iter_mut().zip(known) {
            own.clone_from(terms);
        }
        self.earlier.ranks = ranks;
        self.earlier.valid = true;
    }

    /// How well each event matches all of some clauses.
    fn rank_by<'q>(
        &self,
        index: &Index,
        clauses: impl Iterator<Item = &'q Clause>,
        scratch: &mut Scratch,
        ranks: &mut Vec<Rank>,
    ) {
        all(index, ranks);
        for clause in clauses {
            self.narrow(index, clause, scratch, ranks);
        }
    }

    /// Keeps of some events those that match a clause, too: the best of its terms counts.
    fn narrow(&self, index: &Index, clause: &Clause, scratch: &mut Scratch, ranks: &mut [Rank]) {
        let Scratch { clause: best, term, word } = scratch;
        let mut caches = clause.terms.iter().filter_map(|place| self.caches.get(*place));
        let Some(first) = caches.next() else { return };
        first.rank(index, self.allowed, best, word);
        for other in caches {
            other.rank(index, self.allowed, term, word);
            best.iter_mut().zip(&*term).for_each(|(best, rank)| *best = (*best).max(*rank));
        }
        ranks.iter_mut().zip(&*best).for_each(|(rank, best)| *rank = rank.and(*best));
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
    results.possible = 0;
    for (event, rank) in ranks.iter().enumerate().filter(|(_, rank)| rank.matches()) {
        results.events.push(EventIx::new(event));
        results.possible += usize::from(!rank.is_sure());
    }
}

/// The word that follows a term, titles aside.
fn next_word(terms: &[Term], place: usize) -> Option<&str> {
    let after = terms.get(place + 1..)?.iter().map(|term| match &term.test {
        Test::Words(words) if !term.negated && term.field.is_none() => words.first().map(String::as_str),
        _ => None,
    });
    after.map_while(|word| word).find(|word| !titles::is_title(word))
}
