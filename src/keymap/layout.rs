//! Letters as positions: a command is the same key, whichever of these layouts the keyboard is set to.
//!
//! The layouts are those of xkeyboard-config (`ara`, `ir`, `ru`, `gr`, `il`), that is Arabic (101), ISIRI 9147, ЙЦУКЕН, ELOT 1000 and
//! SI 1452. A character of ASCII always means itself, wherever it stands: who types `/` wants what `/` does, although another key has
//! it under Hebrew. Arabic and Persian have some letters on different keys (د is `]` and `n`): see [`Keyboard`].

use crate::input::{Chord, Key};
use crate::text::digits;

/// The characters of a layout's keys, row by row from the key left of `1` to that of `/`; a blank where it is one of ASCII, or none.
struct Layout {
    plain: &'static str,
    shifted: &'static str,
}

const LATIN: Layout = Layout {
    plain: r"`1234567890-=qwertyuiop[]asdfghjkl;'\zxcvbnm,./",
    shifted: r#"~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?"#,
};
const ARABIC: Layout = Layout {
    plain: "ذ            ضصثقفغعهخحجدشسيبلاتنمكط ئءؤرﻻىةوزظ",
    shifted: "\u{651}            \u{64E}\u{64B}\u{64F}\u{64C}ﻹإ ÷×؛  \u{650}\u{64D}  ﻷأـ،   … \u{652}  ﻵآ   ؟",
};
const PERSIAN: Layout = Layout {
    plain: "\u{200D}            ضصثقفغعهخحجچشسیبلاتنمکگ ظطزرذدپو  ",
    shifted: "÷ ٬٫﷼٪×،   ـ \u{652}\u{64C}\u{64D}\u{64B}\u{64F}\u{650}\u{64E}\u{651}    ؤئيإأآة»« ؛ ك\u{653}ژ\u{670}\u{200C}\u{654}ء  ؟",
};
const RUSSIAN: Layout = Layout {
    plain: "ё            йцукенгшщзхъфывапролджэ ячсмитьбю ",
    shifted: "Ё  №         ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭ ЯЧСМИТЬБЮ ",
};
/// Both sigmas have the same capital; it counts as that of `s`.
const GREEK: Layout = Layout {
    plain: "              ςερτυθιοπ  ασδφγηξκλ   ζχψωβνμ   ",
    shifted: "               ΕΡΤΥΘΙΟΠ  ΑΣΔΦΓΗΞΚΛ   ΖΧΨΩΒΝΜ   ",
};
const HEBREW: Layout = Layout {
    plain: "               קראטוןםפ  שדגכעיחלךף  זסבהנמצתץ ",
    shifted: "                                               ",
};

/// All of them; of two that have a character, the first one decides.
const LAYOUTS: [&Layout; 5] = [&ARABIC, &PERSIAN, &RUSSIAN, &GREEK, &HEBREW];
const PERSIAN_FIRST: [&Layout; 5] = [&PERSIAN, &ARABIC, &RUSSIAN, &GREEK, &HEBREW];

/// What a Persian keyboard alone types, and an Arabic one (the Persian one has ي and ك with Shift, where they mean nothing).
const ONLY_PERSIAN: &str = "یک۰۱۲۳۴۵۶۷۸۹";
const ONLY_ARABIC: &str = "يكى٠١٢٣٤٥٦٧٨٩";

impl Layout {
    /// The character on the same key of a Latin keyboard.
    fn latin(&self, typed: char) -> Option<char> {
        let on = |own: &str, latin: &str| latin.chars().nth(own.chars().position(|own| own == typed)?);
        on(self.plain, LATIN.plain).or_else(|| on(self.shifted, LATIN.shifted))
    }
}

/// The keyboard, as far as its letters have told how it is set.
///
/// Where a character stands on one key of the Arabic layout and on another one of the Persian, it counts as the Arabic one until
/// something was typed that Persian alone has (ی, ک, its digits), and again after what Arabic alone has (ي, ك, ى, لا, its digits).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keyboard {
    persian: bool,
}

impl Keyboard {
    /// Takes in what a key typed.
    pub fn learn(&mut self, chord: Chord) {
        if let Key::Char(typed) = chord.key {
            self.persian = (self.persian || ONLY_PERSIAN.contains(typed)) && !ONLY_ARABIC.contains(typed);
        }
    }

    /// The chord of the same key under a Latin layout; digits of other scripts become European ones.
    #[must_use]
    pub fn latin(self, chord: Chord) -> Chord {
        let Key::Char(typed) = chord.key else { return chord };
        let letter = self.letter(typed);
        Chord { key: Key::Char(if chord.ctrl { letter.to_ascii_lowercase() } else { letter }), ..chord }
    }

    /// The chord where text is typed: a letter is as it was typed, but with Ctrl or Alt it is a key.
    #[must_use]
    pub fn in_text(self, chord: Chord) -> Chord {
        if chord.ctrl || chord.alt { self.latin(chord) } else { chord }
    }

    fn letter(self, typed: char) -> char {
        if typed.is_ascii() {
            return typed;
        }
        let digit = digits::value(typed).and_then(|value| char::from_digit(value, 10));
        let layouts = if self.persian { PERSIAN_FIRST } else { LAYOUTS };
        digit.or_else(|| layouts.iter().find_map(|layout| layout.latin(typed))).unwrap_or(typed)
    }
}

/// Whether a character may have been typed by the key that has this one on a Latin keyboard, whichever layout is set.
#[must_use]
pub fn may_be(typed: char, key: char) -> bool {
    typed == key || LAYOUTS.iter().any(|layout| layout.latin(typed) == Some(key))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Keyboard, LATIN, LAYOUTS};
    use crate::input::{Chord, Key};

    fn typed(before: &str, typed: char) -> Option<char> {
        let mut keyboard = Keyboard::default();
        before.chars().for_each(|c| keyboard.learn(Chord::char(c)));
        match keyboard.latin(Chord::char(typed)).key {
            Key::Char(latin) => Some(latin),
            _ => None,
        }
    }

    #[rstest]
    #[case("تنظ؟ض٧jـآﻻﻷ\u{64F}", "jk/?q7jJNbGE")]
    #[case("йцчЯтю", "qwxZn.")]
    #[case("ςσΣλΩ", "wsSlV")]
    #[case("קםץך", "eo.l")]
    #[case("/'q.[é漢", "/'q.[é漢")]
    fn a_letter_is_the_key_that_it_stands_on(#[case] own: &str, #[case] latin: &str) {
        let keys: Vec<char> = own.chars().filter_map(|c| typed("", c)).collect();
        assert_eq!(keys.into_iter().collect::<String>(), latin);
    }

    #[rstest]
    #[case::arabic_at_first("", "دزطذئ", "].'`z")]
    #[case::persian_once_told("تی", "دزطذئ", "ncxbS")]
    #[case::persian_digits("۱۲", "دپگ", "nm'")]
    #[case::arabic_again("یكت", "دز", "].")]
    #[case::letters_that_both_have_tell_nothing("یپچتن", "د", "n")]
    fn letters_of_one_layout_alone_tell_which_is_set(#[case] before: &str, #[case] own: &str, #[case] latin: &str) {
        let keys: Vec<char> = own.chars().filter_map(|c| typed(before, c)).collect();
        assert_eq!(keys.into_iter().collect::<String>(), latin);
    }

    #[test]
    fn a_letter_with_ctrl_is_the_small_one() {
        assert_eq!(Keyboard::default().latin(Chord::ctrl('ن')), Chord::ctrl('k'));
        assert_eq!(Keyboard::default().latin(Chord::ctrl('Т')), Chord::ctrl('n'));
    }

    #[test]
    fn every_layout_has_all_keys_and_no_character_twice() {
        for layout in LAYOUTS {
            let all = [layout.plain, layout.shifted];
            assert!(all.iter().all(|row| row.chars().count() == LATIN.plain.chars().count()), "{all:?}");
            let mut seen: Vec<char> = all.concat().chars().filter(|c| *c != ' ').collect();
            seen.sort_unstable();
            assert!(seen.windows(2).all(|two| two[0] != two[1]) && !seen.iter().any(char::is_ascii), "{all:?}");
        }
    }
}
