//! A term of the filter as it was last looked for, and what it found.

use crate::index::extents::Days;
use crate::index::references::Kind;
use crate::index::{Index, field};
use crate::timeline::EventIx;
use crate::timeline::date::Membership;

use super::matcher::Explained;
use super::needle::{Look, Needle};
use super::scorer::Scorer;
use super::tier::{Rank, Tier};
use super::titles::is_title;
use super::word_matches::WordMatches;
use super::{Field, Term, Test, naming, phrase};

/// A word that must not stand in an event is out where it stands in any of its spellings, but not where it has another ending,
/// letters are scattered or a typo is forgiven: of what is left out nobody sees that it was another word.
const LEAST_NEGATED: Tier = Tier::Spelling;

/// What was looked for, and what was found of it.
#[derive(Clone, Debug, Default)]
pub(super) struct TermCache {
    test: Option<Test>,
    negated: bool,
    /// The word after a title.
    named: String,
    /// A word each, of those that are looked for in any text.
    pub(super) matches: Vec<WordMatches>,
    /// What is called so: the kind, the value and how well its name fits.
    pub(super) values: Vec<(Kind, usize, Tier)>,
    /// The words of a phrase, as the index numbers them.
    numbers: Vec<u32>,
    /// Events that were met one by one, with the fields in which it stands.
    events: Vec<(EventIx, u8)>,
    days: Vec<Days>,
}

impl TermCache {
    /// Forgets everything: what was found belongs to another index.
    pub(super) fn clear(&mut self) {
        self.test = None;
        self.matches.iter_mut().for_each(WordMatches::clear);
    }

    /// Looks for a term, of which the next word is this one; returns whether it is another term than before.
    pub(super) fn look_for(&mut self, index: &Index, term: &Term, next: Option<&str>, scorer: &Scorer) -> bool {
        let next = next.filter(|_| is_titled(term)).unwrap_or_default();
        if self.test.as_ref() == Some(&term.test) && self.negated == term.negated && self.named == next {
            return false;
        }
        self.named.clear();
        self.named.push_str(next);
        self.negated = term.negated;
        assign(&mut self.test, &term.test);
        self.values.clear();
        self.events.clear();
        match &term.test {
            Test::Words(words) => {
                self.look_for_words(index, words, false, scorer);
                self.look_for_titled(index);
            }
            Test::Exact(words) => self.look_for_words(index, words, true, scorer),
            Test::Phrase(words) => phrase::find(index, words, &mut self.numbers, &mut self.events),
            Test::Name { field, words, quoted } => {
                let asked = naming::WantedName { words, literal: *quoted, titled: false };
                if let Some(kind) = kind_of(*field) {
                    naming::find(index, kind, asked, &mut self.values);
                }
            }
            Test::Id(id) => self.look_for_id(index, id),
            Test::Dates(ranges) => Days::joined(ranges, &mut self.days),
            Test::Standing(_) | Test::Has(_) | Test::Is(_) | Test::In(_) => {}
        }
        true
    }

    fn look_for_words(&mut self, index: &Index, words: &[String], literal: bool, scorer: &Scorer) {
        if self.matches.len() < words.len() {
            self.matches.resize_with(words.len(), WordMatches::default);
        }
        for (matches, word) in self.matches.iter_mut().zip(words) {
            matches.look_for(index, word, literal, scorer);
        }
    }

    /// A title says nothing more where its bearer is named: President Putin is looked for where Putin acts, too.
    fn look_for_titled(&mut self, index: &Index) {
        if self.named.is_empty() {
            return;
        }
        let asked = naming::WantedName { words: std::slice::from_ref(&self.named), literal: false, titled: true };
        for kind in [Kind::Actor, Kind::By] {
            naming::find(index, kind, asked, &mut self.values);
        }
        self.values.retain(|(_, _, tier)| *tier >= Tier::Spelling);
    }

    /// The event with this id; else those whose ids begin with it; else those whose ids hold it.
    fn look_for_id(&mut self, index: &Index, id: &str) {
        self.named.clear();
        self.named.extend(id.chars().flat_map(char::to_lowercase));
        let (needle, mut best) = (Needle::new(&self.named), 0);
        for (own, event) in index.facts.ids.iter().zip((0_u32..).map(EventIx::from)) {
            let fit = match needle.look(own, false) {
                Some(Look::Same) => 3,
                Some(Look::Starts) => 2,
                Some(Look::Holds(_)) => 1,
                Some(Look::Scattered) | None => continue,
            };
            if fit > best {
                self.events.clear();
                best = fit;
            }
            if fit == best {
                self.events.push((event, u8::MAX));
            }
        }
    }

    /// How well each event matches the term, its words being looked for in these fields; `scratch` is room to work in.
    pub(super) fn rank(&self, index: &Index, allowed: u8, ranks: &mut Vec<Rank>, scratch: &mut Vec<Rank>) {
        ranks.clear();
        ranks.resize(index.events, Rank::NONE);
        match &self.test {
            Some(Test::Words(words) | Test::Exact(words)) => {
                self.rank_words(index, words.len(), allowed, ranks, scratch);
            }
            Some(Test::Phrase(_)) => self.rank_events(allowed, ranks),
            Some(Test::Id(_)) => self.rank_events(u8::MAX, ranks),
            Some(Test::Name { .. }) => self.rank_values(index, ranks),
            Some(Test::Standing(standing)) => {
                only_where(ranks, &index.facts.traits.standings, |own| own.has(*standing));
            }
            Some(Test::Has(has)) => only_where(ranks, &index.facts.traits.bits, |bits| bits & has.bit() != 0),
            Some(Test::Is(is)) => only_where(ranks, &index.facts.traits.bits, |bits| bits & is.bit() != 0),
            Some(Test::Dates(_)) => self.rank_days(index, ranks),
            Some(Test::In(_)) | None => ranks.fill(Rank::ANY),
        }
        if self.negated {
            for rank in ranks {
                *rank = rank.negated();
            }
        }
    }

    fn rank_words(&self, index: &Index, words: usize, allowed: u8, ranks: &mut [Rank], scratch: &mut Vec<Rank>) {
        let least = if self.negated { LEAST_NEGATED } else { Tier::Typo };
        let mut all = self.matches.iter().take(words);
        if let Some(first) = all.next() {
            first.rank(index, allowed, least, ranks);
            self.rank_values(index, ranks);
        }
        for matches in all {
            scratch.clear();
            scratch.resize(index.events, Rank::NONE);
            matches.rank(index, allowed, least, scratch);
            ranks.iter_mut().zip(&*scratch).for_each(|(rank, other)| *rank = rank.and(*other));
        }
    }

    fn rank_events(&self, allowed: u8, ranks: &mut [Rank]) {
        for (event, fields) in self.events.iter().filter(|(_, fields)| fields & allowed != 0) {
            raise(ranks, *event, Rank::new(Tier::Exact, fields & allowed, u16::MAX));
        }
    }

    fn rank_values(&self, index: &Index, ranks: &mut [Rank]) {
        for (kind, value, tier) in &self.values {
            let rank = Rank::new(*tier, field_of(*kind), 0);
            index.references(*kind).of(*value).iter().for_each(|event| raise(ranks, *event, rank));
        }
    }

    fn rank_days(&self, index: &Index, ranks: &mut [Rank]) {
        index.facts.extents.members(&self.days, |event, member| {
            let rank = match member {
                Membership::Out => return,
                Membership::Possible => Rank::POSSIBLE,
                Membership::Sure => Rank::ANY,
            };
            raise(ranks, event, rank);
        });
    }

    /// For each word of the term the word of an event that it matches, and how; for a name the name of the event.
    pub(super) fn explain(
        &self,
        index: &Index,
        term: &Term,
        place: usize,
        event: EventIx,
        allowed: u8,
    ) -> Vec<Explained> {
        let explained = |word: String, found: String, tier| Explained { term: place, word, found, tier };
        match &term.test {
            Test::Words(words) | Test::Exact(words) => {
                let found = self.matches.iter().take(words.len()).filter_map(|matches| {
                    let found = matches.best(index, event, allowed)?;
                    let (first, second) = found.words;
                    let whole = if second.is_empty() { first.to_owned() } else { format!("{first} {second}") };
                    Some(explained(matches.word().to_owned(), whole, found.tier))
                });
                found.collect()
            }
            Test::Name { words, .. } => {
                let acting = self
                    .values
                    .iter()
                    .filter(|(kind, value, _)| index.references(*kind).of(*value).binary_search(&event).is_ok());
                let named = acting.filter_map(|(kind, value, tier)| {
                    let name = index.references(*kind).names.get(*value)?;
                    Some(explained(words.join(" "), name.spellings.first()?.join(" "), *tier))
                });
                named.collect()
            }
            _ => Vec::new(),
        }
    }
}

fn raise(ranks: &mut [Rank], event: EventIx, rank: Rank) {
    if let Some(own) = event.of_mut(ranks) {
        *own = (*own).max(rank);
    }
}

fn only_where<T>(ranks: &mut [Rank], events: &[T], holds: impl Fn(&T) -> bool) {
    for (rank, _) in ranks.iter_mut().zip(events).filter(|(_, own)| holds(own)) {
        *rank = Rank::ANY;
    }
}

/// Keeps a test, in the room of the last one where it is of the same sort.
fn assign(kept: &mut Option<Test>, test: &Test) {
    match (kept, test) {
        (Some(Test::Words(own)), Test::Words(words))
        | (Some(Test::Exact(own)), Test::Exact(words))
        | (Some(Test::Phrase(own)), Test::Phrase(words)) => own.clone_from(words),
        (
            Some(Test::Name { field: own, words: own_words, quoted: own_quoted }),
            Test::Name { field, words, quoted },
        ) => {
            own_words.clone_from(words);
            (*own, *own_quoted) = (*field, *quoted);
        }
        (Some(Test::Id(own)), Test::Id(id)) => own.clone_from(id),
        (Some(Test::Dates(own)), Test::Dates(ranges)) => own.clone_from(ranges),
        (kept, test) => *kept = Some(test.clone()),
    }
}

/// Whether a term is a title alone, which may stand before a name.
fn is_titled(term: &Term) -> bool {
    let Test::Words(words) = &term.test else { return false };
    !term.negated && matches!(words.as_slice(), [word] if is_title(word))
}

/// What a field of names is about.
pub(super) fn kind_of(field: Field) -> Option<Kind> {
    match field {
        Field::Actor => Some(Kind::Actor),
        Field::By => Some(Kind::By),
        Field::Place => Some(Kind::Place),
        Field::Tag => Some(Kind::Tag),
        Field::Source => Some(Kind::Source),
        Field::Date | Field::Standing | Field::Has | Field::Is | Field::Id | Field::In => None,
    }
}

fn field_of(kind: Kind) -> u8 {
    match kind {
        Kind::Actor | Kind::By => field::ACTOR,
        Kind::Place => field::PLACE,
        Kind::Tag => field::TAG,
        Kind::Source => field::EXCERPT,
    }
}
