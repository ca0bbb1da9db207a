//! What of a timeline's shape never changes while it is on screen: headings, distances between neighbours.

use crate::timeline::date::{self, DaySpan, Edge};
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
}

/// For each event its heading and when it was; worked out once.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    headings: Vec<Heading>,
    spans: Vec<Option<DaySpan>>,
    /// The usual distance between neighbours, in days.
    pub median: i64,
}

impl Shape {
    /// Works the shape of a timeline out.
    #[must_use]
    pub fn new(timeline: &Timeline) -> Self {
        let dates: Vec<&Date> = timeline.events.iter().map(|event| &event.date).collect();
        Self {
            headings: timeline.events.iter().map(|event| heading(timeline, event)).collect(),
            spans: dates.iter().map(|date| date::day_span(date)).collect(),
            median: date::median_gap(&dates),
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
            Heading::Unknown => false,
            Heading::Phase(phase) => phase.of(&timeline.phases).is_some_and(|phase| {
                let (from, to) = (year(phase.date.earliest()), year(phase.date.latest()));
                from.is_some() && from == to
            }),
        }
    }

    /// Whether the time between two events is worth a line of its own.
    #[must_use]
    pub fn gap(&self, before: EventIx, after: EventIx) -> bool {
        let pair = self.spans[before.index()].zip(self.spans[after.index()]);
        pair.is_some_and(|(before, after)| date::is_gap(before.days_until(after), self.median))
    }
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
