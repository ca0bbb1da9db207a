//! The date that relative words mean, as far as the date of the text settles it.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Date;
use super::calendar::Calendar;
use super::relative::{Relative, Shift, Unit};
use crate::timeline::date::Day;

/// The date, where it is the same for every day the text may be from.
pub(super) fn date(relative: &Relative, around: &Date) -> Option<Date> {
    let meant = |day: Day| on(relative, calendar(day)?);
    let (first, last) = (around.earliest().day()?, around.latest().day()?);
    let written = meant(first).filter(|written| meant(last).as_ref() == Some(written))?;
    Date::parse(&written).ok()
}

fn calendar(day: Day) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(day.year).ok()?, day.month.into(), day.day.into())
}

/// What the words mean on a day, as EDTF.
fn on(relative: &Relative, today: NaiveDate) -> Option<String> {
    let Relative { unit, shift } = relative;
    let step = match shift {
        Shift::Past => -1,
        Shift::Now | Shift::Nearest => 0,
        Shift::Next => 1,
    };
    match unit {
        Unit::Day(days) => Some(iso(moved(today, *days)?)),
        // Weeks begin on other days in other countries: any day that may be meant.
        Unit::Week => some_day(moved(today, 7 * step - 6)?, moved(today, 7 * step + 6)?, *shift, today),
        Unit::Month => {
            let month = i64::from(today.year()) * 12 + i64::from(today.month0()) + step;
            Some(format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1))
        }
        Unit::Year => Some(format!("{:04}", i64::from(today.year()) + step)),
        Unit::Century => Some(format!("{:02}XX", i64::from(today.year()).div_euclid(100) + step)),
        Unit::Unknown => None,
        Unit::Weekday(weekday) => on_weekday(*weekday, *shift, today),
        Unit::Named(calendar) => named(calendar, *shift, today),
        Unit::InYear(calendar) => with_year(calendar, i64::from(today.year()) + step),
    }
}

/// Some day between the two, past or to come where that is said.
fn some_day(from: NaiveDate, to: NaiveDate, shift: Shift, today: NaiveDate) -> Option<String> {
    let from = if shift == Shift::Next { from.max(moved(today, 1)?) } else { from };
    let to = if shift == Shift::Past { to.min(moved(today, -1)?) } else { to };
    Some(format!("[{}..{}]", iso(from), iso(to)))
}

/// The last such day, the next one, or one of both: prose says “on Tuesday” of the day before and of the day to come.
fn on_weekday(weekday: Weekday, shift: Shift, today: NaiveDate) -> Option<String> {
    let back = (7 + today.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
    let past = moved(today, -i64::from(if back == 0 { 7 } else { back }))?;
    let next = moved(today, i64::from(7 - back))?;
    match shift {
        Shift::Past => Some(iso(past)),
        Shift::Next => Some(iso(next)),
        Shift::Now | Shift::Nearest if back == 0 => Some(format!("[{},{},{}]", iso(past), iso(today), iso(next))),
        Shift::Now | Shift::Nearest => Some(format!("[{},{}]", iso(past), iso(next))),
    }
}

/// The nearest such month before this one, or after it.
fn named(calendar: &Calendar, shift: Shift, today: NaiveDate) -> Option<String> {
    let (Calendar::Months { from: month, .. } | Calendar::Days { from: (month, _), .. }) = calendar else {
        return None;
    };
    let (month, this, year) = (u32::from(*month), today.month(), i64::from(today.year()));
    let year = match shift {
        Shift::Past if month >= this => year - 1,
        Shift::Next if month <= this => year + 1,
        _ => year,
    };
    with_year(calendar, year)
}

fn with_year(calendar: &Calendar, year: i64) -> Option<String> {
    let mut calendar = calendar.clone();
    if let Calendar::Days { year: place, .. } | Calendar::Months { year: place, .. } = &mut calendar {
        *place = Some(year);
    }
    calendar.exists().then_some(())?;
    calendar.written()
}

fn moved(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let length = Days::new(days.unsigned_abs());
    if days < 0 { day.checked_sub_days(length) } else { day.checked_add_days(length) }
}

fn iso(day: NaiveDate) -> String {
    Day::from(day).to_string()
}
