//! Sources and actors that nothing refers to.

use std::collections::HashSet;

use crate::finding::codes::{UNUSED_ACTOR, UNUSED_SOURCE};
use crate::finding::{Remark, Remarks, Trail};
use crate::timeline::{Ref, Timeline};

pub(super) fn check(timeline: &Timeline, remarks: &mut Remarks) {
    let (mut sources, mut actors) = (HashSet::new(), HashSet::new());
    for event in &timeline.events {
        actors.extend(event.actors.iter().chain(&event.by).filter_map(Ref::known));
        for excerpt in &event.excerpts {
            sources.extend(excerpt.source.known());
            actors.extend(excerpt.by.iter().filter_map(Ref::known));
        }
    }
    let idle = |count: usize, used: HashSet<usize>| (0..count).filter(move |place| !used.contains(place));
    let source = |n: usize| {
        let id = timeline.sources.get(n).map_or("", |source| source.id.as_str());
        Remark::new(UNUSED_SOURCE, Trail::item("sources", n)).arg("id", id)
    };
    let actor = |n: usize| {
        let id = timeline.actors.get(n).map_or("", |actor| actor.id.as_str());
        Remark::new(UNUSED_ACTOR, Trail::item("actors", n)).arg("id", id)
    };
    let sources = idle(timeline.sources.len(), sources).map(source);
    sources.chain(idle(timeline.actors.len(), actors).map(actor)).for_each(|remark| remarks.push(remark));
}
