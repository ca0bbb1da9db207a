//! A map whose keys the file chooses, in the order written.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::FactValue;

/// Keys and values as written; a key stands once.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Pairs(pub(crate) Vec<(String, FactValue)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
        let mut pairs: Vec<(String, FactValue)> = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, FactValue>()? {
            pairs.push((key, value));
        }
        match twice(&pairs) {
            Some(key) => Err(A::Error::custom(format_args!("duplicate key `{key}`"))),
            None => Ok(Pairs(pairs)),
        }
    }
}

/// A key that stands twice.
pub(super) fn twice<T>(pairs: &[(String, T)]) -> Option<&str> {
    let mut keys: Vec<&str> = pairs.iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    keys.windows(2).find(|pair| pair.first() == pair.last()).and_then(|pair| pair.first()).copied()
}

impl JsonSchema for Pairs {
    fn schema_name() -> Cow<'static, str> {
        "Facts".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "description": "Ids of facts and the values an account gives them.",
            "type": "object",
            "additionalProperties": generator.subschema_for::<FactValue>(),
        })
    }
}
