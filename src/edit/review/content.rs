//! Values of a file of candidates, to be written into another file.

use crate::edit::Content;
use crate::load::shape::is_string;
use crate::load::tree::{Node, Style, Value};

/// A value as it is to be written; keys without one are left out.
pub(super) fn of(node: &Node) -> Content {
    match &node.value {
        Value::List(items) => Content::List(items.iter().map(of).collect()),
        Value::Map(pairs) => {
            let pairs = pairs.iter().filter(|(_, value)| !value.is_null());
            Content::Map(pairs.filter_map(|(key, value)| Some((key.scalar()?.to_owned(), of(value)))).collect())
        }
        Value::Scalar(words) if node.style == Style::Plain && !is_string(words) => plain(words),
        Value::Scalar(words) => Content::Words(words.clone()),
    }
}

/// What a plain scalar means; a number that would be written in another way stays words.
fn plain(words: &str) -> Content {
    let number = words.parse::<u64>().ok().filter(|number| number.to_string() == words);
    match (number, words) {
        (Some(number), _) => Content::Number(number),
        (None, "true" | "false") => Content::Bool(words == "true"),
        _ => Content::Words(words.to_owned()),
    }
}
