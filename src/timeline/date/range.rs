//! A range of days, and whether a date lies in it: surely, possibly or not.

use super::{Date, DateError, Day, Edge};

/// Days from one to another, both of them included; `None` goes on without end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
}

/// Whether a date lies in a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Membership {
    /// No day it may lie on is in the range.
    Out,
    /// It may lie in the range, or outside.
    Possible,
    /// However its uncertainty is resolved, it lies in the range or was going on during it.
    Sure,
}

impl Range {
    /// Reads `2024-06..2024-10`, `..2000`, `2024-06..`, or one EDTF date, which stands for all days it may lie on. Both ends
    /// count whole at their own precision.
    ///
    /// # Errors
    /// Where a side is no date, both are open, or the end comes before the start.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        // Inside brackets the dots belong to the set.
        let Some((start, end)) = text.split_once("..").filter(|_| !text.contains(['[', '/'])) else {
            return Date::parse(text).map(|date| Self::of(&date));
        };
        if start.is_empty() && end.is_empty() {
            return Err(DateError::plain("open", 0, text));
        }
        let side = |part: &str| if part.is_empty() { Ok(None) } else { Date::parse(part).map(Some) };
        let past = start.chars().count() + 2;
        let from = side(start)?.and_then(|date| date.earliest().day());
        let to = side(end).map_err(|error| error.moved(past))?.and_then(|date| date.latest().day());
        match (from, to) {
            (Some(first), Some(last)) if first > last => {
                Err(DateError { repairs: vec![format!("{end}..{start}")], ..DateError::plain("reversed", past, end) })
            }
            _ => Ok(Self { from, to }),
        }
    }

    /// All days a date may lie on. An end that is not known may be anywhere.
    #[must_use]
    pub fn of(date: &Date) -> Self {
        Self { from: date.earliest().day(), to: date.latest().day() }
    }

    /// Whether the two share a day.
    #[must_use]
    pub fn touches(&self, other: &Self) -> bool {
        begins_by(self.from, other.to) && begins_by(other.from, self.to)
    }

    /// Whether every day of the other is in this one.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        let from = self.from.is_none_or(|mine| other.from.is_some_and(|its| mine <= its));
        let to = self.to.is_none_or(|mine| other.to.is_some_and(|its| its <= mine));
        from && to
    }
}

fn begins_by(start: Option<Day>, end: Option<Day>) -> bool {
    match (start, end) {
        (Some(start), Some(end)) => start <= end,
        _ => true,
    }
}

/// Whether a date lies in a range. Something that lasted is surely in if it was surely going on on a day of the range.
#[must_use]
pub fn membership(date: &Date, range: &Range) -> Membership {
    let extent = Range::of(date);
    if !extent.touches(range) {
        Membership::Out
    } else if range.holds(&extent) || date.sure().is_some_and(|sure| sure.touches(range)) {
        Membership::Sure
    } else {
        Membership::Possible
    }
}

impl Edge {
    /// The day, where there is one.
    #[must_use]
    pub fn day(self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(day),
            Self::Open | Self::Unknown => None,
        }
    }
}
