//! Tours: their stops among the events in the order of time.

use std::collections::HashMap;

use super::ids::{Ids, cut};
use super::names::text;
use super::raw;
use crate::finding::codes::UNKNOWN_EVENT;
use crate::finding::{NodePath, Replacement, UnlocatedFinding, UnlocatedFindings};
use crate::similar::suggestion::{affordable, nearest};
use crate::timeline::{Event, EventIx, Ix, Ref, Stop, Tour};

/// The tours, each stop resolved; a stop at no event is a finding. That one of `all` is not among the events, which cannot be
/// read, is said of the event.
pub(super) fn tours(
    tours: Vec<raw::Tour>,
    events: &[Event],
    all: &Ids<Event>,
    language: &str,
    unlocated: &mut UnlocatedFindings,
) -> Vec<Tour> {
    let places: HashMap<&str, EventIx> = Ix::all(events).rev().map(|(ix, event)| (event.id.as_str(), ix)).collect();
    let mut done = Vec::new();
    for (n, raw) in tours.into_iter().enumerate() {
        let node_path = NodePath::item("tours", n).key("stops");
        let mut stops = Vec::new();
        for (n, stop) in raw.stops.into_iter().enumerate() {
            let event = match places.get(stop.event.as_str()) {
                Some(ix) => Ref::Known(*ix),
                None if all.ix(&stop.event).is_some() || all.lacks_some() => Ref::Unknown(stop.event),
                None => unknown(stop.event, &places, &node_path.nth(n), unlocated),
            };
            stops.push(Stop { event, seconds: stop.seconds, notes: text(stop.notes, language) });
        }
        done.push(Tour { id: raw.id, title: raw.title.into_text(language), stops });
    }
    done
}

fn unknown(
    id: String,
    places: &HashMap<&str, EventIx>,
    node_path: &NodePath,
    unlocated: &mut UnlocatedFindings,
) -> Ref<Event> {
    let near = if affordable(unlocated.len(), places.len()) { nearest(&id, places.keys().copied()) } else { None };
    let finding = UnlocatedFinding::new(UNKNOWN_EVENT, node_path.key("event")).arg("id", cut(&id));
    let fixes = near.map(|near| Replacement::new("fix-meant", near)).into_iter().collect();
    unlocated.push(UnlocatedFinding { fixes, ..finding });
    Ref::Unknown(id)
}
