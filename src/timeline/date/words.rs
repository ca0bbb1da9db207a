//! Dates in words: short for the chronology, narrow under a heading, long for reading.

mod part;
mod point;
mod set;
mod span;
mod year;

use edtf_core::{Date, Edtf, Time, TimeShift};
use unicode_width::UnicodeWidthStr;

use super::edtf::dates;
use super::extent::days;
use super::{Day, Edge};
use crate::i18n::{Arg, Catalog, Language};

pub use year::year;

/// Columns that the short form of a date takes at most: as many as two months with their years need, `Oct 2024–Jan 2025 ?`. Arabic has no
/// shorter names of months, `سبتمبر 2024–أغسطس 2025 ؟`; where those of a country are longer still, dates are said coarser.
#[must_use]
pub fn short_columns(words: &Catalog) -> u16 {
    if words.language() == Language::Arabic { 25 } else { 19 }
}

/// Columns that a date takes in a narrow pane, where it may run on in a second row.
pub const NARROW_COLUMNS: u16 = 11;

/// How much room there is. Names the messages: `date-short-day`, `date-long-day`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Short,
    /// Short, under a heading that says the year.
    Narrow,
    Long,
}

/// The finest part that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum FinestPart {
    /// As the units, without a sign that they are rounded.
    Bare,
    /// As the tenths, without them.
    Units,
    /// As the bounds, long years in thousands or millions and their tenths.
    Tenths,
    /// The year, and of several dates only the bounds.
    Bounds,
    Year,
    Month,
    Day,
}

/// One way of saying a date.
#[derive(Clone, Copy)]
struct Wording<'a> {
    words: &'a Catalog,
    style: Style,
    finest: FinestPart,
}

/// From the finest to the coarsest.
const FINENESS: [FinestPart; 7] = [
    FinestPart::Day,
    FinestPart::Month,
    FinestPart::Year,
    FinestPart::Bounds,
    FinestPart::Tenths,
    FinestPart::Units,
    FinestPart::Bare,
];

/// The finest way of saying a value that fits a room; where nothing does, a short one that does not round too much.
pub(super) fn fitting(value: &Edtf, style: Style, room: Room, words: &Catalog) -> String {
    finest_of(room, |finest| Wording { words, style, finest }.value(value))
}

/// That something was after the last day of a value: in a short style the finest way that fits a room.
pub(super) fn after(value: &Edtf, style: Style, room: Room, words: &Catalog) -> String {
    let last = dates(value).into_iter().max_by_key(|date| days(*date).map(|(_, last)| last));
    finest_of(room, |finest| {
        let wording = Wording { words, style, finest };
        let date = last.map_or_else(|| words.text("date-unknown").into_owned(), |date| wording.point(&date));
        wording.form("after", &[("date", Arg::from(date))])
    })
}

/// How much room a date has.
#[derive(Clone, Copy)]
pub(super) enum Room {
    /// One row of so many columns.
    Row(u16),
    /// Two rows.
    TwoRows(u16),
}

impl Room {
    fn holds(self, text: &str) -> bool {
        match self {
            Self::Row(columns) => text.width() <= usize::from(columns),
            Self::TwoRows(columns) => Self::Row(columns).holds(text) || runs_on(text, columns),
        }
    }
}

/// Whether a date can run on in a second row, parted at a blank or after a dash between words.
#[must_use]
pub fn runs_on(text: &str, columns: u16) -> bool {
    let fits = |text: &str| text.width() <= usize::from(columns);
    text.match_indices([' ', '–']).any(|(at, sign)| {
        let (first, rest) = text.split_at(at + sign.len());
        fits(first.trim_end()) && fits(rest) && (sign == " " || rest.starts_with(char::is_alphabetic))
    })
}

fn finest_of(room: Room, said: impl Fn(FinestPart) -> String) -> String {
    FINENESS.into_iter().map(&said).find(|text| room.holds(text)).unwrap_or_else(|| said(FinestPart::Tenths))
}

/// A value in full words.
pub(super) fn full(value: &Edtf, words: &Catalog) -> String {
    Wording { words, style: Style::Long, finest: FinestPart::Day }.value(value)
}

/// The years that something reaches from and to, as a heading says them: `2022–2024`, `since 1991`, `1991 to ?`.
pub(super) fn years(from: Edge, to: Edge, words: &Catalog) -> String {
    let wording = Wording { words, style: Style::Short, finest: FinestPart::Year };
    let one = |form: &str, day: Day| wording.form(form, &[("date", Arg::from(year(day.year, words)))]);
    match (from, to) {
        (Edge::Day(from), Edge::Day(to)) if from.year == to.year => year(from.year, words),
        (Edge::Day(from), Edge::Day(to)) => wording.spanning(wording.years(&[from.year, to.year])),
        (Edge::Day(from), Edge::Open) => one("since", from),
        (Edge::Day(from), Edge::Unknown) => one("end-unknown", from),
        (Edge::Open, Edge::Day(to)) => one("until", to),
        (Edge::Unknown, Edge::Day(to)) => one("start-unknown", to),
        _ => words.text("date-unknown").into_owned(),
    }
}

impl Wording<'_> {
    fn value(&self, value: &Edtf) -> String {
        match value {
            Edtf::Date(date) => self.point(date),
            Edtf::DateTime(moment) => self.moment(&moment.date, moment.time),
            Edtf::Interval(interval) => self.span(interval),
            Edtf::Set(set) => self.set(set),
        }
    }

    /// The clock is said in full words only.
    fn moment(&self, date: &Date, time: Time) -> String {
        let day = self.point(date);
        if self.style != Style::Long {
            return day;
        }
        let seconds = if time.second == 0 { String::new() } else { format!(":{:02}", time.second) };
        let clock = self.words.number(format!("{:02}:{:02}{seconds}", time.hour, time.minute));
        let args = [("date", Arg::from(day)), ("time", Arg::from(clock)), ("shift", Arg::from(shift(time.shift)))];
        self.form(if time.shift.is_some() { "clock-shifted" } else { "clock" }, &args)
    }

    /// The message of a form in this style; the narrow style is the short one but for the forms that hold a year. Where only
    /// the bounds fit, signs stand for words.
    fn form(&self, form: &str, args: &[(&str, Arg)]) -> String {
        let id = |style: &str| format!("date-{style}-{form}");
        let id = match self.style {
            Style::Long => id("long"),
            _ if self.finest <= FinestPart::Bounds && self.words.knows(&id("tight")) => id("tight"),
            Style::Narrow if self.words.knows(&id("narrow")) => id("narrow"),
            Style::Short | Style::Narrow => id("short"),
        };
        self.words.with(&id, args).into_owned()
    }

    fn month(&self, month: u8) -> String {
        self.words.month(month, self.style == Style::Long).into_owned()
    }

    /// A date with the marks it carries, said once for the whole.
    fn marked(&self, text: String, approximate: bool, uncertain: bool) -> String {
        let form = match (approximate, uncertain) {
            (false, false) => return text,
            (true, false) => "about",
            (false, true) => "perhaps",
            (true, true) => "about-perhaps",
        };
        self.form(form, &[("date", Arg::from(text))])
    }
}

/// `+03:00`; empty for UTC itself and for no offset.
fn shift(shift: Option<TimeShift>) -> String {
    let Some(TimeShift::Offset { minutes, .. }) = shift else { return String::new() };
    let sign = if minutes < 0 { '-' } else { '+' };
    let size = minutes.unsigned_abs();
    format!("{sign}{:02}:{:02}", size / 60, size % 60)
}
