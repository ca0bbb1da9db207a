//! How many events refer to each actor, place, tag, source, fact and phase.

use super::date::Edge;
use super::{Actor, Date, Event, Fact, Ix, Listed, Phase, Place, Ref, Source, Tag, Timeline};

/// For each of a list, in the order of the file, how many events refer to it; an event counts once, however often it does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Events that quote it.
    pub sources: Vec<usize>,
    /// Events in which it acts or says so, in an account too.
    pub actors: Vec<usize>,
    /// Events that are set there.
    pub places: Vec<usize>,
    /// Events that have it.
    pub tags: Vec<usize>,
    /// Events of which an account states it.
    pub facts: Vec<usize>,
    /// Events under its heading.
    pub phases: Vec<usize>,
}

impl Timeline {
    /// Counts them. Takes time in proportion to the excerpts.
    #[must_use]
    pub fn uses(&self) -> Uses {
        Uses {
            sources: self.count::<Source>(|event| event.excerpts.iter().filter_map(|one| one.source.known()).collect()),
            actors: self.count::<Actor>(|event| {
                let said = event.excerpts.iter().flat_map(|excerpt| known(&excerpt.by));
                known(&event.actors).chain(known(&event.by)).chain(said).collect()
            }),
            places: self.count::<Place>(|event| known(&event.places).collect()),
            tags: self.count::<Tag>(|event| known(&event.tags).collect()),
            facts: self.count::<Fact>(|event| {
                let stated = event.excerpts.iter().flat_map(|excerpt| &excerpt.facts);
                stated.filter_map(|(fact, _)| fact.known()).collect()
            }),
            phases: self.phases_of_events(),
        }
    }

    fn count<T: Listed>(&self, of: impl Fn(&Event) -> Vec<Ix<T>>) -> Vec<usize> {
        let mut counts = vec![0; T::list(self).len()];
        for event in &self.events {
            let mut referred = of(event);
            referred.sort_unstable_by_key(|ix| ix.index());
            referred.dedup();
            for ix in referred {
                if let Some(count) = ix.of_mut(&mut counts) {
                    *count += 1;
                }
            }
        }
        counts
    }

    fn phases_of_events(&self) -> Vec<usize> {
        let mut counts = vec![0; self.phases.len()];
        let mut phases: Vec<Option<Ix<Phase>>> = Vec::with_capacity(self.events.len());
        for event in &self.events {
            // An event that stands after another shares its heading.
            let shared = event.after.and_then(|after| after.of(&phases).copied());
            let phase = shared.unwrap_or_else(|| self.phase_of(event));
            if let Some(count) = phase.and_then(|phase| phase.of_mut(&mut counts)) {
                *count += 1;
            }
            phases.push(phase);
        }
        counts
    }

    /// The phase that heads an event by its own date: the first one that holds its earliest day, or the latest where no earliest is known.
    #[must_use]
    pub fn phase_of(&self, event: &Event) -> Option<Ix<Phase>> {
        let ((Edge::Day(day), _) | (_, Edge::Day(day))) = (event.date.earliest(), event.date.latest()) else {
            return None;
        };
        let holds = |date: &Date| {
            let from = !matches!(date.earliest(), Edge::Day(first) if first > day);
            let to = !matches!(date.latest(), Edge::Day(last) if last < day);
            from && to
        };
        Ix::all(&self.phases).find(|(_, phase)| holds(&phase.date)).map(|(phase, _)| phase)
    }
}

fn known<T>(refs: &[Ref<T>]) -> impl Iterator<Item = Ix<T>> {
    refs.iter().filter_map(Ref::known)
}
