//! An event that rests on nothing.

use super::NodePaths;
use crate::finding::codes::EVENT_UNSOURCED;
use crate::finding::{UnlocatedFinding, UnlocatedFindings};
use crate::timeline::{Ix, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let bare = Ix::all(&timeline.events).filter(|(_, event)| event.excerpts.is_empty());
    bare.for_each(|(ix, event)| {
        unlocated.push(UnlocatedFinding::new(EVENT_UNSOURCED, node_path(ix)).arg("id", event.id.as_str()));
    });
}
