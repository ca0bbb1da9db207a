//! When: EDTF dates as uncertain as they were written, and their meaning for order, filter and display.

mod calendar;
mod day;
mod edtf;
mod error;
mod extent;
mod gap;
mod grammar;
mod lexicon;
mod named;
pub mod prose;
mod range;
mod relative;
mod repair;
mod span;
mod tokens;
mod words;

use std::cmp::Ordering;
use std::fmt;

use edtf_core::{DateField, DateTime, Edtf, Interval, IntervalEndpoint, Precision, SetElement};

use crate::i18n::Catalog;

pub use day::Day;
pub(crate) use day::month_of;
pub use edtf::Year;
pub use error::DateError;
pub use gap::{FirmDays, Gap, apart, day_counts, days_apart, distance, first_day, median_gap};
pub use named::Named;
pub use range::{Membership, Range, membership};
pub use repair::completed;
pub use span::{Span, measure};
pub use words::{NARROW_COLUMNS, runs_on, short_columns, year};

use extent::Key;
use words::{Room, Style};

/// One end of the time a date may lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// This day.
    Day(Day),
    /// Without end (`..`).
    Open,
    /// Not known.
    Unknown,
}

/// What the certainty column shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// A known day (or a clock time on it).
    Day,
    /// Approximate, uncertain, or known to a month or coarser only.
    About,
    /// It lasted: from … to ….
    Span,
}

/// An EDTF date as written, with its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    written: String,
    value: Edtf,
    earliest: Edge,
    latest: Edge,
    key: Key,
}

impl Date {
    /// Reads an EDTF text: level 0 and 1, and of level 2 qualified parts, `[…]` sets, quarters and `X` anywhere.
    ///
    /// # Errors
    /// Where the text is no date of the accepted subset.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let value = edtf::read(text).map_err(|at| repair::diagnose(text, at))?;
        let (earliest, latest) = extent::edges(&value);
        Ok(Self { written: text.to_owned(), earliest, latest, key: extent::key(&value), value })
    }

    /// The text of the file.
    #[must_use]
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The first day it may lie on.
    #[must_use]
    pub fn earliest(&self) -> Edge {
        self.earliest
    }

    /// The last day it may lie on.
    #[must_use]
    pub fn latest(&self) -> Edge {
        self.latest
    }

    /// Of something that lasted, the days on which it surely went on: from the latest day of its start to the earliest day of
    /// its end. `..` carries it on without end; an end that is not known stops it at the known day.
    #[must_use]
    pub fn sure(&self) -> Option<Range> {
        match &self.value {
            Edtf::Interval(interval) => extent::sure(interval),
            _ => None,
        }
    }

    /// The single dates it is written with, each as the days it may lie on; ends that are open or not known are none.
    #[must_use]
    pub fn parts(&self) -> Vec<Range> {
        extent::parts(&self.value)
    }

    /// The days on which it may have begun, as precise as that was written; where its start is open or not known, those on
    /// which it may have ended.
    #[must_use]
    pub fn beginning(&self) -> Option<Range> {
        let parts = self.parts();
        match &self.value {
            Edtf::Interval(_) => parts.first().copied(),
            _ => parts
                .into_iter()
                .reduce(|one, other| Range { from: one.from.min(other.from), to: one.to.max(other.to) }),
        }
    }

    /// What the certainty column shows.
    #[must_use]
    pub fn certainty(&self) -> Certainty {
        if matches!(self.value, Edtf::Interval(_)) {
            Certainty::Span
        } else if self.is_doubtful() || self.earliest.day().is_none() || self.earliest != self.latest {
            Certainty::About
        } else {
            Certainty::Day
        }
    }

    /// Order of time: earliest, latest, written time of day, coarser first. The end is taken where the start is open or not
    /// known. Equal dates keep the order of the file, which is the caller's.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        self.key.cmp(&other.key)
    }

    /// For the chronology: at most [`short_columns`] (`14 Apr 2024`, `~ Jul 2024`, `18–19 Jun 2024`), coarser
    /// where the whole does not fit, never finer than written.
    #[must_use]
    pub fn short(&self, words: &Catalog) -> String {
        words::fitting(&self.value, Style::Short, Room::Row(short_columns(words)), words)
    }

    /// For narrow panes, at most [`NARROW_COLUMNS`] but for years of many digits, in one row or in two: `18 Jun`, `~ Jul`; with its
    /// year (`Jun 2024`) where no heading says it.
    #[must_use]
    pub fn narrow(&self, headed: bool, words: &Catalog) -> String {
        words::fitting(&self.value, narrow(headed), Room::TwoRows(NARROW_COLUMNS), words)
    }

    /// For the source pane and messages, in full words.
    #[must_use]
    pub fn long(&self, words: &Catalog) -> String {
        words::full(&self.value, words)
    }

    /// That something was after it, for the chronology: `after 18 Jun 2024`.
    pub(super) fn after_short(&self, words: &Catalog) -> String {
        words::after(&self.value, Style::Short, Room::Row(short_columns(words)), words)
    }

    /// The same in a narrow pane.
    pub(super) fn after_narrow(&self, headed: bool, words: &Catalog) -> String {
        words::after(&self.value, narrow(headed), Room::TwoRows(NARROW_COLUMNS), words)
    }

    /// The same in full words.
    pub(super) fn after_long(&self, words: &Catalog) -> String {
        words::after(&self.value, Style::Long, Room::Row(u16::MAX), words)
    }

    /// Whether it is a day, a month or a year of four digits, all of them known: its short form has at most 14 columns.
    #[must_use]
    pub fn is_common(&self) -> bool {
        let (Edtf::Date(date) | Edtf::DateTime(DateTime { date, .. })) = &self.value else { return false };
        let has_digits = !date.has_unspecified() && date.precision() != Precision::Season;
        has_digits && date.year.value().is_some_and(|year| (1000..=9999).contains(&year))
    }

    /// The year of a season; nothing of any other date.
    pub(super) fn season_year(&self) -> Option<i64> {
        let Edtf::Date(date) = &self.value else { return None };
        let season = date.month.and_then(DateField::value).filter(|month| (21..=24).contains(month));
        season.and(date.year.value())
    }

    /// Whether only bounds are known (`[2024-10-01..2025-01-20]`).
    #[must_use]
    pub fn is_bounds(&self) -> bool {
        let Edtf::Set(set) = &self.value else { return false };
        set.elements.iter().any(|element| !matches!(element, SetElement::Date(_)))
    }

    /// The years it reaches from and to, for a heading: `2022–2024`.
    #[must_use]
    pub fn years(&self, words: &Catalog) -> String {
        words::years(self.earliest, self.latest, words)
    }

    /// Whether any part of it carries `?`, `~` or `%`.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.value.is_uncertain() || self.is_approximate()
    }

    /// Whether any part of it carries `~` or `%`.
    fn is_approximate(&self) -> bool {
        self.value.is_approximate()
    }
}

fn narrow(headed: bool) -> Style {
    if headed { Style::Narrow } else { Style::Short }
}

/// The text of the file.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

/// No date at all: nothing is known of it. It cannot be written.
impl Default for Date {
    fn default() -> Self {
        let nothing = Interval { start: IntervalEndpoint::Unknown, end: IntervalEndpoint::Unknown };
        Self {
            written: String::new(),
            value: Edtf::Interval(nothing),
            earliest: Edge::Unknown,
            latest: Edge::Unknown,
            key: Key::default(),
        }
    }
}
