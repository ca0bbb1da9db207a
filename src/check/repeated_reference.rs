//! The same actor, place or tag twice in one event.

use std::collections::HashSet;

use super::NodePaths;
use crate::finding::codes::REPEATED_REFERENCE;
use crate::finding::{NodePath, Replacement, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::{Ix, Listed, Ref, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    for (ix, event) in Ix::all(&timeline.events) {
        let mut lists = Lists { timeline, node_path: node_path(ix), unlocated };
        lists.check("actors", &event.actors);
        lists.check("places", &event.places);
        lists.check("tags", &event.tags);
    }
}

/// The lists of an event.
struct Lists<'a> {
    timeline: &'a Timeline,
    node_path: NodePath,
    unlocated: &'a mut UnlocatedFindings,
}

impl Lists<'_> {
    fn check<T: Listed>(&mut self, key: &'static str, refs: &[Ref<T>]) {
        let mut seen = HashSet::new();
        for (place, one) in refs.iter().enumerate().filter(|(_, one)| !seen.insert(*one)) {
            let finding = UnlocatedFinding::new(REPEATED_REFERENCE, self.node_path.key(key).nth(place));
            let fix = Replacement { safe: true, ..Replacement::removal() };
            self.unlocated.push(finding.arg("id", self.timeline.id(one)).arg("key", key).fix(fix));
        }
    }
}
