//! Every form that says a date of the calendar.

use super::{century, day, month, number, part, shift, year};
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::Needs;
use crate::timeline::date::relative::Time;
use crate::timeline::date::tokens::{Reading, Tokens, connector};

/// A date of the calendar, and what is said behind it of the year it lacks.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    plain(tokens, at).map(|(end, calendar)| shift::dated(tokens, end, calendar))
}

/// A date of the calendar as far as it stands by itself.
fn plain(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    if tokens.is_number(at) {
        let day = number::read(tokens, at).or_else(|| day::read(tokens, at));
        return day.or_else(|| century::in_digits(tokens, at)).or_else(|| century::read(tokens, at));
    }
    day::read(tokens, at)
        .or_else(|| day::behind_month(tokens, at))
        .or_else(|| months(tokens, at))
        .or_else(|| part::read(tokens, at))
        .or_else(|| year::named(tokens, at))
        .or_else(|| century::read(tokens, at))
}

/// A month, or one that leads to another: `مارس وأكتوبر 2024`, `March to October`.
fn months(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let (end, month) = month::read(tokens, at)?;
    let sure = month::alone(tokens, at).is_some();
    let dated = |end: usize, to: u8, sure: bool| {
        let (end, year) = match year::after(tokens, end) {
            Some((end, year)) => (end, Some(year)),
            None => (Some(end).filter(|_| sure)?, None),
        };
        Some((end, Calendar::Months { year, from: month.number, to }))
    };
    let last = connector(tokens, end).and_then(|next| month::read(tokens, next));
    let last = last.filter(|(_, last)| last.number != month.number);
    last.and_then(|(end, last)| dated(end, last.number, sure && last.needs == Needs::Nothing))
        .or_else(|| dated(end, month.number, sure))
}
