//! Rules about a whole timeline, one a file, named by its code.

mod event_unsourced;
mod repeated_reference;
mod same_file;
mod unused;

use crate::finding::{Remarks, Trail};
use crate::timeline::Timeline;

/// What the rules have to say; `order` gives for each event its place among the events of the file, from 0. Where events were
/// `left_out` nobody can say that a source or an actor is unused.
#[must_use]
pub fn run(timeline: &Timeline, order: &[usize], left_out: usize) -> Remarks {
    let trail = |event: usize| Trail::item("events", order.get(event).copied().unwrap_or_default());
    let mut remarks = Remarks::default();
    event_unsourced::check(timeline, &trail, &mut remarks);
    repeated_reference::check(timeline, &trail, &mut remarks);
    same_file::check(timeline, &mut remarks);
    if left_out == 0 {
        unused::check(timeline, &mut remarks);
    }
    remarks
}
