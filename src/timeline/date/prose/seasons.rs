//! Parts of a year: `ربيع 2011`, `summer of 2023`, `النصف الأول من 2024`, `Q2 2019`.

use super::calendar::Calendar;
use super::token::{Tokens, meaning};
use super::{Reading, years};

/// A part of a year that is said.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let (end, part) = quarter(tokens, at).or_else(|| season(tokens.word(at)).map(|season| (at + 1, season)))?;
    let (end, year) = years::after(tokens, end)?;
    (1..=9999).contains(&year).then(|| (end, Calendar::Written(format!("{year:04}-{part}"))))
}

/// The number that EDTF has for a season.
pub(super) fn season(word: &str) -> Option<u8> {
    let arabic = |word: &str| match word.strip_prefix("ال").unwrap_or(word) {
        "ربيع" => Some(21),
        "صيف" => Some(22),
        "خريف" => Some(23),
        "شتاء" => Some(24),
        _ => None,
    };
    if !word.is_ascii() {
        return meaning(word, arabic);
    }
    match word.to_ascii_lowercase().as_str() {
        "spring" => Some(21),
        "summer" => Some(22),
        "autumn" | "fall" => Some(23),
        "winter" => Some(24),
        _ => None,
    }
}

/// The number that EDTF has for a quarter or a half of a year.
fn quarter(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    let nth = |word: &str| match word {
        "الاول" | "first" => Some(1),
        "الثاني" | "second" => Some(2),
        "الثالث" | "third" => Some(3),
        "الرابع" | "fourth" => Some(4),
        _ => None,
    };
    let base = |word: &str| match word {
        "الربع" | "quarter" => Some((32, 4)),
        "النصف" | "half" => Some((39, 2)),
        _ => None,
    };
    if tokens.word(at) == "Q" && tokens.touches(at) {
        let number: u8 = tokens.raw_digits(at + 1).parse().ok().filter(|number| (1..=4).contains(number))?;
        return Some((at + 2, 32 + number));
    }
    let (first, second) = (tokens.word(at), tokens.word(at + 1));
    let ((base, most), number) = match meaning(first, base) {
        Some(found) => (found, nth(second)?),
        None => (base(second)?, nth(&tokens.lower(at))?),
    };
    (number <= most).then_some((at + 2, base + number))
}
