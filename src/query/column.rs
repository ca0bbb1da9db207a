//! One word of the filter against the whole vocabulary.

use crate::index::clitics::forms;
use crate::index::{Index, Posting, field};

use super::joined;
use super::needle::{Look, Needle};
use super::scorer::Scorer;
use super::tier::{Rank, Tier};

/// A word of the filter and the words that match it.
#[derive(Clone, Debug, Default)]
pub(super) struct Column {
    word: String,
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

impl Column {
    /// Forgets everything: the words belong to another index.
    pub(super) fn forget(&mut self) {
        self.word.clear();
        self.candidates.clear();
        self.hits.clear();
        self.pairs.clear();
    }

    /// Looks for a word; returns whether it is another one than before. Of a word that only grew, the words that looked
    /// like nothing to its beginning are not looked at again.
    pub(super) fn look_for(&mut self, index: &Index, word: &str, scorer: &Scorer) -> bool {
        if self.word == word {
            return false;
        }
        if self.word.is_empty() || !word.starts_with(&self.word) {
            self.candidates.clear();
            self.candidates.extend(0..index.words());
        }
        self.word.clear();
        self.word.push_str(word);
        self.hits.clear();
        self.pairs.clear();
        let needle = Needle::new(word);
        let hits = &mut self.hits;
        self.candidates.retain(|candidate| keep(index, *candidate, &needle, scorer, hits));
        add_forms(index, word, hits);
        add_spellings(index, word, hits);
        joined::find(index, &needle, &mut self.pairs);
        true
    }

    /// Notes for each event how well it matches this word.
    pub(super) fn rank(&self, index: &Index, ranks: &mut Vec<Rank>) {
        ranks.clear();
        ranks.resize(index.events, Rank::NONE);
        for hit in &self.hits {
            let fields = if hit.tier == Tier::Scattered { field::NAMES } else { u8::MAX };
            for posting in index.postings(hit.word) {
                raise(ranks, *posting, posting.fields() & fields, hit.tier, hit.closeness);
            }
        }
        for (first, second) in &self.pairs {
            joined::both(index.postings(*first), index.postings(*second), |posting, fields| {
                raise(ranks, posting, fields, Tier::Joined, 0);
            });
        }
    }
}

fn raise(ranks: &mut [Rank], posting: Posting, fields: u8, tier: Tier, closeness: u16) {
    if fields == 0 {
        return;
    }
    if let Some(rank) = ranks.get_mut(posting.event() as usize) {
        *rank = (*rank).max(Rank::new(tier, fields, closeness));
    }
}

/// Whether a word looks like something; and a hit, where it does so well enough.
fn keep(index: &Index, word: u32, needle: &Needle<'_>, scorer: &Scorer, hits: &mut Vec<Hit>) -> bool {
    if !needle.has_letters_in(index.mask(word)) {
        return false;
    }
    let text = index.word(word);
    let Some(look) = needle.look(text, index.fields(word) & field::NAMES != 0) else { return false };
    let tier = match look {
        Look::Same => Tier::Exact,
        Look::Starts => Tier::Prefix,
        Look::Holds(_) => Tier::Inside,
        Look::Scattered => {
            let score = scorer.score(text, needle.word, needle.letters);
            hits.extend(score.map(|(closeness, _)| Hit { word, tier: Tier::Scattered, closeness }));
            return true;
        }
    };
    let rest = u16::try_from(text.len() - needle.word.len()).unwrap_or(u16::MAX);
    hits.push(Hit { word, tier, closeness: u16::MAX - rest });
    true
}

/// What is the same word but for clitics on either side.
fn add_forms(index: &Index, word: &str, hits: &mut Vec<Hit>) {
    for form in forms(word) {
        let same = index.with_form(form);
        hits.extend(same.map(|word| Hit { word, tier: Tier::Clitic, closeness: 0 }));
    }
}

fn add_spellings(index: &Index, word: &str, hits: &mut Vec<Hit>) {
    for form in forms(word) {
        let same = index.with_sound(form);
        hits.extend(same.map(|word| Hit { word, tier: Tier::Spelling, closeness: 0 }));
    }
}
