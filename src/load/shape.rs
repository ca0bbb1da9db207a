//! The tree against the schema of the raw structs: everything of the wrong shape in one run, each at its own place.

mod scalar;
mod schema;

use std::collections::HashSet;

use super::ids::cut;
use super::tree::{Node, ShapeError, Value};
use crate::finding::codes::{DUPLICATE_KEY, MISSING_KEY, MORE_FINDINGS, UNKNOWN_KEY, WRONG_TYPE};
use crate::finding::or_nothing;
use crate::finding::unlocated::MOST;
use crate::similar::suggestion::nearest;
use schema::Shape;

/// Everything in which a tree differs from a schema (draft 7).
pub(crate) fn compare(tree: &Node, schema: &serde_json::Value) -> Vec<ShapeError> {
    let mut comparison = Comparison::default();
    comparison.value(tree, Shape::root(schema), "");
    comparison.told()
}

#[derive(Default)]
struct Comparison {
    errors: Vec<ShapeError>,
    untold: usize,
}

impl Comparison {
    fn value(&mut self, node: &Node, shape: Shape<'_>, key: &str) {
        match &node.value {
            Value::Map(pairs) if shape.allows("object") => self.map(node, pairs, shape),
            Value::List(items) if shape.allows("array") => {
                let Some(item) = shape.items() else { return };
                for node in items {
                    self.value(node, item, key);
                }
            }
            Value::Plain(_) | Value::Quoted(_) if node.is_null() && shape.allows_nothing() => {}
            Value::Plain(text) => self.extend(scalar::plain(node, text, shape, key)),
            Value::Quoted(text) => self.extend(scalar::quoted(node, text, shape, key)),
            Value::Map(_) => self.wrong_type(node, shape, key, "map"),
            Value::List(_) => self.wrong_type(node, shape, key, "list"),
        }
    }

    fn map(&mut self, node: &Node, pairs: &[(Node, Node)], shape: Shape<'_>) {
        let mut seen: HashSet<&str> = HashSet::new();
        for (key, value) in pairs {
            let Some(name) = key.scalar() else {
                self.tell(|| {
                    let error = ShapeError::new(WRONG_TYPE, key.at).arg("key", or_nothing(""));
                    error.arg("wanted", "key").arg("found", "map")
                });
                continue;
            };
            if !seen.insert(name) {
                self.tell(|| ShapeError::new(DUPLICATE_KEY, key.at).arg("key", cut(name)));
                continue;
            }
            match shape.property(name) {
                Some(shape) => self.value(value, shape, name),
                None => self.tell(|| unknown_key(key, name, shape)),
            }
        }
        for key in shape.required().filter(|key| !seen.contains(key)) {
            self.tell(|| ShapeError::new(MISSING_KEY, node.at).arg("key", key));
        }
    }

    fn wrong_type(&mut self, node: &Node, shape: Shape<'_>, key: &str, found: &str) {
        self.tell(|| wrong_type(node, shape, key, found));
    }

    fn extend(&mut self, error: Option<ShapeError>) {
        if let Some(error) = error {
            self.tell(|| error);
        }
    }

    /// Keeps as many as somebody reads, and counts the others.
    fn tell(&mut self, error: impl FnOnce() -> ShapeError) {
        if self.errors.len() < MOST {
            self.errors.push(error());
        } else {
            self.untold += 1;
        }
    }

    fn told(mut self) -> Vec<ShapeError> {
        if self.untold > 0 {
            self.errors.push(ShapeError::new(MORE_FINDINGS, 0).arg("count", self.untold));
        }
        self.errors
    }
}

fn unknown_key(key: &Node, name: &str, shape: Shape<'_>) -> ShapeError {
    let known: Vec<&str> = shape.properties().collect();
    let near = nearest(name, known.iter().copied()).unwrap_or("");
    let error = ShapeError::new(UNKNOWN_KEY, key.at).arg("key", cut(name)).arg("known", known.join(", "));
    error.arg("near", or_nothing(near))
}

fn wrong_type(node: &Node, shape: Shape<'_>, key: &str, found: &str) -> ShapeError {
    ShapeError::new(WRONG_TYPE, node.at).arg("key", or_nothing(key)).arg("wanted", shape.wanted()).arg("found", found)
}
