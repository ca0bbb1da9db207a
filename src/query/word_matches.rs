//! One word of the filter against the whole vocabulary.

use crate::index::clitics::forms;
use crate::index::{Index, Posting, field};
use crate::timeline::EventIx;

use super::joined;
use super::needle::{Look, Needle};
use super::scorer::Scorer;
use super::tier::{Rank, Tier};
use super::typo::Typo;

/// A word of the filter and the words that match it.
#[derive(Clone, Debug, Default)]
pub(super) struct WordMatches {
    word: String,
    /// Whether its letters must stand so.
    literal: bool,
    /// Words that look like something to this word, and so may match a longer one.
    candidates: Vec<u32>,
    hits: Vec<Hit>,
    /// Two words that together are this one.
    pairs: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, Debug)]
struct Hit {
    word: u32,
    tier: Tier,
    closeness: u16,
}

impl WordMatches {
    /// Forgets everything: the words belong to another index.
    pub(super) fn clear(&mut self) {
        self.word.clear();
        self.candidates.clear();
        self.hits.clear();
        self.pairs.clear();
    }

    /// The word.
    pub(super) fn word(&self) -> &str {
        &self.word
    }

    /// Whether typos were forgiven, as nothing better was found.
    pub(super) fn allows_typos(&self) -> bool {
        self.hits.iter().any(|hit| hit.tier == Tier::Typo)
    }

    /// Looks for a word, in any spelling or letter by letter; returns whether it is another one than before. Of a word that
    /// only grew, the words that looked like nothing to its beginning are not looked at again.
    pub(super) fn look_for(&mut self, index: &Index, word: &str, literal: bool, scorer: &Scorer) -> bool {
        if self.word == word && self.literal == literal {
            return false;
        }
        if self.word.is_empty() || !word.starts_with(&self.word) {
            self.candidates.clear();
            self.candidates.extend(0..index.words());
        }
        self.word.clear();
        self.word.push_str(word);
        self.literal = literal;
        self.hits.clear();
        self.pairs.clear();
        let needle = Needle::new(word);
        let hits = &mut self.hits;
        let scorer = Some(scorer).filter(|_| !literal);
        self.candidates.retain(|candidate| keep(index, *candidate, &needle, scorer, hits));
        if literal {
            return true;
        }
        let hit = |tier| move |word| Hit { word, tier, closeness: 0 };
        hits.extend(forms(word).flat_map(|form| index.with_form(form)).map(hit(Tier::Clitic)));
        hits.extend(forms(word).flat_map(|form| index.with_sound(form)).map(hit(Tier::Spelling)));
        hits.extend(index.with_stem(word).map(hit(Tier::Stem)));
        index.derived(word, |word| hits.push(Hit { word, tier: Tier::Derived, closeness: 0 }));
        joined::find(index, &needle, &mut self.pairs);
        if self.hits.iter().all(|hit| hit.tier <= Tier::Scattered) {
            add_typos(index, word, &mut self.hits);
        }
        true
    }

    /// Whether one of some words of the index is this one whole, in any spelling.
    pub(super) fn is_any_of(&self, words: &[u32]) -> bool {
        self.hits
            .iter()
            .any(|hit| matches!(hit.tier, Tier::Spelling | Tier::Clitic | Tier::Exact) && words.contains(&hit.word))
    }

    /// Raises the rank of each event that has this word, by how well it matches there; only in these fields, and only as well
    /// as this tier.
    pub(super) fn rank(&self, index: &Index, allowed: u8, least: Tier, ranks: &mut [Rank]) {
        for hit in self.hits.iter().filter(|hit| hit.tier >= least) {
            let fields = allowed & if hit.tier == Tier::Scattered { field::NAMES } else { u8::MAX };
            for posting in index.postings(hit.word) {
                raise(ranks, *posting, posting.fields() & fields, hit.tier, hit.closeness);
            }
        }
        for pair in self.pairs.iter().filter(|_| least <= Tier::Joined) {
            joined::both(index, *pair, |posting, fields| {
                raise(ranks, posting, fields & allowed, Tier::Joined, 0);
            });
        }
    }

    /// The word of an event that matches best, with the one after it where two are one, and how.
    pub(super) fn best<'i>(&self, index: &'i Index, event: EventIx, allowed: u8) -> Option<Match<'i>> {
        let in_event = |word: u32| index.postings(word).binary_search_by_key(&event, |posting| posting.event()).ok();
        let fields = |word: u32| Some(index.postings(word).get(in_event(word)?)?.fields() & allowed);
        let single = self.hits.iter().filter_map(|hit| {
            let fields = fields(hit.word)? & if hit.tier == Tier::Scattered { field::NAMES } else { u8::MAX };
            let rank = Rank::new(hit.tier, fields, hit.closeness);
            (fields != 0).then(|| (rank, Match { words: (index.word(hit.word), ""), tier: hit.tier }))
        });
        let double = self.pairs.iter().filter_map(|(first, second)| {
            let fields = fields(*first)? & fields(*second)? & joined::beside(index, (*first, *second), event);
            let words = (index.word(*first), index.word(*second));
            (fields != 0).then(|| (Rank::new(Tier::Joined, fields, 0), Match { words, tier: Tier::Joined }))
        });
        single.chain(double).max_by_key(|(rank, _)| *rank).map(|(_, found)| found)
    }
}

/// A word of an event that matches a word of the filter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match<'i> {
    /// The folded word, and the one after it where two are one.
    pub(super) words: (&'i str, &'i str),
    pub(super) tier: Tier,
}

fn raise(ranks: &mut [Rank], posting: Posting, fields: u8, tier: Tier, closeness: u16) {
    if fields == 0 {
        return;
    }
    if let Some(rank) = posting.event().of_mut(ranks) {
        *rank = (*rank).max(Rank::new(tier, fields, closeness));
    }
}

/// Whether a word looks like something; and a hit, where it does so well enough.
fn keep(index: &Index, word: u32, needle: &Needle<'_>, scorer: Option<&Scorer>, hits: &mut Vec<Hit>) -> bool {
    if !needle.has_letters_in(index.mask(word)) {
        return false;
    }
    let text = index.word(word);
    let Some(look) = needle.look(text, index.fields(word) & field::NAMES != 0) else { return false };
    let tier = match look {
        Look::Same => Tier::Exact,
        Look::Starts => Tier::Prefix,
        // As a candidate it stays, for more letters to come.
        Look::Holds(byte) if scorer.is_some() && !needle.counts_inside(text, byte) => return true,
        Look::Holds(_) => Tier::Inside,
        Look::Scattered => {
            let score = scorer.and_then(|scorer| scorer.score(text, &needle.word, needle.letters));
            hits.extend(score.map(|(closeness, _)| Hit { word, tier: Tier::Scattered, closeness }));
            return true;
        }
    };
    let rest = u16::try_from(text.len() - needle.word.len()).unwrap_or(u16::MAX);
    hits.push(Hit { word, tier, closeness: u16::MAX - rest });
    true
}

fn add_typos(index: &Index, word: &str, hits: &mut Vec<Hit>) {
    let Some(typo) = Typo::new(word) else { return };
    let near = (0..index.words()).filter(|word| typo.could_be(index.mask(*word)));
    let meant = near.filter(|word| typo.form_of(index.word(*word)).is_some());
    hits.extend(meant.map(|word| Hit { word, tier: Tier::Typo, closeness: 0 }));
}
