//! What of a timeline's shape never changes while it is on screen: headings, and what is firm of the dates.

use std::collections::HashMap;

use super::columns::{Needs, PlainDates};
use crate::app::model::search::Section;
use crate::i18n::Catalog;
use crate::timeline::date::{self, Edge, FirmDays, Gap};
use crate::timeline::{Date, Event, EventIx, Ix, Phase, Timeline};

/// What stands above a run of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// A phase.
    Phase(Ix<Phase>),
    /// A year, where no phase holds the day.
    Year(i64),
    /// Nothing is known of the day.
    Unknown,
    /// A part of what a filter found.
    Section(Section),
}

/// For each event its heading and when it was; worked out once.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    headings: Vec<Heading>,
    /// The days of the events whose dates are firm.
    firm: Vec<Option<FirmDays>>,
    /// The first day that each may lie on.
    first: Vec<Option<i64>>,
    /// What the line of each needs.
    needs: Vec<Needs>,
    /// What they need together.
    all: Needs,
    median: i64,
}

impl Shape {
    /// Works the shape of a timeline out.
    #[must_use]
    pub fn new(timeline: &Timeline, words: &Catalog) -> Self {
        let plain = PlainDates::new(words);
        let needs: Vec<_> = timeline.events.iter().map(|event| Needs::of(event, timeline, words, plain)).collect();
        let firm: Vec<_> = timeline.events.iter().map(|event| FirmDays::of(&event.date)).collect();
        Self {
            headings: headings(timeline),
            all: needs.iter().copied().fold(Needs::default(), Needs::most),
            needs,
            first: timeline.events.iter().map(|event| date::first_day(&event.date)).collect(),
            median: date::median_gap(firm.iter().copied().flatten()),
            firm,
        }
    }

    /// What an event stands under.
    #[must_use]
    pub fn heading(&self, event: EventIx) -> Heading {
        self.headings[event.index()]
    }

    /// Whether all that stands under an event's heading is of one year.
    #[must_use]
    pub fn heading_says_year(&self, timeline: &Timeline, event: EventIx) -> bool {
        let year = |edge: Edge| edge.day().map(|day| day.year);
        match self.heading(event) {
            Heading::Year(_) => true,
            Heading::Unknown | Heading::Section(_) => false,
            Heading::Phase(phase) => phase.of(&timeline.phases).is_some_and(|phase| {
                let (from, to) = (year(phase.date.earliest()), year(phase.date.latest()));
                from.is_some() && from == to
            }),
        }
    }

    /// What the lines of some events need.
    #[must_use]
    pub fn needs(&self, events: &[EventIx]) -> Needs {
        if events.len() == self.needs.len() {
            return self.all;
        }
        events.iter().map(|event| self.needs[event.index()]).fold(Needs::default(), Needs::most)
    }

    /// What the lines of all events need.
    #[must_use]
    pub fn all_needs(&self) -> Needs {
        self.all
    }

    /// The gaps between listed events that are worth a line, each by the later of its two neighbours. One is told between firm
    /// dates only, from the end of all firm dates before to the first day that any event after it may lie on; so nothing listed
    /// may have happened in it but what has only bounds and stands before.
    #[must_use]
    pub fn gaps(&self, events: &[EventIx]) -> HashMap<EventIx, Gap> {
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

/// What each event stands under; one that stands after another shares its heading.
fn headings(timeline: &Timeline) -> Vec<Heading> {
    let mut headings = Vec::with_capacity(timeline.events.len());
    for event in &timeline.events {
        let shared = event.after.and_then(|after| after.of(&headings).copied());
        headings.push(shared.unwrap_or_else(|| heading(timeline, event)));
    }
    headings
}

fn heading(timeline: &Timeline, event: &Event) -> Heading {
    let ((Edge::Day(day), _) | (_, Edge::Day(day))) = (event.date.earliest(), event.date.latest()) else {
        return Heading::Unknown;
    };
    let holds = |date: &Date| {
        let from = !matches!(date.earliest(), Edge::Day(first) if first > day);
        let to = !matches!(date.latest(), Edge::Day(last) if last < day);
        from && to
    };
    let phase = Ix::all(&timeline.phases).find(|(_, phase)| holds(&phase.date));
    phase.map_or(Heading::Year(day.year), |(phase, _)| Heading::Phase(phase))
}
