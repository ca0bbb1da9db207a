//! What reading a filter depends on in the timeline.

use super::Naming;
use crate::timeline::date::{Certainty, Day};
use crate::timeline::{Date, Standing, Timeline};

/// What the meaning of a filter depends on: which years there are, and which day is the latest. Made once a timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    years: Option<(i64, i64)>,
    latest: Option<Day>,
    /// The language in which names of fields and values are written.
    pub naming: Naming,
}

impl Scope {
    /// The scope of a timeline: the years its dates lie in, and the latest day on which something surely happened that is no
    /// forecast. A date known to a month or coarser may lie long after the last thing that is known; it counts only where
    /// there is no better one.
    #[must_use]
    pub fn of(timeline: &Timeline) -> Self {
        let years = timeline.events.iter().flat_map(|event| days(&event.date)).map(|day| day.year);
        let years = years.fold(None, |years: Option<(i64, i64)>, year| {
            Some(years.map_or((year, year), |(first, last)| (first.min(year), last.max(year))))
        });
        let known = timeline.events.iter().filter(|event| event.standing != Standing::Forecast);
        let sure = known.clone().filter_map(|event| surely(&event.date)).max();
        let latest = sure.or_else(|| known.flat_map(|event| days(&event.date)).max());
        Self { years, latest, naming: Naming::default() }
    }

    /// The same with names in a language.
    #[must_use]
    pub fn named_in(self, naming: Naming) -> Self {
        Self { naming, ..self }
    }

    /// Whether a number may be one of the years.
    pub(super) fn has_year(&self, year: i64) -> bool {
        self.years.is_some_and(|(first, last)| (first..=last).contains(&year))
    }

    /// The first and the last year; none where nothing is dated.
    pub(super) fn years(&self) -> Option<(i64, i64)> {
        self.years
    }

    /// The day that `last:` counts back from; none where nothing is dated.
    pub(super) fn latest(&self) -> Option<Day> {
        self.latest
    }
}

fn days(date: &Date) -> impl Iterator<Item = Day> {
    [date.earliest().day(), date.latest().day()].into_iter().flatten()
}

/// The last day that surely belongs to a date.
fn surely(date: &Date) -> Option<Day> {
    match date.certainty() {
        Certainty::Day => date.latest().day(),
        Certainty::Span => date.sure().and_then(|sure| sure.to.or(sure.from)),
        Certainty::About => None,
    }
}
