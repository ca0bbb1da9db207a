//! Where the entries of a timeline's lists stand, and what refers to them by their ids.

use super::change::Content;
use super::error::Error;
use crate::finding::NodePath;
use crate::load::shape::is_string;
use crate::load::tree::{Node, Style, Value};
use crate::timeline::id::IdOf;

/// A place at which something is referred to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reference {
    /// The value of a key.
    Value(NodePath),
    /// One of a list: the list, and which item.
    Item(NodePath, usize),
    /// The name of a key, by the way to its value.
    Key(NodePath),
}

/// The entry of an id in a list: which one it is, and what it says.
pub(super) fn entry<'a>(tree: &'a Node, of: IdOf, id: &str) -> Option<(usize, &'a Node)> {
    list(tree, of.key()).iter().enumerate().find(|(_, node)| id_of(node) == Some(id))
}

/// The same, or why it cannot be changed.
pub(super) fn known<'a>(tree: &'a Node, of: IdOf, id: &str) -> Result<(NodePath, &'a Node), Error> {
    let found = entry(tree, of, id).map(|(place, node)| (NodePath::item(of.key(), place), node));
    found.ok_or_else(|| Error::NotThere(NodePath::top().key(of.key()).named(id)))
}

/// The id of an entry.
pub(super) fn id_of(node: &Node) -> Option<&str> {
    node.get("id").and_then(Node::scalar)
}

/// The items of the list under a key; none where there is no list.
pub(super) fn list<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    node.get(key).and_then(Node::items).unwrap_or_default()
}

/// Everything that refers to an entry, in the order of the file.
pub(super) fn references(tree: &Node, of: IdOf, id: &str) -> Vec<Reference> {
    let mut found = Found { id, references: Vec::new() };
    for (place, event) in list(tree, "events").iter().enumerate() {
        found.event(event, &NodePath::item("events", place), of);
    }
    let tours = if of == IdOf::Events { list(tree, "tours") } else { &[] };
    for (place, tour) in tours.iter().enumerate() {
        let stops = NodePath::item("tours", place).key("stops");
        for (stop, node) in list(tour, "stops").iter().enumerate() {
            found.value(node, &stops.nth(stop), "event");
        }
    }
    found.references
}

/// Gathers what refers to an id.
struct Found<'a> {
    id: &'a str,
    references: Vec<Reference>,
}

impl Found<'_> {
    fn event(&mut self, event: &Node, at: &NodePath, of: IdOf) {
        match of {
            IdOf::Events => {
                self.value(event, at, "after");
                self.items(event, at, "see");
            }
            IdOf::Actors => {
                self.items(event, at, "actors");
                self.items(event, at, "by");
            }
            IdOf::Places | IdOf::Tags => self.items(event, at, of.key()),
            IdOf::Sources | IdOf::Phases | IdOf::Facts | IdOf::Tours => {}
        }
        for (place, excerpt) in list(event, "excerpts").iter().enumerate() {
            let at = at.key("excerpts").nth(place);
            match of {
                IdOf::Sources => self.value(excerpt, &at, "source"),
                IdOf::Actors => self.items(excerpt, &at, "by"),
                IdOf::Facts => self.keys(excerpt, &at),
                _ => {}
            }
        }
    }

    fn value(&mut self, node: &Node, at: &NodePath, key: &'static str) {
        if node.get(key).and_then(Node::scalar) == Some(self.id) {
            self.references.push(Reference::Value(at.key(key)));
        }
    }

    fn items(&mut self, node: &Node, at: &NodePath, key: &'static str) {
        let places = list(node, key).iter().enumerate().filter(|(_, item)| item.scalar() == Some(self.id));
        self.references.extend(places.map(|(place, _)| Reference::Item(at.key(key), place)));
    }

    fn keys(&mut self, excerpt: &Node, at: &NodePath) {
        let Some(Value::Map(facts)) = excerpt.get("facts").map(|facts| &facts.value) else { return };
        if facts.iter().any(|(key, _)| key.scalar() == Some(self.id)) {
            self.references.push(Reference::Key(at.key("facts").named(self.id)));
        }
    }
}

/// What a value says, to be written elsewhere.
pub(super) fn content(node: &Node) -> Content {
    match &node.value {
        Value::Scalar(text) if node.style != Style::Plain || is_string(text) => Content::Words(text.clone()),
        Value::Scalar(text) => match (text.parse(), text.parse()) {
            (Ok(number), _) => Content::Number(number),
            (_, Ok(yes)) => Content::Bool(yes),
            _ => Content::Words(text.clone()),
        },
        Value::List(items) => Content::List(items.iter().map(content).collect()),
        Value::Map(pairs) => {
            let pair = |(key, value): &(Node, Node)| (key.scalar().unwrap_or_default().to_owned(), content(value));
            Content::Map(pairs.iter().map(pair).collect())
        }
    }
}
