//! Months and days that the calendar does not have.

use super::super::DateError;
use super::super::day::month_length;

pub(super) fn detect(text: &str) -> Option<DateError> {
    let negative = text.starts_with('-');
    let body = text.strip_prefix('-').unwrap_or(text).trim_end_matches(['?', '~', '%']);
    let bare = |part: &str| part.trim_matches(['?', '~', '%']).to_owned();
    let parts: Vec<&str> = body.split('-').collect();
    let (&year, &month) = (parts.first()?, parts.get(1)?);
    let month_at = usize::from(negative) + year.chars().count() + 1;
    let day_at = month_at + month.chars().count() + 1;
    let year = bare(year).parse::<i64>().ok().filter(|_| bare(year).len() == 4);
    let month = bare(month);
    let number = two_digits(&month)?;
    let day = parts.get(2).map(|day| bare(day));
    if !(1..=12).contains(&number) && (day.is_some() || !(21..=41).contains(&number)) {
        return Some(DateError::plain("month", month_at, &month));
    }
    let day = day?;
    let number_of_day = two_digits(&day)?;
    // Without a year any leap day may be meant.
    let year = year.map_or(0, |year| if negative { -year } else { year });
    match number_of_day {
        0 | 32.. => Some(DateError::plain("day", day_at, &day)),
        29 if number == 2 && month_length(year, 2) < 29 => {
            Some(DateError::plain("leap", day_at, &format!("{year:04}")))
        }
        _ if number_of_day > month_length(year, number) => {
            Some(DateError::plain("day-of-month", day_at, &month_length(year, number).to_string()))
        }
        _ => None,
    }
}

fn two_digits(part: &str) -> Option<u8> {
    part.parse().ok().filter(|_| part.len() == 2)
}
