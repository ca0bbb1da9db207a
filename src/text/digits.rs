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

/// Where the digits of scripts of India begin: Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam.
const INDIAN: [u32; 9] = [0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66];

/// The value of a digit of any of the three sets, or of a script of India.
#[must_use]
pub fn decimal(c: char) -> Option<u32> {
    let indian = || INDIAN.iter().map(|zero| u32::from(c).wrapping_sub(*zero)).find(|value| *value < 10);
    value(c).or_else(indian)
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

/// Whether a sign between two parts of a text groups the digits of a number by threes: `12,500`, `١٢٬٥٠٠`, `12.500`, `12’500`, `12 500`
/// with a space that does not break. Three digits follow it and no fourth; one sign throughout stands before each three, and before
/// those one to three that do not begin with zero. So `1.5`, `0.125` and `2024.06` are left as they are. In India commas stand before
/// the last three and then before each two: `12,50,000`.
#[must_use]
pub fn groups(before: &str, sign: char, after: &str) -> bool {
    if !may_group(sign) {
        return false;
    }
    let mut following = after.chars().map(|c| decimal(c).is_some());
    let three = (0..THOUSAND).all(|_| following.next() == Some(true)) && following.next() != Some(true);
    (three && is_begun(before, sign)) || groups_by_lakhs(before, sign, after)
}

/// Whether a comma is one of those of a number that is grouped as in India.
fn groups_by_lakhs(before: &str, sign: char, after: &str) -> bool {
    if !matches!(sign, ',' | '٬') {
        return false;
    }
    let own = |c: &char| *c == sign || decimal(*c).is_some();
    let mut number: Vec<char> = before.chars().rev().take_while(own).take(LONGEST).collect();
    number.reverse();
    number.push(sign);
    number.extend(after.chars().take_while(own).take(LONGEST));
    if number.len() > LONGEST {
        return false;
    }
    while number.last() == Some(&sign) {
        number.pop();
    }
    let groups: Vec<&[char]> = number.split(|c| *c == sign).collect();
    let [first, middle @ .., last] = groups.as_slice() else { return false };
    let begins = (1..=LAKH).contains(&first.len()) && first.first().copied().and_then(decimal) != Some(0);
    begins && !middle.is_empty() && middle.iter().all(|group| group.len() == LAKH) && last.len() == THOUSAND
}

/// The digits of a group.
const THOUSAND: usize = 3;
/// The same in India, but for the last.
const LAKH: usize = 2;

/// Characters of the longest number that is grouped: a longer row of digits and signs is none, and costs no more.
const LONGEST: usize = 32;

/// Whether a text ends with the first groups of a number that a sign groups.
fn is_begun(text: &str, sign: char) -> bool {
    let (mut digits, mut first, mut length) = (0, None, 0);
    let mut back = text.chars().rev().peekable();
    while let Some(c) = back.next() {
        length += 1;
        match decimal(c) {
            Some(_) if digits == THOUSAND || length > LONGEST => return false,
            Some(value) => (digits, first) = (digits + 1, Some(value)),
            None if c == sign && digits == THOUSAND => digits = 0,
            None if may_group(c) && !c.is_whitespace() && back.peek().copied().and_then(decimal).is_some() => {
                return false;
            }
            None => break,
        }
    }
    digits > 0 && first != Some(0)
}

/// Whether a sign may group digits.
fn may_group(sign: char) -> bool {
    matches!(sign, ',' | '.' | '\'' | '’' | '٬' | '،' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

fn in_digits(c: char, digits: Digits) -> char {
    value(c).and_then(|value| char::from_u32(digits.zero() + value)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Digits, groups, written};

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

    #[rstest]
    #[case("12,500", true)]
    #[case("१२,५००", true)]
    #[case("12.500", true)]
    #[case("12’500", true)]
    #[case("١٢٬٥٠٠", true)]
    #[case("۱۲٬۵۰۰ نفر", true)]
    #[case("12\u{202f}500", true)]
    #[case("1,5", false)]
    #[case("0.125", false)]
    #[case("2024.06", false)]
    #[case("2024,500", false)]
    #[case("1,5000", false)]
    #[case("12 500", false)]
    #[case("12-500", false)]
    fn a_sign_groups_three_digits_after_one_to_three(#[case] text: &str, #[case] grouped: bool) {
        let at = text.find(|c| super::decimal(c).is_none()).expect("a sign");
        let (before, rest) = text.split_at(at);
        let mut after = rest.chars();
        let sign = after.next().expect("a sign");
        assert_eq!(groups(before, sign, after.as_str()), grouped);
    }

    #[rstest]
    #[case("1,234", ',', "567", true)]
    #[case("1.234", ',', "567", false)]
    #[case("1,2", ',', "567", false)]
    #[case("12,50", ',', "000", true)]
    #[case("1", ',', "23,45,678 rupees", true)]
    #[case("१२,५०", ',', "०००,", true)]
    #[case("120,50", ',', "000", false)]
    #[case("0,50", ',', "000", false)]
    #[case("1,50", ',', "00", false)]
    #[case("12 500, 13", ',', "500", true)]
    fn one_sign_groups_a_whole_number(
        #[case] before: &str,
        #[case] sign: char,
        #[case] after: &str,
        #[case] grouped: bool,
    ) {
        assert_eq!(groups(before, sign, after), grouped);
    }
}
