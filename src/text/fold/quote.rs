//! The folding that compares a quotation with its article.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::Folded;
use super::letters::{is_presentation_form, is_silent, is_silent_before_composing, letters_of, same_letter};

/// Folds for comparing a quotation with an article: what a typist changes without changing a word (white space, quotation
/// marks of one kind, dashes, tatweel, harakat, alef forms, ى/ي, digits of other scripts); ؤ ئ ة ه ء stay apart, and so do
/// `«»` and `""`.
#[must_use]
pub fn quote(text: &str) -> Folded {
    let mut folder = Folder { folded: Folded::with_room_for(text), letter: String::new(), origin: 0 };
    let mut length = 0;
    for (origin, c) in (0..).zip(text.chars()) {
        length = origin + 1;
        if is_presentation_form(c) {
            letters_of(c).for_each(|letter| folder.read(letter, origin));
        } else {
            folder.read(c, origin);
        }
    }
    folder.finish_letter();
    folder.folded.length = length;
    folder.folded
}

/// Collects a letter with its marks, composes them, and writes what they fold to.
struct Folder {
    folded: Folded,
    /// A letter and its marks, not yet composed.
    letter: String,
    /// Where that letter stands.
    origin: u32,
}

impl Folder {
    fn read(&mut self, c: char, origin: u32) {
        // Hamza and madda make another letter of an Arabic letter only; between others they are as silent as harakat.
        let arabic = self.letter.starts_with(|letter| ('\u{621}'..='\u{6d5}').contains(&letter));
        if is_silent_before_composing(c) || (is_silent(c) && !arabic) {
            return;
        }
        if canonical_combining_class(c) == 0 && !composes_backwards(c) {
            self.finish_letter();
            self.origin = origin;
        }
        self.letter.push(c);
    }

    fn finish_letter(&mut self) {
        let mut chars = self.letter.chars();
        match (chars.next(), chars.next()) {
            (None, _) => {}
            (Some(c), None) if c < '\u{300}' || is_settled(c) => write(&mut self.folded, c, self.origin),
            _ => self.letter.nfc().for_each(|c| write(&mut self.folded, c, self.origin)),
        }
        self.letter.clear();
    }
}

fn write(folded: &mut Folded, c: char, origin: u32) {
    match c {
        _ if is_silent(c) => {}
        _ if c.is_whitespace() => folded.push_space(origin),
        _ => folded.push(same_sign(c), origin),
    }
}

/// A sign as a typewriter would set it, or the letter it is.
fn same_sign(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' => '"',
        // An accent that stands alone is what some keyboards have for an apostrophe.
        '‘' | '’' | '‚' | '‛' | '´' | '`' | 'ʼ' => '\'',
        '‐'..='―' | '−' => '-',
        _ => same_letter(c),
    }
}

/// Letters that compose with nothing before them and are composed already.
fn is_settled(c: char) -> bool {
    matches!(c, '\u{621}'..='\u{64a}' | '\u{660}'..='\u{6d5}' | '\u{2010}'..='\u{2027}')
}

/// Characters of class 0 that NFC may join to the one before: Hangul vowels and finals, vowel signs of Indic scripts.
fn composes_backwards(c: char) -> bool {
    matches!(unicode_normalization::is_nfc_quick(std::iter::once(c)), unicode_normalization::IsNormalized::Maybe)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use rstest::rstest;

    use super::quote;

    #[rstest]
    #[case("بـيونغ  يَانْغ", "بيونغ يانغ")]
    #[case("أوكرانيا إلى آسيا ٱلله", "اوكرانيا الي اسيا الله")]
    #[case("ا\u{654}وكرانيا", "اوكرانيا")]
    #[case("کوریا الشمالیة", "كوريا الشمالية")]
    #[case("“a” „b‟ ‘c’ – —", "\"a\" \"b\" 'c' - -")]
    #[case("NATO´s, NATO`s, NATOʼs", "NATO's, NATO's, NATO's")]
    #[case("«a»", "«a»")]
    #[case("٢٠٢٤ ۱۸", "2024 18")]
    #[case("a\u{a0}\n\t b", "a b")]
    #[case("a\u{200f}\u{2067}b\u{2069}\u{feff}", "ab")]
    #[case("e\u{301}", "é")]
    #[case("ﻻ ﷲ ﺑﻴﻮﻧﻎ", "لا الله بيونغ")]
    #[case("و\u{654}", "ؤ")]
    fn what_a_typist_changes_is_the_same(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(quote(text).text, expected);
    }

    #[rstest]
    #[case("مسؤول", "مسوول")]
    #[case("رئيس", "رييس")]
    #[case("زيارة", "زياره")]
    #[case("جزء", "جز")]
    #[case("Kim", "kim")]
    fn other_letters_are_another_word(#[case] one: &str, #[case] other: &str) {
        assert_ne!(quote(one).text, quote(other).text);
    }

    #[test]
    fn the_map_leads_back_to_each_letter() {
        let folded = quote("يَا  ﻻ!");
        assert_eq!(folded.text, "يا لا!");
        assert_eq!(folded.map, [0, 2, 3, 5, 5, 6]);
        assert_eq!(folded.span(0..1), 0..2, "the vowel sign goes with its letter");
        assert_eq!(folded.span(2..3), 3..5, "a run of spaces is one");
        assert_eq!(folded.span(3..4), 5..6);
        assert_eq!(folded.span(5..6), 6..7);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in any::<String>(), arabic in "[\u{600}-\u{6ff}\u{200b}-\u{2015} \u{fb50}-\u{fefc}a\u{301}]{0,30}") {
            for text in [text, arabic] {
                let folded = quote(&text);
                prop_assert_eq!(&quote(&folded.text).text, &folded.text);
                prop_assert_eq!(folded.text.chars().count(), folded.map.len());
                prop_assert!(folded.map.is_sorted());
                prop_assert!(folded.map.iter().all(|origin| (*origin as usize) < text.chars().count()));
            }
        }
    }
}
