//! The ids of the events, end to end in one string, in lower case.

use crate::timeline::Timeline;

/// The id of each event.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ids {
    letters: String,
    /// Where each id ends in `letters`.
    ends: Vec<u32>,
}

impl Ids {
    pub(super) fn new(timeline: &Timeline, most_events: usize) -> Self {
        let mut ids = Self::default();
        for event in timeline.events.iter().take(most_events) {
            ids.letters.extend(event.id.chars().flat_map(char::to_lowercase));
            ids.ends.push(u32::try_from(ids.letters.len()).unwrap_or(u32::MAX));
        }
        ids
    }

    /// All of them, in the order of the events.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| self.letters.get(start as usize..*end as usize).unwrap_or(""))
    }
}
