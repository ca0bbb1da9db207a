//! When an event was, as far as it is told: by its own date, or by what it followed.

use super::{Date, Event, Timeline};
use crate::i18n::Catalog;

/// What is known best of when an event was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When<'a> {
    /// Its own date.
    On(&'a Date),
    /// The date of what it followed: its own has only bounds, which begin no later and end later.
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
        let Some(day) = leader.date.latest().day() else { return own };
        let begins_later = event.date.earliest().day().is_some_and(|from| from > day);
        let ends_by_then = event.date.latest().day().is_some_and(|to| to <= day);
        if begins_later || ends_by_then { own } else { When::After(&leader.date) }
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

    /// For narrow panes, under the heading of its year or not, as [`Date::narrow`].
    #[must_use]
    pub fn narrow(self, headed: bool, words: &Catalog) -> String {
        match self {
            Self::On(date) => date.narrow(headed, words),
            Self::After(date) => date.after_narrow(headed, words),
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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use crate::i18n::{Catalog, Language};
    use crate::timeline::{Date, Event, EventIx, Timeline};

    #[rstest]
    #[case::bounds(&["2024-10-18", "[2024-10-01..2025-01-20]"], "after 18 Oct 2024", "after 18 October 2024")]
    #[case::open_bounds(&["2024-10", "[2024-10-01..]"], "after Oct 2024", "after October 2024")]
    #[case::what_lasted(&["2024-06-18/2024-06-19", "[2024-06-18..2025-01-20]"], "after 19 Jun 2024", "after 19 June 2024")]
    #[case::one_of_two(&["[2024-06-18,2024-06-19]", "[2024-06-18..2025-01-20]"], "after 19 Jun 2024", "after 19 June 2024")]
    #[case::through_bounds(&["2024-10-18", "[2024-10-01..2025-01-20]", "[2024-10-01..2025-01-20]"], "after 18 Oct 2024", "after 18 October 2024")]
    #[case::nothing_but_bounds(&["[2024-10-01..2025-01-20]", "[2024-10-01..2025-01-20]"], "Oct 2024–Jan 2025 ?", "some time, from 1 October 2024 to 20 January 2025")]
    #[case::narrower_itself(&["2024-10-18", "[2024-11-01..2025-01-20]"], "Nov 2024–Jan 2025 ?", "some time, from 1 November 2024 to 20 January 2025")]
    #[case::within_it(&["2024-10", "[2024-10-01..2024-10-19]"], "1–19 Oct 2024 ?", "some time, 1 to 19 October 2024")]
    #[case::running(&["2022-02-24", "2022-02-24/"], "24 Feb 2022 to ?", "from 24 February 2022, end not known")]
    #[case::running_on(&["2022-02-24", "2022-02-24/.."], "since 24 Feb 2022", "since 24 February 2022")]
    #[case::a_date_of_its_own(&["2024-10-03", "2024-10~"], "~ Oct 2024", "about October 2024")]
    fn what_is_known_best_is_said(#[case] dates: &[&str], #[case] short: &str, #[case] long: &str) {
        let event = |(place, date): (usize, &&str)| Event {
            date: Date::parse(date).expect("a date"),
            after: place.checked_sub(1).map(EventIx::new),
            ..Event::default()
        };
        let timeline = Timeline { events: dates.iter().enumerate().map(event).collect(), ..Timeline::default() };
        let (when, words) = (timeline.when(timeline.events.last().expect("an event")), Catalog::new(Language::English));
        assert_eq!((when.short(&words).as_str(), when.long(&words).as_str()), (short, long));
    }
}
