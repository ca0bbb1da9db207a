//! The verbatim words an event rests on, and where they stand.

pub use crate::anchor::{Anchor, State as AnchorState};

use schemars::JsonSchema;
use serde::Deserialize;
use strum::IntoStaticStr;

use super::{Actor, Date, Fact, Ref, Source, Standing, Text};

/// A passage of an article that tells an event.
#[derive(Clone, Debug, Default)]
pub struct Excerpt {
    /// Whose words.
    pub source: Ref<Source>,
    /// The words, verbatim; no tool rewrites them.
    pub exact: String,
    /// The words before them, where the words alone stand more than once.
    pub prefix: Option<String>,
    /// The words after them.
    pub suffix: Option<String>,
    /// The words that date the event.
    pub date_text: Option<String>,
    /// How they date it.
    pub dated: Option<Dated>,
    /// How the date was worked out.
    pub dated_note: Text,
    /// This account's date, where it differs from the event's.
    pub date: Option<Date>,
    /// This account's standing, where it differs.
    pub standing: Option<Standing>,
    /// Who claims it here.
    pub by: Vec<Ref<Actor>>,
    /// The passage in other languages.
    pub translation: Text,
    /// What this account states: (fact, value).
    pub facts: Vec<(Ref<Fact>, String)>,
    /// What a curator says of it.
    pub note: Text,
    /// Where the words stand in the article now.
    pub anchor: Anchor,
}

/// How the words of a passage date its event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "lowercase")]
pub enum Dated {
    /// They give the date.
    Explicit,
    /// They give it in relation to another.
    Relative,
    /// It follows from what stands around.
    Context,
}
