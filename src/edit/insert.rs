//! An event put into its place in the file.

use std::cmp::Ordering;

use super::error::Error;
use super::{Change, Content, Editing};
use crate::finding::NodePath;
use crate::load::tree::Node;
use crate::timeline::Date;

impl Editing {
    /// Puts an event into the file, in the file's own style: behind the last event that is not later, by the order of their dates; at
    /// the end where its date, or none of theirs, can be read.
    ///
    /// # Errors
    /// Where the file has no list of events, or it cannot be changed so.
    pub fn insert_event(&mut self, event: &Content) -> Result<(), Error> {
        let change = insertion(&self.tree()?, event);
        self.change(&[change])
    }
}

/// The change that puts an event into a file.
pub(super) fn insertion(tree: &Node, event: &Content) -> Change {
    let events = tree.get("events").and_then(Node::items).unwrap_or_default();
    Change::Item { at: NodePath::top().key("events"), index: place(events, event), value: event.clone() }
}

/// Before which of the events of a file one is to stand, from 0.
fn place(events: &[Node], event: &Content) -> usize {
    let Some(date) = event.get("date").and_then(Content::written).and_then(|date| Date::parse(&date).ok()) else {
        return events.len();
    };
    let not_later = |other: &Node| {
        let other = other.get("date").and_then(Node::scalar).and_then(|date| Date::parse(date.trim()).ok());
        other.is_some_and(|other| other.order(&date) != Ordering::Greater)
    };
    let dated = events.iter().any(|event| event.get("date").is_some());
    events.iter().rposition(not_later).map_or(if dated { 0 } else { events.len() }, |place| place + 1)
}

impl Content {
    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Content> {
        let Self::Map(pairs) = self else { return None };
        pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// A word or a number as it is written.
    pub(super) fn written(&self) -> Option<String> {
        match self {
            Self::Words(words) => Some(words.trim().to_owned()),
            Self::Number(number) => Some(number.to_string()),
            Self::Bool(_) | Self::List(_) | Self::Map(_) | Self::Verbatim { .. } => None,
        }
    }

    /// The items of a list.
    pub(super) fn items(&self) -> &[Content] {
        match self {
            Self::List(items) => items,
            Self::Words(_) | Self::Number(_) | Self::Bool(_) | Self::Map(_) | Self::Verbatim { .. } => &[],
        }
    }
}
