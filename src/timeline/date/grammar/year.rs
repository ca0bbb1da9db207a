//! Years, and the many numbers that are none.

mod counts;

use super::era;
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::{Count, Era, Meaning, Unit};
use crate::timeline::date::tokens::{Reading, Tokens, connector, reach};

/// Words that make a number behind them a year. “Of” calls a thing by its year (the Class of 1999): that says of nothing else
/// when it was.
const CUES: [&str; 8] = ["في", "خلال", "حلول", "بين", "in", "by", "during", "between"];

/// The year behind a month or a part of the year: `يونيو 2024`, `يونيو من عام 2024`, `June, 2024`.
pub(super) fn after(tokens: &Tokens<'_>, at: usize) -> Reading<i64> {
    let mut at = if matches!(tokens.sign(at), Some(',' | '،')) { at + 1 } else { at };
    for _ in 0..2 {
        let one = matches!(tokens.meaning(at), Some(Meaning::Unit(Unit::Year, Count::One)));
        at += usize::from(one || tokens.is(at, &["من", "of"]));
    }
    year(tokens, at)
}

/// A year, or a span of years, that a word calls so: `عام 1948`, `سنة 2000`, `عامي 2022 و2023`, `the year 1066`, `AD 79`.
pub(super) fn named(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    // Such years begin in another one, and so does the night of New Year.
    if tokens.follows(at, &["fiscal", "financial", "academic", "school", "tax", "new", "راس"]) {
        return None;
    }
    let (from, least) = match tokens.meaning(at) {
        Some(Meaning::Unit(Unit::Year, _)) => (at + 1, 3),
        Some(Meaning::Era(Era::Christian)) if tokens.is_in_capitals(at) => (at + 1, 1),
        // A.D. 476
        _ => {
            let (end, _) = era::read(tokens, at).filter(|(_, era)| tokens.is_typed() && *era == Era::Christian)?;
            (end + usize::from(tokens.sign(end) == Some('.')), 1)
        }
    };
    let (end, first) = number(tokens, from, |digits, number| digits >= least && (1..2200).contains(&number))?;
    Some(span(tokens, end, first))
}

/// A year that nothing calls a year, where what stands around it leaves no doubt: `في 2017`, `(1948)`, `in 2023`, `44 BCE`.
pub(super) fn bare(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    if let Some(found) = in_one_era(tokens, at) {
        return Some(found);
    }
    let found = cued(tokens, at);
    if era::read(tokens, at + 1).is_some() || tokens.follows(at, &CUES) {
        return found;
    }
    if tokens.is(at.checked_sub(1)?, &["من", "from"]) {
        return found.filter(|(end, _)| *end > at + 1);
    }
    let recent = tokens.digits(at)?.parse().is_ok_and(|year: u32| (1900..2100).contains(&year));
    let bracketed = |end: usize| tokens.sign(at - 1) == Some('(') && tokens.sign(end) == Some(')');
    found.filter(|(end, _)| recent && bracketed(*end))
}

/// A year, or a span of years, where a word before it has made it one.
pub(super) fn cued(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    in_one_era(tokens, at).or_else(|| year(tokens, at).map(|(end, first)| span(tokens, end, first)))
}

/// A year of less than four digits, where the whole was typed to say a date: `c. 383`. One of two may be a day.
pub(super) fn typed(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    const DAYS: i64 = 31;
    let (end, year) = number(tokens, at, |digits, number| digits < 4 && number > DAYS)?;
    tokens.is_typed().then(|| (end, Calendar::year(year)))
}

/// Four digits that count no things, or any number with its era.
pub(super) fn year(tokens: &Tokens<'_>, at: usize) -> Reading<i64> {
    number(tokens, at, |digits, number| {
        digits == 4 && (1000..2200).contains(&number) && !counts::counts(tokens, at + 1, number)
    })
}

/// A number with its era, or one that may be a year without.
fn number(tokens: &Tokens<'_>, at: usize, may_be: impl Fn(usize, i64) -> bool) -> Reading<i64> {
    let era = era::read(tokens, at + 1);
    // The years of a time long past have more digits.
    let long = || Some(tokens.raw_digits(at)).filter(|digits| tokens.is_typed() && era.is_some() && !digits.is_empty());
    let digits = tokens.digits(at).or_else(long)?;
    let number = digits.parse().ok().filter(|number| *number > 0)?;
    if let Some((end, era)) = era {
        return Some((end, era::year(number, era)?));
    }
    // م may be metres elsewhere.
    let short = tokens.word(at + 1) == "م" && tokens.sign(at + 2) != Some('.');
    may_be(digits.len(), number).then_some((at + 1 + usize::from(short), number))
}

/// A span of years whose last one says the era of both: `431–404 BC`.
fn in_one_era(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let next = connector(tokens, at + 1)?;
    let (end, era) = era::read(tokens, next + 1)?;
    let year = |at: usize| era::year(tokens.digits(at)?.parse().ok().filter(|number| *number > 0)?, era);
    let (first, last) = (year(at)?, year(next)?);
    (first < last).then(|| (end, Calendar::years(first, last)))
}

/// A year with the one that it leads to, if it leads to any.
fn span(tokens: &Tokens<'_>, end: usize, first: i64) -> (usize, Calendar) {
    let whole = || {
        let next = connector(tokens, end)?;
        let year_again =
            reach(tokens, end).is_some() && matches!(tokens.own(next), Some(Meaning::Unit(Unit::Year, Count::One)));
        year(tokens, next + usize::from(year_again))
    };
    match short(tokens, end, first).or_else(whole).filter(|(_, last)| *last > first) {
        Some((end, last)) => (end, Calendar::years(first, last)),
        None => (end, Calendar::year(first)),
    }
}

/// The last two digits of a year of the same century: `1948–49`.
fn short(tokens: &Tokens<'_>, end: usize, first: i64) -> Reading<i64> {
    let tied = tokens.sign(end) == Some('-') && tokens.touches(end - 1) && tokens.touches(end);
    let goes_on = tokens.sign(end + 2) == Some('-') && tokens.touches(end + 1);
    let digits = tokens.digits(end + 1).filter(|digits| digits.len() == 2 && tied && !goes_on && first >= 1000)?;
    Some((end + 2, first - first.rem_euclid(100) + digits.parse::<i64>().ok()?))
}
