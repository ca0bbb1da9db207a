//! The same actor, place or tag twice in one event.

use std::collections::HashSet;

use crate::finding::codes::REPEATED_REFERENCE;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::{Ref, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: &impl Fn(usize) -> NodePath, unlocated: &mut UnlocatedFindings) {
    for (n, event) in timeline.events.iter().enumerate() {
        for (key, refs) in [("actors", &event.actors), ("places", &event.places), ("tags", &event.tags)] {
            let mut seen = HashSet::new();
            for (place, one) in refs.iter().enumerate().filter(|(_, one)| !seen.insert(*one)) {
                let finding = UnlocatedFinding::new(REPEATED_REFERENCE, node_path(n).key(key).nth(place));
                unlocated.push(finding.arg("id", id(timeline, key, one)).arg("key", key));
            }
        }
    }
}

fn id<'a>(timeline: &'a Timeline, key: &str, one: &'a Ref) -> &'a str {
    let place = match one {
        Ref::Unknown(id) => return id,
        Ref::Known(place) => *place,
    };
    let known = match key {
        "actors" => timeline.actors.get(place).map(|actor| &actor.id),
        "places" => timeline.places.get(place).map(|place| &place.id),
        _ => timeline.tags.get(place).map(|tag| &tag.id),
    };
    known.map_or("", String::as_str)
}
