//! Times in relation to the day of writing, and the dates they mean as far as it is known.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::calendar::Calendar;
use super::edtf::Year;
use super::{Date, Day};

/// What was read, before anything is known of the day of writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Time {
    Calendar(Calendar),
    /// From it on (`since`, `after`).
    Since(Calendar),
    /// Up to it (`until`, `before`).
    Until(Calendar),
    Relative(Relative),
    /// None in particular.
    Vague,
}

/// A time in relation to the day of writing: -1 is the one before, 0 that of the day itself, 1 the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Relative {
    /// So many days from the day of writing.
    Day(i64),
    /// The same day so many months from it.
    SameDay(i64),
    Week(i64),
    Month(i64),
    Year(i64),
    Century(i64),
    /// That day of the week: on either side of the day of writing where nothing says which (0).
    Weekday(Weekday, i64),
    /// That day of such a week.
    InWeek(Weekday, i64),
    /// Days or months without their year, before or after the day of writing.
    Named(Calendar, i64),
    /// The same in such a year.
    InYear(Calendar, i64),
    /// Only the context can tell.
    Unknown,
}

impl Relative {
    /// The date, where it is the same for every day the text may be from.
    pub(super) fn date(&self, around: &Date) -> Option<Date> {
        let meant = |day: Day| self.on(calendar(day)?);
        let (first, last) = (around.earliest().day()?, around.latest().day()?);
        let written = meant(first).filter(|written| meant(last).as_ref() == Some(written))?;
        Date::parse(&written).ok()
    }

    /// What the words mean on a day, as EDTF.
    fn on(&self, today: NaiveDate) -> Option<String> {
        let year = i64::from(today.year());
        match *self {
            Self::Day(days) => Some(iso(moved(today, days)?)),
            Self::SameDay(months) => Some(iso(months_away(today, months)?)),
            Self::Week(step) => some_week(today, step).map(|(from, to)| format!("[{}..{}]", iso(from), iso(to))),
            Self::Month(step) => {
                let month = year * 12 + i64::from(today.month0()) + step;
                Some(format!("{}-{:02}", Year(month.div_euclid(12)), month.rem_euclid(12) + 1))
            }
            Self::Year(step) => Some(Year(year + step).to_string()),
            Self::Century(step) => Some(format!("{:02}XX", year.div_euclid(100) + step)),
            Self::Weekday(weekday, step) => on_weekday(weekday, step, today),
            Self::InWeek(weekday, step) => {
                let (from, to) = some_week(today, step)?;
                let days = from.iter_days().take_while(|day| *day <= to).filter(|day| day.weekday() == weekday);
                Some(one_of(days))
            }
            Self::Named(ref calendar, step) => named(calendar, step, today),
            Self::InYear(ref calendar, step) => calendar.clone().in_year(year + step)?.written(),
            Self::Unknown => None,
        }
    }
}

fn calendar(day: Day) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(day.year).ok()?, day.month.into(), day.day.into())
}

/// The first and the last day that may belong to a week: weeks begin on other days in other countries.
fn some_week(today: NaiveDate, step: i64) -> Option<(NaiveDate, NaiveDate)> {
    let (from, to) = (moved(today, step * 7 - 6)?, moved(today, step * 7 + 6)?);
    let from = if step > 0 { from.max(moved(today, 1)?) } else { from };
    Some((from, if step < 0 { to.min(moved(today, -1)?) } else { to }))
}

/// The last such day, the next one, or one of both: prose says “on Tuesday” of the day before and of the day to come.
fn on_weekday(weekday: Weekday, step: i64, today: NaiveDate) -> Option<String> {
    let back = i64::from((7 + today.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7);
    let past = |weeks: i64| moved(today, -(if back == 0 { 7 } else { back }) - 7 * (weeks - 1));
    let next = |weeks: i64| moved(today, 7 - back + 7 * (weeks - 1));
    match step {
        ..0 => Some(iso(past(-step)?)),
        0 => Some(one_of([Some(past(1)?), Some(today).filter(|_| back == 0), Some(next(1)?)].into_iter().flatten())),
        1.. => Some(iso(next(step)?)),
    }
}

/// The nearest such month before this one, or after it; further away, the one so many years beyond.
fn named(calendar: &Calendar, step: i64, today: NaiveDate) -> Option<String> {
    let (Calendar::Months { from: month, .. } | Calendar::Days { from: (month, _), .. }) = calendar else {
        return None;
    };
    let (month, this, year) = (u32::from(*month), today.month(), i64::from(today.year()));
    let year = match step {
        ..0 => year + step + i64::from(month < this),
        0 => year,
        1.. => year + step - i64::from(month > this),
    };
    calendar.clone().in_year(year)?.written()
}

fn moved(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let length = Days::new(days.unsigned_abs());
    if days < 0 { day.checked_sub_days(length) } else { day.checked_add_days(length) }
}

fn months_away(day: NaiveDate, months: i64) -> Option<NaiveDate> {
    let length = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
    if months < 0 { day.checked_sub_months(length) } else { day.checked_add_months(length) }
}

fn one_of(days: impl Iterator<Item = NaiveDate>) -> String {
    let days: Vec<String> = days.map(iso).collect();
    if let [day] = days.as_slice() { day.clone() } else { format!("[{}]", days.join(",")) }
}

fn iso(day: NaiveDate) -> String {
    Day::from(day).to_string()
}
