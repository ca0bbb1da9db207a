//! What a selection of words is made of: the words of a text, and the signs beside them.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

use super::measure::points;

/// The words of a text and the signs before and after each, every one as its code points, in their order. What stands inside a word
/// belongs to it (`well-known`, `10,000`); in scripts without blanks words are those of UAX #29. So a quotation mark or a full stop is
/// selected only by who selects it.
#[must_use]
pub fn units(text: &str) -> Vec<Range<u32>> {
    let (mut units, mut at) = (Vec::new(), 0);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c.is_whitespace() {
            (rest, at) = (rest.get(c.len_utf8()..).unwrap_or(""), at + 1);
            continue;
        }
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (chunk, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        split(chunk, at, &mut units);
        (rest, at) = (after, at + points(chunk));
    }
    units
}

/// The parts of what stands between two blanks, which begins at a code point.
fn split(chunk: &str, begins: u32, units: &mut Vec<Range<u32>>) {
    let bare = chunk.trim_start_matches(is_sign);
    let word = bare.trim_end_matches(is_sign);
    let mut at = begins;
    let mut push = |part: &str| {
        if !part.is_empty() {
            units.push(at..at + points(part));
            at += points(part);
        }
    };
    push(chunk.strip_suffix(bare).unwrap_or_default());
    if word.chars().any(|c| c.width() == Some(2)) {
        word.split_word_bounds().for_each(&mut push);
    } else {
        push(word);
    }
    push(bare.strip_prefix(word).unwrap_or_default());
}

/// Whether a character parts words and is in none: a letter, a digit, and what goes with one, is not.
fn is_sign(c: char) -> bool {
    !c.is_alphanumeric() && c.width() != Some(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
    use rstest::rstest;

    use super::units;
    use crate::text::measure::part;

    #[rstest]
    #[case::signs_beside("“Kim” said.", &["“", "Kim", "”", "said", "."])]
    #[case::signs_inside("a well-known 10,000 U.S.-made", &["a", "well-known", "10,000", "U.S.-made"])]
    #[case::arabic("اتفاقية “التعاون الشامل”، وقال:", &["اتفاقية", "“", "التعاون", "الشامل", "”،", "وقال", ":"])]
    #[case::vowel_signs_stay("أقرَّ الموازنةَ.", &["أقرَّ", "الموازنةَ", "."])]
    #[case::signs_alone("a — b", &["a", "—", "b"])]
    #[case::no_blanks("漢字かな。", &["漢", "字", "か", "な", "。"])]
    #[case::nothing("  ", &[])]
    fn words_and_the_signs_beside_them(#[case] text: &str, #[case] wanted: &[&str]) {
        let parts: Vec<&str> = units(text).iter().map(|unit| part(text, unit)).collect();
        assert_eq!(parts, wanted);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn all_but_white_space_belongs_to_one_of_them(text in "[ab .“”\n\u{64e}كلم٣漢-]{0,40}") {
            let units = units(&text);
            prop_assert!(units.windows(2).all(|two| two[0].end <= two[1].start && !two[0].is_empty()));
            let kept: String = units.iter().map(|unit| part(&text, unit)).collect();
            prop_assert_eq!(kept, text.chars().filter(|c| !c.is_whitespace()).collect::<String>());
        }
    }
}
