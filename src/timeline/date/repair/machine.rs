//! Dates as programs write them: Unix time, weeks and days of a year, zones without a colon, fractions of a second, mail headers.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Utc, Weekday};

use super::super::{DateError, Day};
use super::guessed;

/// Times of day with a zone.
const ZONED: &[&str] = &[
    "%Y-%m-%dT%H:%M:%S%.f%#z",
    "%Y-%m-%d %H:%M:%S%.f %#z",
    "%Y-%m-%d %H:%M:%S%.f%#z",
    "%Y-%m-%d %H:%M %#z",
    "%Y%m%dT%H%M%S%#z",
];
/// Times of day without a zone, each with the only length it may have.
const LOCAL: &[(&str, Option<usize>)] = &[
    ("%Y-%m-%dT%H:%M:%S%.f", None),
    ("%Y%m%dT%H%M%S", Some(15)),
    ("%Y%m%d%H%M%S", Some(14)),
    ("%Y%m%d%H%M", Some(12)),
];
/// Other numbers are no year of something that is known to the minute.
const YEARS: std::ops::Range<i32> = 1000..3000;

pub(super) fn detect(text: &str) -> Option<DateError> {
    if !text.is_ascii() || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let day = || week(text).or_else(|| day_of_year(text));
    let repairs = day().or_else(|| time(text).map(|time| vec![time])).or_else(|| unix(text))?;
    Some(guessed("machine", 0, text, repairs))
}

/// A date and a time of day in another form than EDTF has.
fn time(text: &str) -> Option<String> {
    let zoned = || ZONED.iter().find_map(|form| DateTime::parse_from_str(text, form).ok());
    let local = |(form, length): &(&str, Option<usize>)| {
        NaiveDateTime::parse_from_str(text, form).ok().filter(|_| length.is_none_or(|length| text.len() == length))
    };
    let known = |day: NaiveDate| YEARS.contains(&chrono::Datelike::year(&day));
    if let Some(time) = DateTime::parse_from_rfc2822(text).ok().or_else(zoned).filter(|time| known(time.date_naive())) {
        return Some(written(time, text.ends_with(['Z', 'z']) || text.ends_with("GMT")));
    }
    let local = LOCAL.iter().find_map(local);
    local.filter(|time| known(time.date())).map(|time| time.format("%Y-%m-%dT%H:%M:%S").to_string())
}

fn written(time: DateTime<FixedOffset>, utc: bool) -> String {
    let form = if utc { "%Y-%m-%dT%H:%M:%SZ" } else { "%Y-%m-%dT%H:%M:%S%:z" };
    time.format(form).to_string()
}

/// A week of a year, or a day of one: `2024-W25`, `2024W252`. Something may have lasted for the week, or been within it.
fn week(text: &str) -> Option<Vec<String>> {
    let (year, rest) = text.split_once(['W', 'w'])?;
    let year = year.strip_suffix('-').unwrap_or(year);
    let (week, day) = rest.split_once('-').unwrap_or_else(|| rest.split_at_checked(2).unwrap_or((rest, "")));
    let digits = |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(year, 4) || !digits(week, 2) || !(day.is_empty() || digits(day, 1)) {
        return None;
    }
    let on = |day: Weekday| Some(Day::from(NaiveDate::from_isoywd_opt(year.parse().ok()?, week.parse().ok()?, day)?));
    if day.is_empty() {
        let (first, last) = (on(Weekday::Mon)?, on(Weekday::Sun)?);
        return Some(vec![format!("{first}/{last}"), format!("[{first}..{last}]")]);
    }
    let weekday = day.parse::<u8>().ok()?.checked_sub(1).and_then(|day| Weekday::try_from(day).ok())?;
    Some(vec![on(weekday)?.to_string()])
}

/// The number of a day in its year: `2024-170`.
fn day_of_year(text: &str) -> Option<Vec<String>> {
    let (year, day) = text.split_once('-').filter(|(year, day)| year.len() == 4 && day.len() == 3)?;
    let day = NaiveDate::from_yo_opt(year.parse().ok()?, day.parse().ok()?)?;
    Some(vec![Day::from(day).to_string()])
}

/// Seconds since 1970, or thousandths, millionths of one. With nine digits it may be a year as well.
fn unix(text: &str) -> Option<Vec<String>> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    let time: DateTime<Utc> = match whole.len() {
        9 | 10 => DateTime::from_timestamp(number, 0)?,
        12 | 13 => DateTime::from_timestamp_millis(number)?,
        16 => DateTime::from_timestamp_micros(number)?,
        _ => return None,
    };
    let year = (whole.len() == 9 && fraction.is_empty()).then(|| format!("Y{whole}"));
    Some(std::iter::once(written(time.fixed_offset(), true)).chain(year).collect())
}
