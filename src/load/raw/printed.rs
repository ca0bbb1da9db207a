//! What an excerpt quoted before its article changed: words, or a list of them, the oldest first.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// The words that were printed before, the oldest first.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Printed(pub(crate) Vec<String>);

impl<'de> Deserialize<'de> for Printed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PrintedVisitor)
    }
}

struct PrintedVisitor;

impl<'de> Visitor<'de> for PrintedVisitor {
    type Value = Printed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words, or a list of them")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Printed, E> {
        Ok(Printed(vec![words.to_owned()]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Printed, A::Error> {
        let mut printed = Vec::new();
        while let Some(words) = list.next_element::<String>()? {
            printed.push(words);
        }
        Ok(Printed(printed))
    }
}

impl JsonSchema for Printed {
    fn schema_name() -> Cow<'static, str> {
        "Printed".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "description": "Words, or a list of them, the oldest first.",
            "type": ["string", "array"],
            "items": {"type": "string"},
        })
    }
}
