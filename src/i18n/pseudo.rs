//! Letters of the pseudo-locale.

use std::borrow::Cow;

/// Each letter with an accent, as wide as before; everything else stays.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçďéƒĝĥíĵķĺɱñóþɋŕšţúṽŵẋýžÁƁÇĎÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ";
    let accent = |letter: char| PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter);
    text.chars().map(|letter| accent(letter).map_or(letter, |(_, accented)| accented)).collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::accented;

    #[rstest]
    #[case("Filter, then read", "Ƒíĺţéŕ, ţĥéñ ŕéáď")]
    #[case("12 من 41", "12 من 41")]
    fn letters_of_texts_are_told_from_others(#[case] text: &str, #[case] shown: &str) {
        assert_eq!(accented(text), shown);
    }
}
