//! A time so long before or after another: `a year ago today`, `a week last Tuesday`, `قبل يومين من الثلاثاء`.

use super::length::{self, Length};
use super::{calendar, shift, today, unit, weekday, year};
use crate::timeline::date::lexicon::{Meaning, Unit};
use crate::timeline::date::relative::Relative;
use crate::timeline::date::tokens::{Reading, Tokens};

/// Such a time; of what is not understood, the whole, so that nobody takes the other time for it.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Relative> {
    if let Some((end, length)) = length::arabic(tokens, at) {
        return arabic(tokens, at, end, length);
    }
    let (end, length) = length::english(tokens, at)?;
    let way = match tokens.own(end) {
        Some(Meaning::Ago | Meaning::Before) => -1,
        Some(Meaning::After) => 1,
        _ if tokens.is(end, &["from", "on"]) => 1,
        _ => 0,
    };
    let next = end + usize::from(way != 0);
    if tokens.own(end) != Some(Meaning::Ago) && length.amount.is_none() {
        return None;
    }
    if let Some((end, days)) = today::read(tokens, next) {
        // A week today is to come, as a week tomorrow is.
        let way = if way == 0 { if days < 0 { -1 } else { 1 } } else { way };
        return Some((end, length.from(days, way)));
    }
    // Three years ago this week: which week that is is not worked out.
    let ago = tokens.own(end) == Some(Meaning::Ago);
    if let Some((end, _)) = unit::read(tokens, next).filter(|_| ago) {
        return Some((end, Relative::Unknown));
    }
    let weeks = length.amount.filter(|_| length.unit == Unit::Week);
    if let Some((step, weekday)) = shift::english(tokens, next).zip(weekday::named(tokens, next + 1)) {
        let step = weeks.filter(|_| way == 0 && step != 0).map(|weeks| step + step.signum() * weeks);
        return Some((next + 2, step.map_or(Relative::Unknown, |step| Relative::Weekday(weekday, step))));
    }
    let next = if tokens.is(next, &["on"]) { next + 1 } else { next };
    let weekday = weekday::named(tokens, next).filter(|_| way != 0)?;
    let coming = weeks.filter(|_| tokens.is(end, &["from", "on"]));
    Some((next + 1, coming.map_or(Relative::Unknown, |weeks| Relative::Weekday(weekday, 1 + weeks))))
}

fn arabic(tokens: &Tokens<'_>, at: usize, end: usize, length: Length) -> Reading<Relative> {
    let from = end + 1;
    if !tokens.is(end, &["من"]) {
        return None;
    }
    let now = tokens.is(from, &["اليوم", "الان"]).then_some((from + 1, 0));
    if let Some((end, days)) = today::read(tokens, from).or(now) {
        let way = if tokens.meaning(at) == Some(Meaning::After) { 1 } else { -1 };
        return Some((end, length.from(days, way)));
    }
    let from = if tokens.is(from, &["يوم"]) { from + 1 } else { from };
    let other = weekday::read(tokens, from).or_else(|| calendar::read(tokens, from)).map(|(end, _)| end);
    let end = other.or_else(|| year::cued(tokens, from).map(|(end, _)| end))?;
    Some((end, Relative::Unknown))
}
