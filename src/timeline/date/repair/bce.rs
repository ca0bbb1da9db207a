//! Years before our era: too few digits, digits not known, and a year counted from 1 BCE instead of from 0.

use super::super::DateError;
use super::super::edtf::Year;
use super::guessed;

/// Digits of a year.
const DIGITS: usize = 4;

pub(super) fn detect(text: &str) -> Option<DateError> {
    if !text.starts_with('-') && !text.contains(['/', '.']) {
        return None;
    }
    let (start, end) = text.split_once('/').or_else(|| text.split_once("..")).unzip();
    let sides: Vec<&str> = start.zip(end).map_or_else(|| vec![text], |(start, end)| vec![start, end]);
    let (bare, mark) = split_mark(text);
    if let Some((from, to)) = some_years(bare).filter(|_| mark.is_empty()) {
        // The same digits of years as they are counted before our era.
        return Some(guessed(
            "bce-digits",
            0,
            text,
            [(from, to), (from + 1, to + 1)].map(|(from, to)| format!("[{}..{}]", Year(from), Year(to))),
        ));
    }
    let short = |side: &&str| side.strip_prefix('-').is_some_and(|year| split_mark(year).0.len() != DIGITS);
    if !sides.iter().any(short) {
        return None;
    }
    let all = |counted: bool| {
        let sides: Option<Vec<String>> = sides.iter().map(|side| year(side, counted)).collect();
        sides.map(|sides| sides.join("/"))
    };
    Some(guessed("pad", 0, text, [all(true)?, all(false)?]))
}

/// A year with all its digits; of one that is written short, as people count (44 BCE) or as EDTF does.
fn year(side: &str, counted: bool) -> Option<String> {
    let (bare, mark) = split_mark(side);
    let (before, digits) = bare.strip_prefix('-').map_or((false, bare), |digits| (true, digits));
    let number: i64 =
        digits.parse().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() <= 6)?;
    let year = match (before, digits.len() == DIGITS) {
        (true, false) if counted => 1 - number,
        (true, _) => -number,
        (false, _) => number,
    };
    (number > 0).then(|| format!("{}{mark}", Year(year)))
}

fn split_mark(text: &str) -> (&str, &str) {
    let bare = text.trim_end_matches(['?', '~', '%']);
    (bare, text.strip_prefix(bare).unwrap_or_default())
}

/// The first and the last year of `-004X`, as EDTF counts.
fn some_years(text: &str) -> Option<(i64, i64)> {
    let digits = text.strip_prefix('-').filter(|digits| (2..=DIGITS).contains(&digits.len()))?;
    let known = digits.trim_end_matches('X');
    let unknown = u32::try_from(digits.len() - known.len()).ok().filter(|unknown| *unknown > 0)?;
    let (known, size): (i64, i64) = (known.parse().ok()?, 10_i64.pow(unknown));
    Some((-(known * size + size - 1), -(known * size)))
}
