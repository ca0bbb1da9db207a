//! Dates as people type them into a filter.
//!
//! Both ends of a range are included, each whole at its own precision. `since:` and `>=` begin with the first day of what is
//! written, `until:` and `<=` end with its last; `after:` and `>` begin the day after it, `before:` and `<` end the day before.
//! So `after:2024-06` is everything from 1 July on. `last:3m` are the three months that end with the latest day of the timeline.

mod last;
mod plain;
mod span;
mod yearly;

use crate::timeline::date::{Day, Range};

use super::field::{Bound, Key};
use super::pieces::{Value, is_year_before_era};
use super::read::Reading;
use super::{Fault, FaultArg, Scope, Test};

use plain::plain;
use span::{Span, SpanError};

/// A value without a field, where it is a date: it begins with a digit, `..`, `<` or `>`, or a minus and a digit, and is one to
/// its end.
pub(super) fn bare(value: &Value<'_>, scope: &Scope) -> Option<Reading> {
    let text = plain(value.text);
    let (bound, rest) = comparison(&text);
    // A comparison that is only begun.
    if bound.is_some() && rest.is_empty() {
        return Some(Reading::Nothing);
    }
    let number = rest.strip_prefix("*..").or_else(|| rest.strip_prefix("..")).unwrap_or(rest);
    let digits = number.strip_prefix('-').unwrap_or(number);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if text.chars().all(|c| c.is_ascii_digit()) && !text.parse().is_ok_and(|year| scope.has_year(year)) {
        return None;
    }
    let before_era = number.strip_prefix('-').is_some_and(is_year_before_era);
    let meant = bound.is_some() || number != rest || before_era || span::has_time(rest) || is_dated(rest, scope);
    match (span::read(rest, scope), meant) {
        (Ok(Span::Yearly(..)), _) | (Err(_), false) => None,
        (read, _) => Some(reading(read, bound, value, scope)),
    }
}

/// Whether what cannot be read was surely meant as a date: digits and what parts them, with a year among them. `2024-13` and
/// `18/06/2024` were, `10,000` and `24/7` were not.
fn is_dated(text: &str, scope: &Scope) -> bool {
    let parts = text.split(['-', '/', '.']);
    text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '/' | '.'))
        && parts.clone().filter(|part| !part.is_empty()).count() > 1
        && parts.filter(|part| part.len() == 4).any(|part| part.parse().is_ok_and(|year| scope.has_year(year)))
}

/// The value of a field of dates.
pub(super) fn read(key: Key, value: &Value<'_>, scope: &Scope) -> Reading {
    let text = plain(value.text);
    let text = text.trim();
    let (bound, rest) = match key {
        Key::Last => return last::read(text, value, scope),
        Key::Bound(bound) => (Some(bound), text),
        Key::Field(_) => comparison(text),
    };
    if rest.is_empty() || rest == ".." {
        return Reading::Nothing;
    }
    reading(span::read(rest, scope), bound, value, scope)
}

fn reading(read: Result<Span, Box<SpanError>>, bound: Option<Bound>, value: &Value<'_>, scope: &Scope) -> Reading {
    let error = match (read, bound) {
        (Ok(Span::Days(Range { from: None, to: None })), _) => return Reading::Nothing,
        (Ok(Span::Days(range)), None) => return Reading::Test(Test::Dates(vec![range])),
        (Ok(Span::Yearly(from, to)), None) => return Reading::Test(Test::Dates(yearly::ranges(&from, &to, scope))),
        (Ok(Span::Days(range)), Some(bound)) => match side(range, bound) {
            Some(range) => return Reading::Test(Test::Dates(vec![range])),
            None => Box::new(SpanError::new("date-open", value.text)),
        },
        (Ok(Span::Yearly(..)), Some(_)) => Box::new(SpanError::yearless(&plain(value.text), scope, |repair| repair)),
        (Err(wrong), _) => wrong,
    };
    let repair = error.repair.map(|repair| rewritten(value, repair));
    let readings = [("repair", repair.clone()), ("other", error.other.map(|other| rewritten(value, other)))];
    let readings = readings.into_iter().filter_map(|(name, reading)| Some((name, FaultArg::from(reading?))));
    let fault = Fault {
        span: value.span.clone(),
        message: error.message,
        args: [("found", error.found.into())].into_iter().chain(readings).collect(),
        suggestion: repair,
        unfinished: error.unfinished,
    };
    let readable = error.readable.filter(|_| bound.is_none());
    Reading::Fault(Box::new(fault), readable.map(|range| Test::Dates(vec![range])))
}

/// A repair as it stands in the line, with the comparison before it.
fn rewritten(value: &Value<'_>, repair: String) -> String {
    let text = plain(value.text);
    let (_, rest) = comparison(text.trim());
    match text.trim().strip_suffix(rest) {
        Some(sign) if !repair.starts_with(sign) => format!("{sign}{repair}"),
        _ => repair,
    }
}

/// The days on a side of a range; none where it has no end there.
fn side(range: Range, bound: Bound) -> Option<Range> {
    let from = |day: Day| Range { from: Some(day), to: None };
    let to = |day: Day| Range { from: None, to: Some(day) };
    match bound {
        Bound::Since => range.from.map(from),
        Bound::Until => range.to.map(to),
        Bound::After => range.to.map(|day| from(day.next())),
        Bound::Before => range.from.map(|day| to(day.previous())),
    }
}

fn comparison(text: &str) -> (Option<Bound>, &str) {
    let signs = [(">=", Bound::Since), ("<=", Bound::Until), (">", Bound::After), ("<", Bound::Before)];
    let found = signs.iter().find_map(|(sign, bound)| text.strip_prefix(sign).map(|rest| (Some(*bound), rest)));
    found.unwrap_or((None, text))
}
