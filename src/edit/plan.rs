//! From what is to be otherwise to the patches that make it so.

mod block;
mod emit;
mod flow;
mod scalar;
mod value;
mod verbatim;

use super::change::{Change, Content};
use super::document::{Document, Found};
use super::error::Error;
use crate::finding::{NodePath, Patch};
use crate::load::quote::written;
use crate::load::tree::{Node, Style, Value};
use emit::Emitter;
pub(super) use verbatim::Lines;

/// The patches for some changes of a document, in the order of the text. Bytes are those of the document's text.
pub(super) fn patches(document: &Document<'_>, changes: &[Change]) -> Result<Vec<Patch>, Error> {
    let mut patches = Vec::new();
    for change in changes {
        patches.extend(one(document, change)?);
    }
    // What is inserted in one place keeps its order.
    patches.sort_by_key(|patch| (patch.span.start, patch.span.end));
    Ok(patches)
}

fn one(document: &Document<'_>, change: &Change) -> Result<Vec<Patch>, Error> {
    let found = document.follow(change.at())?;
    match change {
        Change::Set { at, value } => value::set(document, &found, value).ok_or_else(|| Error::NotAsMeant(at.clone())),
        Change::Comment { at, lines } => comment(document, &found, at, lines),
        Change::Rename { at, key } => rename(document, &found, at, key),
        Change::Remove { at } => remove(document, &found, at),
        Change::Key { at, key, value, after } => {
            let pairs = match &found.value.value {
                Value::Map(pairs) => pairs.as_slice(),
                _ if found.value.is_null() => &[],
                _ => return Err(Error::NotThere(at.clone())),
            };
            if pairs.iter().any(|(name, _)| name.scalar() == Some(key)) {
                return Err(Error::There(at.named(key)));
            }
            let behind = after.as_ref().and_then(|after| pairs.iter().position(|(key, _)| key.scalar() == Some(after)));
            let index = behind.map_or(pairs.len(), |place| place + 1);
            insert(document, &found, (index, pairs.len()), Entry::Key(key, value))
                .ok_or_else(|| Error::NotAsMeant(at.clone()))
        }
        Change::Item { at, index, value } => {
            let count = match &found.value.value {
                Value::List(items) => items.len(),
                _ if found.value.is_null() => 0,
                _ => return Err(Error::NotThere(at.clone())),
            };
            insert(document, &found, ((*index).min(count), count), Entry::Item(value))
                .ok_or_else(|| Error::NotAsMeant(at.clone()))
        }
    }
}

/// What is put into a collection.
#[derive(Clone, Copy)]
enum Entry<'a> {
    Key(&'a str, &'a Content),
    Item(&'a Content),
}

impl Entry<'_> {
    /// A collection of nothing but this.
    fn alone(self) -> Content {
        match self {
            Self::Key(key, value) => Content::Map(vec![(key.to_owned(), value.clone())]),
            Self::Item(value) => Content::List(vec![value.clone()]),
        }
    }
}

/// Puts an entry into a collection, before the one of a place among so many.
fn insert(
    document: &Document<'_>,
    found: &Found<'_>,
    (at, of): (usize, usize),
    entry: Entry<'_>,
) -> Option<Vec<Patch>> {
    let node = found.value;
    let bracket = found.bracket || node.style == Style::Flow;
    let emitter = Emitter::new(document, node).like(siblings(node));
    if of == 0 && !found.bracket {
        return value::set(document, found, &entry.alone());
    }
    if !bracket {
        let block = block::Entries::of(document, node)?;
        let text = match entry {
            Entry::Key(key, value) => emitter.key(key, value, block.column),
            Entry::Item(value)
                if !is_verbatim(value) && neighbour(node, at).is_some_and(|near| near.style == Style::Flow) =>
            {
                format!("-{}{}", " ".repeat(block.gap_at(at.saturating_sub(1))), emitter.flow(value))
            }
            Entry::Item(value) => emitter.item(value, block.column, block.gap_at(at.saturating_sub(1))),
        };
        return Some(block.insert(at, &text));
    }
    let text = match entry {
        Entry::Key(key, value) => emitter.flow_pair(key, value),
        Entry::Item(value) => emitter.flow(value),
    };
    if of == 0 && node.is_null() {
        let alone = emitter.flow(&entry.alone());
        return Some(vec![Patch { span: document.bytes(node), text: format!(" {alone}") }]);
    }
    Some(flow::Entries::of(document, node)?.insert(at, &text))
}

fn is_verbatim(value: &Content) -> bool {
    matches!(value, Content::Verbatim { .. })
}

fn comment(document: &Document<'_>, found: &Found<'_>, at: &NodePath, lines: &[String]) -> Result<Vec<Patch>, Error> {
    let refused = || Error::NotAsMeant(at.clone());
    let (collection, place) = found.parent.filter(|(node, _)| node.style == Style::Block).ok_or_else(refused)?;
    let entries = block::Entries::of(document, collection).ok_or_else(refused)?;
    let end = entries.whole_end(place);
    let indent = " ".repeat(entries.column + 1 + entries.gap_at(place));
    let line_break = document.line_break(end);
    let text =
        lines.iter().map(|line| format!("{line_break}{indent}# {line}").trim_end().to_owned()).collect::<String>();
    Ok(vec![Patch { span: end..end, text }])
}

/// The item before a place in a list, else the one in it.
fn neighbour(node: &Node, at: usize) -> Option<&Node> {
    let Value::List(items) = &node.value else { return None };
    items.get(at.saturating_sub(1)).or_else(|| items.get(at))
}

/// The style of the scalars in a collection, where they all have quotation marks, and the same.
fn siblings(node: &Node) -> Option<Style> {
    let scalars: Vec<&Node> = match &node.value {
        Value::Scalar(_) => return None,
        Value::List(items) => items.iter().filter(|item| item.scalar().is_some()).collect(),
        Value::Map(pairs) => pairs.iter().map(|(_, value)| value).filter(|value| value.scalar().is_some()).collect(),
    };
    let style = scalars.first()?.style;
    let quoted = matches!(style, Style::Single | Style::Double);
    (quoted && scalars.iter().all(|scalar| scalar.style == style)).then_some(style)
}

fn remove(document: &Document<'_>, found: &Found<'_>, at: &NodePath) -> Result<Vec<Patch>, Error> {
    let refused = || Error::NotAsMeant(at.clone());
    let (collection, place) = found.parent.ok_or_else(refused)?;
    if collection.style == Style::Flow {
        return Ok(flow::Entries::of(document, collection).ok_or_else(refused)?.remove(place));
    }
    let entries = block::Entries::of(document, collection).ok_or_else(refused)?;
    if entries.count() > 1 {
        return Ok(entries.remove(place));
    }
    // Nothing would be left of the collection but its key.
    let mut path = at.clone();
    path.0.pop();
    if path.0.is_empty() {
        let span = entries.start(place).ok_or_else(refused)?..entries.whole_end(place);
        return Ok(vec![Patch { span, text: "{}".to_owned() }]);
    }
    let whole = document.follow(&path)?;
    let nothing = match collection.value {
        Value::Map(_) => Content::Map(Vec::new()),
        Value::List(_) | Value::Scalar(_) => Content::List(Vec::new()),
    };
    value::set(document, &whole, &nothing).ok_or_else(refused)
}

fn rename(document: &Document<'_>, found: &Found<'_>, at: &NodePath, name: &str) -> Result<Vec<Patch>, Error> {
    let refused = || Error::NotThere(at.clone());
    let (Value::Map(pairs), place) = found.parent.map(|(map, place)| (&map.value, place)).ok_or_else(refused)? else {
        return Err(refused());
    };
    if pairs.iter().any(|(key, _)| key.scalar() == Some(name)) {
        return Err(Error::There(at.clone()));
    }
    let (key, _) = pairs.get(place).ok_or_else(refused)?;
    Ok(vec![Patch { span: document.bytes(key), text: written(name, key.style, true) }])
}
