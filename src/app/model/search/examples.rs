//! Filters to begin with, made from what the timeline itself holds.

use std::collections::BTreeMap;

use crate::index::Index;
use crate::query::line::{called, written};
use crate::query::{Field, Scope};
use crate::timeline::date::Year;
use crate::timeline::names::{Actor, ActorKind, Tag};
use crate::timeline::{Event, Ix, Ref, Timeline};

/// A filter and how many events it finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The line.
    pub line: String,
    /// Events it finds.
    pub events: usize,
}

/// Up to three filters: somebody, a topic with somebody else, a year; those that occur most.
#[must_use]
pub fn examples(timeline: &Timeline, index: &Index, language: &str, scope: &Scope) -> Vec<Example> {
    let is_person = |actor: Ix<Actor>| actor.of(&timeline.actors).is_some_and(|actor| actor.kind == ActorKind::Person);
    let someone = most(timeline, |event| known(&event.actors).filter(|actor| is_person(*actor)));
    let others = most(timeline, |event| known(&event.actors).filter(|actor| !is_person(*actor)));
    let someone = someone.or(others);
    let term = |field: Field, value: &str| format!("{}:{value}", field.name(scope.naming));
    let actor = |actor: Ix<Actor>| actor.of(&timeline.actors).map(|actor| term(Field::Actor, &name(actor, language)));
    let tag = |tag: Ix<Tag>| {
        let tag = tag.of(&timeline.tags)?;
        let called = called(index, scope, Field::Tag, &tag.id, tag.name.best_version(language));
        Some(term(Field::Tag, &written(called)))
    };
    let mut found = Vec::new();
    found.extend(someone.and_then(|(ix, events)| Some(Example { line: actor(ix)?, events })));
    found.extend(with_tag(timeline, &tag, others.filter(|other| Some(*other) != someone).map(|(ix, _)| ix), &actor));
    let year = most(timeline, |event| event.date.earliest().day().map(|day| day.year).into_iter());
    found.extend(year.map(|(year, events)| Example { line: term(Field::Date, &Year(year).to_string()), events }));
    found
}

/// The most frequent topic, with the actor given where both occur together.
fn with_tag(
    timeline: &Timeline,
    tag: &dyn Fn(Ix<Tag>) -> Option<String>,
    other: Option<Ix<Actor>>,
    actor: &dyn Fn(Ix<Actor>) -> Option<String>,
) -> Option<Example> {
    let acts = |event: &Event| other.is_some_and(|other| known(&event.actors).any(|actor| actor == other));
    let together = most(timeline, |event| known(&event.tags).filter(|_| acts(event)));
    let (found, events) = together.or_else(|| most(timeline, |event| known(&event.tags)))?;
    let tag = tag(found)?;
    let line = match other.filter(|_| together.is_some()).and_then(actor) {
        Some(actor) => format!("{tag} {actor}"),
        None => tag,
    };
    Some(Example { line, events })
}

/// What occurs in most events, and in how many; of several the first.
fn most<'a, T: Ord + Copy, I: Iterator<Item = T> + 'a>(
    timeline: &'a Timeline,
    of: impl Fn(&'a Event) -> I,
) -> Option<(T, usize)> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for found in timeline.events.iter().flat_map(of) {
        *counts.entry(found).or_default() += 1;
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count)
}

fn known<T>(refs: &[Ref<T>]) -> impl Iterator<Item = Ix<T>> {
    refs.iter().filter_map(Ref::known)
}

/// The shortest name of one word, in the letters of the language; else the whole name, quoted.
fn name(actor: &Actor, language: &str) -> String {
    let whole = actor.name.best(language);
    let is_latin = |name: &str| name.chars().next().is_some_and(|c| c.is_ascii());
    let fits = |name: &&str| name.chars().all(char::is_alphanumeric) && is_latin(name) == is_latin(whole);
    let names = actor.aliases.iter().map(String::as_str).chain([whole]);
    // Of what an actor is called besides, a word of the name is the surest to be spelled right.
    let apart = |name: &&str| !whole.split_whitespace().any(|word| word == *name);
    let short = names.filter(fits).min_by_key(|name| (apart(name), name.chars().count()));
    short.map_or_else(|| format!("\"{}\"", whole.replace('"', " ")), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::examples;
    use crate::index::Index;
    use crate::query::Scope;
    use crate::timeline::names::{Actor, ActorKind, Tag};
    use crate::timeline::{Date, Event, Ix, Ref, Text, Timeline};

    fn text(words: &str) -> Text {
        Text::new(vec![("en".to_owned(), words.to_owned())])
    }

    fn event(date: &str, actors: &[usize], tags: &[usize]) -> Event {
        fn refs<T>(places: &[usize]) -> Vec<Ref<T>> {
            places.iter().map(|place| Ref::Known(Ix::new(*place))).collect()
        }
        let date = Date::parse(date).expect("a date");
        Event { date, actors: refs(actors), tags: refs(tags), ..Event::default() }
    }

    #[test]
    fn they_name_what_occurs_most() {
        let person = Actor {
            name: text("Vladimir Putin"),
            kind: ActorKind::Person,
            aliases: vec!["بوتين".to_owned(), "Putin".to_owned()],
            ..Actor::default()
        };
        let state = Actor { name: text("North Korea"), kind: ActorKind::State, ..Actor::default() };
        let tag = Tag { id: "arms".to_owned(), name: text("Arms") };
        let events = vec![event("2023", &[0, 1], &[]), event("2024-01", &[0], &[0]), event("2024-02", &[1], &[0])];
        let timeline = Timeline { actors: vec![person, state], tags: vec![tag], events, ..Timeline::default() };
        let found: Vec<_> = examples(&timeline, &Index::new(&timeline), "en", &Scope::default())
            .into_iter()
            .map(|it| (it.line, it.events))
            .collect();
        let expected = [("actor:Putin", 2), ("tag:arms actor:\"North Korea\"", 1), ("date:2024", 2)];
        assert_eq!(found, expected.map(|(line, events)| (line.to_owned(), events)));
    }

    #[test]
    fn a_timeline_of_bare_events_has_only_its_years() {
        let timeline = Timeline { events: vec![event("2024", &[], &[])], ..Timeline::default() };
        assert_eq!(examples(&timeline, &Index::new(&timeline), "en", &Scope::default()).len(), 1);
        assert!(examples(&Timeline::default(), &Index::default(), "en", &Scope::default()).is_empty());
    }
}
