//! Events as rows of cells: the columns that tsv and csv share. Stable, as other programs rely on them.

use super::Hit;
use super::json::{edge, ids};
use crate::timeline::{Entity, Timeline};

/// The names of the columns.
pub const COLUMNS: [&str; 14] = [
    "id", "number", "date", "earliest", "latest", "match", "standing", "by", "actors", "places", "tags", "sources",
    "title", "summary",
];

/// The cells of an event, as the timeline has them; texts in a language, else in the first that is written, ids of a list with
/// a semicolon between them.
#[must_use]
pub fn row(timeline: &Timeline, hit: Hit<'_>, language: &str) -> [String; COLUMNS.len()] {
    let event = hit.event;
    let accounts = event.accounts();
    let sources: Vec<&str> =
        accounts.iter().filter_map(|account| timeline.find(&account.source)).map(Entity::id).collect();
    [
        event.id.clone(),
        event.number.to_string(),
        event.date.written().to_owned(),
        edge(event.date.earliest()).unwrap_or_default(),
        edge(event.date.latest()).unwrap_or_default(),
        hit.word().to_owned(),
        event.standing.word().to_owned(),
        ids(timeline, &event.by).join(";"),
        ids(timeline, &event.actors).join(";"),
        ids(timeline, &event.places).join(";"),
        ids(timeline, &event.tags).join(";"),
        sources.join(";"),
        event.title.best(language).to_owned(),
        event.summary.best(language).to_owned(),
    ]
}
