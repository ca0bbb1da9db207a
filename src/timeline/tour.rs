//! A story told through chosen events, for the stage.

use super::{Event, EventIx, Ref, Text, Timeline};

/// Events in the order of a talk.
#[derive(Clone, Debug)]
pub struct Tour {
    /// Unique among tours.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// Where it stops.
    pub stops: Vec<Stop>,
}

/// One event of a tour.
#[derive(Clone, Debug)]
pub struct Stop {
    /// Which event.
    pub event: Ref<Event>,
    /// How long to stay, in seconds.
    pub seconds: Option<u32>,
    /// What to say.
    pub notes: Text,
}

impl Timeline {
    /// Where tours stop at an event: the tour, the number of the stop in it (from 1), the stop. Looks through all tours.
    pub fn stops_at(&self, event: EventIx) -> impl Iterator<Item = (&Tour, usize, &Stop)> {
        let stops = self.tours.iter().flat_map(|tour| (1..).zip(&tour.stops).map(move |(n, stop)| (tour, n, stop)));
        stops.filter(move |(.., stop)| stop.event.known() == Some(event))
    }
}
