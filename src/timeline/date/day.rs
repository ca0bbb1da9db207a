//! A day of the calendar, as far back and ahead as anyone may write one.

use std::fmt;

use chrono::{Datelike, NaiveDate, Weekday};

use super::edtf::Year;

/// A day of the proleptic Gregorian calendar. Year 0 is 1 BCE.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Astronomical year.
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Day {
    /// The day, if the calendar has it.
    #[must_use]
    pub fn new(year: i64, month: u8, day: u8) -> Option<Self> {
        (1..=month_length(year, month)).contains(&day).then_some(Self { year, month, day })
    }

    /// Days from this one to the other; negative where the other is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        let days = other.count() - self.count();
        i64::try_from(days).unwrap_or(if days < 0 { i64::MIN } else { i64::MAX })
    }

    /// The day of the week, for years that the calendar library knows.
    #[must_use]
    pub fn weekday(self) -> Option<Weekday> {
        let year = i32::try_from(self.year).ok()?;
        Some(NaiveDate::from_ymd_opt(year, self.month.into(), self.day.into())?.weekday())
    }

    /// The day after this one.
    #[must_use]
    pub fn next(self) -> Self {
        if self.day < month_length(self.year, self.month) {
            Self { day: self.day + 1, ..self }
        } else if self.month < 12 {
            Self { month: self.month + 1, day: 1, ..self }
        } else {
            Self { year: self.year.saturating_add(1), month: 1, day: 1 }
        }
    }

    /// The day before this one.
    #[must_use]
    pub fn previous(self) -> Self {
        if self.day > 1 {
            return Self { day: self.day - 1, ..self };
        }
        let (year, month) =
            if self.month > 1 { (self.year, self.month - 1) } else { (self.year.saturating_sub(1), 12) };
        Self { year, month, day: month_length(year, month) }
    }

    /// The same day so many months earlier; the last of its month where that has no such day.
    #[must_use]
    pub fn months_before(self, months: u32) -> Self {
        let past = i64::from(self.month) - 1 - i64::from(months);
        let year = self.year.saturating_add(past.div_euclid(12));
        let month = month_of(past);
        Self { year, month, day: self.day.min(month_length(year, month)) }
    }

    /// Days since 1970-01-01. Wider than the years, so that the distance of any two days can be counted.
    pub(super) fn count(self) -> i128 {
        // Years begin in March here, so that the leap day is the last of its year.
        let month = (i128::from(self.month) + 9) % 12;
        let year = i128::from(self.year) - i128::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * month + 2) / 5 + i128::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }
}

impl Day {
    /// The day so many after 1970-01-01.
    ///
    /// # Panics
    /// Never: whatever is counted in days has months and years.
    #[must_use]
    pub fn from_count(count: i64) -> Self {
        let days = i128::from(count) + 719_468;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        // Years begin in March here, as above.
        let month = (5 * day_of_year + 2) / 153;
        let small = |number: i128| u8::try_from(number).expect("months end at 12 and days at 31");
        let (day, month) = (small(day_of_year - (153 * month + 2) / 5 + 1), small((month + 2) % 12 + 1));
        let year = year_of_era + era * 400 + i128::from(month <= 2);
        Self { year: i64::try_from(year).expect("a year has more than one day"), month, day }
    }
}

/// The month of its year, from 1, that a month is which is so many after a January.
pub(crate) fn month_of(months: i64) -> u8 {
    u8::try_from(months.rem_euclid(12) + 1).expect("a month is from 1 to 12")
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        let small = |number: u32| u8::try_from(number).expect("months end at 12 and days at 31");
        Self { year: date.year().into(), month: small(date.month()), day: small(date.day()) }
    }
}

/// ISO 8601: `2024-06-18`, `-0043-01-01`; with the `Y` of EDTF before a year of more than four digits.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{}-{month:02}-{day:02}", Year(*year))
    }
}

/// Days of a month; none where there is no such month.
pub(super) fn month_length(year: i64, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

fn is_leap(year: i64) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Days, NaiveDate, Weekday};
    use proptest::prelude::{prop_assert_eq, proptest};
    use rstest::rstest;

    use super::Day;

    fn day(year: i64, month: u8, day: u8) -> Day {
        Day::new(year, month, day).expect("a day of the calendar")
    }

    #[rstest]
    #[case(day(2024, 6, 18), "2024-06-18")]
    #[case(day(-43, 1, 1), "-0043-01-01")]
    #[case(day(0, 2, 29), "0000-02-29")]
    #[case(day(10000, 1, 1), "Y10000-01-01")]
    #[case(day(-10000, 12, 31), "Y-10000-12-31")]
    fn a_day_is_written_as_iso_text(#[case] day: Day, #[case] text: &str) {
        assert_eq!(day.to_string(), text);
    }

    #[rstest]
    #[case(1900, 2, 29)]
    #[case(2023, 2, 29)]
    #[case(2024, 6, 31)]
    #[case(2024, 13, 1)]
    #[case(2024, 0, 1)]
    #[case(2024, 1, 0)]
    fn a_day_that_the_calendar_lacks_is_refused(#[case] year: i64, #[case] month: u8, #[case] number: u8) {
        assert_eq!(Day::new(year, month, number), None);
    }

    #[rstest]
    #[case(day(2024, 10, 19), 3, day(2024, 7, 19))]
    #[case(day(2024, 1, 31), 2, day(2023, 11, 30))]
    #[case(day(2024, 2, 29), 12, day(2023, 2, 28))]
    #[case(day(0, 1, 1), 1, day(-1, 12, 1))]
    fn months_are_counted_back(#[case] from: Day, #[case] months: u32, #[case] expected: Day) {
        assert_eq!(from.months_before(months), expected);
    }

    #[test]
    fn the_farthest_days_are_still_some_days_apart() {
        assert_eq!(day(-i64::MAX, 1, 1).days_until(day(i64::MAX, 12, 31)), i64::MAX);
        assert_eq!(day(i64::MAX, 12, 31).days_until(day(-i64::MAX, 1, 1)), i64::MIN);
        assert_eq!(day(DEEP, 1, 1).days_until(day(DEEP + 400, 1, 1)), 146_097);
    }

    const DEEP: i64 = -4_500_000_000;

    #[test]
    fn the_weekday_is_known_within_the_calendar_library() {
        assert_eq!(day(2024, 6, 18).weekday(), Some(Weekday::Tue));
        assert_eq!(day(DEEP, 1, 1).weekday(), None);
    }

    proptest! {
        #[test]
        fn days_are_counted_as_the_calendar_library_counts_them(
            a in -2_000_000_i32..2_000_000,
            b in -2_000_000_i32..2_000_000,
        ) {
            let calendar = |count| NaiveDate::from_num_days_from_ce_opt(count).expect("within the calendar library");
            let (a, b) = (calendar(a), calendar(b));
            prop_assert_eq!(Day::from(a).days_until(Day::from(b)), (b - a).num_days());
            prop_assert_eq!(Day::from(a).next(), Day::from(a + Days::new(1)));
            prop_assert_eq!(Day::from(a).next().previous(), Day::from(a));
            let count = i64::try_from(Day::from(a).count()).expect("no far day");
            prop_assert_eq!(Day::from_count(count), Day::from(a));
            prop_assert_eq!(Day::from(a).weekday(), Some(a.weekday()));
        }
    }
}
