//! Digits of the scripts that Arabic and Persian texts use.

use std::borrow::Cow;

/// A set of ten digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0123456789.
    #[default]
    Ascii,
    /// ٠١٢٣٤٥٦٧٨٩, as in Arabic.
    Arabic,
    /// ۰۱۲۳۴۵۶۷۸۹, as in Persian and Urdu.
    Persian,
}

impl Digits {
    fn zero(self) -> u32 {
        match self {
            Self::Ascii => 0x30,
            Self::Arabic => 0x660,
            Self::Persian => 0x6f0,
        }
    }
}

/// The value of a digit of any of the three sets.
#[must_use]
pub fn value(c: char) -> Option<u32> {
    [Digits::Ascii, Digits::Arabic, Digits::Persian]
        .into_iter()
        .map(|digits| u32::from(c).wrapping_sub(digits.zero()))
        .find(|value| *value < 10)
}

/// The digit as an ASCII digit; every other character as it is.
#[must_use]
pub fn ascii(c: char) -> char {
    in_digits(c, Digits::Ascii)
}

/// The text with every digit of the three sets written in one of them; code point for code point.
#[must_use]
pub fn written(text: &str, digits: Digits) -> Cow<'_, str> {
    if text.chars().all(|c| in_digits(c, digits) == c) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| in_digits(c, digits)).collect())
}

fn in_digits(c: char, digits: Digits) -> char {
    value(c).and_then(|value| char::from_u32(digits.zero() + value)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Digits, written};

    #[rstest]
    #[case("٢٠٢٤", "2024")]
    #[case("۱۸/۰۶", "18/06")]
    #[case("يونيو 18", "يونيو 18")]
    fn digits_go_to_ascii_and_back(#[case] text: &str, #[case] ascii: &str) {
        assert_eq!(written(text, Digits::Ascii), ascii);
        assert_eq!(written(&written(text, Digits::Arabic), Digits::Ascii), ascii);
        assert_eq!(written(&written(text, Digits::Persian), Digits::Ascii), ascii);
    }

    #[test]
    fn arabic_and_persian_digits_are_their_own() {
        assert_eq!(written("2024", Digits::Arabic), "٢٠٢٤");
        assert_eq!(written("2024", Digits::Persian), "۲۰۲۴");
    }
}
