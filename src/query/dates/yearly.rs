//! The same months, seasons or days of every year.

use crate::timeline::date::{Named, Range};

use super::super::Scope;

/// More years are not looked at: the last ones count.
const MOST_YEARS: i64 = 400;

/// From the one to the other in each of the years of the timeline. What ends before it begins ends in the year after:
/// `november..february`, winter.
pub(super) fn ranges(from: &Named, to: &Named, scope: &Scope) -> Vec<Range> {
    let Some((first, last)) = scope.years() else { return Vec::new() };
    let first = first.max(last.saturating_sub(MOST_YEARS));
    let all = (first.saturating_sub(1)..=last).filter_map(|year| in_year(from, to, year));
    all.filter(|range| range.to.is_some_and(|day| day.year >= first)).collect()
}

fn in_year(from: &Named, to: &Named, year: i64) -> Option<Range> {
    let days = |named: &Named, year| named.in_year(year).map(|date| Range::of(&date));
    let start = days(from, year)?.from;
    let end = days(to, year)?.to;
    let end = if end < start { days(to, year.saturating_add(1))?.to } else { end };
    Some(Range { from: start, to: end })
}
