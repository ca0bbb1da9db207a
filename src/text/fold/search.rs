//! The folding that finds a word however it is spelled.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_properties::UnicodeEmoji;

use super::Folded;
use super::letters::{is_presentation_form, is_silent, letters_of, same_letter};
use super::scripts::typed_for;
use crate::text::digits;
use crate::text::words::is_unspaced;

/// What Persian and Urdu part a word with where others write a blank, or nothing: می‌خواهم. Between letters of other scripts it
/// parts nothing.
const ZWNJ: char = '\u{200c}';

/// Folds for finding: [`quote`](super::quote()), and letters joined that people mix up, or type for those that their keyboard does
/// not have; Latin without accents and in lower case, katakana as hiragana, numbers without what groups their digits, all other
/// signs but emoji as one space. A space also parts letters of scripts that write words without blanks from all others, and emoji
/// from each other.
#[must_use]
pub fn search(text: &str) -> Folded {
    let mut writer = Writer { folded: Folded::with_room_for(text), last: Run::Blank };
    let mut chars = text.chars();
    let mut origin = 0;
    while let Some(c) = chars.next() {
        match c {
            'a'..='z' | '0'..='9' => writer.push(c, origin, Run::Spaced),
            'A'..='Z' => writer.push(c.to_ascii_lowercase(), origin, Run::Spaced),
            ' ' => writer.space(origin),
            // Most letters of an Arabic text: no mark, no tatweel, and typed as they stand.
            'ا' | 'ب' | 'ت'..='غ' | 'ف'..='ي' => writer.push(joined_letter(c), origin, Run::Spaced),
            _ if writer.groups(text, c, chars.as_str()) => {}
            _ if is_presentation_form(c) => letters_of(c).for_each(|letter| writer.write_any(letter, origin)),
            _ => writer.write_any(c, origin),
        }
        origin += 1;
    }
    writer.folded.length = origin;
    writer.folded
}

/// What the last letter belongs to; what belongs to something else begins a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Run {
    /// Nothing: a space.
    Blank,
    Spaced,
    Unspaced,
    /// An emoji, each of which is a word.
    Emoji,
    /// The first letter of a flag, which is a word with the second.
    Flag,
}

struct Writer {
    folded: Folded,
    last: Run,
}

impl Writer {
    /// Writes what a character folds to once it is taken apart.
    fn write_any(&mut self, c: char, origin: u32) {
        for part in std::iter::once(c).nfkd() {
            for lower in part.to_lowercase() {
                std::iter::once(lower).nfkd().for_each(|c| self.write(c, origin));
            }
        }
    }

    fn write(&mut self, c: char, origin: u32) {
        if c == ZWNJ && self.folded.text.ends_with(is_arabic) {
            return self.space(origin);
        }
        if is_silent(c) || is_accent(c) || self.is_part_of_letter(c) {
            return;
        }
        if let Some(typed) = typed_for(c) {
            typed.chars().for_each(|letter| self.push(letter, origin, Run::Spaced));
        } else if is_combining_mark(c) && self.last != Run::Blank {
            self.folded.push(c, origin);
        } else if c.is_alphanumeric() || is_combining_mark(c) {
            self.push(joined_letter(c), origin, if is_unspaced(c) { Run::Unspaced } else { Run::Spaced });
        } else {
            self.sign(c, origin);
        }
    }

    /// Writes an emoji, in whatever tone of skin; for any other sign a space.
    fn sign(&mut self, c: char, origin: u32) {
        match c {
            '\u{1f3fb}'..='\u{1f3ff}' if self.last == Run::Emoji => {}
            '\u{1f1e6}'..='\u{1f1ff}' if self.last == Run::Flag => {
                self.folded.push(c, origin);
                self.last = Run::Emoji;
            }
            '\u{1f1e6}'..='\u{1f1ff}' => self.push(c, origin, Run::Flag),
            // Tags say whose flag it is (England, Scotland, Wales).
            '\u{e0020}'..='\u{e007f}' if self.last == Run::Emoji => self.folded.push(c, origin),
            _ if !c.is_ascii() && c.is_emoji_char() => self.push(c, origin, Run::Emoji),
            _ => self.space(origin),
        }
    }

    fn push(&mut self, c: char, origin: u32, run: Run) {
        if self.last != Run::Blank && (self.last != run || matches!(run, Run::Emoji | Run::Flag)) {
            self.folded.push_space(origin);
        }
        self.folded.push(c, origin);
        self.last = run;
    }

    fn space(&mut self, origin: u32) {
        self.folded.push_space(origin);
        self.last = Run::Blank;
    }

    /// Whether a sign only groups the digits of a number.
    fn groups(&self, text: &str, sign: char, after: &str) -> bool {
        let digit = self.folded.text.ends_with(|c: char| c.is_ascii_digit());
        let before = || text.get(..text.len() - after.len() - sign.len_utf8()).unwrap_or_default();
        digit && digits::groups(before(), sign, after)
    }

    /// What stands inside a word and is not typed: hamza, apostrophes that are letters (Hawaiʻi, ʿAlī), the point of the Catalan
    /// l·l.
    fn is_part_of_letter(&self, c: char) -> bool {
        matches!(c, 'ء' | 'ٴ' | '\u{2b9}'..='\u{2bf}' | '\u{2c8}') || (c == '·' && self.folded.text.ends_with('l'))
    }
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}')
}

/// How far katakana stand behind their hiragana.
const KANA: u32 = 0x60;

/// One letter for those that people write for each other.
fn joined_letter(c: char) -> char {
    match c {
        'ς' => 'σ',
        'ァ'..='ヶ' | 'ヽ' => char::from_u32(u32::from(c) - KANA).unwrap_or(c),
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
    #[case("ﾛｼｱ ロシア ヴ ＫＩＭ", "ろしあ ろしあ う\u{3099} kim")]
    #[case("2024年のKim氏", "2024 年の kim 氏")]
    #[case("รัสเซีย2ครั้ง", "รัสเซีย 2 ครั้ง")]
    #[case("12,500 ١٢٬٥٠٠ 12.500 12’500 12\u{a0}500 12\u{202f}500", "12500 12500 12500 12500 12500 12500")]
    #[case("🚀launch🚀🚀 ❤️ ❤ 👍🏽 👨‍👩‍👧", "🚀 launch 🚀 🚀 ❤ ❤ 👍 👨 👩 👧")]
    #[case("🇷🇺🇰🇵 1️⃣ → ≠ #a * ™", "🇷🇺 🇰🇵 1 a tm")]
    #[case("1.5 0.125 2024.06 1,2,3 12,500.75", "1 5 0 125 2024 06 1 2 3 12500 75")]
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
