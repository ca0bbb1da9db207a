//! Lengths of time, and those that reach back from the day of writing: `قبل عامين`, `قبل ثلاثة أيام`, `two years ago`.

use super::{month, weekday};
use crate::timeline::date::lexicon::{Count, Meaning, Unit};
use crate::timeline::date::relative::{Relative, Time};
use crate::timeline::date::tokens::{Reading, Tokens};

/// So many of a unit; nobody may say how many.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length {
    pub(super) unit: Unit,
    pub(super) amount: Option<i64>,
}

impl Length {
    /// The time that is so long before (-1) or after (1) another day, which is so many days from the day of writing.
    pub(super) fn from(self, days: i64, way: i64) -> Relative {
        let Some(amount) = self.amount else { return Relative::Unknown };
        match self.unit {
            Unit::Day => Relative::Day(days + way * amount),
            Unit::Week => Relative::Day(days + way * amount * 7),
            Unit::Fortnight => Relative::Day(days + way * amount * 14),
            Unit::Month if days == 0 => Relative::SameDay(way * amount),
            Unit::Year if days == 0 => Relative::SameDay(way * amount * 12),
            _ => Relative::Unknown,
        }
    }
}

/// So long before the day of writing; منذ عامين may also be “for two years”.
pub(super) fn ago(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    if let Some((end, _)) = english(tokens, at).filter(|(end, _)| tokens.own(*end) == Some(Meaning::Ago)) {
        return Some((end + 1, Time::Relative(Relative::Unknown)));
    }
    let (end, _) = arabic(tokens, at)?;
    match tokens.meaning(at)? {
        Meaning::Before => Some((end, Time::Relative(Relative::Unknown))),
        Meaning::Since => Some((end, Time::Vague)),
        _ => None,
    }
}

/// `two years`, `a week`, `several days`.
pub(super) fn english(tokens: &Tokens<'_>, at: usize) -> Reading<Length> {
    let Some(Meaning::Unit(unit, Count::One | Count::Many)) = tokens.own(at + 1).filter(|_| tokens.is_english(at + 1))
    else {
        return None;
    };
    let amount = if tokens.is(at, &["a", "an"]) { Some(1) } else { number(tokens, at) };
    let said = tokens.is_english(at) || tokens.is_number(at);
    said.then_some((at + 2, Length { unit, amount }))
}

/// A length behind قبل, بعد or منذ that is no name: not `قبل عام 2019`, `بعد يوم الثلاثاء`.
pub(super) fn arabic(tokens: &Tokens<'_>, at: usize) -> Reading<Length> {
    let side = matches!(tokens.meaning(at)?, Meaning::Before | Meaning::After | Meaning::Since);
    if !side || tokens.is_english(at) {
        return None;
    }
    let unit = |at: usize| match tokens.own(at)? {
        Meaning::Unit(unit, count) if !tokens.is_definite(at) && unit != Unit::Period => Some((unit, count)),
        _ => None,
    };
    let is_quantity = |at: usize| {
        let known = matches!(tokens.own(at), Some(Meaning::Cardinal(_) | Meaning::Several | Meaning::About(_)));
        tokens.is_number(at) || (known && !tokens.is_definite(at)) || tokens.is(at, &["اكثر", "من"])
    };
    let end =
        (at + 1..at + 5).take_while(|at| unit(*at).is_none() && is_quantity(*at)).last().map_or(at + 1, |at| at + 1);
    let (unit, count) = unit(end)?;
    let named = tokens.is_number(end + 1)
        || month::read(tokens, end + 1).is_some()
        || weekday::named(tokens, end + 1).is_some();
    let amount = match count {
        Count::One if end == at + 1 => Some(1),
        Count::Two => Some(2),
        _ => number(tokens, end - 1).filter(|_| end == at + 2),
    };
    (!named).then_some((end + 1, Length { unit, amount }))
}

fn number(tokens: &Tokens<'_>, at: usize) -> Option<i64> {
    match tokens.own(at) {
        Some(Meaning::Cardinal(number)) => Some(number.into()),
        _ => tokens.digits(at)?.parse().ok(),
    }
}
