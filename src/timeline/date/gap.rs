//! How far apart two dates are, in days and in words.

use edtf_core::{Edtf, IntervalEndpoint};

use super::edtf::endpoint;
use super::{Certainty, Date, Day, Edge, extent};
use crate::i18n::{Arg, Catalog};

/// Less than six weeks is no gap worth a line.
const LEAST_DAYS: i64 = 42;
/// Nor is what is common in this timeline.
const LEAST_MEDIANS: i64 = 3;

/// Words for the gap between two neighbours ("7 weeks later"), where it is worth a line: at least six weeks and three times
/// the median gap (in days).
#[must_use]
pub fn gap(before: &Date, after: &Date, median: i64, words: &Catalog) -> Option<String> {
    gap_text(before, after, median, "", words)
}

/// The same where the later of the two stands first ("7 weeks earlier").
#[must_use]
pub fn gap_back(before: &Date, after: &Date, median: i64, words: &Catalog) -> Option<String> {
    gap_text(before, after, median, "-back", words)
}

fn gap_text(before: &Date, after: &Date, median: i64, suffix: &str, words: &Catalog) -> Option<String> {
    let days = days_between(before, after).filter(|days| is_gap(*days, median))?;
    let rough = is_rough(before) || is_rough(after);
    let (unit, count) = match days {
        730.. => ("years", rounded(days, 365.2425)),
        92.. => ("months", rounded(days, 30.436_875)),
        46.. if rough => ("months", rounded(days, 30.436_875)),
        _ => ("weeks", rounded(days, 7.0)),
    };
    let about = if rough { "-about" } else { "" };
    Some(words.with(&format!("gap-{unit}{about}{suffix}"), &[("count", Arg::Number(count))]).into_owned())
}

/// Whether so many days without an event are worth a line in a timeline of this median gap (in days).
#[must_use]
pub fn is_gap(days: i64, median: i64) -> bool {
    days >= LEAST_DAYS && days >= median.saturating_mul(LEAST_MEDIANS)
}

/// When something began and when it was over, as days since 1970-01-01; for what is kept beside a date to count with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaySpan {
    from: i64,
    to: i64,
}

impl DaySpan {
    /// Days from the end of this to the beginning of the other.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        other.from.saturating_sub(self.to)
    }
}

/// When a date began and was over; nothing where nothing is known. Of what is known only to a month or coarser the middle is
/// taken.
#[must_use]
pub fn day_span(date: &Date) -> Option<DaySpan> {
    let (from, to) = ends(date)?;
    Some(DaySpan { from: i64::try_from(from).ok()?, to: i64::try_from(to).ok()? })
}

/// The distance in words: "same day", "3 days later", "about 3 days earlier".
#[must_use]
pub fn apart(before: &Date, after: &Date, words: &Catalog) -> Option<String> {
    let days = days_apart(before, after)?;
    let rough = if is_rough(before) || is_rough(after) { "-about" } else { "" };
    let id = match days {
        0 => format!("apart-same{rough}"),
        1.. => format!("apart-later{rough}"),
        _ => format!("apart-earlier{rough}"),
    };
    Some(words.with(&id, &[("count", Arg::Number(days.saturating_abs()))]).into_owned())
}

/// The median of the days between neighbours; 0 where there are none. Dates stand in their order.
#[must_use]
pub fn median_gap(dates: &[&Date]) -> i64 {
    let pairs = dates.iter().zip(dates.iter().skip(1));
    let mut gaps: Vec<i64> = pairs.filter_map(|(a, b)| days_between(a, b)).map(|days| days.max(0)).collect();
    gaps.sort_unstable();
    gaps.get(gaps.len() / 2).copied().unwrap_or(0)
}

/// Days from the beginning of one to the beginning of the other, negative where the other is earlier. Of what is known only
/// to a month or coarser the middle is taken.
#[must_use]
pub fn days_apart(before: &Date, after: &Date) -> Option<i64> {
    i64::try_from(ends(after)?.0 - ends(before)?.0).ok()
}

/// Days between two: from the end of one, or the beginning where it did not end, to the beginning of the other.
fn days_between(before: &Date, after: &Date) -> Option<i64> {
    Some(day_span(before)?.days_until(day_span(after)?))
}

/// When it began and when it was over, as day counts.
fn ends(date: &Date) -> Option<(i128, i128)> {
    let middle = |(from, to): (Day, Day)| i128::midpoint(from.count(), to.count());
    if let Edtf::Interval(interval) = &date.value {
        let side = |end: &IntervalEndpoint| endpoint(end).and_then(extent::days).map(middle);
        let (start, end) = (side(&interval.start), side(&interval.end));
        let start = start.or(end)?;
        return Some((start, end.unwrap_or(start).max(start)));
    }
    let known = date.earliest().day().or(date.latest().day())?;
    let middle = middle((known, date.latest().day().unwrap_or(known)));
    Some((middle, middle))
}

fn is_rough(date: &Date) -> bool {
    match date.certainty() {
        Certainty::Day => false,
        Certainty::About => true,
        Certainty::Span => date.is_doubtful() || !has_known_ends(date),
    }
}

/// Whether each dated end of something that lasted is a single day.
fn has_known_ends(date: &Date) -> bool {
    let Edtf::Interval(interval) = &date.value else { return false };
    let known = |end: &IntervalEndpoint| match endpoint(end).and_then(extent::days) {
        Some((from, to)) => from == to,
        None => matches!(end, IntervalEndpoint::Open),
    };
    matches!(date.earliest(), Edge::Day(_)) && known(&interval.start) && known(&interval.end)
}

/// To the nearest whole; distances of days are far below what a float cannot hold.
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "gaps in words are rounded anyway")]
fn rounded(days: i64, unit: f64) -> i64 {
    (days as f64 / unit).round() as i64
}
