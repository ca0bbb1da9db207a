//! The ids of the events, end to end in one string, in lower case.

use crate::timeline::{Event, EventIx, Timeline};

use super::ends::Ends;

/// The id of each event.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ids {
    letters: String,
    /// Where each id ends in `letters`.
    ends: Ends<Event>,
}

impl Ids {
    pub(super) fn new(timeline: &Timeline, most_events: usize) -> Self {
        let mut ids = Self::default();
        for event in timeline.events.iter().take(most_events) {
            ids.letters.extend(event.id.chars().flat_map(char::to_lowercase));
            ids.ends.push(ids.letters.len());
        }
        ids
    }

    /// All of them, in the order of the events.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let ranges = (0..self.ends.len()).map(|ix| self.ends.range(EventIx::new(ix)));
        ranges.map(|range| self.letters.get(range).unwrap_or_default())
    }
}
