//! Whether a changed text says what was meant: the tree from before but for the changes, and nothing else.

use std::collections::HashMap;

use super::change::{Change, Content};
use super::refer;
use crate::finding::{NodePath, Step};
use crate::load::shape::is_string;
use crate::load::tree::{Node, Style, Value};

/// A change, with the steps to it that are still to go.
type Ahead<'a> = (&'a [Step], &'a Change);

/// Whether the tree after some changes is the one before with them made.
pub(super) fn is_meant(before: &Node, after: &Node, changes: &[Change]) -> bool {
    // A comment says nothing.
    let said = changes.iter().filter(|change| !matches!(change, Change::Comment { .. }));
    let ahead: Vec<Ahead<'_>> = said.map(|change| (change.at().0.as_slice(), change)).collect();
    same(before, after, &ahead)
}

/// Where two trees differ that should be alike but for these changes, for a message: the first of the changes.
pub(super) fn about(changes: &[Change]) -> NodePath {
    changes.first().map(|change| change.at().clone()).unwrap_or_default()
}

fn same(before: &Node, after: &Node, ahead: &[Ahead<'_>]) -> bool {
    if ahead.is_empty() {
        return unchanged(before, after);
    }
    if let Some(value) = ahead.iter().find_map(|change| set_here(*change)) {
        return ahead.len() == 1 && says(after, value);
    }
    match &before.value {
        Value::Map(pairs) => map(pairs, after, ahead),
        Value::List(items) => list(items, after, ahead),
        Value::Scalar(_) if before.is_null() => match ahead.first() {
            Some((_, Change::Key { .. })) => map(&[], after, ahead),
            Some(_) => list(&[], after, ahead),
            None => false,
        },
        Value::Scalar(_) => false,
    }
}

fn set_here((steps, change): Ahead<'_>) -> Option<&Content> {
    match change {
        Change::Set { value, .. } if steps.is_empty() => Some(value),
        _ => None,
    }
}

fn unchanged(before: &Node, after: &Node) -> bool {
    match (&before.value, &after.value) {
        (Value::Scalar(a), Value::Scalar(b)) => {
            a == b && (before.style == Style::Plain) == (after.style == Style::Plain)
        }
        (Value::List(a), Value::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| unchanged(a, b)),
        (Value::Map(a), Value::Map(b)) => {
            let pair = |((a, b), (c, d)): (&(Node, Node), &(Node, Node))| unchanged(a, c) && unchanged(b, d);
            a.len() == b.len() && a.iter().zip(b).all(pair)
        }
        _ => false,
    }
}

fn map(before: &[(Node, Node)], after: &Node, ahead: &[Ahead<'_>]) -> bool {
    let Value::Map(after) = &after.value else { return false };
    let mut left = after.iter();
    let added = |wanted: Option<&str>, left: &mut std::slice::Iter<'_, (Node, Node)>| {
        let known = |after: &&String| before.iter().any(|(key, _)| key.scalar() == Some(after));
        ahead.iter().all(|(steps, change)| match change {
            Change::Key { key, value, after, .. } if steps.is_empty() => {
                let here = after.as_ref().filter(known).map(String::as_str) == wanted;
                !here || left.next().is_some_and(|(name, node)| name.scalar() == Some(key) && says(node, value))
            }
            _ => true,
        })
    };
    for (key, value) in before {
        let name = key.scalar().unwrap_or_default();
        let inside: Vec<Ahead<'_>> = ahead.iter().filter_map(|change| step(*change, |step| step.is(name))).collect();
        let gone = inside.iter().any(|(steps, change)| steps.is_empty() && matches!(change, Change::Remove { .. }));
        let renamed = inside.iter().find_map(|(steps, change)| match change {
            Change::Rename { key, .. } if steps.is_empty() => Some(key.as_str()),
            _ => None,
        });
        let inside: Vec<Ahead<'_>> = inside.into_iter().filter(|change| !of_the_entry(*change)).collect();
        if !gone {
            let Some((new, node)) = left.next() else { return false };
            let named = renamed.map_or_else(|| unchanged(key, new), |name| new.scalar() == Some(name));
            if !named || !same(value, node, &inside) {
                return false;
            }
        }
        if !added(Some(name), &mut left) {
            return false;
        }
    }
    added(None, &mut left) && left.next().is_none()
}

fn list(before: &[Node], after: &Node, ahead: &[Ahead<'_>]) -> bool {
    let Value::List(after) = &after.value else { return false };
    let mut left = after.iter();
    let mut inside: HashMap<usize, Vec<Ahead<'_>>> = HashMap::new();
    let mut added: HashMap<usize, Vec<&Content>> = HashMap::new();
    for (steps, change) in ahead {
        match (steps, change) {
            ([Step::Item(place), rest @ ..], _) => inside.entry(*place).or_default().push((rest, change)),
            ([], Change::Item { index, value, .. }) => {
                added.entry(*(index.min(&before.len()))).or_default().push(value);
            }
            _ => return false,
        }
    }
    for place in 0..=before.len() {
        for value in added.remove(&place).unwrap_or_default() {
            if !left.next().is_some_and(|node| says(node, value)) {
                return false;
            }
        }
        let Some(item) = before.get(place) else { continue };
        let changes = inside.remove(&place).unwrap_or_default();
        let gone = changes.iter().any(|change| of_the_entry(*change));
        if !gone && !left.next().is_some_and(|node| same(item, node, &changes)) {
            return false;
        }
    }
    left.next().is_none()
}

/// A change one step further, where it goes on that way.
fn step((steps, change): Ahead<'_>, way: impl Fn(&Step) -> bool) -> Option<Ahead<'_>> {
    let (first, rest) = steps.split_first()?;
    way(first).then_some((rest, change))
}

/// Whether a change is one of a key or an item as a whole.
fn of_the_entry((steps, change): Ahead<'_>) -> bool {
    steps.is_empty() && matches!(change, Change::Remove { .. } | Change::Rename { .. })
}

/// Whether a value is read as what was to be written.
fn says(node: &Node, content: &Content) -> bool {
    let plain = node.style == Style::Plain;
    match (&node.value, content) {
        (_, Content::Verbatim { value, .. }) => refer::content(node) == **value,
        (Value::Scalar(text), Content::Words(words)) => text == words && (!plain || is_string(text)),
        (Value::Scalar(text), Content::Number(number)) => plain && *text == number.to_string(),
        (Value::Scalar(text), Content::Bool(yes)) => plain && *text == yes.to_string(),
        (Value::List(nodes), Content::List(items)) => {
            nodes.len() == items.len() && nodes.iter().zip(items).all(|(node, item)| says(node, item))
        }
        (Value::Map(nodes), Content::Map(pairs)) => {
            let pair = |((key, node), (name, value)): (&(Node, Node), &(String, Content))| {
                key.scalar() == Some(name) && says(node, value)
            };
            nodes.len() == pairs.len() && nodes.iter().zip(pairs).all(pair)
        }
        _ => false,
    }
}
