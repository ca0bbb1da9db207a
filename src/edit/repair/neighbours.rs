//! The words before and after a passage: whether those that are written stand there, and what is to be written.

use std::ops::Range;

use crate::anchor::{Quote, Searchable};
use crate::text::fold;
use crate::timeline::Excerpt;

/// The most words that single a passage out.
const MOST: usize = 24;

/// How many of the written neighbours of an excerpt stand beside a passage.
pub(super) fn beside(searchable: &Searchable, excerpt: &Excerpt, range: &Range<u32>) -> usize {
    let words = |words: &Option<String>| -> Vec<String> {
        words.iter().flat_map(|words| words.split_whitespace()).map(folded).collect()
    };
    let (mut prefix, suffix) = (words(&excerpt.prefix), words(&excerpt.suffix));
    prefix.reverse();
    let (before, after) = searchable.around(range, prefix.len().max(suffix.len()));
    let stands = |wanted: &[String], there: Vec<&str>| {
        let same = wanted.iter().zip(there).filter(|(wanted, there)| **wanted == folded(there)).count();
        usize::from(!wanted.is_empty() && same * 2 > wanted.len())
    };
    stands(&prefix, before) + stands(&suffix, after)
}

fn folded(word: &str) -> String {
    fold::quote(word).text
}

/// What is to be written before and after a passage: what is written, where it stands there and is enough; else as many words as are
/// written, as they stand there now; else as many as it takes. Nothing where the passage cannot be singled out.
pub(super) fn written(
    searchable: &Searchable,
    excerpt: &Excerpt,
    exact: &str,
    range: &Range<u32>,
) -> Option<(Option<String>, Option<String>)> {
    let count = |words: &Option<String>| words.as_deref().map_or(0, |words| words.split_whitespace().count());
    let (before, after) = searchable.around(range, MOST.max(count(&excerpt.prefix)).max(count(&excerpt.suffix)));
    let joined = |words: Vec<&str>| (!words.is_empty()).then(|| words.join(" "));
    let prefix = |count: usize| joined(before.iter().take(count).rev().copied().collect());
    let suffix = |count: usize| joined(after.iter().take(count).copied().collect());
    let stands = |(prefix, suffix): &(Option<String>, Option<String>)| {
        searchable.stands_at(Quote { exact, prefix: prefix.as_deref(), suffix: suffix.as_deref() }, range)
    };
    let own = (excerpt.prefix.clone(), excerpt.suffix.clone());
    let now = (count(&own.0), count(&own.1));
    let renewed = (prefix(now.0), suffix(now.1));
    let longer = (1..=MOST).map(|count| (prefix(count.max(now.0)), suffix(now.1)));
    let both = (1..=MOST).map(|count| (prefix(MOST), suffix(count.max(now.1))));
    // What so many words do not single out, fewer do not either, and each look goes through the article.
    let most = (prefix(MOST.max(now.0)), suffix(MOST.max(now.1)));
    let found = [own, renewed].into_iter().find(stands);
    found.or_else(|| stands(&most).then(|| longer.chain(both).find(stands)).flatten())
}
