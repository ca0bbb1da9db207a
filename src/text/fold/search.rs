//! The folding that finds a word however it is spelled.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Folded;
use super::letters::{is_presentation_form, is_silent, letters_of, same_letter};
use super::scripts::typed_for;

/// What Persian and Urdu part a word with where others write a blank, or nothing: می‌خواهم. Between letters of other scripts it
/// parts nothing.
const ZWNJ: char = '\u{200c}';

/// Folds for finding: [`quote`](super::quote()), and letters joined that people mix up, or type for those that their keyboard does
/// not have; Latin without accents and in lower case, all other signs as one space.
#[must_use]
pub fn search(text: &str) -> Folded {
    let mut folded = Folded::with_room_for(text);
    for (origin, c) in (0..).zip(text.chars()) {
        folded.length = origin + 1;
        match c {
            'a'..='z' | '0'..='9' => folded.push(c, origin),
            ' ' => folded.push_space(origin),
            'ا'..='ي' => write(&mut folded, c, origin),
            _ if is_presentation_form(c) => letters_of(c).for_each(|letter| write_any(&mut folded, letter, origin)),
            _ => write_any(&mut folded, c, origin),
        }
    }
    folded
}

/// Writes what a character folds to once it is taken apart.
fn write_any(folded: &mut Folded, c: char, origin: u32) {
    for part in std::iter::once(c).nfkd() {
        for lower in part.to_lowercase() {
            std::iter::once(lower).nfkd().for_each(|c| write(folded, c, origin));
        }
    }
}

fn write(folded: &mut Folded, c: char, origin: u32) {
    if c == ZWNJ && folded.text.ends_with(is_arabic) {
        return folded.push_space(origin);
    }
    if is_silent(c) || is_accent(c) || is_part_of_letter(c, folded) {
        return;
    }
    if let Some(typed) = typed_for(c) {
        typed.chars().for_each(|letter| folded.push(letter, origin));
    } else if c.is_alphanumeric() || is_combining_mark(c) {
        folded.push(joined_letter(c), origin);
    } else {
        folded.push_space(origin);
    }
}

/// What stands inside a word and is not typed: hamza, apostrophes that are letters (Hawaiʻi, ʿAlī), the point of the Catalan l·l.
fn is_part_of_letter(c: char, before: &Folded) -> bool {
    matches!(c, 'ء' | 'ٴ' | '\u{2b9}'..='\u{2bf}' | '\u{2c8}') || (c == '·' && before.text.ends_with('l'))
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}')
}

/// One letter for those that people write for each other.
fn joined_letter(c: char) -> char {
    match c {
        'ς' => 'σ',
        _ => same_letter(c),
    }
}

/// Marks of Latin, Greek, Cyrillic and Hebrew letters, and of signs.
fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}' | '\u{5c7}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use rstest::rstest;

    use super::search;

    #[rstest]
    #[case("أوكرانيا", "اوكرانيا")]
    #[case("مسؤول رئيس", "مسوول رييس")]
    #[case("زيارة جزء", "زياره جز")]
    #[case("گورباچوف پوتین ژاپن ڤيينا", "كورباجوف بوتين زابن فيينا")]
    #[case("ک‌ی ہھە", "ك ي ههه")]
    #[case("Éric İstanbul Diyarbakır STRAẞE", "eric istanbul diyarbakir strasse")]
    #[case("Łódź Køge Ærø Œuvre Gießen Đorđe Þór Guðrún", "lodz koge aero oeuvre giessen dorde thor gudrun")]
    #[case("Ħamrun Əliyev Ɓauchi Ŋaoundéré Ŧ", "hamrun eliyev bauchi ngaoundere t")]
    #[case("Hawaiʻi ʿAlī Oʻzbekiston col·legi", "hawaii ali ozbekiston collegi")]
    #[case("Қазақ Ғабит Өзен Ёлкин Йорк", "казак габит озен елкин иорк")]
    #[case("کرگیز ے ڈاکٹر لڑکی جہاں", "كركيز ي داكتر لركي جهان")]
    #[case("ھەولێر ڕۆژئاڤا کوردستان ښار ټول", "ههولير روزيافا كوردستان شار تول")]
    #[case("می‌خواهم پیونگ‌یانگ", "مي خواهم بيونك يانك")]
    #[case("क्\u{200c}ष a\u{200c}b", "क्ष ab")]
    #[case("葛\u{e0100}城", "葛城")]
    #[case("«بيونغ»، “يانغ”؛ a–b", " بيونغ يانغ a b")]
    #[case("٢٠٢٤ ½", "2024 1 2")]
    #[case("ﺑﻴﻮﻧﻎ ﻻ", "بيونغ لا")]
    #[case("ΣΑΣ σας", "σασ σασ")]
    #[case("كُورْسـك", "كورسك")]
    fn spellings_of_one_word_meet(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(search(text).text, expected);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in any::<String>(), arabic in "[\u{600}-\u{6ff}\u{200b}-\u{2015} \u{fb50}-\u{fefc}A\u{301}]{0,30}") {
            for text in [text, arabic] {
                let folded = search(&text);
                prop_assert_eq!(&search(&folded.text).text, &folded.text);
                prop_assert_eq!(folded.text.chars().count(), folded.map.len());
                prop_assert!(folded.map.is_sorted());
                prop_assert!(folded.map.iter().all(|origin| (*origin as usize) < text.chars().count()));
            }
        }
    }
}
