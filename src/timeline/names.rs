//! What events refer to by id: actors, places, tags, phases, facts.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Text};

/// Somebody or something that acts.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// Unique among actors.
    pub id: String,
    /// The name to show.
    pub name: Text,
    /// What sort of actor.
    pub kind: ActorKind,
    /// Every other spelling, in any language.
    pub aliases: Vec<String>,
}

/// Sorts of actors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ActorKind {
    /// A human being.
    Person,
    /// A country.
    State,
    /// A body of people.
    Organisation,
    /// Armed forces and what belongs to them.
    Military,
    /// Papers, agencies, channels.
    Media,
    /// Anything else.
    #[default]
    Other,
}

/// Where something happens.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Unique among places.
    pub id: String,
    /// The name to show.
    pub name: Text,
    /// Every other spelling.
    pub aliases: Vec<String>,
}

/// A topic of events.
#[derive(Clone, Debug, Default)]
pub struct Tag {
    /// Unique among tags.
    pub id: String,
    /// The name to show.
    pub name: Text,
}

/// A stretch of time with a name.
#[derive(Clone, Debug)]
pub struct Phase {
    /// Unique among phases.
    pub id: String,
    /// The name to show.
    pub name: Text,
    /// From when to when.
    pub date: Date,
}

/// Something that an account may state, and another account otherwise.
#[derive(Clone, Debug, Default)]
pub struct Fact {
    /// Unique among facts.
    pub id: String,
    /// The name to show.
    pub name: Text,
    /// What its figures count or measure, such as soldiers; shown beside them.
    pub unit: Text,
}
