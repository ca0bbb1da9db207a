//! Events as rows of cells: the columns that tsv and csv share. Stable, as other programs rely on them.

use super::Hit;
use super::json::{edge, ids};
use crate::timeline::Timeline;

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
    let actor = |place: usize| timeline.actors.get(place).map(|actor| actor.id.as_str());
    let mut sources: Vec<&str> = Vec::new();
    for account in event.accounts() {
        let known = |place: usize| timeline.sources.get(place).map(|source| source.id.as_str());
        sources.extend(account.source.known().and_then(known));
    }
    [
        event.id.clone(),
        event.number.to_string(),
        event.date.written().to_owned(),
        edge(event.date.earliest()).unwrap_or_default(),
        edge(event.date.latest()).unwrap_or_default(),
        hit.word().to_owned(),
        event.standing.word().to_owned(),
        ids(&event.by, actor).join(";"),
        ids(&event.actors, actor).join(";"),
        ids(&event.places, |place| timeline.places.get(place).map(|place| place.id.as_str())).join(";"),
        ids(&event.tags, |place| timeline.tags.get(place).map(|tag| tag.id.as_str())).join(";"),
        sources.join(";"),
        event.title.best(language).to_owned(),
        event.summary.best(language).to_owned(),
    ]
}
