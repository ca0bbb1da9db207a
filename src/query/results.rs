//! What a filter found.

use crate::timeline::EventIx;

/// The events that match, as places in `Timeline::events`, in the order of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// All of them.
    pub events: Vec<u32>,
    /// Those of them whose date only possibly is one that is asked for.
    pub possible: Vec<u32>,
}

impl Results {
    /// All of them, as they lead to the timeline.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = EventIx> {
        self.events.iter().copied().map(EventIx::from)
    }

    /// Whether the date of a found event only possibly is one that is asked for.
    #[must_use]
    pub fn is_possible(&self, event: impl Into<u32>) -> bool {
        self.possible.binary_search(&event.into()).is_ok()
    }

    /// How many match however their dates are resolved.
    #[must_use]
    pub fn sure(&self) -> usize {
        self.events.len() - self.possible.len()
    }

    /// How many only possibly match.
    #[must_use]
    pub fn possible(&self) -> usize {
        self.possible.len()
    }
}
