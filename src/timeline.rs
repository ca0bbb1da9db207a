//! A curated chronology as the program knows it: events in time, each with the excerpts that prove it.

pub mod address;
pub mod article;
pub mod captured;
pub mod changes;
pub mod date;
pub mod dating;
pub mod disagreement;
pub mod entity;
pub mod event;
pub mod excerpt;
pub mod figure;
pub mod human;
pub mod id;
pub mod ix;
pub mod names;
pub mod quantity;
mod selectable;
pub mod silence;
pub mod source;
pub mod talk;
pub mod tour;
pub mod uses;
pub mod when;

pub use crate::anchor::Quotation;

pub use article::{Article, Paragraph};
pub use captured::{NewEvent, NewExcerpt};
pub use changes::{Change, Changes};
pub use date::Date;
pub use entity::{Entity, List, Listed, Ref};
pub use event::{Account, Event, Standing};
pub use excerpt::{Anchor, AnchorState, Dated, Excerpt, FactValue};
pub use figure::Figure;
pub use human::Text;
pub use ix::{EventIx, EventNumber, Ix};
pub use names::{Actor, ActorKind, Fact, Phase, Place, Tag};
pub use source::{Designation, Source};
pub use talk::Talk;
pub use tour::{Stop, Tour};
pub use uses::Uses;
pub use when::When;

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
    /// The events, sorted by time.
    pub events: Vec<Event>,
    /// Stories told through chosen events.
    pub tours: Vec<Tour>,
}
