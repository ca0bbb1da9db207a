//! Dates in numbers: `2024-10-19`, `19/10/2024`, `19.10.2024`, `2024-06`.

use super::Reading;
use super::calendar::Calendar;
use super::token::Tokens;
use crate::timeline::date::day::Day;

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
    let value = |digits: &str| digits.parse::<u8>().ok();
    let written = |year: &str, month: u8, day: u8| {
        Day::new(year.parse().ok()?, month, day).map(|_| format!("{year}-{month:02}-{day:02}"))
    };
    let date = match (first.len(), second.len(), third.len()) {
        (4, 1 | 2, 1 | 2) => written(first, value(second)?, value(third)?)?,
        (1 | 2, 1 | 2, 4) => {
            let (a, b) = (value(first)?, value(second)?);
            match (written(third, b, a), written(third, a, b)) {
                (Some(one), Some(other)) if one < other => format!("[{one},{other}]"),
                (Some(one), Some(other)) if one > other => format!("[{other},{one}]"),
                (one, other) => one.or(other)?,
            }
        }
        _ => return None,
    };
    Some((at + 5, Calendar::Written(date)))
}

/// `2024-06`, but not `2011-12`, which is more likely two years.
fn month(tokens: &Tokens<'_>, at: usize, first: &str, second: &str, sign: char) -> Reading<Calendar> {
    let month: u8 = second.parse().ok().filter(|month| (1..=12).contains(month))?;
    let (century, year) = first.split_at_checked(2).filter(|_| first.len() == 4)?;
    let years = year.parse().is_ok_and(|year: u8| year.checked_add(1) == Some(month));
    let plain = sign == '-' && second.len() == 2 && matches!(century, "19" | "20") && !years;
    (plain && !tokens.touches(at + 2)).then(|| (at + 3, Calendar::Written(format!("{first}-{second}"))))
}

/// The sign that ties a number to the next one.
fn separator(tokens: &Tokens<'_>, at: usize) -> Option<char> {
    let sign = tokens.sign(at + 1).filter(|sign| matches!(sign, '-' | '/' | '.'))?;
    (tokens.touches(at) && tokens.touches(at + 1) && tokens.is_number(at + 2)).then_some(sign)
}
