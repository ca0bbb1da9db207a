//! The same actor, place or tag twice in one event.

use std::collections::HashSet;

use crate::finding::codes::REPEATED_REFERENCE;
use crate::finding::{Remark, Trail};
use crate::timeline::{Event, Ref, Timeline};

pub(super) fn check(timeline: &Timeline, trail: &impl Fn(usize) -> Trail) -> Vec<Remark> {
    timeline.events.iter().enumerate().flat_map(|(n, event)| repeated(timeline, event, &trail(n))).collect()
}

fn repeated(timeline: &Timeline, event: &Event, trail: &Trail) -> Vec<Remark> {
    let lists = [("actors", &event.actors), ("places", &event.places), ("tags", &event.tags)];
    let mut remarks = Vec::new();
    for (key, refs) in lists {
        let (mut seen, mut said) = (HashSet::new(), HashSet::new());
        for (n, one) in refs.iter().enumerate() {
            if !seen.insert(one) && said.insert(one) {
                let remark = Remark::new(REPEATED_REFERENCE, trail.key(key).nth(n));
                remarks.push(remark.arg("id", id(timeline, key, one)).arg("key", key));
            }
        }
    }
    remarks
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
