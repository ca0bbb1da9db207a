//! Where in time a date may lie, which part of it is sure, and how it sorts.

use edtf_core::{Bound, Date, Edtf, Interval, IntervalEndpoint, Precision};

use super::edtf::{dates, endpoint};
use super::{Day, Edge, Range};

/// What order compares, most telling first. Equal keys keep the order of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    start: Option<Day>,
    end: End,
    /// Seconds of the written time of day; a day without one is coarser and comes first.
    time: Option<u32>,
    fineness: u8,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Day(Day),
    #[default]
    Never,
}

/// The first and the last day a value may lie on.
pub(super) fn edges(value: &Edtf) -> (Edge, Edge) {
    let bounds = value.bounds();
    (edge(bounds.earliest), edge(bounds.latest))
}

fn edge(bound: Bound) -> Edge {
    match bound {
        Bound::Date(date) => Edge::Day(Day { year: date.year, month: date.month, day: date.day }),
        Bound::NegativeInfinity | Bound::PositiveInfinity => Edge::Open,
        Bound::Unknown => Edge::Unknown,
    }
}

/// First and last day of a single date.
pub(super) fn days(date: Date) -> Option<(Day, Day)> {
    let (earliest, latest) = edges(&Edtf::Date(date));
    Some((earliest.day()?, latest.day()?))
}

/// The days on which something that lasted was surely going on: the latest day of its start to the earliest of its end.
pub(super) fn sure(interval: &Interval) -> Option<Range> {
    let start = endpoint(&interval.start).and_then(days);
    let end = endpoint(&interval.end).and_then(days);
    let from = match interval.start {
        IntervalEndpoint::Open => None,
        IntervalEndpoint::Unknown => end.map(|(earliest, _)| earliest),
        _ => start.map(|(_, latest)| latest),
    };
    let to = match interval.end {
        IntervalEndpoint::Open => None,
        IntervalEndpoint::Unknown => start.map(|(_, latest)| latest),
        _ => end.map(|(earliest, _)| earliest),
    };
    match (from, to) {
        (Some(from), Some(to)) if from > to => None,
        _ => Some(Range { from, to }),
    }
}

/// The days of each single date of a value.
pub(super) fn parts(value: &Edtf) -> Vec<Range> {
    let known = dates(value).into_iter().filter_map(days);
    known.map(|(from, to)| Range { from: Some(from), to: Some(to) }).collect()
}

/// The key a value sorts by.
pub(super) fn key(value: &Edtf) -> Key {
    let (earliest, latest) = edges(value);
    let known = || dates(value).into_iter().filter_map(days).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
    Key {
        start: earliest.day().or(latest.day()).or_else(|| known().map(|(first, _)| first)),
        end: match latest {
            Edge::Day(day) => End::Day(day),
            Edge::Open => End::Never,
            Edge::Unknown => known().map_or(End::Never, |(_, last)| End::Day(last)),
        },
        time: seconds(value),
        fineness: dates(value).iter().map(fineness).min().unwrap_or(0),
    }
}

fn seconds(value: &Edtf) -> Option<u32> {
    let Edtf::DateTime(moment) = value else { return None };
    let time = moment.time;
    Some((u32::from(time.hour) * 60 + u32::from(time.minute)) * 60 + u32::from(time.second))
}

fn fineness(date: &Date) -> u8 {
    match date.precision() {
        Precision::Year => 0,
        Precision::Season => 1,
        Precision::Month => 2,
        Precision::Day => 3,
    }
}
