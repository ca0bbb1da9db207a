//! Scalars: what is a word, a number, a boolean, nothing.

use super::super::ids::cut;
use super::super::tree::{Node, ShapeError, Style};
use super::schema::Shape;
use super::wrong_type;
use crate::finding::codes::{NEEDS_QUOTES, UNKNOWN_WORD};
use crate::finding::{Replacement, or_nothing};
use crate::i18n::Arg;
use crate::similar::suggestion::nearest;

/// What is wrong with a scalar; of one without quotation marks YAML decides what it means.
pub(super) fn compare(node: &Node, shape: Shape<'_>, key: &str) -> Option<ShapeError> {
    let text = node.scalar()?;
    let plain = node.style == Style::Plain;
    let sort = if plain { sort(text) } else { "string" };
    if plain && shape.allows("integer") && !shape.allows("string") {
        return text.parse::<u32>().is_err().then(|| wrong_type(node, shape, key, sort));
    }
    if shape.text && sort == "null" {
        let error = ShapeError::new(NEEDS_QUOTES, node.at()).arg("key", key);
        return Some(error.arg("value", or_nothing(&cut(text))));
    }
    word(node, text, shape, key, sort)
}

fn word(node: &Node, text: &str, shape: Shape<'_>, key: &str, sort: &str) -> Option<ShapeError> {
    let words = shape.words();
    if words.is_empty() {
        return (!shape.allows("string")).then(|| wrong_type(node, shape, key, sort));
    }
    if words.contains(&text) {
        return None;
    }
    let error = ShapeError::new(UNKNOWN_WORD, node.at()).arg("key", key).arg("value", cut(text));
    let error = error.arg("known", Arg::list(&words));
    Some(match nearest(text, words.iter().copied()) {
        Some(near) => error.fix(node, Replacement::new("fix-meant", near)),
        None => error,
    })
}

/// Whether words without quotation marks are words to YAML.
pub(crate) fn is_string(text: &str) -> bool {
    sort(text) == "string"
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
