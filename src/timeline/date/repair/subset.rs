//! EDTF that is not taken here: exponents, significant digits, sets of all; and years that need no `Y` or lack it.

use super::super::DateError;
use super::{guessed, place_of};

pub(super) fn detect(text: &str) -> Option<DateError> {
    if text.starts_with('{') {
        return Some(DateError::plain("all-of", 0, text));
    }
    if text.strip_prefix('-').is_some_and(|year| year.starts_with("0000")) {
        return Some(guessed("year-zero", 0, "-0000", [text.chars().skip(1).collect()]));
    }
    if !text.contains(|c: char| c.is_ascii_digit())
        || !text.chars().all(|c| c.is_ascii_digit() || "YES-?~%/.".contains(c))
    {
        return None;
    }
    if let Some(at) = place_of(text, |c| c == 'E') {
        return Some(guessed("exponent", at, text, written_out(text)));
    }
    if let Some(at) = place_of(text, |c| c == 'S') {
        let bare = text.split('S').next().unwrap_or_default();
        return Some(guessed("significant", at, text, [format!("{bare}~")]));
    }
    let year = text.strip_prefix('Y')?;
    let (sign, digits) = year.strip_prefix('-').map_or(("", year), |digits| ("-", digits));
    let short = digits.chars().all(|c| c.is_ascii_digit()) && digits.len() <= 4 && !digits.is_empty();
    short.then(|| guessed("y-year", 0, text, [format!("{sign}{digits:0>4}")]))
}

/// `Y17E7` as `Y170000000`, where it is not longer than a year can be.
fn written_out(text: &str) -> Option<String> {
    let (start, power) = text.split_once('E')?;
    let power: usize = power.parse().ok()?;
    (power < 18).then(|| format!("{start}{}", "0".repeat(power)))
}
