//! Numbers that could be years and count things instead.

use crate::text::words::is_one_of;
use crate::timeline::date::tokens::Tokens;

/// What is often counted.
const THINGS: &str = "دولار جندي كيلومتر كم متر شخص طن برميل حاوية موقع منزل قرية مليون الف مليار قذيفة صاروخ قتيل جريح عامل \
                      ميل يورو شقة وحدة soldiers people containers troops km miles tons tonnes dollars euros men women \
                      children metres meters workers barrels villages homes rounds";
/// Words that no counted thing is called by.
const FUNCTION_WORDS: &str = "في من الي علي عن بين مع بعد قبل حتي منذ خلال ان او و م ه ثم لكن حيث كما عندما بينما وهو وهي لم لا قد \
                              كان كانت نحو وفق بحسب حسب بسبب عبر ضد لدي وفي ومن وقد وكان تم هذا دون وحده was is has as its \
                              this his across versus";

/// Whether the word behind a number tells what it counts: `2000 قرية`, `1950 منزلا`, `1,500 soldiers`.
pub(super) fn counts(tokens: &Tokens<'_>, at: usize, number: i64) -> bool {
    let word = tokens.word(at);
    if word.is_empty() || is_one_of(THINGS, word) {
        return !word.is_empty();
    }
    let likely_year = (1900..2100).contains(&number) && number % 100 != 0;
    let definite = ["ال", "وال", "بال", "لل", "فال", "كال"].iter().any(|article| word.starts_with(article));
    if definite || is_one_of(FUNCTION_WORDS, word) {
        return false;
    }
    if word.is_ascii() {
        return !likely_year && word.ends_with('s') && word.starts_with(|c: char| c.is_ascii_lowercase());
    }
    // 11 to 99 take the accusative (منزلا), hundreds and thousands any noun without the article.
    !likely_year || (word.ends_with('ا') && word.chars().count() > 3)
}
