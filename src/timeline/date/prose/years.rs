//! Years, and the many numbers that are none.

mod counts;

use super::calendar::Calendar;
use super::days::connector;
use super::token::{Tokens, meaning};
use super::{Reading, decades};

/// The year behind a month: `يونيو 2024`, `يونيو من عام 2024`, `June, 2024`.
pub(super) fn after(tokens: &Tokens<'_>, at: usize) -> Reading<i64> {
    let mut at = if tokens.sign(at).is_some_and(|sign| matches!(sign, ',' | '،')) { at + 1 } else { at };
    let mut steps = 0;
    while steps < 2 && matches!(tokens.word(at), "من" | "عام" | "لعام" | "سنة" | "العام" | "of") {
        (at, steps) = (at + 1, steps + 1);
    }
    era(tokens, at + 1, year(tokens, at)?)
}

/// A year, or a span of years, that a word calls so: `عام 1948`, `سنة 2000`, `عامي 2022 و2023`, `the year 1066`.
pub(super) fn named(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let word = tokens.word(at);
    let called = |word: &str| {
        matches!(
            word,
            "عام"
                | "العام"
                | "سنة"
                | "السنة"
                | "عامي"
                | "العامين"
                | "سنتي"
                | "الاعوام"
                | "اعوام"
                | "year"
                | "years"
        )
        .then_some(())
    };
    meaning(word, called)?;
    let digits = tokens.digits(at + 1).filter(|digits| digits.len() >= 3 || is_before_era(tokens, at + 2))?;
    let first = digits.parse().ok().filter(|year| (1..=2199).contains(year))?;
    let (end, first) = era(tokens, at + 2, first)?;
    Some(span(tokens, end, first))
}

/// A year that nothing calls a year, where what stands around it leaves no doubt: `في 2017`, `(1948)`, `in 2023`.
pub(super) fn bare(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    if let Some(found) = decades::in_digits(tokens, at) {
        return Some(found);
    }
    let before = tokens.before(at);
    let arabic = |word: &str| matches!(word, "في" | "خلال" | "حلول" | "بين").then_some(false);
    let arabic = meaning(before, arabic).or((before == "من").then_some(true));
    let cue = arabic.or_else(|| match before.to_ascii_lowercase().as_str() {
        "in" | "of" | "by" | "during" | "between" | "circa" => Some(false),
        "from" => Some(true),
        _ => None,
    });
    let bracketed = at.checked_sub(1).is_some_and(|before| tokens.sign(before) == Some('('))
        && tokens.number(at).is_some_and(|year| (1900..2100).contains(&year));
    let (end, calendar) = match cue {
        Some(needs_span) => cued(tokens, at).filter(|(end, _)| !needs_span || *end > at + 1)?,
        None if bracketed => cued(tokens, at).filter(|(end, _)| tokens.sign(*end) == Some(')'))?,
        None => return modern_era(tokens, at),
    };
    Some((end, calendar))
}

/// A year, or a span of years, where a word before it has made it one.
pub(super) fn cued(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let (end, first) = era(tokens, at + 1, year(tokens, at)?)?;
    Some(span(tokens, end, first))
}

/// A number that says itself that it is a year: `44 BCE`, `79 AD`.
fn modern_era(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let first = tokens.number(at)?.into();
    let (end, year) = era(tokens, at + 1, first)?;
    (end > at + 1 && tokens.word(at + 1) != "م").then(|| (end, written(year)))
}

fn span(tokens: &Tokens<'_>, end: usize, first: i64) -> (usize, Calendar) {
    let last = connector(tokens, end).and_then(|next| {
        let next = if matches!(tokens.word(next), "عام" | "سنة" | "العام") { next + 1 } else { next };
        era(tokens, next + 1, year(tokens, next)?)
    });
    match last.filter(|(_, last)| *last > first) {
        Some((end, last)) => (end, Calendar::Written(format!("{first:04}/{last:04}"))),
        None => (end, written(first)),
    }
}

fn written(year: i64) -> Calendar {
    let sign = if year < 0 { "-" } else { "" };
    Calendar::Written(format!("{sign}{:04}", year.unsigned_abs()))
}

/// Four digits that count no things.
fn year(tokens: &Tokens<'_>, at: usize) -> Option<i64> {
    let digits = tokens.digits(at).filter(|digits| digits.len() == 4)?;
    let year: i64 = digits.parse().ok().filter(|year| (1000..2200).contains(year))?;
    (!counts::counts(tokens, at + 1, year)).then_some(year)
}

/// The era behind a year: before it (`ق.م`, BCE) the year is counted as astronomers do; a year of the Hijra is none of ours.
fn era(tokens: &Tokens<'_>, at: usize, year: i64) -> Reading<i64> {
    match tokens.word(at) {
        "ه" | "هجري" | "هجرية" | "للهجرة" => None,
        "م" if tokens.sign(at + 1) != Some('.') => Some((at + 1, year)),
        "ميلادي" | "ميلادية" | "للميلاد" | "AD" | "CE" => Some((at + 1, year)),
        "BC" | "BCE" => Some((at + 1, 1 - year)),
        _ if is_before_era(tokens, at) => Some((at + if tokens.word(at) == "ق" { 3 } else { 2 }, 1 - year)),
        _ => Some((at, year)),
    }
}

fn is_before_era(tokens: &Tokens<'_>, at: usize) -> bool {
    let letters = tokens.word(at) == "ق" && tokens.sign(at + 1) == Some('.') && tokens.word(at + 2) == "م";
    letters || (tokens.word(at) == "قبل" && tokens.word(at + 1) == "الميلاد") || matches!(tokens.word(at), "BC" | "BCE")
}
