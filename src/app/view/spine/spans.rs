//! The days on which the events of a timeline may lie, and the time that all of them take.

use crate::timeline::date::{Span, day_counts};
use crate::timeline::{EventIx, Timeline};

/// The span of each event of a timeline; worked out once.
#[derive(Clone, Debug, Default)]
pub(super) struct Spans {
    of: Vec<Option<Span>>,
    /// The first day of each, where its date says one.
    begins: Vec<Option<i64>>,
    whole: Option<Span>,
}

impl Spans {
    /// Reads them off the dates. What is open at an end reaches to the end of all others.
    #[must_use]
    pub(super) fn new(timeline: &Timeline) -> Self {
        let counts: Vec<_> = timeline.events.iter().map(|event| day_counts(&event.date)).collect();
        let known = counts.iter().flat_map(|(from, to)| [*from, *to]).flatten();
        let whole = known.map(|day| Span { from: day, to: day }).reduce(Span::with);
        let of = counts.iter().map(|ends| match (ends, whole) {
            ((None, None), _) | (_, None) => None,
            ((from, to), Some(whole)) => {
                let (from, to) = (from.unwrap_or(whole.from), to.unwrap_or(whole.to));
                Some(Span { from, to: to.max(from) })
            }
        });
        Self { of: of.collect(), begins: counts.iter().map(|(from, _)| *from).collect(), whole }
    }

    /// The days on which an event may lie; nothing where no day is known.
    #[must_use]
    pub(super) fn of(&self, event: EventIx) -> Option<Span> {
        self.of.get(event.index()).copied().flatten()
    }

    /// The first day on which an event may lie; nothing where that is open or not known.
    #[must_use]
    pub(super) fn begins(&self, event: EventIx) -> Option<i64> {
        self.begins.get(event.index()).copied().flatten()
    }

    /// From the first day of all events to the last; nothing where no day is known.
    #[must_use]
    pub(super) fn whole(&self) -> Option<Span> {
        self.whole
    }

    /// All that are known.
    pub(super) fn known(&self) -> impl Iterator<Item = Span> {
        self.of.iter().copied().flatten()
    }
}
