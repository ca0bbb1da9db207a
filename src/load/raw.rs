//! The timeline as written: the one description of its fields, for reading, for messages and for the JSON Schema.

pub(crate) mod fact_value;
pub(crate) mod localized;
pub(crate) mod pairs;
pub(crate) mod printed;
pub(crate) mod prose;

mod patterns;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Deserialize;

use crate::timeline::source::Translated;
use crate::timeline::{ActorKind, Dated, Standing};
pub(crate) use fact_value::FactValue;
pub(crate) use localized::LocalizedText;
pub(crate) use pairs::Pairs;
pub(crate) use printed::Printed;

/// A curated, sourced timeline: events in time, each tied to verbatim excerpts of articles.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Timeline {
    /// What the timeline is called.
    pub(crate) title: LocalizedText,
    /// BCP 47 tag of the plain strings, such as `ar`, and of sources that name none: it tells which way words run.
    pub(crate) language: Option<String>,
    /// The articles the events rest on.
    #[serde(default)]
    pub(crate) sources: Vec<Source>,
    /// Who acts in the events.
    #[serde(default)]
    pub(crate) actors: Vec<Actor>,
    /// Where events happen.
    #[serde(default)]
    pub(crate) places: Vec<Place>,
    /// Topics of events.
    #[serde(default)]
    pub(crate) tags: Vec<Tag>,
    /// Stretches of time that head the chronology.
    #[serde(default)]
    pub(crate) phases: Vec<Phase>,
    /// What accounts may state and disagree on.
    #[serde(default)]
    pub(crate) facts: Vec<Fact>,
    /// What happened. In any order: events are sorted by date, and by `after`.
    pub(crate) events: Vec<Event>,
    /// Stories told through chosen events.
    #[serde(default)]
    pub(crate) tours: Vec<Tour>,
}

/// An article. What its text does not support stays absent.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    /// Unique among sources: letters, digits, - _ . in any script, 1 to 64.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) id: String,
    /// Path of the file, from the timeline's folder and inside it.
    pub(crate) file: String,
    /// Lines of the article, such as `31-59`, where the file holds more than one.
    #[schemars(extend("type" = ["string", "integer", "null"]))]
    pub(crate) lines: Option<String>,
    /// Whether its lines are wrapped and run on, up to a blank one, or each is a paragraph; found out where it is not said.
    pub(crate) wrapped: Option<bool>,
    /// SHA-256 of the file as curated, 64 hexadecimal digits.
    pub(crate) sha256: Option<String>,
    /// Its headline.
    pub(crate) title: Option<LocalizedText>,
    /// What sort of text it is, in words: newspaper article, interview, official document, …
    pub(crate) kind: Option<LocalizedText>,
    /// Who published it.
    pub(crate) publisher: Option<LocalizedText>,
    /// Who wrote it.
    pub(crate) author: Option<LocalizedText>,
    /// When it was published (EDTF); bounds where only bounds are known.
    #[schemars(extend("type" = ["string", "integer", "null"], "pattern" = patterns::date()))]
    pub(crate) published: Option<String>,
    /// BCP 47 tag of its text, which runs that way; the timeline's where it is not said.
    pub(crate) language: Option<String>,
    /// How it was translated, where it was.
    pub(crate) translated: Option<Translated>,
    /// Where it was found.
    pub(crate) url: Option<String>,
    /// Where a copy is kept.
    pub(crate) archive: Option<String>,
    /// When it was fetched (EDTF).
    #[schemars(extend("type" = ["string", "integer", "null"], "pattern" = patterns::date()))]
    pub(crate) retrieved: Option<String>,
    /// What a curator says of it.
    pub(crate) note: Option<LocalizedText>,
}

/// Somebody or something that acts.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Actor {
    /// Unique among actors.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) id: String,
    /// The name to show.
    pub(crate) name: LocalizedText,
    /// What sort of actor; `other` where it is not said.
    pub(crate) kind: Option<ActorKind>,
    /// Every other spelling, in any language.
    #[serde(default)]
    pub(crate) aliases: Vec<String>,
}

/// Where something happens.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    /// Unique among places.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) id: String,
    /// The name to show.
    pub(crate) name: LocalizedText,
    /// Every other spelling.
    #[serde(default)]
    pub(crate) aliases: Vec<String>,
}

/// A topic of events.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tag {
    /// Unique among tags.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) id: String,
    /// The name to show.
    pub(crate) name: LocalizedText,
}

/// A stretch of time with a name.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Phase {
    /// Unique among phases.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) id: String,
    /// The name to show.
    pub(crate) name: LocalizedText,
    /// From when to when (EDTF).
    #[schemars(extend("type" = ["string", "integer"], "pattern" = patterns::date()))]
    pub(crate) date: String,
}

/// Something that an account may state, and another account otherwise.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fact {
    /// Unique among facts.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) id: String,
    /// The name to show.
    pub(crate) name: LocalizedText,
    /// What its figures count or measure, shown beside them.
    pub(crate) unit: Option<LocalizedText>,
}

/// Something that happened, or is said to have.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Event {
    /// Unique among events.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) id: String,
    /// When (EDTF), no more precise than the sources are.
    #[schemars(extend("type" = ["string", "integer"], "pattern" = patterns::date()))]
    pub(crate) date: String,
    /// Why this date, where it is not plain.
    pub(crate) date_note: Option<LocalizedText>,
    /// Id of an event: this one stands directly after it, behind what else follows it in this way. Its date stays as it is.
    #[serde(default)]
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) after: Option<String>,
    /// Ids of events to see beside this one, such as its denial.
    #[serde(default)]
    #[schemars(inner(regex(pattern = patterns::ID)))]
    pub(crate) see: Vec<String>,
    /// What, in a line.
    pub(crate) title: LocalizedText,
    /// What, in a few lines, where the title is not enough.
    pub(crate) summary: Option<LocalizedText>,
    /// Ids of actors.
    #[serde(default)]
    #[schemars(inner(regex(pattern = patterns::ID)))]
    pub(crate) actors: Vec<String>,
    /// Ids of places.
    #[serde(default)]
    #[schemars(inner(regex(pattern = patterns::ID)))]
    pub(crate) places: Vec<String>,
    /// Ids of tags.
    #[serde(default)]
    #[schemars(inner(regex(pattern = patterns::ID)))]
    pub(crate) tags: Vec<String>,
    /// How firm it stands; `reported` where it is not said.
    pub(crate) standing: Option<Standing>,
    /// Ids of the actors who claim, deny or forecast it.
    #[serde(default)]
    #[schemars(inner(regex(pattern = patterns::ID)))]
    pub(crate) by: Vec<String>,
    /// The passages it rests on.
    #[serde(default)]
    pub(crate) excerpts: Vec<Excerpt>,
    /// Address of a page about it.
    pub(crate) url: Option<String>,
    /// For the presenter.
    pub(crate) notes: Option<LocalizedText>,
}

/// A passage of an article that tells an event.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Excerpt {
    /// Id of the source.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) source: String,
    /// The words, verbatim.
    pub(crate) exact: String,
    /// The words before them, where they stand more than once.
    pub(crate) prefix: Option<String>,
    /// The words after them.
    pub(crate) suffix: Option<String>,
    /// The words that were quoted before the article changed, as printed; what an excerpt that was found again keeps.
    pub(crate) was: Option<Printed>,
    /// The words of the article that date the event.
    pub(crate) date_text: Option<String>,
    /// How they date it.
    pub(crate) dated: Option<Dated>,
    /// How the date was worked out.
    pub(crate) dated_note: Option<LocalizedText>,
    /// This account's date (EDTF), where it differs from the event's.
    #[schemars(extend("type" = ["string", "integer", "null"], "pattern" = patterns::date()))]
    pub(crate) date: Option<String>,
    /// This account's standing, where it differs.
    pub(crate) standing: Option<Standing>,
    /// Ids of the actors who claim it here.
    #[serde(default)]
    #[schemars(inner(regex(pattern = patterns::ID)))]
    pub(crate) by: Vec<String>,
    /// The passage in other languages.
    pub(crate) translation: Option<LocalizedText>,
    /// What this account states: fact to value; a figure is `n`, `n+` (at least), `a–b` or `~n` (about).
    #[serde(default)]
    pub(crate) facts: Pairs,
    /// What a curator says of it.
    pub(crate) note: Option<LocalizedText>,
}

/// A story told through chosen events, for the stage.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tour {
    /// Unique among tours.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) id: String,
    /// What it is called.
    pub(crate) title: LocalizedText,
    /// Where it stops, in the order of the talk.
    pub(crate) stops: Vec<Stop>,
}

/// One event of a tour.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Stop {
    /// Id of the event.
    #[schemars(regex(pattern = patterns::ID))]
    pub(crate) event: String,
    /// How long to stay, in seconds.
    pub(crate) seconds: Option<u32>,
    /// What to say.
    pub(crate) notes: Option<LocalizedText>,
}

/// The JSON Schema (draft 7) of a timeline file.
#[must_use]
pub(crate) fn schema() -> serde_json::Value {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<Timeline>().to_value()
}
