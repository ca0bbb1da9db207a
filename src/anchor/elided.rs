//! A quotation that leaves words out, by `…` in it, and the passages that it was made of.

use std::ops::Range;

use super::Searchable;
use super::view::Reading;

/// The fewest letters of a part: fewer stand anywhere.
const LETTERS: usize = 5;
/// The most parts that are looked up.
const PARTS: usize = 8;

/// The passages, in code points of the text, where a quotation has a gap inside (`…`, `...`, in brackets or not) and all of its
/// parts stand in the article in their order; nothing else.
pub(super) fn parts(article: &Searchable, quote: &str) -> Vec<Range<u32>> {
    let gaps = quote.replace("...", "…").replace("[…]", "…").replace("(…)", "…");
    let letters = |part: &str| part.chars().filter(|c| c.is_alphanumeric()).count();
    let parts: Vec<&str> = gaps.split('…').filter(|part| letters(part) > 0).take(PARTS + 1).collect();
    if !(2..=PARTS).contains(&parts.len()) || parts.iter().any(|part| letters(part) < LETTERS) {
        return Vec::new();
    }
    in_order(article, &parts).unwrap_or_default()
}

fn in_order(article: &Searchable, parts: &[&str]) -> Option<Vec<Range<u32>>> {
    let view = article.formless();
    let mut from = 0;
    let mut found = Vec::new();
    for part in parts {
        let words = Reading::Formless.words(part);
        let start = view.places(&words).into_iter().find(|start| *start >= from)?;
        from = start + words.text.len();
        found.push(article.range(view, start..from, part));
    }
    Some(found)
}
