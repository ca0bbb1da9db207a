//! A story told through chosen events, for the stage.

use super::{Event, Ref, Text};

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
