//! A date as a part of what is said of several: its year apart, so that it can be said once for all.

use edtf_core::{Date, DateField, Edtf, Precision};

use crate::i18n::Arg;

use super::point::Plain;
use super::{FinestPart, Style, Wording};

/// A date whose year is known, cut at the finest part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) year: i64,
    /// Its name: that of a season or the like where it is one.
    pub(super) month: Option<String>,
    /// As EDTF numbers it.
    season: Option<u8>,
    pub(super) day: Option<u8>,
    /// The signs of doubt that it carries.
    pub(super) marks: String,
}

impl Wording<'_> {
    /// The parts of a date; nothing where one of their digits is missing.
    pub(super) fn part(&self, date: &Date) -> Option<Part> {
        let marks = self.marks(date);
        if let Some(plain) = self.plain(date) {
            return Some(Part { marks, ..self.part_of(plain) });
        }
        let year = date.year.value()?;
        if self.finest <= FinestPart::Year {
            return Some(Part { year, month: None, season: None, day: None, marks });
        }
        let season = date.month.filter(|_| date.precision() == Precision::Season).and_then(DateField::value);
        season?;
        let name = season.map(|season| self.season_name(season));
        Some(Part { year, month: name, season, day: None, marks })
    }

    pub(super) fn part_of(&self, plain: Plain) -> Part {
        let month = plain.month.map(|month| self.month(month));
        Part { year: plain.year, month, season: None, day: plain.day, marks: String::new() }
    }

    /// All of it but its marks, with its year as it is said.
    pub(super) fn whole(&self, part: &Part, year: String) -> String {
        match part.season {
            Some(season) => self.season(season, year),
            None => self.parts(part.day.map(|day| self.words.number(day)), part.month.clone(), year),
        }
    }

    /// All of it but its year and its marks; nothing where the year is all.
    pub(super) fn in_year(&self, part: &Part) -> Option<String> {
        let month = part.month.clone()?;
        let Some(day) = part.day else { return Some(month) };
        let args = [("day", Arg::from(self.words.number(day))), ("month", Arg::from(month))];
        Some(self.words.with("date-day-and-month", &args).into_owned())
    }

    /// The signs that a date carries, behind it; full words say them otherwise.
    pub(super) fn marks(&self, date: &Date) -> String {
        let whole = Edtf::Date(*date);
        let id = match (whole.is_approximate(), whole.is_uncertain()) {
            (false, false) => return String::new(),
            _ if self.style == Style::Long => return String::new(),
            (true, true) if self.finest <= FinestPart::Bounds => "date-sign-both-tight",
            (true, true) => "date-sign-both",
            (true, false) => "date-sign-about",
            (false, true) => "date-sign-perhaps",
        };
        self.words.text(id).into_owned()
    }
}
