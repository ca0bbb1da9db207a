//! The lines of the chronology that are laid out.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::timeline::EventIx;

use super::Line;

/// Lines kept ready at the most; far more than any screen has rows.
const KEPT: usize = 2048;

/// The lines made for the list as it is, and those that were made for the list before: most of them are laid out alike.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    made: HashMap<EventIx, Line, RandomState>,
    before: HashMap<EventIx, Line, RandomState>,
}

impl Lines {
    /// The line of an event, if it was made for this list.
    #[must_use]
    pub(super) fn get(&self, event: EventIx) -> Option<&Line> {
        self.made.get(&event)
    }

    /// The same; where it was not made, it is made from what it was before.
    pub(super) fn get_or_make(&mut self, event: EventIx, make: impl FnOnce(&mut Line)) -> &Line {
        self.made.entry(event).or_insert_with(|| {
            let mut line = self.before.remove(&event).unwrap_or_default();
            make(&mut line);
            line
        })
    }

    /// Has all lines made anew for another list.
    pub(super) fn renew(&mut self) {
        if self.are_many() || self.before.len() > KEPT {
            self.before.clear();
        }
        self.before.extend(self.made.drain());
    }

    /// Whether there are more than are worth keeping.
    #[must_use]
    pub(super) fn are_many(&self) -> bool {
        self.made.len() > KEPT
    }

    /// Forgets the lines of other words or of another timeline.
    pub(super) fn forget(&mut self) {
        self.made.clear();
        self.before.clear();
    }
}
