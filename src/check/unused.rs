//! Sources, actors, places, tags, facts that nothing refers to, and phases that head nothing.

use std::collections::HashSet;

use crate::finding::codes::{UNUSED_ACTOR, UNUSED_FACT, UNUSED_PHASE, UNUSED_PLACE, UNUSED_SOURCE, UNUSED_TAG};
use crate::finding::{Code, NodePath, Replacement, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::date::{Day, Range};
use crate::timeline::{Event, Ix, Listed, Phase, Ref, Timeline};

pub(super) fn check(timeline: &Timeline, unlocated: &mut UnlocatedFindings) {
    let mut lists = Lists { timeline, unlocated };
    let events = || timeline.events.iter();
    let excerpts = || events().flat_map(|event| &event.excerpts);
    lists.check(UNUSED_SOURCE, "sources", excerpts().filter_map(|excerpt| excerpt.source.known()));
    let acting = events().flat_map(|event| known(&event.actors).chain(known(&event.by)));
    let said = excerpts().flat_map(|excerpt| known(&excerpt.by));
    lists.check(UNUSED_ACTOR, "actors", acting.chain(said));
    lists.check(UNUSED_PLACE, "places", events().flat_map(|event| known(&event.places)));
    lists.check(UNUSED_TAG, "tags", events().flat_map(|event| known(&event.tags)));
    let begin = |event: &Event| event.date.earliest().day();
    lists.check(UNUSED_PHASE, "phases", events().filter_map(|event| heading(timeline, begin(event)?)));
    let facts = excerpts().flat_map(|excerpt| &excerpt.facts);
    lists.check(UNUSED_FACT, "facts", facts.filter_map(|(fact, _)| fact.known()));
}

/// The lists of a timeline.
struct Lists<'a> {
    timeline: &'a Timeline,
    unlocated: &'a mut UnlocatedFindings,
}

impl Lists<'_> {
    fn check<T: Listed>(&mut self, code: Code, list: &'static str, used: impl Iterator<Item = Ix<T>>) {
        let used: HashSet<Ix<T>> = used.collect();
        // What has no id cannot be referred to; that is said of it already.
        let idle = |(ix, one): &(Ix<T>, &T)| !used.contains(ix) && !one.id().is_empty();
        for (ix, unused) in Ix::all(T::list(self.timeline)).filter(idle) {
            let finding = UnlocatedFinding::new(code, NodePath::item(list, ix.index())).arg("id", unused.id());
            self.unlocated.push(finding.fix(Replacement::removal()));
        }
    }
}

fn known<T>(refs: &[Ref<T>]) -> impl Iterator<Item = Ix<T>> {
    refs.iter().filter_map(Ref::known)
}

/// The first phase that holds a day.
fn heading(timeline: &Timeline, day: Day) -> Option<Ix<Phase>> {
    let day = Range { from: Some(day), to: Some(day) };
    Ix::all(&timeline.phases).find(|(_, phase)| Range::of(&phase.date).holds(&day)).map(|(ix, _)| ix)
}
