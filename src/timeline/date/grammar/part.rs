//! Parts of a year: `ربيع 2011`, `summer of 2023`, `النصف الأول من 2024`, `Q2 2019`.

use super::year;
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::Meaning;
use crate::timeline::date::tokens::{Reading, Tokens};

/// A part of a year that is said.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let season = || match tokens.meaning(at)? {
        Meaning::Season(season) => Some((at + 1, season)),
        _ => None,
    };
    let (end, part) = division(tokens, at).or_else(season)?;
    let (end, year) = year::after(tokens, end)?;
    Some((end, Calendar::Months { year: Some(year), from: part, to: part }))
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
