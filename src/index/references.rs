//! For each actor, place, tag and source the events that refer to it, end to end in one list.

use std::collections::HashMap;

use crate::text::measure::{narrow, wide};
use crate::timeline::{Event, EventIx, Ix, List, Ref, Timeline};

use super::ends::Ends;
use super::names::{Name, names};

/// What events refer to by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// Who acts.
    Actor,
    /// Who claims, denies or forecasts: the event or one account of it.
    By,
    /// Where.
    Place,
    /// About what.
    Tag,
    /// Whose words.
    Source,
}

impl Kind {
    /// All of them, in the order of their numbers.
    pub(super) const ALL: [Self; 5] = [Self::Actor, Self::By, Self::Place, Self::Tag, Self::Source];

    /// Where those stand that are meant.
    pub(crate) fn list(self) -> List {
        match self {
            Self::Actor | Self::By => List::Actors,
            Self::Place => List::Places,
            Self::Tag => List::Tags,
            Self::Source => List::Sources,
        }
    }
}

/// The events by what they refer to, and the names of that.
#[derive(Clone, Debug, Default)]
pub(crate) struct References {
    events: Vec<EventIx>,
    ends: Ends<Name>,
    /// The ids that the timeline does not have.
    unknown: Vec<String>,
    /// What the values are called.
    pub(crate) names: Vec<Name>,
}

impl References {
    /// How many values there are: those of the timeline by their places in its list, then the ids that the list lacks.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The events that refer to a value, in the order of time.
    pub(crate) fn of(&self, value: usize) -> &[EventIx] {
        self.events.get(self.ends.range(Ix::new(value))).unwrap_or_default()
    }

    /// The id of a value that the timeline does not have.
    pub(crate) fn unknown(&self, value: usize) -> Option<&str> {
        self.unknown.get(value.checked_sub(self.len() - self.unknown.len())?).map(String::as_str)
    }

    /// Reads what all events refer to.
    pub(super) fn new(kind: Kind, timeline: &Timeline, most_events: usize) -> Self {
        let mut builder = ReferencesBuilder::new(timeline.entities(kind.list()).count());
        for (ix, event) in Ix::all(&timeline.events).take(most_events) {
            builder.event(kind, event, ix);
        }
        let names = names(kind, timeline, &builder.unknown);
        let (events, ends) = builder.sorted();
        let unknown = builder.unknown.iter().map(|id| (*id).to_owned()).collect();
        Self { events, ends, unknown, names }
    }
}

/// References as they are met, event by event.
struct ReferencesBuilder<'a> {
    /// (value, event)
    met: Vec<(u32, EventIx)>,
    /// For each value the last event that referred to it, so that an event counts once.
    last: Vec<Option<EventIx>>,
    numbers: HashMap<&'a str, usize>,
    /// Ids that the timeline does not have, as they came.
    unknown: Vec<&'a str>,
}

impl<'a> ReferencesBuilder<'a> {
    fn new(known: usize) -> Self {
        Self { met: Vec::new(), last: vec![None; known], numbers: HashMap::new(), unknown: Vec::new() }
    }

    fn event(&mut self, kind: Kind, event: &'a Event, ix: EventIx) {
        match kind {
            Kind::Actor => self.notes(&event.actors, ix),
            Kind::By => {
                self.notes(&event.by, ix);
                event.excerpts.iter().for_each(|excerpt| self.notes(&excerpt.by, ix));
            }
            Kind::Place => self.notes(&event.places, ix),
            Kind::Tag => self.notes(&event.tags, ix),
            Kind::Source => event.excerpts.iter().for_each(|excerpt| self.note(&excerpt.source, ix)),
        }
    }

    fn notes<T>(&mut self, list: &'a [Ref<T>], event: EventIx) {
        for one in list {
            self.note(one, event);
        }
    }

    fn note<T>(&mut self, one: &'a Ref<T>, event: EventIx) {
        let value = match one {
            Ref::Known(ix) => ix.index(),
            Ref::Unknown(id) => *self.numbers.entry(id).or_insert_with(|| {
                self.unknown.push(id);
                self.last.push(None);
                self.last.len() - 1
            }),
        };
        let Some(last) = self.last.get_mut(value).filter(|last| **last != Some(event)) else { return };
        *last = Some(event);
        self.met.push((narrow(value), event));
    }

    /// The events by value, and where those of each value end.
    fn sorted(&self) -> (Vec<EventIx>, Ends<Name>) {
        let mut ends = vec![0_u32; self.last.len()];
        for (value, _) in &self.met {
            ends[wide(*value)] += 1;
        }
        let mut all = 0;
        for end in &mut ends {
            let own = *end;
            *end = all;
            all += own;
        }
        let mut events = vec![EventIx::default(); self.met.len()];
        for (value, event) in &self.met {
            let next = &mut ends[wide(*value)];
            events[wide(*next)] = *event;
            *next += 1;
        }
        (events, Ends::new(ends))
    }
}
