//! Letters as positions: a command is the same key whether the keyboard is set to Latin or to Arabic letters.

use crate::input::{Chord, Key};

/// Characters of the Arabic (101) layout with the Latin ones of the same keys. Left out are those that mean
/// something themselves on a Latin keyboard (Shift-F gives `[` there).
const ARABIC: [(char, char); 42] = [
    ('ض', 'q'),
    ('ص', 'w'),
    ('ث', 'e'),
    ('ق', 'r'),
    ('ف', 't'),
    ('غ', 'y'),
    ('ع', 'u'),
    ('ه', 'i'),
    ('خ', 'o'),
    ('ح', 'p'),
    ('ج', '['),
    ('د', ']'),
    ('ش', 'a'),
    ('س', 's'),
    ('ي', 'd'),
    ('ب', 'f'),
    ('ل', 'g'),
    ('ا', 'h'),
    ('ت', 'j'),
    ('ن', 'k'),
    ('م', 'l'),
    ('ك', ';'),
    ('ئ', 'z'),
    ('ء', 'x'),
    ('ؤ', 'c'),
    ('ر', 'v'),
    ('ى', 'n'),
    ('ة', 'm'),
    ('ط', '\''),
    ('و', ','),
    ('ز', '.'),
    ('ظ', '/'),
    ('؟', '?'),
    ('\u{64D}', 'S'),
    ('\u{64E}', 'Q'),
    ('\u{650}', 'A'),
    ('آ', 'N'),
    ('أ', 'H'),
    ('ـ', 'J'),
    ('،', 'K'),
    ('ﻻ', 'b'),
    ('ٱ', 'L'),
];

/// The chord of the same key under a Latin layout; Arabic-Indic digits become European ones.
#[must_use]
pub fn latin(chord: Chord) -> Chord {
    let Key::Char(typed) = chord.key else { return chord };
    Chord { key: Key::Char(latin_letter(typed)), ..chord }
}

/// The character on the same key of a Latin keyboard.
#[must_use]
pub fn latin_letter(typed: char) -> char {
    let digit = match typed {
        '٠'..='٩' => char::from_digit(typed as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(typed as u32 - '۰' as u32, 10),
        _ => None,
    };
    let same = ARABIC.iter().find(|(arabic, _)| *arabic == typed).map(|(_, latin)| *latin);
    digit.or(same).unwrap_or(typed)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::latin;
    use crate::input::Chord;

    #[rstest]
    #[case('ت', 'j')]
    #[case('ن', 'k')]
    #[case('ظ', '/')]
    #[case('؟', '?')]
    #[case('ض', 'q')]
    #[case('٧', '7')]
    #[case('j', 'j')]
    fn a_letter_of_the_arabic_layout_is_the_key_it_stands_on(#[case] typed: char, #[case] key: char) {
        assert_eq!(latin(Chord::char(typed)), Chord::char(key));
    }
}
