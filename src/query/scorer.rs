//! Scattered letters, scored by `fuzzy-matcher`.

use std::fmt;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

/// What a letter of the filter must earn for scattered letters to count. Below it they match nearly any Arabic word
/// (measured on 258 sentences: 22 false hits of 671 at 16, 403 at 12).
const LEAST_A_LETTER: usize = 16;
/// Fewer letters say too little when they are scattered.
const FEWEST_LETTERS: usize = 3;
/// One letter left out is believed for so many that were typed: قمة is not قاتمة, nor is الدوما found in الدبلوماسية.
const LETTERS_A_SLIP: usize = 3;
/// The score matrix has a cell for each pair of letters: longer words are not scored.
const MOST_LETTERS: usize = 64;

/// Scores a word of the filter against one word. Only `fuzzy_indices` is used: for some pairs `fuzzy_match` of version
/// 0.3.7 gives another score.
#[derive(Default)]
pub(super) struct Scorer(SkimMatcherV2);

impl Scorer {
    /// The score and the letters of `word` that match; none where they are too far apart.
    pub(super) fn score(&self, word: &str, wanted: &str, letters: usize) -> Option<(u16, Vec<usize>)> {
        if !(FEWEST_LETTERS..=MOST_LETTERS).contains(&letters) || word.chars().nth(MOST_LETTERS).is_some() {
            return None;
        }
        let (score, places) = self.0.fuzzy_indices(word, wanted)?;
        let score = u16::try_from(score).ok()?;
        let earned = usize::from(score) >= LEAST_A_LETTER * letters;
        (earned && skipped(&places) <= believed(wanted, letters)).then_some((score, places))
    }
}

/// How many letters stand between those that match.
fn skipped(places: &[usize]) -> usize {
    match places {
        [first, .., last] => last - first + 1 - places.len(),
        _ => 0,
    }
}

/// How many letters may have been left out: one in three that were typed. The article says nothing, and does not count.
fn believed(wanted: &str, letters: usize) -> usize {
    let article = if wanted.starts_with("ال") { 2 } else { 0 };
    ((letters - article) / LETTERS_A_SLIP).max(1)
}

/// The caches of the matcher are not worth a copy.
impl Clone for Scorer {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl fmt::Debug for Scorer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Scorer")
    }
}
