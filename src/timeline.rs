//! A curated chronology as the program knows it: events in time, each with the excerpts that prove it.

pub mod article;
pub mod date;
pub mod disagreement;
pub mod event;
pub mod excerpt;
pub mod human;
pub mod names;
pub mod source;
pub mod tour;

pub use article::{Article, Paragraph};
pub use date::Date;
pub use event::{Account, Event, Standing};
pub use excerpt::{Anchor, AnchorState, Dated, Excerpt};
pub use human::Text;
pub use names::{Actor, ActorKind, Fact, Phase, Place, Ref, Tag};
pub use source::Source;
pub use tour::{Stop, Tour};

/// The whole chronology: events in the order of time, and everything they refer to.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    /// What it is called.
    pub title: Text,
    /// BCP 47 tag of the texts that name no language.
    pub language: String,
    /// The articles it rests on, in the order of the file.
    pub sources: Vec<Source>,
    /// Who acts.
    pub actors: Vec<Actor>,
    /// Where.
    pub places: Vec<Place>,
    /// Topics.
    pub tags: Vec<Tag>,
    /// Stretches of time that head the chronology.
    pub phases: Vec<Phase>,
    /// What accounts may state and disagree on.
    pub facts: Vec<Fact>,
    /// The events, sorted by time; an event's number is its place here, from 1.
    pub events: Vec<Event>,
    /// Stories told through chosen events.
    pub tours: Vec<Tour>,
}

impl Timeline {
    /// The name of an actor in a language, else in the first that is written, else its id.
    #[must_use]
    pub fn actor_name<'a>(&'a self, actor: &'a Ref, language: &str) -> &'a str {
        named(actor, &self.actors, language, |actor| (&actor.name, &actor.id))
    }

    /// The name of a place; as [`Self::actor_name`].
    #[must_use]
    pub fn place_name<'a>(&'a self, place: &'a Ref, language: &str) -> &'a str {
        named(place, &self.places, language, |place| (&place.name, &place.id))
    }

    /// The name of a tag; as [`Self::actor_name`].
    #[must_use]
    pub fn tag_name<'a>(&'a self, tag: &'a Ref, language: &str) -> &'a str {
        named(tag, &self.tags, language, |tag| (&tag.name, &tag.id))
    }

    /// The name of a fact; as [`Self::actor_name`].
    #[must_use]
    pub fn fact_name<'a>(&'a self, fact: &'a Ref, language: &str) -> &'a str {
        named(fact, &self.facts, language, |fact| (&fact.name, &fact.id))
    }

    /// The name of a source: its title, else its publisher, else its id.
    #[must_use]
    pub fn source_name<'a>(&'a self, source: &'a Ref, language: &str) -> &'a str {
        match source {
            Ref::Known(place) => self.sources.get(*place).map_or("", |source| source.name(language)),
            Ref::Unknown(id) => id,
        }
    }
}

fn named<'a, T>(
    one: &'a Ref,
    all: &'a [T],
    language: &str,
    parts: impl Fn(&'a T) -> (&'a Text, &'a String),
) -> &'a str {
    match one {
        Ref::Unknown(id) => id,
        Ref::Known(place) => all.get(*place).map_or("", |found| {
            let (name, id) = parts(found);
            Some(name.best(language)).filter(|name| !name.is_empty()).unwrap_or(id)
        }),
    }
}
