//! A chosen passage, written into the timeline's file.

use super::{Candidate, Repair};
use crate::edit::error::Error;
use crate::edit::{Change, Content, Editing};
use crate::finding::NodePath;
use crate::load::tree::{Node, Value};

impl Editing {
    /// Quotes a candidate from now on: its words as `exact`, what singles it out as `prefix` and `suffix`, and the words that were quoted
    /// under `was`, behind those that stand there already.
    ///
    /// # Errors
    /// Where the file has no such excerpt any more, or it cannot be changed so.
    pub fn repair(&mut self, repair: &Repair, candidate: &Candidate) -> Result<(), Error> {
        let changes = changes(&self.tree()?, repair, candidate)
            .ok_or_else(|| Error::NotThere(NodePath::top().key("events").named(&repair.event)))?;
        if changes.is_empty() { Ok(()) } else { self.change(&changes) }
    }
}

fn changes(tree: &Node, repair: &Repair, candidate: &Candidate) -> Option<Vec<Change>> {
    let said = |node: &Node, key: &str| node.get(key).and_then(Node::scalar).map(|said| said.trim_end().to_owned());
    let excerpt = |event: &Node| -> Option<bool> {
        let excerpt = event.get("excerpts")?.items()?.get(repair.excerpt)?;
        let is_it = said(excerpt, "exact")? == repair.quoted.trim_end() && said(excerpt, "source")? == repair.source;
        Some(is_it && said(event, "id")? == repair.event)
    };
    let events = tree.get("events")?.items()?;
    let place = events.iter().position(|event| excerpt(event) == Some(true))?;
    let at = NodePath::item("events", place).key("excerpts").nth(repair.excerpt);
    let node = events.get(place)?.get("excerpts")?.items()?.get(repair.excerpt)?;
    let mut changes = Vec::new();
    let reworded = candidate.exact != repair.quoted;
    if reworded {
        changes.push(Change::Set { at: at.key("exact"), value: candidate.exact.as_str().into() });
    }
    for (key, wanted) in [("prefix", &candidate.prefix), ("suffix", &candidate.suffix)] {
        changes.extend(neighbour(node, &at, key, wanted.as_deref()));
    }
    if reworded {
        changes.push(was(node, &at, &repair.quoted));
    }
    Some(changes)
}

fn neighbour(node: &Node, at: &NodePath, key: &'static str, wanted: Option<&str>) -> Option<Change> {
    let there = node.get(key);
    let value = |words: &str| Content::from(words);
    match (there, wanted) {
        (None, Some(words)) => Some(added(at, key, value(words))),
        (Some(node), Some(words)) if node.scalar().map(str::trim_end) != Some(words) => {
            Some(Change::Set { at: at.key(key), value: value(words) })
        }
        (Some(node), None) if !node.is_null() => Some(Change::Remove { at: at.key(key) }),
        _ => None,
    }
}

fn added(at: &NodePath, key: &str, value: Content) -> Change {
    Change::Key { at: at.clone(), key: key.to_owned(), value, after: Some("exact".to_owned()) }
}

/// The words that were quoted, behind those that were quoted before.
fn was(node: &Node, at: &NodePath, quoted: &str) -> Change {
    let quoted = Content::from(quoted);
    let Some(there) = node.get("was") else { return added(at, "was", quoted) };
    let at = at.key("was");
    match &there.value {
        Value::List(items) => Change::Item { at, index: items.len(), value: quoted },
        Value::Scalar(before) if !there.is_null() => {
            Change::Set { at, value: Content::List(vec![before.trim_end().into(), quoted]) }
        }
        Value::Scalar(_) | Value::Map(_) => Change::Set { at, value: quoted },
    }
}
