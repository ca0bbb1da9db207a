//! Tours: their stops among the events in the order of time.

use std::collections::HashMap;

use super::ids::Ids;
use super::names::prose;
use super::raw;
use crate::finding::codes::UNKNOWN_EVENT;
use crate::finding::{NodePath, UnlocatedFindings};
use crate::timeline::{Event, EventIx, Ref, Stop, Tour};

/// The tours, each stop resolved; a stop at no event is a finding. `ids` are those of the events of the file, and `order` says
/// for each event of the timeline which of those it is. Of an event that cannot be read the finding is its own.
pub(super) fn tours(
    tours: Vec<raw::Tour>,
    ids: &Ids<Event>,
    order: &[usize],
    language: &str,
    unlocated: &mut UnlocatedFindings,
) -> Vec<Tour> {
    let in_time: HashMap<usize, EventIx> = order.iter().copied().zip((0..).map(EventIx::from)).collect();
    let mut stop = |raw: raw::Stop, node_path: NodePath| {
        let known = ids.ix(&raw.event);
        let event = match known.and_then(|ix| in_time.get(&ix.index())) {
            Some(ix) => Ref::Known(*ix),
            None if known.is_some() => Ref::Unknown(raw.event),
            None => ids.resolve(raw.event, UNKNOWN_EVENT, || node_path.key("event"), unlocated),
        };
        Stop { event, seconds: raw.seconds, notes: prose(raw.notes, language) }
    };
    let tour = |(n, raw): (usize, raw::Tour)| {
        let node_path = NodePath::item("tours", n).key("stops");
        let stops = raw.stops.into_iter().enumerate().map(|(n, raw)| stop(raw, node_path.nth(n))).collect();
        Tour { id: raw.id, title: raw.title.into_text(language), stops }
    };
    tours.into_iter().enumerate().map(tour).collect()
}
