//! A single date in words.

use edtf_core::{Date, DateField, Edtf, Precision, Qualifier, Year, YearKind};

use crate::i18n::Arg;
use crate::timeline::date::{Day, extent};

use super::{FinestPart, Style, Wording};

/// A date whose digits are all written and that is no season, cut at the finest part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Plain {
    pub(super) year: i64,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
}

impl Wording<'_> {
    /// A date with its marks.
    pub(super) fn point(&self, date: &Date) -> String {
        let bare = self.bare(date);
        let whole = Edtf::Date(*date);
        if self.style == Style::Long && !evenly_marked(date) {
            return self.marked_in_part(bare, date);
        }
        self.marked(bare, whole.is_approximate(), whole.is_uncertain())
    }

    /// A date without its marks.
    pub(super) fn bare(&self, date: &Date) -> String {
        if let Some(plain) = self.plain(date) {
            return self.plainly(plain);
        }
        match (date.precision(), date.month.and_then(DateField::value)) {
            (Precision::Season, Some(season)) if self.finest > FinestPart::Year => {
                self.season(season, self.written_year(&date.year))
            }
            (Precision::Year | Precision::Season, _) => self.written_year(&date.year),
            _ if self.finest <= FinestPart::Year => self.within("year", date, None),
            (Precision::Month, _) => self.some_month(date),
            (Precision::Day, month) => self.some_day(date, month),
        }
    }

    /// The parts of a date that is fully written.
    pub(super) fn plain(&self, date: &Date) -> Option<Plain> {
        let year = date.year.value()?;
        if date.has_unspecified() || date.precision() == Precision::Season {
            return None;
        }
        let month = date.month.and_then(DateField::value).filter(|_| self.finest >= FinestPart::Month);
        let day = date.day.and_then(DateField::value).filter(|_| self.finest >= FinestPart::Day);
        Some(Plain { year, month, day })
    }

    /// A fully written date.
    pub(super) fn plainly(&self, plain: Plain) -> String {
        let year = self.year(plain.year);
        self.parts(plain.day.map(|day| self.words.number(day)), plain.month.map(|month| self.month(month)), year)
    }

    pub(super) fn parts(&self, day: Option<String>, month: Option<String>, year: String) -> String {
        match (day, month) {
            (Some(day), Some(month)) => {
                self.form("day", &[("day", Arg::from(day)), ("month", Arg::from(month)), ("year", Arg::from(year))])
            }
            (None, Some(month)) => self.form("month", &[("month", Arg::from(month)), ("year", Arg::from(year))]),
            _ => year,
        }
    }

    /// A month or a day of which digits are missing, as somewhere in a longer time.
    pub(super) fn within(&self, form: &str, date: &Date, month: Option<u8>) -> String {
        let month = Arg::from(month.map(|month| self.month(month)).unwrap_or_default());
        self.form(&format!("in-{form}"), &[("month", month), ("year", Arg::from(self.written_year(&date.year)))])
    }

    fn some_month(&self, date: &Date) -> String {
        let field = date.month.map_or([None; 2], |month| month.digits);
        match date.month.and_then(DateField::value) {
            Some(month) => self.in_some_year(None, month, &date.year),
            None if self.style == Style::Long && field != [None; 2] => self.between("month-within", date),
            None => self.within(if self.style == Style::Long { "year-month" } else { "year" }, date, None),
        }
    }

    fn some_day(&self, date: &Date, month: Option<u8>) -> String {
        let field = date.day.map_or([None; 2], |day| day.digits);
        let known_day = date.day.and_then(DateField::value);
        match (month, known_day) {
            (Some(month), Some(day)) => {
                let day = (self.finest == FinestPart::Day).then(|| self.words.number(day));
                self.in_some_year(day, month, &date.year)
            }
            (_, None) if self.style == Style::Long && field != [None; 2] => self.between("day-within", date),
            (Some(month), None) => self.within("month", date, Some(month)),
            (None, Some(day)) if self.style == Style::Long => {
                let args =
                    [("day", Arg::from(self.words.number(day))), ("year", Arg::from(self.written_year(&date.year)))];
                self.form("day-some-month", &args)
            }
            (None, _) => self.within("year", date, None),
        }
    }

    /// Somewhere from the first to the last day it may be.
    fn between(&self, form: &str, date: &Date) -> String {
        let Some((first, last)) = extent::days(*date) else { return self.written_year(&date.year) };
        let cut =
            |day: Day| Plain { year: day.year, month: Some(day.month), day: (form == "day-within").then_some(day.day) };
        self.form(form, &[("span", Arg::from(self.between_plain(cut(first), cut(last))))])
    }

    /// A month, or a day of it, of a year of which digits are missing.
    fn in_some_year(&self, day: Option<String>, month: u8, year: &Year) -> String {
        let text = self.written_year(year);
        if self.style != Style::Long || year.value().is_some() {
            return self.parts(day, Some(self.month(month)), text);
        }
        let (month, year) = (("month", Arg::from(self.month(month))), ("year", Arg::from(text)));
        match day {
            Some(day) => self.form("day-in-years", &[("day", Arg::from(day)), month, year]),
            None => self.form("month-in-years", &[month, year]),
        }
    }

    /// A year as written: known, of a decade, or within a range of years.
    pub(super) fn written_year(&self, year: &Year) -> String {
        if let Some(value) = year.value() {
            return self.year(value);
        }
        let YearKind::Standard { digits, .. } = year.kind else { return String::new() };
        let filled = |fill: u8| digits.iter().fold(0, |sum, digit| sum * 10 + i64::from(digit.unwrap_or(fill)));
        if digits == [None; 4] {
            return self.words.text("date-year-some").into_owned();
        }
        if matches!(digits, [Some(1..), Some(_), Some(_), None]) {
            return self.form("decade", &[("year", Arg::from(self.words.number(filled(0))))]);
        }
        self.between_years("years", filled(0), filled(9))
    }

    /// The message of a form that holds two years.
    pub(super) fn between_years(&self, form: &str, from: i64, to: i64) -> String {
        if self.are_one(from, to) {
            return self.year(to);
        }
        let years = ["from", "to"].into_iter().zip(self.years(&[from, to]).into_iter().map(Arg::from));
        self.form(form, &years.collect::<Vec<_>>())
    }

    pub(super) fn season(&self, season: u8, year: String) -> String {
        let year = Arg::from(year);
        if self.style == Style::Long {
            return self.words.with(&format!("season-{season}"), &[("year", year)]).into_owned();
        }
        self.form("season", &[("season", Arg::from(self.season_name(season))), ("year", year)])
    }

    /// The name of a season or of a part of a year, in short; thirds and halves are called by their months.
    pub(super) fn season_name(&self, season: u8) -> String {
        let months = match season {
            37 => (1, 4),
            38 => (5, 8),
            39 => (9, 12),
            40 => (1, 6),
            41 => (7, 12),
            _ => return self.words.text(&format!("season-short-{season}")).into_owned(),
        };
        let [from, to] = [months.0, months.1].map(|month| Arg::from(&*self.words.month(month, false)));
        self.words.with("date-short-span", &[("from", from), ("to", to)]).into_owned()
    }

    /// Marks on some parts only: each marked part is named.
    fn marked_in_part(&self, bare: String, date: &Date) -> String {
        let parts = [("day", date.day.map(|day| day.qualifier)), ("month", date.month.map(|month| month.qualifier))];
        let parts = parts.into_iter().chain([("year", Some(date.year.qualifier))]);
        parts.filter_map(|(part, mark)| Some((part, mark_name(mark?)?))).fold(bare, |text, (part, mark)| {
            self.form("part", &[("date", Arg::from(text)), ("part", Arg::from(part)), ("mark", Arg::from(mark))])
        })
    }
}

fn mark_name(mark: Qualifier) -> Option<&'static str> {
    match (mark.approximate, mark.uncertain) {
        (false, false) => None,
        (true, false) => Some("about"),
        (false, true) => Some("perhaps"),
        (true, true) => Some("both"),
    }
}

fn evenly_marked(date: &Date) -> bool {
    let year = date.year.qualifier;
    let same = |field: Option<DateField>| field.is_none_or(|field| field.qualifier == year);
    same(date.month) && same(date.day)
}
