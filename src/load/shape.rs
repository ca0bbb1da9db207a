//! The tree against the schema of the raw structs: everything of the wrong shape in one run, each at its own place.

mod scalar;
mod schema;

use std::collections::HashSet;

use super::ids::cut;
use super::tree::{Node, Trouble, Value};
use crate::finding::codes::{DUPLICATE_KEY, MISSING_KEY, MORE_FINDINGS, UNKNOWN_KEY, WRONG_TYPE};
use crate::finding::or_nothing;
use crate::finding::unlocated::MOST;
use crate::text::nearest::nearest;
use schema::Shape;

/// Everything in which a tree differs from a schema (draft 7).
pub(crate) fn compare(tree: &Node, schema: &serde_json::Value) -> Vec<Trouble> {
    let mut comparison = Comparison::default();
    comparison.value(tree, Shape::root(schema), "");
    comparison.told()
}

#[derive(Default)]
struct Comparison {
    troubles: Vec<Trouble>,
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
                    let trouble = Trouble::new(WRONG_TYPE, key.at).arg("key", or_nothing(""));
                    trouble.arg("wanted", "key").arg("found", "map")
                });
                continue;
            };
            if !seen.insert(name) {
                self.tell(|| Trouble::new(DUPLICATE_KEY, key.at).arg("key", cut(name)));
                continue;
            }
            match shape.property(name) {
                Some(shape) => self.value(value, shape, name),
                None => self.tell(|| unknown_key(key, name, shape)),
            }
        }
        for key in shape.required().filter(|key| !seen.contains(key)) {
            self.tell(|| Trouble::new(MISSING_KEY, node.at).arg("key", key));
        }
    }

    fn wrong_type(&mut self, node: &Node, shape: Shape<'_>, key: &str, found: &str) {
        self.tell(|| wrong_type(node, shape, key, found));
    }

    fn extend(&mut self, trouble: Option<Trouble>) {
        if let Some(trouble) = trouble {
            self.tell(|| trouble);
        }
    }

    /// Keeps as many as somebody reads, and counts the others.
    fn tell(&mut self, trouble: impl FnOnce() -> Trouble) {
        if self.troubles.len() < MOST {
            self.troubles.push(trouble());
        } else {
            self.untold += 1;
        }
    }

    fn told(mut self) -> Vec<Trouble> {
        if self.untold > 0 {
            self.troubles.push(Trouble::new(MORE_FINDINGS, 0).arg("count", self.untold));
        }
        self.troubles
    }
}

fn unknown_key(key: &Node, name: &str, shape: Shape<'_>) -> Trouble {
    let known: Vec<&str> = shape.properties().collect();
    let near = nearest(name, known.iter().copied()).unwrap_or("");
    let trouble = Trouble::new(UNKNOWN_KEY, key.at).arg("key", cut(name)).arg("known", known.join(", "));
    trouble.arg("near", or_nothing(near))
}

fn wrong_type(node: &Node, shape: Shape<'_>, key: &str, found: &str) -> Trouble {
    Trouble::new(WRONG_TYPE, node.at).arg("key", or_nothing(key)).arg("wanted", shape.wanted()).arg("found", found)
}
