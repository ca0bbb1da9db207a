//! What of JSON Schema the raw structs use.

use serde_json::{Map, Value};

/// A schema with the document it stands in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape<'a> {
    root: &'a Value,
    here: &'a Value,
    /// Whether words for people stand here: a scalar of whatever sort is its letters, but it must say something.
    pub(super) text: bool,
    /// Whether the key may also say nothing.
    nullable: bool,
}

impl<'a> Shape<'a> {
    pub(super) fn root(schema: &'a Value) -> Self {
        Self { root: schema, here: schema, text: false, nullable: false }
    }

    /// Follows references and the choice between something and null.
    fn at(self, schema: &'a Value) -> Self {
        let next = match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.root.pointer(reference.trim_start_matches('#')),
            None => ["allOf", "anyOf"].iter().find_map(|key| schema.get(key)?.get(0)),
        };
        let nullable = self.nullable || schema.get("anyOf").is_some();
        let here = Self { here: schema, nullable, ..self };
        next.map_or(here, |inner| here.at(inner))
    }

    /// Whether a sort of value may stand here. What is optional may be null.
    pub(super) fn allows(self, sort: &str) -> bool {
        match self.here.get("type") {
            _ if sort == "null" && self.nullable => true,
            Some(Value::String(only)) => only == sort,
            Some(Value::Array(sorts)) => sorts.iter().any(|one| one == sort),
            _ => false,
        }
    }

    /// Whether the key may be left without a value: what is optional, and lists and open maps, which are empty then.
    pub(super) fn allows_nothing(self) -> bool {
        let open_map = self.allows("object") && !self.allows("string") && self.here.get("properties").is_none();
        self.allows("null") || self.allows("array") || open_map
    }

    pub(super) fn items(self) -> Option<Self> {
        Some(self.inside().at(self.here.get("items")?))
    }

    /// The shape of a key's value; a text by language takes any key.
    pub(super) fn property(self, key: &str) -> Option<Self> {
        if let Some(property) = self.here.get("properties").and_then(|all| all.get(key)) {
            return Some(self.inside().at(property).marked());
        }
        let any = self.here.get("additionalProperties").filter(|schema| schema.is_object())?;
        let any = self.inside().at(any);
        Some(Self { text: self.allows("boolean"), ..any })
    }

    fn inside(self) -> Self {
        Self { text: false, nullable: false, ..self }
    }

    fn marked(self) -> Self {
        Self { text: self.allows("string") && self.allows("object"), ..self }
    }

    pub(super) fn properties(self) -> impl Iterator<Item = &'a str> {
        self.here.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys).map(String::as_str)
    }

    pub(super) fn required(self) -> impl Iterator<Item = &'a str> {
        self.here.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    }

    /// The words of a fixed list, where it is one.
    pub(super) fn words(self) -> Vec<&'a str> {
        let plain = self.here.get("enum").and_then(Value::as_array).into_iter().flatten();
        let documented = self.here.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        plain.chain(documented.filter_map(|one| one.get("const"))).filter_map(Value::as_str).collect()
    }

    /// The word by which messages name what is wanted.
    pub(super) fn wanted(self) -> &'static str {
        match (self.allows("string"), self.allows("object"), self.allows("array"), self.allows("integer")) {
            (true, true, ..) => "text",
            (_, true, ..) => "map",
            (_, _, true, _) => "list",
            (false, .., true) => "integer",
            _ => "string",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Shape;
    use crate::load::raw;

    #[test]
    fn the_schema_of_the_raw_structs_is_understood() {
        let schema = raw::schema();
        let event = Shape::root(&schema).property("events").and_then(Shape::items).expect("events are a list");
        assert_eq!(event.required().collect::<Vec<_>>(), ["id", "date", "title"]);
        assert_eq!(event.property("title").map(Shape::wanted), Some("text"));
        assert_eq!(event.property("summary").map(Shape::wanted), Some("text"));
        assert_eq!(event.property("actors").map(Shape::wanted), Some("list"));
        assert_eq!(event.property("standing").map(|shape| shape.words().len()), Some(6));
        let excerpt = event.property("excerpts").and_then(Shape::items).expect("excerpts are a list");
        assert_eq!(excerpt.property("facts").map(Shape::wanted), Some("map"));
        assert!(excerpt.property("prefix").is_some_and(|shape| shape.allows("null")));
        assert!(excerpt.property("nonsense").is_none());
    }
}
