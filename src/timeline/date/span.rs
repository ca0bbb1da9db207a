//! A time from a day to another, as a count of days: for what is measured and drawn.

use super::{Date, Day};

/// A time from a day to another, both counted from 1970-01-01 and both in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: i64,
    /// The last day.
    pub to: i64,
}

impl Span {
    /// The days that a date is known by: of `2024-06/..` and of `[..2024-06]` those of June; nothing where none is known.
    #[must_use]
    pub fn known(date: &Date) -> Option<Self> {
        let count = |day: Day| i64::try_from(day.count()).ok();
        let parts = date.parts().into_iter();
        parts.filter_map(|part| Some(Self { from: count(part.from?)?, to: count(part.to?)? })).reduce(Self::with)
    }

    /// How many days it has. Of some 10¹⁶ days and more it is off by a few.
    #[must_use]
    pub fn days(self) -> f64 {
        measure(self.to) - measure(self.from) + 1.0
    }

    /// The days that both have, if there are any.
    #[must_use]
    pub fn common(self, other: Self) -> Option<Self> {
        let common = Self { from: self.from.max(other.from), to: self.to.min(other.to) };
        (common.from <= common.to).then_some(common)
    }

    /// From the first day of both to the last.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self { from: self.from.min(other.from), to: self.to.max(other.to) }
    }

    /// As the filter reads it: whole years and months are written as such (`1991..2021`, `2024-06..2024-10`).
    #[must_use]
    pub fn written(self) -> String {
        let (from, to) = (Day::from_count(self.from), Day::from_count(self.to));
        let day = |day: Day| day.to_string();
        let month = |day: Day| day.to_string().rsplit_once('-').map_or_else(String::new, |(month, _)| month.to_owned());
        let year = |day: Day| super::Year(day.year).to_string();
        let (begins_month, ends_month) = (from.day == 1, to.next().day == 1);
        let said: &dyn Fn(Day) -> String = if begins_month && from.month == 1 && ends_month && to.month == 12 {
            &year
        } else if begins_month && ends_month {
            &month
        } else {
            &day
        };
        let (from, to) = (said(from), said(to));
        if from == to { from } else { format!("{from}..{to}") }
    }

    /// The whole months that hold it, or the whole years, where a step of so many days is as long as one.
    #[must_use]
    pub fn widened(self, step: f64) -> Self {
        let (mut from, mut to) = (Day::from_count(self.from), Day::from_count(self.to));
        if step < 28.0 {
            return self;
        }
        from.day = 1;
        if step >= 365.0 {
            (from.month, to.month) = (1, 12);
        }
        to.day = super::day::month_length(to.year, to.month);
        let count = |day: Day| Day::from_count(0).days_until(day);
        Self { from: count(from), to: count(to) }
    }
}

/// A count of days as a measure.
#[expect(clippy::cast_precision_loss, reason = "what is drawn has a few hundred columns")]
#[must_use]
pub fn measure(days: i64) -> f64 {
    days as f64
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Span;
    use crate::timeline::Date;

    #[rstest]
    #[case::days("2024-06-18/2024-10-19", "2024-06-18..2024-10-19")]
    #[case::a_day("2024-06-18", "2024-06-18")]
    #[case::months("2024-06/2024-10", "2024-06..2024-10")]
    #[case::a_month("2024-02", "2024-02")]
    #[case::years("1948/1990", "1948..1990")]
    #[case::before_our_era("-0043/0014", "-0043..0014")]
    #[case::open_end("2022-02-24/..", "2022-02-24")]
    #[case::open_month("2024-06/..", "2024-06")]
    #[case::open_start("../1990", "1990")]
    #[case::no_earlier("[2024-10-18..]", "2024-10-18")]
    #[case::no_later("[..2024-06]", "2024-06")]
    #[case::between("[2024-10-05..2025-01-31]", "2024-10-05..2025-01-31")]
    #[case::one_of("[1984,1987]", "1984..1987")]
    #[case::unknown_end("1984/", "1984")]
    fn a_span_is_written_as_the_filter_reads_it(#[case] date: &str, #[case] written: &str) {
        let span = Span::known(&Date::parse(date).expect("a date")).expect("a known day");
        assert_eq!(span.written(), written);
    }

    #[rstest]
    #[case(3.0, "2024-06-18..2024-10-19")]
    #[case(30.4, "2024-06..2024-10")]
    #[case(400.0, "2024")]
    fn a_coarse_span_is_one_of_months_or_years(#[case] step: f64, #[case] written: &str) {
        let span = Span::known(&Date::parse("2024-06-18/2024-10-19").expect("a date")).expect("known ends");
        assert_eq!(span.widened(step).written(), written);
    }
}
