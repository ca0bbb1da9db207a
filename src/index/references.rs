//! For each actor, place, tag and source the events that refer to it, end to end in one list.

use std::collections::HashMap;

use crate::timeline::{Event, List, Ref, Timeline};

use super::names::Names;

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
    events: Vec<u32>,
    /// Where the events of each value end in `events`.
    ends: Vec<u32>,
    /// The ids that the timeline does not have.
    unknown: Vec<String>,
    /// What the values are called.
    pub(crate) names: Names,
}

impl References {
    /// How many values there are: those of the timeline by their places in its list, then the ids that the list lacks.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The events that refer to a value, in the order of time.
    pub(crate) fn of(&self, value: usize) -> &[u32] {
        let start = value.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(value).copied().unwrap_or(start);
        self.events.get(start as usize..end as usize).unwrap_or(&[])
    }

    /// The id of a value that the timeline does not have.
    pub(crate) fn unknown(&self, value: usize) -> Option<&str> {
        self.unknown.get(value.checked_sub(self.len() - self.unknown.len())?).map(String::as_str)
    }

    /// Reads what all events refer to.
    pub(super) fn new(kind: Kind, timeline: &Timeline, most_events: usize) -> Self {
        let mut growing = Growing::new(timeline.entities(kind.list()).count());
        for (event, number) in timeline.events.iter().take(most_events).zip(0..) {
            growing.event(kind, event, number);
        }
        let names = Names::new(kind, timeline, &growing.unknown);
        let (events, ends) = growing.sorted();
        let unknown = growing.unknown.iter().map(|id| (*id).to_owned()).collect();
        Self { events, ends, unknown, names }
    }
}

/// References as they are met, event by event.
struct Growing<'a> {
    /// (value, event)
    met: Vec<(u32, u32)>,
    /// For each value the last event that referred to it, so that an event counts once.
    last: Vec<Option<u32>>,
    numbers: HashMap<&'a str, usize>,
    /// Ids that the timeline does not have, as they came.
    unknown: Vec<&'a str>,
}

impl<'a> Growing<'a> {
    fn new(known: usize) -> Self {
        Self { met: Vec::new(), last: vec![None; known], numbers: HashMap::new(), unknown: Vec::new() }
    }

    fn event(&mut self, kind: Kind, event: &'a Event, number: u32) {
        match kind {
            Kind::Actor => self.notes(&event.actors, number),
            Kind::By => {
                self.notes(&event.by, number);
                event.excerpts.iter().for_each(|excerpt| self.notes(&excerpt.by, number));
            }
            Kind::Place => self.notes(&event.places, number),
            Kind::Tag => self.notes(&event.tags, number),
            Kind::Source => event.excerpts.iter().for_each(|excerpt| self.note(&excerpt.source, number)),
        }
    }

    fn notes<T>(&mut self, list: &'a [Ref<T>], event: u32) {
        for one in list {
            self.note(one, event);
        }
    }

    fn note<T>(&mut self, one: &'a Ref<T>, event: u32) {
        let value = match one {
            Ref::Known(ix) => ix.place(),
            Ref::Unknown(id) => *self.numbers.entry(id).or_insert_with(|| {
                self.unknown.push(id);
                self.last.push(None);
                self.last.len() - 1
            }),
        };
        let Some(last) = self.last.get_mut(value).filter(|last| **last != Some(event)) else { return };
        *last = Some(event);
        self.met.push((u32::try_from(value).unwrap_or(u32::MAX), event));
    }

    /// The events by value, and where those of each value end.
    fn sorted(&self) -> (Vec<u32>, Vec<u32>) {
        let mut ends = vec![0_u32; self.last.len()];
        for (value, _) in &self.met {
            ends[*value as usize] += 1;
        }
        let mut all = 0;
        for end in &mut ends {
            let own = *end;
            *end = all;
            all += own;
        }
        let mut events = vec![0; self.met.len()];
        for (value, event) in &self.met {
            let next = &mut ends[*value as usize];
            events[*next as usize] = *event;
            *next += 1;
        }
        (events, ends)
    }
}
