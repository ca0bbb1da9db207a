//! Sources, actors, places, tags, facts that nothing refers to, and phases that head nothing.

use crate::finding::codes::{UNUSED_ACTOR, UNUSED_FACT, UNUSED_PHASE, UNUSED_PLACE, UNUSED_SOURCE, UNUSED_TAG};
use crate::finding::{Code, NodePath, Replacement, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::{Actor, Fact, Ix, Listed, Phase, Place, Source, Tag, Timeline};

pub(super) fn check(timeline: &Timeline, unlocated: &mut UnlocatedFindings) {
    let uses = timeline.uses();
    let mut lists = Lists { timeline, unlocated };
    lists.check::<Source>(UNUSED_SOURCE, "sources", &uses.sources);
    lists.check::<Actor>(UNUSED_ACTOR, "actors", &uses.actors);
    lists.check::<Place>(UNUSED_PLACE, "places", &uses.places);
    lists.check::<Tag>(UNUSED_TAG, "tags", &uses.tags);
    lists.check::<Phase>(UNUSED_PHASE, "phases", &uses.phases);
    lists.check::<Fact>(UNUSED_FACT, "facts", &uses.facts);
}

/// The lists of a timeline.
struct Lists<'a> {
    timeline: &'a Timeline,
    unlocated: &'a mut UnlocatedFindings,
}

impl Lists<'_> {
    fn check<T: Listed>(&mut self, code: Code, list: &'static str, uses: &[usize]) {
        // What has no id cannot be referred to; that is said of it already.
        let idle = |(ix, one): &(Ix<T>, &T)| ix.of(uses) == Some(&0) && !one.id().is_empty();
        for (ix, unused) in Ix::all(T::list(self.timeline)).filter(idle) {
            let finding = UnlocatedFinding::new(code, NodePath::item(list, ix.index())).arg("id", unused.id());
            self.unlocated.push(finding.fix(Replacement::removal()));
        }
    }
}
