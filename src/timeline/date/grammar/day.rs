//! Days of a month: `18 و19 يونيو`, `8 إلى 13 أكتوبر`, `السادس من أغسطس`, `18th of June`, `June 18–19, 2024`.

use super::{month, ordinal, year};
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::{Count, Meaning, Unit};
use crate::timeline::date::tokens::{Reading, Tokens, connector, reach};

/// Days before their month.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    // الأسبوع الأول من يونيو is no first of June.
    let of_another = matches!(tokens.meaning_before(at), Some(Meaning::Unit(unit, Count::One)) if unit != Unit::Day);
    if of_another && !tokens.is_number(at) && !tokens.is_english(at) {
        return None;
    }
    let (mut end, first) = day(tokens, at)?;
    let mut last = first;
    while let Some((next, one)) = other(tokens, end).and_then(|next| day(tokens, next)) {
        if one <= last {
            break;
        }
        (end, last) = (next, one);
    }
    let (end, month) = of_month(tokens, end)?;
    let (end, to) = match other_end(tokens, end) {
        Some((further, to)) if first == last => (further, to),
        _ => (end, (month, last)),
    };
    dated(tokens, end, (month, first), to)
}

/// Days behind their month, as in English.
pub(super) fn behind_month(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let (end, month) = month::read(tokens, at).filter(|_| tokens.is_english(at))?;
    let end = if tokens.is(end, &["the"]) { end + 1 } else { end };
    let (end, first) = day(tokens, end)?;
    // “June 18 to 2 July” is not one month.
    let last = connector(tokens, end).and_then(|next| day(tokens, next));
    let last = last.filter(|(next, last)| *last > first && month::read(tokens, *next).is_none());
    let (end, last) = last.unwrap_or((end, first));
    dated(tokens, end, (month.number, first), (month.number, last))
}

/// The place behind what joins two days, or leaves open which of them it was: `4 or 5 March`, `4/5 March`.
fn other(tokens: &Tokens<'_>, end: usize) -> Option<usize> {
    let or = tokens.is(end, &["or", "او"]) || (tokens.sign(end) == Some('/') && tokens.touches(end));
    connector(tokens, end).or_else(|| (or && !tokens.is_typed()).then_some(end + 1))
}

fn dated(tokens: &Tokens<'_>, end: usize, from: (u8, u8), to: (u8, u8)) -> Reading<Calendar> {
    let (end, year) = year::after(tokens, end).map_or((end, None), |(end, year)| (end, Some(year)));
    let calendar = Calendar::Days { year, from, to };
    calendar.exists().then_some((end, calendar))
}

/// The other end of a span that leads into another month: `30 سبتمبر إلى 2 أكتوبر`.
fn other_end(tokens: &Tokens<'_>, at: usize) -> Reading<(u8, u8)> {
    let (end, last) = day(tokens, reach(tokens, at)?)?;
    let (end, month) = of_month(tokens, end)?;
    Some((end, (month, last)))
}

fn of_month(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    let at = if tokens.is(at, &["من", "of"]) { at + 1 } else { at };
    let called = !tokens.is_definite(at) && tokens.own(at) == Some(Meaning::Unit(Unit::Month, Count::One));
    let (end, month) = month::read(tokens, at + usize::from(called && !tokens.is_english(at)))?;
    Some((end, month.number))
}

/// A day of the month, in digits or as an ordinal.
fn day(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    let digits = |at: usize| Some((at + 1, tokens.digits(at).filter(|digits| digits.len() <= 2)?.parse().ok()?));
    // الـ18: the tatweel is folded away.
    let with_article = || digits(at + 1).filter(|_| tokens.is(at, &["ال", "وال"]) && tokens.touches(at));
    let found = ordinal::in_digits(tokens, at).or_else(|| digits(at)).or_else(with_article);
    found.or_else(|| ordinal::in_words(tokens, at)).filter(|(_, day)| (1..=31).contains(day))
}
