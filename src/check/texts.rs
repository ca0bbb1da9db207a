//! Every text that people read, but for the translations of passages, with the way to it.

use super::{NodePaths, excerpts};
use crate::finding::NodePath;
use crate::timeline::{Ix, Text, Timeline};

/// Hears of a text: what it belongs to, its key there, the text.
pub(super) type Visit<'v> = &'v mut dyn FnMut(&NodePath, &'static str, &Text);

pub(super) fn each(timeline: &Timeline, node_path: NodePaths<'_>, visit: Visit<'_>) {
    visit(&NodePath::top(), "title", &timeline.title);
    named(timeline, visit);
    for (ix, event) in Ix::all(&timeline.events) {
        let node_path = node_path(ix);
        visit(&node_path, "title", &event.title);
        visit(&node_path, "summary", &event.summary);
        visit(&node_path, "date_note", &event.date_note);
        visit(&node_path, "notes", &event.notes);
    }
    for (_, excerpt, node_path) in excerpts(timeline, node_path) {
        visit(&node_path, "dated_note", &excerpt.dated_note);
        visit(&node_path, "note", &excerpt.note);
    }
}

/// Sources, what events refer to, and tours.
fn named(timeline: &Timeline, visit: Visit<'_>) {
    for (n, source) in timeline.sources.iter().enumerate() {
        let node_path = NodePath::item("sources", n);
        visit(&node_path, "title", &source.title);
        visit(&node_path, "kind", &source.kind);
        visit(&node_path, "publisher", &source.publisher);
        visit(&node_path, "author", &source.author);
        visit(&node_path, "note", &source.note);
    }
    let mut names = |list: &'static str, names: Vec<&Text>| {
        names.iter().enumerate().for_each(|(n, name)| visit(&NodePath::item(list, n), "name", name));
    };
    names("actors", timeline.actors.iter().map(|one| &one.name).collect());
    names("places", timeline.places.iter().map(|one| &one.name).collect());
    names("tags", timeline.tags.iter().map(|one| &one.name).collect());
    names("phases", timeline.phases.iter().map(|one| &one.name).collect());
    names("facts", timeline.facts.iter().map(|one| &one.name).collect());
    for (n, fact) in timeline.facts.iter().enumerate() {
        visit(&NodePath::item("facts", n), "unit", &fact.unit);
    }
    for (n, tour) in timeline.tours.iter().enumerate() {
        let node_path = NodePath::item("tours", n);
        visit(&node_path, "title", &tour.title);
        for (place, stop) in tour.stops.iter().enumerate() {
            visit(&node_path.key("stops").nth(place), "notes", &stop.notes);
        }
    }
}
