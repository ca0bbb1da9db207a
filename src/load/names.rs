//! What events refer to by id: actors, places, tags, phases, facts.

use super::dates;
use super::ids::Ids;
use super::raw::{self, localized::one_line};
use crate::finding::{NodePath, UnlocatedFindings};
use crate::timeline::{Actor, Event, Fact, Phase, Place, Source, Tag, Text, Tour};

/// The ids of every list that events refer to.
#[derive(Debug)]
pub(super) struct Lists {
    pub(super) events: Ids<Event>,
    pub(super) sources: Ids<Source>,
    pub(super) actors: Ids<Actor>,
    pub(super) places: Ids<Place>,
    pub(super) tags: Ids<Tag>,
    pub(super) facts: Ids<Fact>,
}

impl Lists {
    /// Gathers the ids; those of phases and tours are looked at too, though nothing here refers to them.
    pub(super) fn gather(raw: &raw::Timeline, unlocated: &mut UnlocatedFindings) -> Self {
        Ids::<Phase>::gather("phases", raw.phases.iter().map(|phase| phase.id.as_str()), unlocated);
        Ids::<Tour>::gather("tours", raw.tours.iter().map(|tour| tour.id.as_str()), unlocated);
        let ids = raw.actors.iter().map(|actor| actor.id.as_str());
        let names = raw.actors.iter().flat_map(|actor| called(&actor.id, [&actor.name], &actor.aliases));
        let actors = Ids::gather("actors", ids, unlocated).named(names);
        let ids = raw.places.iter().map(|place| place.id.as_str());
        let names = raw.places.iter().flat_map(|place| called(&place.id, [&place.name], &place.aliases));
        let places = Ids::gather("places", ids, unlocated).named(names);
        let ids = raw.tags.iter().map(|tag| tag.id.as_str());
        let names = raw.tags.iter().flat_map(|tag| called(&tag.id, [&tag.name], &[]));
        let tags = Ids::gather("tags", ids, unlocated).named(names);
        let ids = raw.facts.iter().map(|fact| fact.id.as_str());
        let names = raw.facts.iter().flat_map(|fact| called(&fact.id, [&fact.name], &[]));
        let facts = Ids::gather("facts", ids, unlocated).named(names);
        let ids = raw.sources.iter().map(|source| source.id.as_str());
        let names = raw.sources.iter().flat_map(|source| {
            let texts = [&source.title, &source.publisher].into_iter().flatten();
            called(&source.id, texts, std::slice::from_ref(&source.file))
        });
        let sources = Ids::gather("sources", ids, unlocated).named(names);
        let events = Ids::gather("events", raw.events.iter().map(|event| event.id.as_str()), unlocated);
        let titled = if refers_wrongly(raw, &events) { raw.events.as_slice() } else { &[] };
        let events = events.named(titled.iter().flat_map(|event| called(&event.id, [&event.title], &[])));
        Self { events, sources, actors, places, tags, facts }
    }
}

/// What something is called, each with its id.
fn called<'a>(
    id: &'a str,
    texts: impl IntoIterator<Item = &'a raw::LocalizedText>,
    aliases: &'a [String],
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let texts: Vec<&str> = texts.into_iter().flat_map(raw::LocalizedText::versions).collect();
    texts.into_iter().chain(aliases.iter().map(String::as_str)).map(move |name| (name, id))
}

/// Whether an event is referred to that is not there. There may be very many events, and titles are only wanted then.
fn refers_wrongly(raw: &raw::Timeline, events: &Ids<Event>) -> bool {
    let linked = raw.events.iter().flat_map(|event| event.see.iter().chain(&event.after));
    let stops = raw.tours.iter().flat_map(|tour| &tour.stops).map(|stop| &stop.event);
    linked.chain(stops).any(|id| events.ix(id).is_none())
}

/// The name of what has this id: the id itself where it has no name.
fn name(words: raw::LocalizedText, id: &str, language: &str) -> Text {
    let name = words.into_text(language);
    if name.is_empty() { Text::new(vec![(language.to_owned(), id.to_owned())]) } else { name }
}

/// A summary or a note that may be absent.
pub(super) fn prose(words: Option<raw::LocalizedText>, language: &str) -> Text {
    words.map_or_else(Text::default, |words| words.into_prose(language))
}

/// A text of one line that may be absent.
pub(super) fn text(words: Option<raw::LocalizedText>, language: &str) -> Text {
    words.map_or_else(Text::default, |words| words.into_text(language))
}

pub(super) fn actors(actors: Vec<raw::Actor>, language: &str) -> Vec<Actor> {
    let actor = |raw: raw::Actor| Actor {
        name: name(raw.name, &raw.id, language),
        id: raw.id,
        kind: raw.kind.unwrap_or_default(),
        aliases: raw.aliases.into_iter().map(one_line).collect(),
    };
    actors.into_iter().map(actor).collect()
}

pub(super) fn places(places: Vec<raw::Place>, language: &str) -> Vec<Place> {
    let place = |raw: raw::Place| Place {
        name: name(raw.name, &raw.id, language),
        id: raw.id,
        aliases: raw.aliases.into_iter().map(one_line).collect(),
    };
    places.into_iter().map(place).collect()
}

pub(super) fn tags(tags: Vec<raw::Tag>, language: &str) -> Vec<Tag> {
    tags.into_iter().map(|raw| Tag { name: name(raw.name, &raw.id, language), id: raw.id }).collect()
}

pub(super) fn facts(facts: Vec<raw::Fact>, language: &str) -> Vec<Fact> {
    let fact =
        |raw: raw::Fact| Fact { name: name(raw.name, &raw.id, language), unit: text(raw.unit, language), id: raw.id };
    facts.into_iter().map(fact).collect()
}

/// Phases; one without a readable date heads nothing and is left out.
pub(super) fn phases(phases: Vec<raw::Phase>, language: &str, unlocated: &mut UnlocatedFindings) -> Vec<Phase> {
    let mut kept = Vec::new();
    for (place, raw) in phases.into_iter().enumerate() {
        if let Some(date) = dates::read(&raw.date, || NodePath::item("phases", place).key("date"), unlocated) {
            kept.push(Phase { name: name(raw.name, &raw.id, language), id: raw.id, date });
        }
    }
    kept
}
