//! An event that rests on nothing.

use crate::finding::codes::EVENT_UNSOURCED;
use crate::finding::{Remark, Remarks, Trail};
use crate::timeline::Timeline;

pub(super) fn check(timeline: &Timeline, trail: &impl Fn(usize) -> Trail, remarks: &mut Remarks) {
    let bare = timeline.events.iter().enumerate().filter(|(_, event)| event.excerpts.is_empty());
    bare.for_each(|(n, event)| remarks.push(Remark::new(EVENT_UNSOURCED, trail(n)).arg("id", event.id.as_str())));
}
