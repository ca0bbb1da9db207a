//! What comes nearest to a filter that no event has whole: events that have most of its words.

use std::collections::BTreeMap;

use super::super::line::take;
use super::super::matcher::Matcher;
use super::super::{Clause, Query, Term, Test, Tier};
use super::{Found, Search};
use crate::index::Index;
use crate::text::measure::wide;
use crate::timeline::EventIx;

/// More words of a filter are not left out one by one.
const MOST_WORDS: usize = 32;
/// From so many words on an event that has one less, but rarer ones, may come first: some of them say little (*how many did*).
const SENTENCE: usize = 5;
/// More ways to lack a word are not listed.
const MOST_GROUPS: usize = 12;

/// The events that have most of the words of a filter, where none has all as they were typed; empty where one has, or where they have
/// less than half.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nearest {
    /// How many words are asked for.
    pub words: usize,
    /// Events that lack the same words: those first that have more and rarer ones.
    pub groups: Vec<NearestGroup>,
}

/// Events that have the same words of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearestGroup {
    /// How many words they have.
    pub found: usize,
    /// The words that they lack, as typed, in the order of the line.
    pub missing: Vec<String>,
    /// In the order of time.
    pub events: Vec<EventIx>,
}

impl Nearest {
    /// Whether an event is one of them.
    #[must_use]
    pub fn lists(&self, event: EventIx) -> bool {
        self.groups.iter().any(|group| group.events.binary_search(&event).is_ok())
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.groups.iter().map(|group| group.events.len()).sum()
    }

    /// How many words any of them has at the most.
    #[must_use]
    pub fn most(&self) -> usize {
        self.groups.iter().map(|group| group.found).max().unwrap_or(0)
    }
}

impl Found<'_> {
    /// The nearest events where nothing is found; for a sentence also where all that is found has other endings or spellings, or is
    /// only like it: some event nearly always has *when* and *was* somewhere, and what was meant may lack one of them. Only bare words
    /// are left out; whatever has a field, quotes or a sign, and dates, hold for all of them.
    #[must_use]
    pub fn nearest(self) -> Nearest {
        let Search { line, query, matcher, .. } = self.search;
        let (bare, others): (Vec<&Clause>, Vec<&Clause>) =
            query.clauses().iter().partition(|clause| is_bare(query, clause));
        let words = bare.len();
        let found = &self.results().events;
        let weak = || words >= SENTENCE && found.iter().all(|event| self.tier(*event).is_some_and(Tier::is_weak));
        if !(2..=MOST_WORDS).contains(&words) || !(found.is_empty() || weak()) {
            return Nearest::default();
        }
        let (mut masks, rarities) = had(self.index, matcher, &bare, &others);
        for event in found {
            if let Some(mask) = event.of_mut(&mut masks) {
                *mask = 0;
            }
        }
        let most = masks.iter().map(|mask| wide(mask.count_ones())).max().unwrap_or(0);
        let least = words.div_ceil(2).max(if words < SENTENCE { most } else { most.saturating_sub(1) });
        let mut by_words: BTreeMap<u32, Vec<EventIx>> = BTreeMap::new();
        for (event, mask) in masks.into_iter().enumerate().filter(|(_, mask)| wide(mask.count_ones()) >= least) {
            by_words.entry(mask).or_default().push(EventIx::new(event));
        }
        let has = |mask: u32, word: usize| mask & 1 << word != 0;
        let rarity = |mask: u32| (0..words).filter(|word| has(mask, *word)).map(|word| rarities[word]).sum::<f64>();
        let mut groups: Vec<(f64, u32, Vec<EventIx>)> =
            by_words.into_iter().map(|(mask, events)| (rarity(mask), mask, events)).collect();
        groups.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
        groups.truncate(MOST_GROUPS);
        let missing = |mask: u32| (0..words).filter(move |word| !has(mask, *word));
        let group = |(_, mask, events): (f64, u32, Vec<EventIx>)| NearestGroup {
            found: wide(mask.count_ones()),
            missing: missing(mask).map(|word| said(line, query, bare[word])).collect(),
            events,
        };
        Nearest { words, groups: groups.into_iter().map(group).collect() }
    }
}

/// For each event which of some clauses hold, one bit each, where all others do; and how much each of the clauses says: the more,
/// the fewer events have it.
fn had(index: &Index, matcher: &Matcher, bare: &[&Clause], others: &[&Clause]) -> (Vec<u32>, Vec<f64>) {
    let asked = matcher.ranks(index, others.iter().copied());
    let (mut masks, mut rarities) = (vec![0_u32; asked.len()], Vec::with_capacity(bare.len()));
    matcher.each_clause(index, bare.iter().copied(), |_, ranks| {
        let (word, mut events) = (rarities.len(), 0_u32);
        for ((mask, _), asked) in masks.iter_mut().zip(ranks).zip(&asked).filter(|((_, rank), _)| rank.matches()) {
            events += 1;
            *mask |= u32::from(asked.matches()) << word;
        }
        let all = f64::from(u32::try_from(ranks.len()).unwrap_or(u32::MAX));
        rarities.push(1.0 + (all / f64::from(events.max(1))).ln());
    });
    (masks, rarities)
}

/// Whether a clause is a word, or several of which one is wanted, and nothing else.
fn is_bare(query: &Query, clause: &Clause) -> bool {
    let is_word = |term: &Term| matches!(term.test, Test::Words(_)) && term.field.is_none() && !term.negated;
    clause.terms.iter().all(|place| query.terms().get(*place).is_some_and(is_word))
}

/// A clause as it was typed.
fn said(line: &str, query: &Query, clause: &Clause) -> String {
    let own = || clause.terms.iter().filter_map(|place| query.terms().get(*place)).filter(|term| !term.respells);
    let said: Vec<String> = own().map(|term| take(line, term.span.clone())).collect();
    said.join("|")
}
