//! Whether what words say can be on a day of a range.

use super::When;
use crate::timeline::date::{Day, Range};

/// From this many days on a range has every day of every year, leap days aside, and every day of the week.
const A_YEAR: i64 = 366;

impl When {
    /// Whether some day that the words may mean lies in the range. Words that settle nothing exclude nothing.
    #[must_use]
    pub fn may_touch(&self, range: &Range) -> bool {
        match self {
            Self::Date(date) => Range::of(date).touches(range),
            Self::Days { from, to } => in_some_year(*from, *to, range),
            Self::Months { from, to } => in_some_year((*from, 1), (*to, 31), range),
            Self::Weekday(weekday) => {
                days(range).is_none_or(|mut days| days.any(|day| day.weekday() == Some(*weekday)))
            }
            Self::Unresolved | Self::Vague => true,
        }
    }
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
