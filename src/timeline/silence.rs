//! Stretches of time in which nothing of a list of events happened, as far as is known.

use std::collections::HashMap;

use super::date::{self, FirmDays, Gap};
use super::{EventIx, Timeline};

/// What is firm of the dates of a timeline; worked out once.
#[derive(Clone, Debug, Default)]
pub struct Silences {
    /// The days of the events whose dates are firm.
    firm: Vec<Option<FirmDays>>,
    /// The first day that each may lie on.
    first: Vec<Option<i64>>,
    median: i64,
}

impl Silences {
    /// Looks at every date.
    #[must_use]
    pub fn new(timeline: &Timeline) -> Self {
        let firm: Vec<_> = timeline.events.iter().map(|event| FirmDays::of(&event.date)).collect();
        Self {
            first: timeline.events.iter().map(|event| date::first_day(&event.date)).collect(),
            median: date::median_gap(firm.iter().copied().flatten()),
            firm,
        }
    }

    /// The gaps between listed events that are worth a line, each by the later of its two neighbours. One is told between firm
    /// dates only, from the end of all firm dates before to the first day that any event after it may lie on; so nothing listed
    /// may have happened in it but what has only bounds and stands before.
    #[must_use]
    pub fn among(&self, events: &[EventIx]) -> HashMap<EventIx, Gap> {
        let mut events = events.to_vec();
        events.sort_unstable();
        let mut beginnings: Vec<FirmDays> = Vec::with_capacity(events.len());
        for event in events.iter().rev() {
            let vague = || self.first[event.index()].map(|from| FirmDays { from, to: from, rough: true });
            let own = self.firm[event.index()].or_else(vague);
            let earliest = own.into_iter().chain(beginnings.last().copied()).min_by_key(|days| days.from);
            // With no beginning known from here on, nothing firm follows, and no gap is told.
            beginnings.push(earliest.unwrap_or(FirmDays { from: i64::MAX, to: i64::MAX, rough: true }));
        }
        let mut gaps = HashMap::new();
        let (mut end, mut after_firm): (Option<FirmDays>, bool) = (None, false);
        for (event, beginning) in events.iter().zip(beginnings.into_iter().rev()) {
            let firm = self.firm[event.index()];
            let told = end.filter(|_| after_firm && firm.is_some());
            gaps.extend(told.and_then(|end| Some((*event, Gap::between(end, beginning, self.median)?))));
            end = end.into_iter().chain(firm).max_by_key(|days| days.to);
            after_firm = firm.is_some();
        }
        gaps
    }
}
