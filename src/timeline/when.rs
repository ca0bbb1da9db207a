//! When an event was, as far as it is told: by its own date, or by what it followed.

use super::{Date, Event, Timeline};
use crate::i18n::Catalog;

/// What is known best of when an event was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When<'a> {
    /// Its own date.
    On(&'a Date),
    /// The date of what it followed: its own has only bounds, and they begin no later.
    After(&'a Date),
}

impl Timeline {
    /// What is known best of when an event was.
    #[must_use]
    pub fn when<'a>(&'a self, event: &'a Event) -> When<'a> {
        let own = When::On(&event.date);
        if !event.date.is_bounds() {
            return own;
        }
        let followed = |event: &Event| event.after?.of(&self.events);
        let mut led_by = std::iter::successors(followed(event), |event| followed(event));
        let Some(leader) = led_by.find(|leader| !leader.date.is_bounds()) else { return own };
        match (event.date.earliest().day(), leader.date.latest().day()) {
            (Some(from), Some(to)) if from > to => own,
            _ => When::After(&leader.date),
        }
    }
}

impl When<'_> {
    /// For the chronology, as [`Date::short`]: `18 Jun 2024`, `after 18 Jun 2024`.
    #[must_use]
    pub fn short(self, words: &Catalog) -> String {
        match self {
            Self::On(date) => date.short(words),
            Self::After(date) => date.after_short(words),
        }
    }

    /// For narrow panes under the heading of its year, as [`Date::narrow`].
    #[must_use]
    pub fn narrow(self, words: &Catalog) -> String {
        match self {
            Self::On(date) => date.narrow(words),
            Self::After(date) => date.after_narrow(words),
        }
    }

    /// In full words, as [`Date::long`].
    #[must_use]
    pub fn long(self, words: &Catalog) -> String {
        match self {
            Self::On(date) => date.long(words),
            Self::After(date) => date.after_long(words),
        }
    }
}
