//! A text for people as written: a string, or a map by language.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use super::pairs::twice;
use crate::timeline::Text;

/// Words in the language of the timeline, or in several languages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum LocalizedText {
    Plain(String),
    ByLanguage(Vec<(String, String)>),
}

impl LocalizedText {
    /// As the program knows it; `language` is that of plain strings.
    pub(crate) fn into_text(self, language: &str) -> Text {
        match self {
            Self::Plain(words) => Text::new(vec![(language.to_owned(), words)]),
            Self::ByLanguage(versions) => Text::new(versions),
        }
    }
}

impl<'de> Deserialize<'de> for LocalizedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LocalizedTextVisitor)
    }
}

/// Takes what YAML says a value is, so that `title: no` is refused and not read as the word "no".
struct LocalizedTextVisitor;

impl<'de> Visitor<'de> for LocalizedTextVisitor {
    type Value = LocalizedText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words in quotes, or a map from languages to words")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<LocalizedText, E> {
        Ok(LocalizedText::Plain(words.to_owned()))
    }

    fn visit_string<E: Error>(self, words: String) -> Result<LocalizedText, E> {
        Ok(LocalizedText::Plain(words))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LocalizedText, A::Error> {
        let mut versions: Vec<(String, String)> = Vec::new();
        while let Some(language) = map.next_key::<String>()? {
            let LocalizedText::Plain(words) = map.next_value()? else {
                return Err(A::Error::invalid_type(Unexpected::Map, &"words in quotes"));
            };
            versions.push((language, words));
        }
        match twice(&versions) {
            Some(language) => Err(A::Error::custom(format_args!("duplicate language `{language}`"))),
            None => Ok(LocalizedText::ByLanguage(versions)),
        }
    }
}

impl JsonSchema for LocalizedText {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "description": "Words for people: a string in the language of the timeline, or a map from BCP 47 tags to words.",
            "type": ["string", "object"],
            "additionalProperties": {"type": "string"},
        })
    }
}
