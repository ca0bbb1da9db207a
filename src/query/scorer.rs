//! Scattered letters, scored by `fuzzy-matcher`.

use std::fmt;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

/// What a letter of the filter must earn for scattered letters to count. Below it they match nearly any Arabic word
/// (measured on 258 sentences: 22 false hits of 671 at 16, 403 at 12).
const LEAST_A_LETTER: usize = 16;
/// Fewer letters say too little when they are scattered.
const FEWEST_LETTERS: usize = 3;
/// One letter may be left out for so many that were typed: قمة is not قاتمة, nor is الدوما found in الدبلوماسية.
const LETTERS_A_SKIP: usize = 3;
/// So many, where the word begins and ends as they do, say a little more.
const FEWEST_WHOLE: usize = 4;
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
        // Most words that have the letters have them too far apart: they need no score, which costs time and memory.
        let most = most_skipped(word, wanted, letters);
        least_skipped(word, wanted).filter(|skipped| *skipped <= most)?;
        let (score, places) = self.0.fuzzy_indices(word, wanted)?;
        let score = u16::try_from(score).ok()?;
        let earned = usize::from(score) >= LEAST_A_LETTER * letters;
        (earned && skipped(&places) <= most).then_some((score, places))
    }
}

/// How many letters stand between those that match.
fn skipped(places: &[usize]) -> usize {
    match places {
        [first, .., last] => last - first + 1 - places.len(),
        _ => 0,
    }
}

/// How many letters stand between those that match, where they stand closest; none where they do not stand there in order.
fn least_skipped(word: &str, wanted: &str) -> Option<usize> {
    let first = wanted.chars().next()?;
    let starts = word.char_indices().filter(|(_, letter)| *letter == first);
    starts.filter_map(|(start, _)| skipped_from(word.get(start..)?, wanted)).min()
}

/// The same where the first letter that matches is the first of the word.
fn skipped_from(word: &str, wanted: &str) -> Option<usize> {
    let mut letters = word.chars();
    wanted.chars().map(|wanted| letters.position(|letter| letter == wanted)).sum()
}

/// How many letters may have been left out: one in three that were typed, and one more from the middle of a word whose beginning
/// and end were. The article says nothing, and does not count.
fn most_skipped(word: &str, wanted: &str, letters: usize) -> usize {
    let article = if wanted.starts_with("ال") { 2 } else { 0 };
    let typed = letters - article;
    let whole = word.chars().next() == wanted.chars().next() && word.chars().next_back() == wanted.chars().next_back();
    (typed / LETTERS_A_SKIP).max(1) + usize::from(whole && typed >= FEWEST_WHOLE)
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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::least_skipped;

    #[rstest]
    #[case("كوريا", "كريا", Some(1))]
    #[case("كاكوريا", "كريا", Some(1))]
    #[case("abcabxc", "abc", Some(0))]
    #[case("abxabyc", "abc", Some(1))]
    #[case("كوريا", "كاي", None)]
    #[case("", "a", None)]
    fn the_closest_letters_count(#[case] word: &str, #[case] wanted: &str, #[case] skipped: Option<usize>) {
        assert_eq!(least_skipped(word, wanted), skipped);
    }
}
