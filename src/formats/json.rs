//! Events for programs; stable, as other programs rely on it.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::Hit;
use crate::anchor::State;
use crate::timeline::date::{Day, Edge};
use crate::timeline::{
    Date, Event, EventIx, Excerpt, Fact, FactValue, Listed, Ref, Source, Stop, Text, Timeline, Tour,
};

/// A value as it is printed, with a line break at its end. What a terminal would obey (`DEL`, C1 controls, direction
/// embeddings, overrides and isolates, line separators) is escaped as JSON escapes C0, so that a program reads the very text
/// and a terminal nothing but letters.
#[must_use]
pub fn printed(value: &Value) -> String {
    escaped(&format!("{value:#}\n"))
}

/// Values as they are printed in a line each.
#[must_use]
pub fn lines(values: impl Iterator<Item = Value>) -> String {
    values.map(|value| escaped(&format!("{value}\n"))).collect()
}

fn escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if c != '\n' && (c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
            // Writing to a string cannot fail. All of these are of the first plane: four digits name them.
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// The id of an event.
pub(super) fn id_of(timeline: &Timeline, event: EventIx) -> &str {
    event.of(&timeline.events).map_or("", |event| event.id.as_str())
}

/// An event as `list` gives it.
#[must_use]
pub fn event(timeline: &Timeline, hit: Hit<'_>) -> Value {
    let event = hit.event;
    json!({
        "id": event.id,
        "number": event.number.get(),
        "date": event.date.written(),
        "earliest": edge(event.date.earliest()),
        "latest": edge(event.date.latest()),
        "after": event.after.map(|after| id_of(timeline, after)),
        "see": event.see.iter().map(|see| id_of(timeline, *see)).collect::<Vec<_>>(),
        "title": text(&event.title),
        "summary": text(&event.summary),
        "standing": event.standing.word(),
        "by": ids(timeline, &event.by),
        "actors": ids(timeline, &event.actors),
        "places": ids(timeline, &event.places),
        "tags": ids(timeline, &event.tags),
        "match": hit.word(),
        "excerpts": event.excerpts.iter().map(|excerpt| self::excerpt(timeline, excerpt)).collect::<Value>(),
    })
}

fn excerpt(timeline: &Timeline, excerpt: &Excerpt) -> Value {
    let stands = matches!(excerpt.anchor.state, State::Exact | State::Moved | State::Respelled);
    let range = excerpt.anchor.range.as_ref().filter(|_| stands);
    let facts: Map<String, Value> =
        excerpt.facts.iter().map(|(fact, value)| (timeline.id(fact).to_owned(), self::value(value))).collect();
    let unit = |(fact, value): &(Ref<Fact>, FactValue)| {
        value.figure.as_ref()?;
        let fact = timeline.find(fact).filter(|fact| !fact.unit.is_empty())?;
        Some((fact.id.clone(), text(&fact.unit)))
    };
    let units: Map<String, Value> = excerpt.facts.iter().filter_map(unit).collect();
    json!({
        "source": timeline.id(&excerpt.source),
        "file": timeline.find(&excerpt.source).map(|source| &source.file),
        "exact": excerpt.exact,
        "start": range.map(|range| range.start),
        "end": range.map(|range| range.end),
        "state": <&str>::from(excerpt.anchor.state),
        "date_text": excerpt.date_text,
        "facts": facts,
        "units": units,
    })
}

/// An event as `show` gives it: what `list` gives, and all else that the file says.
#[must_use]
pub fn whole(timeline: &Timeline, event: &Event) -> Value {
    let mut value = self::event(timeline, Hit { event, possible: false });
    if let Some(object) = value.as_object_mut() {
        object.insert("date_note".to_owned(), text(&event.date_note));
        object.insert("url".to_owned(), json!(event.url));
        object.insert("notes".to_owned(), text(&event.notes));
        object.insert("disputed".to_owned(), json!(event.disputed));
        let sources = event.accounts().into_iter().filter_map(|account| timeline.find(&account.source));
        object.insert("sources".to_owned(), sources.map(source).collect());
        let stops = timeline.stops_at(event.number.ix()).map(|(tour, number, stop)| self::stop(tour, number, stop));
        object.insert("tours".to_owned(), stops.collect());
    }
    let excerpts = value.get_mut("excerpts").and_then(Value::as_array_mut).into_iter().flatten();
    for (value, excerpt) in excerpts.zip(&event.excerpts) {
        if let Some(object) = value.as_object_mut() {
            object.insert("dated".to_owned(), json!(excerpt.dated.map(<&str>::from)));
            object.insert("dated_note".to_owned(), text(&excerpt.dated_note));
            object.insert("date".to_owned(), json!(excerpt.date.as_ref().map(|date| date.written().to_owned())));
            object.insert("translation".to_owned(), text(&excerpt.translation));
            object.insert("note".to_owned(), text(&excerpt.note));
            object.insert("was".to_owned(), json!(excerpt.was));
        }
    }
    value
}

fn source(source: &Source) -> Value {
    let written = |date: &Option<Date>| date.as_ref().map(|date| date.written().to_owned());
    json!({
        "id": source.id,
        "file": source.file,
        "title": text(&source.title),
        "kind": text(&source.kind),
        "publisher": text(&source.publisher),
        "author": text(&source.author),
        "published": written(&source.published),
        "language": source.language,
        "translated": source.translated,
        "url": source.url,
        "archive": source.archive,
        "retrieved": written(&source.retrieved),
        "note": text(&source.note),
    })
}

fn stop(tour: &Tour, number: usize, stop: &Stop) -> Value {
    json!({
        "id": tour.id,
        "title": text(&tour.title),
        "stop": number,
        "seconds": stop.seconds,
        "notes": text(&stop.notes),
    })
}

/// The ids of references.
pub(super) fn ids<'a, T: Listed>(timeline: &'a Timeline, refs: &'a [Ref<T>]) -> Vec<&'a str> {
    refs.iter().map(|one| timeline.id(one)).collect()
}

/// A text by language.
pub(super) fn text(text: &Text) -> Value {
    text.versions().map(|(language, words)| (language.to_owned(), json!(words))).collect::<Map<_, _>>().into()
}

/// The value of a fact: a string where it is written once, else by language.
fn value(value: &FactValue) -> Value {
    let mut versions = value.words.versions();
    match (versions.next(), versions.next()) {
        (Some((_, only)), None) => json!(only),
        _ => text(&value.words),
    }
}

/// A known day as `2024-06-18` or `-0043-01-01`; else nothing.
pub(super) fn edge(edge: Edge) -> Option<String> {
    match edge {
        Edge::Day(day) => Some(iso(day)),
        Edge::Open | Edge::Unknown => None,
    }
}

fn iso(day: Day) -> String {
    let sign = if day.year < 0 { "-" } else { "" };
    format!("{sign}{:04}-{:02}-{:02}", day.year.unsigned_abs(), day.month, day.day)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::iso;
    use crate::timeline::date::Day;

    #[rstest]
    #[case(2024, "2024-06-18")]
    #[case(-43, "-0043-06-18")]
    #[case(0, "0000-06-18")]
    fn a_day_is_written_as_scripts_expect_it(#[case] year: i64, #[case] wanted: &str) {
        assert_eq!(iso(Day { year, month: 6, day: 18 }), wanted);
    }
}
