//! Scalars: what is a word, a number, a boolean, nothing.

use super::super::ids::cut;
use super::super::tree::{Node, ShapeError};
use super::schema::Shape;
use super::wrong_type;
use crate::finding::codes::{NEEDS_QUOTES, UNKNOWN_WORD};
use crate::finding::or_nothing;
use crate::similar::suggestion::nearest;

/// A scalar without quotation marks.
pub(super) fn plain(node: &Node, text: &str, shape: Shape<'_>, key: &str) -> Option<ShapeError> {
    let sort = sort(text);
    if shape.allows("integer") && !shape.allows("string") {
        return text.parse::<u32>().is_err().then(|| wrong_type(node, shape, key, sort));
    }
    if shape.strict && sort != "string" {
        return Some(
            ShapeError::new(NEEDS_QUOTES, node.at)
                .arg("key", key)
                .arg("value", or_nothing(&cut(text)))
                .arg("found", sort),
        );
    }
    word(node, text, shape, key, sort)
}

/// A scalar in quotation marks, or a block of lines.
pub(super) fn quoted(node: &Node, text: &str, shape: Shape<'_>, key: &str) -> Option<ShapeError> {
    word(node, text, shape, key, "string")
}

fn word(node: &Node, text: &str, shape: Shape<'_>, key: &str, sort: &str) -> Option<ShapeError> {
    let words = shape.words();
    if words.is_empty() {
        return (!shape.allows("string")).then(|| wrong_type(node, shape, key, sort));
    }
    if words.contains(&text) {
        return None;
    }
    let near = nearest(text, words.iter().copied()).unwrap_or("");
    let error = ShapeError::new(UNKNOWN_WORD, node.at).arg("key", key).arg("value", cut(text));
    Some(error.arg("known", words.join(", ")).arg("near", or_nothing(near)))
}

/// What a plain scalar means to YAML, as `serde_yaml` resolves it.
fn sort(text: &str) -> &'static str {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => "null",
        "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => "boolean",
        _ if number(text) => "number",
        _ => "string",
    }
}

fn number(text: &str) -> bool {
    let begins = text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c));
    begins && text.len() < 400 && serde_yaml::from_str::<serde_yaml::Number>(text).is_ok()
}
