//! Dates as people type them into a filter.

use std::borrow::Cow;

use crate::text::digits::{Digits, written};
use crate::timeline::date::{DateError, Day, Range};

use super::field::{Bound, Field, Key};
use super::pieces::{Value, is_hidden};
use super::read::Reading;
use super::{Fault, Scope, Test};

/// Digits that make a year.
const DIGITS_OF_A_YEAR: usize = 4;

/// A value without a field, where it is a date: it begins with a digit, `..`, `<` or `>`, and reads as a date to its end.
pub(super) fn bare(value: &Value<'_>, scope: &Scope) -> Option<Reading> {
    let text = plain(value.text);
    let (_, rest) = comparison(&text);
    let number = rest.strip_prefix("..").unwrap_or(rest);
    if !number.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if text.chars().all(|c| c.is_ascii_digit()) && !text.parse().is_ok_and(|year| scope.has_year(year)) {
        return None;
    }
    let reading = read(Key::Field(Field::Date), value, scope);
    let is_date = matches!(reading, Reading::Test(_)) || begins_with_a_year(number, scope);
    is_date.then_some(reading)
}

/// Whether what cannot be read was surely meant as a date: `2024-13` was, `10,000` was not.
fn begins_with_a_year(text: &str, scope: &Scope) -> bool {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    let rest = text.strip_prefix(digits.as_str()).unwrap_or("");
    let parted = rest.strip_prefix(['-', '/', '.']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    digits.len() == DIGITS_OF_A_YEAR && parted && digits.parse().is_ok_and(|year| scope.has_year(year))
}

/// The value of a field of dates.
pub(super) fn read(key: Key, value: &Value<'_>, _scope: &Scope) -> Reading {
    let text = plain(value.text);
    let (compared, rest) = comparison(text.trim());
    if rest.is_empty() || rest == ".." {
        return Reading::Nothing;
    }
    let bound = match key {
        Key::Bound(bound) => Some(bound),
        Key::Field(_) | Key::Last => compared,
    };
    match Range::parse(rest) {
        Ok(range) => Reading::Test(Test::Dates(vec![bound.map_or(range, |bound| side(range, bound))])),
        Err(error) => Reading::Fault(Box::new(fault(value, error)), None),
    }
}

/// The days on a side of a range.
fn side(range: Range, bound: Bound) -> Range {
    match bound {
        Bound::Since => Range { from: range.from, to: None },
        Bound::Until => Range { from: None, to: range.to },
        Bound::After => Range { from: range.to.map(Day::next), to: None },
        Bound::Before => Range { from: None, to: range.from.map(Day::previous) },
    }
}

fn comparison(text: &str) -> (Option<Bound>, &str) {
    let signs = [(">=", Bound::Since), ("<=", Bound::Until), (">", Bound::After), ("<", Bound::Before)];
    let found = signs.iter().find_map(|(sign, bound)| text.strip_prefix(sign).map(|rest| (Some(*bound), rest)));
    found.unwrap_or((None, text))
}

fn fault(value: &Value<'_>, error: DateError) -> Fault {
    let mut repairs = error.repairs.into_iter();
    let suggestion = repairs.next();
    Fault {
        span: value.span.clone(),
        message: Cow::Owned(format!("date-{}", error.kind)),
        args: vec![("found", error.found)],
        suggestion,
    }
}

/// The digits of a text as a date has them, and nothing that cannot be seen.
fn plain(text: &str) -> String {
    written(text, Digits::Ascii).chars().filter(|c| !is_hidden(*c)).collect()
}
