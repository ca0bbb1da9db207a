//! Sources, actors, places, tags, facts that nothing refers to, and phases that head nothing.

use std::collections::HashSet;

use crate::finding::codes::{UNUSED_ACTOR, UNUSED_FACT, UNUSED_PHASE, UNUSED_PLACE, UNUSED_SOURCE, UNUSED_TAG};
use crate::finding::{Code, NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::date::{Day, Range};
use crate::timeline::{Ref, Timeline};

pub(super) fn check(timeline: &Timeline, unlocated: &mut UnlocatedFindings) {
    let used = Used::of(timeline);
    let mut idle = |code: Code, list: &'static str, ids: Vec<&str>, used: &HashSet<usize>| {
        let unused = ids.into_iter().enumerate().filter(|(n, _)| !used.contains(n));
        unused.for_each(|(n, id)| unlocated.push(UnlocatedFinding::new(code, NodePath::item(list, n)).arg("id", id)));
    };
    idle(UNUSED_SOURCE, "sources", timeline.sources.iter().map(|one| one.id.as_str()).collect(), &used.sources);
    idle(UNUSED_ACTOR, "actors", timeline.actors.iter().map(|one| one.id.as_str()).collect(), &used.actors);
    idle(UNUSED_PLACE, "places", timeline.places.iter().map(|one| one.id.as_str()).collect(), &used.places);
    idle(UNUSED_TAG, "tags", timeline.tags.iter().map(|one| one.id.as_str()).collect(), &used.tags);
    idle(UNUSED_PHASE, "phases", timeline.phases.iter().map(|one| one.id.as_str()).collect(), &used.phases);
    idle(UNUSED_FACT, "facts", timeline.facts.iter().map(|one| one.id.as_str()).collect(), &used.facts);
}

#[derive(Default)]
struct Used {
    sources: HashSet<usize>,
    actors: HashSet<usize>,
    places: HashSet<usize>,
    tags: HashSet<usize>,
    phases: HashSet<usize>,
    facts: HashSet<usize>,
}

impl Used {
    fn of(timeline: &Timeline) -> Self {
        let mut used = Self::default();
        for event in &timeline.events {
            used.actors.extend(event.actors.iter().chain(&event.by).filter_map(Ref::known));
            used.places.extend(event.places.iter().filter_map(Ref::known));
            used.tags.extend(event.tags.iter().filter_map(Ref::known));
            used.phases.extend(event.date.earliest().day().and_then(|day| heading(timeline, day)));
            for excerpt in &event.excerpts {
                used.sources.extend(excerpt.source.known());
                used.actors.extend(excerpt.by.iter().filter_map(Ref::known));
                used.facts.extend(excerpt.facts.iter().filter_map(|(fact, _)| fact.known()));
            }
        }
        used
    }
}

/// The first phase that holds a day.
fn heading(timeline: &Timeline, day: Day) -> Option<usize> {
    let day = Range { from: Some(day), to: Some(day) };
    timeline.phases.iter().position(|phase| Range::of(&phase.date).holds(&day))
}
