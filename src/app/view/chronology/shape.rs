//! What of a timeline's shape never changes while it is on screen: headings, and what is firm of the dates.

use std::collections::HashMap;

use super::columns::{Needs, PlainDates};
use crate::app::model::search::Section;
use crate::i18n::Catalog;
use crate::timeline::date::{Edge, Gap};
use crate::timeline::silence::Silences;
use crate::timeline::{Event, EventIx, Ix, Phase, Timeline};

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
    silences: Silences,
    /// What the line of each needs.
    needs: Vec<Needs>,
    /// What they need together.
    all: Needs,
}

impl Shape {
    /// Works the shape of a timeline out.
    #[must_use]
    pub fn new(timeline: &Timeline, words: &Catalog) -> Self {
        let plain = PlainDates::new(words);
        let needs: Vec<_> = timeline.events.iter().map(|event| Needs::of(event, timeline, words, plain)).collect();
        Self {
            headings: headings(timeline),
            all: needs.iter().copied().fold(Needs::default(), Needs::most),
            needs,
            silences: Silences::new(timeline),
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

    /// The gaps between listed events that are worth a line, each by the later of its two neighbours.
    #[must_use]
    pub fn gaps(&self, events: &[EventIx]) -> HashMap<EventIx, Gap> {
        self.silences.among(events)
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
    timeline.phase_of(event).map_or(Heading::Year(day.year), Heading::Phase)
}
