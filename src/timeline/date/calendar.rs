//! Dates of the calendar, as far as words give them.

use super::Date;
use super::day::month_length;
use super::edtf::Year;

/// A date of the calendar; without its year where the words do not say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Calendar {
    /// Days, each as (month, day).
    Days { year: Option<i64>, from: (u8, u8), to: (u8, u8) },
    /// Months, or a part of the year as EDTF numbers it in their place.
    Months { year: Option<i64>, from: u8, to: u8 },
    /// Anything else, as EDTF.
    Written(String),
}

impl Calendar {
    pub(super) fn year(year: i64) -> Self {
        Self::Written(Year(year).to_string())
    }

    /// Something that lasted from the one year to the other.
    pub(super) fn years(from: i64, to: i64) -> Self {
        Self::Written(format!("{}/{}", Year(from), Year(to)))
    }

    /// A decade by its first three digits, or a century by its first two.
    pub(super) fn digits(digits: &str) -> Self {
        Self::Written(format!("{digits:X<4}"))
    }

    /// Some day from the one year to the other.
    pub(super) fn within(from: i64, to: i64) -> Self {
        Self::Written(format!("[{}..{}]", Year(from), Year(to)))
    }

    /// The same, but only about then; nothing without a year.
    pub(super) fn about(&self) -> Option<Self> {
        self.marked("~").filter(|written| Date::parse(written).is_ok()).map(Self::Written)
    }

    pub(super) fn lacks_year(&self) -> bool {
        matches!(self, Self::Days { year: None, .. } | Self::Months { year: None, .. })
    }

    /// Whether some year has these days.
    pub(super) fn exists(&self) -> bool {
        let Self::Days { year, from, to } = self else { return true };
        [from, to].iter().all(|(month, day)| (1..=month_length(year.unwrap_or(0), *month)).contains(day))
    }

    /// The same in a year, where it has none of its own; nothing where that year lacks it.
    pub(super) fn in_year(mut self, lent: i64) -> Option<Self> {
        if let Self::Days { year, .. } | Self::Months { year, .. } = &mut self {
            year.get_or_insert(lent);
        }
        self.exists().then_some(self)
    }

    /// As EDTF; nothing without a year.
    pub(super) fn written(&self) -> Option<String> {
        self.marked("")
    }

    /// As EDTF with a mark (`~`, `?`, `%`) on each end; nothing without a year.
    pub(super) fn marked(&self, mark: &str) -> Option<String> {
        let day = |year, (month, day): (u8, u8)| format!("{}-{month:02}-{day:02}", Year(year));
        let month = |year, month: u8| format!("{}-{month:02}", Year(year));
        // What ends before it begins began in the year before.
        let (from, to) = match self {
            Self::Days { year, from, to } => {
                (day((*year)?.checked_sub(i64::from(from > to))?, *from), day((*year)?, *to))
            }
            Self::Months { year, from, to } => {
                (month((*year)?.checked_sub(i64::from(from > to))?, *from), month((*year)?, *to))
            }
            Self::Written(written) => {
                let (from, to) = written.split_once('/').unwrap_or((written, written));
                (from.to_owned(), to.to_owned())
            }
        };
        Some(if from == to { format!("{to}{mark}") } else { format!("{from}{mark}/{to}{mark}") })
    }

    pub(super) fn date(&self) -> Option<Date> {
        Date::parse(&self.written()?).ok()
    }
}
