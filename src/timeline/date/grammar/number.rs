//! Dates in numbers: `2024-10-19`, `19/10/2024`, `19.10.2024`, `2024-06`.

use crate::timeline::date::Day;
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::tokens::{Reading, Tokens};

/// A date in numbers. Where day and month cannot be told apart, one of both.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let first = tokens.raw_digits(at);
    let sign = separator(tokens, at)?;
    let second = tokens.raw_digits(at + 2);
    if separator(tokens, at + 2) != Some(sign) {
        return month(tokens, at, first, second, sign);
    }
    let third = tokens.raw_digits(at + 4);
    if separator(tokens, at + 4).is_some() {
        return None;
    }
    let day = |year: &str, month: &str, day: &str| {
        let day = Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
        Some(day.to_string())
    };
    let date = match (first.len(), second.len(), third.len()) {
        (4, 1 | 2, 1 | 2) => day(first, second, third)?,
        (1 | 2, 1 | 2, 4) => match (day(third, second, first), day(third, first, second)) {
            (Some(one), Some(other)) if one < other => format!("[{one},{other}]"),
            (Some(one), Some(other)) if one > other => format!("[{other},{one}]"),
            (one, other) => one.or(other)?,
        },
        _ => return None,
    };
    Some((at + 5, Calendar::Written(date)))
}

/// `2024-06`, but not `2011-12`, which is more likely two years.
fn month(tokens: &Tokens<'_>, at: usize, first: &str, second: &str, sign: char) -> Reading<Calendar> {
    let month: u8 = second.parse().ok().filter(|month| (1..=12).contains(month))?;
    let year: i64 = first.parse().ok().filter(|year| (1900..2100).contains(year))?;
    let plain = sign == '-' && first.len() == 4 && second.len() == 2 && year % 100 + 1 != i64::from(month);
    let calendar = Calendar::Months { year: Some(year), from: month, to: month };
    (plain && !tokens.touches(at + 2)).then_some((at + 3, calendar))
}

/// The sign that ties a number to the next one.
fn separator(tokens: &Tokens<'_>, at: usize) -> Option<char> {
    let sign = tokens.sign(at + 1).filter(|sign| matches!(sign, '-' | '/' | '.'))?;
    (tokens.touches(at) && tokens.touches(at + 1) && tokens.is_number(at + 2)).then_some(sign)
}
