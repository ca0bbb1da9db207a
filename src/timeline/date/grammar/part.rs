//! Parts of a year: `ربيع 2011`, `summer of 2023`, `النصف الأول من 2024`, `Q2 2019`.

use super::year;
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::Meaning;
use crate::timeline::date::tokens::{Reading, Tokens, connector};

/// As EDTF numbers it.
const WINTER: u8 = 24;

/// A part of a year that is said, or one that leads to another: `summer–autumn 2003`.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let (end, from) = single(tokens, at)?;
    let last = connector(tokens, end).and_then(|next| single(tokens, next)).filter(|(_, last)| *last != from);
    let (end, to) = last.unwrap_or((end, from));
    let (end, year) = year::after(tokens, end)?;
    let end = if (from, to) == (WINTER, WINTER) { over_new_year(tokens, end, year) } else { end };
    Some((end, Calendar::Months { year: Some(year), from, to }))
}

/// A season, a quarter or a half.
fn single(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    let season = || match tokens.meaning(at)? {
        Meaning::Season(season) => Some((at + 1, season)),
        _ => None,
    };
    division(tokens, at).or_else(season)
}

/// The place behind the year in which a winter ends: `winter 1948–49`.
fn over_new_year(tokens: &Tokens<'_>, end: usize, year: i64) -> usize {
    let tied = matches!(tokens.sign(end), Some('-' | '/'));
    let last: Option<i64> = tokens.raw_digits(end + 1).parse().ok().filter(|_| tied);
    let is_next = last.is_some_and(|last| last == year + 1 || last == (year + 1).rem_euclid(100));
    if is_next { end + 2 } else { end }
}

/// A quarter or a half of a year, as EDTF numbers it.
pub(super) fn division(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    let named = |at: usize| match tokens.meaning(at)? {
        Meaning::Division(first, count) => Some((first, count)),
        _ => None,
    };
    let ordinal = |at: usize| match tokens.own(at)? {
        Meaning::Ordinal(number) => Some(number),
        _ => None,
    };
    let is_letter = |at: usize| tokens.word(at).len() == 1;
    let in_digits = || {
        let stands = tokens.is_typed() || (is_letter(at) && tokens.is_in_capitals(at) && tokens.touches(at));
        tokens.raw_digits(at + 1).parse().ok().filter(|_| stands)
    };
    let ((first, count), number) = match named(at) {
        Some(found) => (found, ordinal(at + 1).filter(|_| !is_letter(at)).or_else(in_digits)?),
        None => (named(at + 1).filter(|_| !is_letter(at + 1))?, ordinal(at)?),
    };
    (1..=count).contains(&number).then(|| (at + 2, first + number - 1))
}
