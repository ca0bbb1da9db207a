//! The value of a fact as written: words or a number, or a map of them by language.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use super::LocalizedText;
use super::pairs::twice;
use crate::timeline::Text;

/// What an account gives as a value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FactValue(LocalizedText);

impl FactValue {
    /// As the program knows it; `language` is that of plain values.
    pub(crate) fn into_text(self, language: &str) -> Text {
        self.0.into_text(language)
    }
}

impl<'de> Deserialize<'de> for FactValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FactValueVisitor)
    }
}

/// Refuses what YAML would not give back as it is written, such as `52.90`: then the file is read from its tree, where every
/// scalar is its letters.
struct FactValueVisitor;

impl<'de> Visitor<'de> for FactValueVisitor {
    type Value = FactValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words, a number, or a map from languages to them")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<FactValue, E> {
        Ok(FactValue(LocalizedText::Plain(words.to_owned())))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<FactValue, E> {
        Ok(FactValue(LocalizedText::Plain(number.to_string())))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<FactValue, A::Error> {
        let mut versions: Vec<(String, String)> = Vec::new();
        while let Some((language, value)) = map.next_entry::<String, FactValue>()? {
            let LocalizedText::Plain(words) = value.0 else {
                return Err(A::Error::invalid_type(Unexpected::Map, &"words or a number"));
            };
            versions.push((language, words));
        }
        match twice(&versions) {
            Some(language) => Err(A::Error::custom(format_args!("duplicate language `{language}`"))),
            None => Ok(FactValue(LocalizedText::ByLanguage(versions))),
        }
    }
}

impl JsonSchema for FactValue {
    fn schema_name() -> Cow<'static, str> {
        "FactValue".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "description": "Words or a figure, or a map from BCP 47 tags to them. A figure is n, n+, a–b or ~n.",
            "type": ["string", "number", "object"],
            "additionalProperties": {"type": ["string", "number"]},
        })
    }
}
