//! What words say of when, and whether that can be on a day of a range.

use chrono::Weekday;

use crate::timeline::date::{Date, Day, Range};

/// What words say of when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// A date.
    Date(Box<Date>),
    /// Days of some year, each as (month, day).
    Days {
        /// The first.
        from: (u8, u8),
        /// The last; the same for a single day.
        to: (u8, u8),
    },
    /// Months of some year, 1 to 12.
    Months {
        /// The first.
        from: u8,
        /// The last; the same for a single month.
        to: u8,
    },
    /// That day of some week.
    Weekday(Weekday),
    /// A time that only the context, or the day of writing, can tell.
    Unresolved,
    /// No time at all in particular: `recently`, `السنوات الأخيرة`.
    Vague,
}

/// From this many days on a range has every day of every year, leap days aside, and every day of the week.
const A_YEAR: i64 = 366;
/// “About 1898” leaves room for so many of its own lengths on either side.
const LENGTHS_ABOUT: i64 = 10;

impl When {
    /// Whether some day that the words may mean lies in the range. Words that settle nothing exclude nothing.
    #[must_use]
    pub fn may_touch(&self, range: &Range) -> bool {
        match self {
            Self::Date(date) => Range::of(date).touches(range) || is_about(date, range) || is_in_season_of(date, range),
            Self::Days { from, to } => in_some_year(*from, *to, range),
            Self::Months { from, to } => in_some_year((*from, 1), (*to, 31), range),
            Self::Weekday(weekday) => {
                days(range).is_none_or(|mut days| days.any(|day| day.weekday() == Some(*weekday)))
            }
            Self::Unresolved | Self::Vague => true,
        }
    }
}

/// Whether a range lies in the year of a season: winter 2023 ends in 2024 for some and begins in 2022 for others, and in the
/// south summer is at New Year.
fn is_in_season_of(date: &Date, range: &Range) -> bool {
    let Some(first) = date.season_year().and_then(|year| Day::new(year, 1, 1)) else { return false };
    Range { from: Some(first), to: Range::of(date).to }.touches(range) || Range::of(date).touches(range)
}

/// Whether an approximate date is near enough to a range.
fn is_about(date: &Date, range: &Range) -> bool {
    let own = Range::of(date);
    let (Some(from), Some(to)) = (own.from, own.to) else { return false };
    let room = from.days_until(to).saturating_add(1).saturating_mul(LENGTHS_ABOUT);
    let near = |first: Option<Day>, last: Option<Day>| {
        first.zip(last).is_none_or(|(first, last)| first.days_until(last) <= room)
    };
    date.is_approximate() && near(range.to, Some(from)) && near(Some(to), range.from)
}

/// Whether a stretch of days, each as (month, day), shares a day with the range; it may lead over the end of a year.
fn in_some_year(from: (u8, u8), to: (u8, u8), range: &Range) -> bool {
    let inside = |day: (u8, u8)| if from <= to { (from..=to).contains(&day) } else { day >= from || day <= to };
    days(range).is_none_or(|mut days| days.any(|day| inside((day.month, day.day))))
}

/// The days of a range that is shorter than a year; nothing for a longer one, which has them all.
fn days(range: &Range) -> Option<impl Iterator<Item = Day>> {
    let (from, to) = (range.from?, range.to?);
    let length = from.days_until(to);
    (length < A_YEAR)
        .then(|| std::iter::successors(Some(from), |day| Some(day.next())).take_while(move |day| *day <= to))
}
