//! How far apart two dates are, in days and in words.

use edtf_core::{Edtf, IntervalEndpoint};

use super::edtf::endpoint;
use super::{Certainty, Date, Day, Edge, extent};
use crate::i18n::{Arg, Catalog};

/// Less than six weeks is no gap worth a line.
const LEAST_DAYS: i64 = 42;
/// Nor is what is common in this timeline.
const LEAST_MEDIANS: i64 = 3;

/// The days of a date that is firm and closed: from a known day to a known day, and no doubt about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirmDays {
    /// The first day, counted from 1970-01-01.
    pub from: i64,
    /// The last day.
    pub to: i64,
    /// Whether it is known to a month or coarser only.
    pub rough: bool,
}

impl FirmDays {
    /// The days of a date; nothing where it is approximate, uncertain, one of several, or open at an end.
    #[must_use]
    pub fn of(date: &Date) -> Option<Self> {
        if date.is_doubtful() || matches!(date.value, Edtf::Set(_)) {
            return None;
        }
        Some(Self { from: count(date.earliest())?, to: count(date.latest())?, rough: is_rough(date) })
    }
}

/// The first day that a date may lie on, counted from 1970-01-01; nothing where it is open or not known.
#[must_use]
pub fn first_day(date: &Date) -> Option<i64> {
    count(date.earliest())
}

/// The first and the last day that a date may lie on, as [`first_day`].
#[must_use]
pub fn day_counts(date: &Date) -> (Option<i64>, Option<i64>) {
    (count(date.earliest()), count(date.latest()))
}

fn count(edge: Edge) -> Option<i64> {
    i64::try_from(edge.day()?.count()).ok()
}

/// A time in which nothing of a list happened, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    days: i64,
    rough: bool,
}

impl Gap {
    /// The time from the end of something to a later day, where it is worth a line in a timeline of this median gap (in days):
    /// at least six weeks and three times the median.
    #[must_use]
    pub fn between(end: FirmDays, beginning: FirmDays, median: i64) -> Option<Self> {
        let days = beginning.from.saturating_sub(end.to);
        let told = days >= LEAST_DAYS && days >= median.saturating_mul(LEAST_MEDIANS);
        told.then_some(Self { days, rough: end.rough || beginning.rough })
    }

    /// How long it was, in days.
    #[must_use]
    pub fn days(self) -> i64 {
        self.days
    }

    /// Whether that is known only about, as a date beside it is known to a month or coarser.
    #[must_use]
    pub fn is_rough(self) -> bool {
        self.rough
    }

    /// How long it was, said before what came next ("7 weeks later").
    #[must_use]
    pub fn later(self, words: &Catalog) -> String {
        self.said("", words)
    }

    /// The same where what came next stands first ("7 weeks earlier").
    #[must_use]
    pub fn earlier(self, words: &Catalog) -> String {
        self.said("-back", words)
    }

    /// The same in few columns: `+12 y` before what came next, `−12 y` where that stands first.
    #[must_use]
    pub fn mark(self, newest_first: bool, words: &Catalog) -> String {
        let (unit, count) = self.counted();
        let sign = if newest_first { "minus" } else { "plus" };
        words.with(&format!("gap-mark-{unit}"), &[("sign", sign.into()), ("count", Arg::Number(count))]).into_owned()
    }

    fn said(self, suffix: &str, words: &Catalog) -> String {
        let (unit, count) = self.counted();
        let about = if self.rough { "-about" } else { "" };
        words.with(&format!("gap-{unit}{about}{suffix}"), &[("count", Arg::Number(count))]).into_owned()
    }

    fn counted(self) -> (&'static str, i64) {
        match self.days {
            730.. => ("years", rounded(self.days, 365.2425)),
            92.. => ("months", rounded(self.days, 30.436_875)),
            46.. if self.rough => ("months", rounded(self.days, 30.436_875)),
            _ => ("weeks", rounded(self.days, 7.0)),
        }
    }
}

/// How far one date lies from another in the unit that fits, from the end of the earlier to the beginning of the later, of dates known to
/// the month or coarser from beginning to beginning: "7 weeks later",
/// "3 days earlier", "same day". Only between firm dates; nothing where they overlap otherwise.
#[must_use]
pub fn distance(from: &Date, to: &Date, words: &Catalog) -> Option<String> {
    let (start, end) = (FirmDays::of(from)?, FirmDays::of(to)?);
    let rough = start.rough || end.rough;
    let (days, later) = match (end.from.saturating_sub(start.to), start.from.saturating_sub(end.to)) {
        (days @ 1.., _) => (days, true),
        (_, days @ 1..) => (days, false),
        _ => return (start == end && !rough).then(|| words.text("apart-same").into_owned()),
    };
    if days < 14 {
        let id = format!("apart-{}{}", if later { "later" } else { "earlier" }, if rough { "-about" } else { "" });
        return Some(words.with(&id, &[("count", Arg::Number(days))]).into_owned());
    }
    // Of years and months people count from one to the other: 1996 is 35 years after 1961.
    let days = if rough { (end.from - start.from).abs() } else { days };
    let gap = Gap { days, rough };
    Some(if later { gap.later(words) } else { gap.earlier(words) })
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

/// The median of the days from the end of all before to the beginning of each, 0 where they meet or overlap; 0 where there are
/// no two. Dates stand in their order.
#[must_use]
pub fn median_gap(dates: impl IntoIterator<Item = FirmDays>) -> i64 {
    let mut end: Option<i64> = None;
    let mut gaps = Vec::new();
    for date in dates {
        gaps.extend(end.map(|end| date.from.saturating_sub(end).max(0)));
        end = end.max(Some(date.to));
    }
    gaps.sort_unstable();
    gaps.get(gaps.len() / 2).copied().unwrap_or(0)
}

/// Days from the beginning of one to the beginning of the other, negative where the other is earlier. Of what is known only
/// to a month or coarser the middle is taken.
#[must_use]
pub fn days_apart(before: &Date, after: &Date) -> Option<i64> {
    i64::try_from(beginning(after)? - beginning(before)?).ok()
}

/// When it began, as a day count.
fn beginning(date: &Date) -> Option<i128> {
    let middle = |(from, to): (Day, Day)| i128::midpoint(from.count(), to.count());
    if let Edtf::Interval(interval) = &date.value {
        let side = |end: &IntervalEndpoint| endpoint(end).and_then(extent::days).map(middle);
        return side(&interval.start).or(side(&interval.end));
    }
    let known = date.earliest().day().or(date.latest().day())?;
    Some(middle((known, date.latest().day().unwrap_or(known))))
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
