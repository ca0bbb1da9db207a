//! What the events of a timeline refer to: actors, places, tags, sources, facts and phases, each with its id, its name and how many events
//! refer to it.

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::json::text as versions;
use super::{csv, tsv};
use crate::text::clean;
use crate::timeline::{Entity, Listed, Timeline};

/// Something that events refer to.
#[derive(Clone, Copy)]
pub struct Name<'a> {
    /// The list of the file that it stands in: `actors`.
    pub kind: &'static str,
    /// Its id and what it is called.
    pub entity: &'a dyn Entity,
    /// How many events refer to it.
    pub events: usize,
}

/// The names of the columns.
const COLUMNS: [&str; 5] = ["kind", "id", "events", "name", "aliases"];

/// All of them, in the order of the file.
#[must_use]
pub fn names(timeline: &Timeline) -> Vec<Name<'_>> {
    let uses = timeline.uses();
    let mut names = Vec::new();
    add(&mut names, "sources", &timeline.sources, &uses.sources);
    add(&mut names, "actors", &timeline.actors, &uses.actors);
    add(&mut names, "places", &timeline.places, &uses.places);
    add(&mut names, "tags", &timeline.tags, &uses.tags);
    add(&mut names, "facts", &timeline.facts, &uses.facts);
    add(&mut names, "phases", &timeline.phases, &uses.phases);
    names
}

fn add<'a, T: Listed>(names: &mut Vec<Name<'a>>, kind: &'static str, list: &'a [T], uses: &[usize]) {
    names.extend(list.iter().zip(uses).map(|(entity, events)| Name { kind, entity, events: *events }));
}

/// One line a name: kind, id, how many events, what it is called in a language.
#[must_use]
pub fn text(names: &[Name<'_>], language: &str) -> String {
    let id = |name: &Name<'_>| clean::line(name.entity.id()).into_owned();
    let width = names.iter().map(|name| id(name).width()).max().unwrap_or_default();
    let line = |name: &Name<'_>| {
        let (id, called) = (id(name), clean::line(name.entity.name(language)).into_owned());
        let pad = " ".repeat(width.saturating_sub(id.width()));
        format!("{:<7}  {id}{pad}  {:>5}  {called}\n", name.kind, name.events)
    };
    names.iter().map(line).collect()
}

/// Cells with tabs between them, under the names of the columns.
#[must_use]
pub fn tsv(names: &[Name<'_>], language: &str) -> String {
    tsv::table(&COLUMNS, names.iter().map(|name| row(name, language)))
}

/// Comma-separated values under the names of the columns.
#[must_use]
pub fn csv(names: &[Name<'_>], language: &str) -> String {
    csv::table(&COLUMNS, names.iter().map(|name| row(name, language)))
}

fn row(name: &Name<'_>, language: &str) -> [String; COLUMNS.len()] {
    let entity = name.entity;
    let called = entity.name(language).to_owned();
    [name.kind.to_owned(), entity.id().to_owned(), name.events.to_string(), called, entity.aliases().join(";")]
}

/// An object a name: `kind`, `id`, `name` by language, `aliases`, `events`.
#[must_use]
pub fn json(name: &Name<'_>) -> Value {
    json!({
        "kind": name.kind,
        "id": name.entity.id(),
        "name": versions(name.entity.title()),
        "aliases": name.entity.aliases(),
        "events": name.events,
    })
}
