//! An event that rests on nothing.

use crate::finding::codes::EVENT_UNSOURCED;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::Timeline;

pub(super) fn check(timeline: &Timeline, node_path: &impl Fn(usize) -> NodePath, unlocated: &mut UnlocatedFindings) {
    let bare = timeline.events.iter().enumerate().filter(|(_, event)| event.excerpts.is_empty());
    bare.for_each(|(n, event)| {
        unlocated.push(UnlocatedFinding::new(EVENT_UNSOURCED, node_path(n)).arg("id", event.id.as_str()));
    });
}
