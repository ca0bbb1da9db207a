//! What a filter found.

use crate::timeline::EventIx;

/// The events that match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// All of them, in the order of time.
    pub events: Vec<EventIx>,
    /// How many of them have a date that only possibly is one that is asked for.
    pub possible: usize,
}

impl Results {
    /// How many match however their dates are resolved.
    #[must_use]
    pub fn sure(&self) -> usize {
        self.events.len() - self.possible
    }
}
