//! The tree against the schema of the raw structs: everything of the wrong shape in one run, each at its own place.
//!
//! What is wrong is taken out or, where something must stand, put right with nothing in it, so that the rest can be read and
//! checked too.

mod scalar;
mod schema;

use std::collections::{HashMap, HashSet};

use super::ids::cut;
use super::reason::Reason;
use super::tree::{Node, ShapeError, Style, Value};
use crate::file::Span;
use crate::finding::codes::{DUPLICATE_KEY, MISSING_KEY, MORE_FINDINGS, UNKNOWN_KEY, WRONG_TYPE};
use crate::finding::unlocated::MOST;
use crate::finding::{Replacement, or_nothing};
use crate::i18n::Arg;
use crate::similar::suggestion::nearest;
pub(crate) use scalar::is_string;
use schema::Shape;

/// The list whose items are left out whole where something is wrong with them. No key inside an event has this name.
const EVENTS: &str = "events";

/// What is wrong with the shape of a timeline.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    errors: Vec<ShapeError>,
    /// The events that cannot be read, by their place in the file, and why.
    events: HashMap<usize, Reason>,
    /// The first thing that keeps the event that is looked at from being read.
    reason: Option<Reason>,
    /// How many errors there are beyond those that are told.
    untold: usize,
}

/// Finds everything in which a tree differs from a schema (draft 7), and changes it so that it differs no more.
pub(crate) fn mend(tree: &mut Node, schema: &serde_json::Value) -> Faults {
    let mut faults = Faults::default();
    faults.value(tree, Shape::root(schema), "");
    faults
}

/// The same of a tree that is only a list of events.
pub(crate) fn mend_events(tree: &mut Node, schema: &serde_json::Value) -> Faults {
    let mut faults = Faults::default();
    if let Some(events) = Shape::root(schema).property(EVENTS) {
        faults.value(tree, events, EVENTS);
    }
    faults
}

impl Faults {
    /// The same in the code points of a text that this one is a part of.
    pub(crate) fn moved(mut self, to: impl Fn(usize) -> usize) -> Self {
        for error in &mut self.errors {
            error.at = to(error.at);
            for (span, ..) in &mut error.fixes {
                *span = Span { start: to(span.start), end: to(span.end) };
            }
        }
        self
    }

    /// Takes over what is wrong with further events, of which so many stand before.
    pub(crate) fn append(&mut self, more: Self, before: usize) {
        self.events.extend(more.events.into_iter().map(|(place, reason)| (place + before, reason)));
        self.untold += more.untold;
        for error in more.errors {
            self.keep(error);
        }
    }

    /// The errors that are told, and the events that cannot be read.
    pub(crate) fn into_parts(mut self) -> (Vec<ShapeError>, HashMap<usize, Reason>) {
        if self.untold > 0 {
            self.errors.push(ShapeError::new(MORE_FINDINGS, 0).arg("count", self.untold));
        }
        (self.errors, self.events)
    }

    fn value(&mut self, node: &mut Node, shape: Shape<'_>, key: &str) {
        let null = node.is_null();
        let error = match &mut node.value {
            Value::Map(_) if shape.allows("object") => return self.map(node, shape),
            Value::List(items) if shape.allows("array") => return self.list(items, shape, key),
            Value::Scalar(_) if null && shape.allows_nothing() => return,
            Value::Scalar(_) => scalar::compare(node, shape, key),
            Value::Map(_) => Some(wrong_type(node, shape, key, "map")),
            Value::List(_) => Some(wrong_type(node, shape, key, "list")),
        };
        if let Some(error) = error {
            self.tell(error);
            *node = empty(node.span, shape);
        }
    }

    fn list(&mut self, items: &mut [Node], shape: Shape<'_>, key: &str) {
        let Some(shape) = shape.items() else { return };
        for (place, item) in items.iter_mut().enumerate() {
            let event = key == EVENTS;
            if event {
                self.reason = None;
            }
            self.value(item, shape, key);
            if event && let Some(reason) = self.reason {
                self.events.insert(place, reason);
            }
        }
    }

    fn map(&mut self, node: &mut Node, shape: Shape<'_>) {
        let at = Span { end: node.span.start, ..node.span };
        let flow = node.style == Style::Flow;
        let Value::Map(pairs) = &mut node.value else { return };
        self.keys(pairs, shape, flow);
        for (key, value) in pairs.iter_mut() {
            if let Some((name, shape)) = key.scalar().and_then(|name| Some((name, shape.property(name)?))) {
                self.value(value, shape, name);
            }
        }
        for key in shape.required() {
            if !pairs.iter().any(|(there, _)| there.scalar() == Some(key)) {
                self.tell(ShapeError::new(MISSING_KEY, at.start).arg("key", key));
                pairs.extend(shape.property(key).map(|shape| (words(at, key), empty(at, shape))));
            }
        }
    }

    /// Takes out the keys that are none, unknown, or there for the second time.
    fn keys(&mut self, pairs: &mut Vec<(Node, Node)>, shape: Shape<'_>, flow: bool) {
        let names: HashSet<&str> = pairs.iter().filter_map(|(key, _)| key.scalar()).collect();
        let mut seen: HashSet<&str> = HashSet::new();
        let mut sound = |(key, value): &(Node, Node)| {
            let error = match key.scalar() {
                None => ShapeError::new(WRONG_TYPE, key.at())
                    .arg("key", or_nothing(""))
                    .arg("wanted", "key")
                    .arg("found", "map"),
                Some(name) if !seen.insert(names.get(name).copied().unwrap_or_default()) => {
                    ShapeError::new(DUPLICATE_KEY, key.at()).arg("key", cut(name))
                }
                Some(name) if shape.property(name).is_none() => {
                    let words = flow && key.style == Style::Plain && value.span.start == value.span.end;
                    unknown_key(key, name, shape, &names).arg("comma", if words { "yes" } else { "no" })
                }
                Some(_) => return true,
            };
            self.tell(error);
            false
        };
        let sound: Vec<bool> = pairs.iter().map(&mut sound).collect();
        let mut sound = sound.into_iter();
        pairs.retain(|_| sound.next().unwrap_or_default());
    }

    /// Keeps as many as somebody reads, and counts the others.
    fn tell(&mut self, error: ShapeError) {
        self.reason = self.reason.or_else(|| Reason::of(&error));
        self.keep(error);
    }

    fn keep(&mut self, error: ShapeError) {
        if self.errors.len() < MOST {
            self.errors.push(error);
        } else {
            self.untold += 1;
        }
    }
}

/// A value of the right shape that says nothing.
fn empty(span: Span, shape: Shape<'_>) -> Node {
    if shape.allows_nothing() {
        return Node { span, style: Style::Plain, value: Value::Scalar(String::new()) };
    }
    if shape.allows("object") && !shape.allows("string") {
        let pair = |key| Some((words(span, key), empty(span, shape.property(key)?)));
        return Node { span, style: Style::Flow, value: Value::Map(shape.required().filter_map(pair).collect()) };
    }
    words(span, "")
}

fn words(span: Span, words: &str) -> Node {
    Node { span, style: Style::Double, value: Value::Scalar(words.to_owned()) }
}

/// A key that the format does not have. What it may be meant for is no key that stands there already.
fn unknown_key(key: &Node, name: &str, shape: Shape<'_>, names: &HashSet<&str>) -> ShapeError {
    let known: Vec<&str> = shape.properties().collect();
    let error = ShapeError::new(UNKNOWN_KEY, key.at()).arg("key", cut(name)).arg("known", Arg::list(&known));
    match nearest(name, known.into_iter().filter(|known| !names.contains(known))) {
        Some(near) => error.fix(key, Replacement::new("fix-meant", near)),
        None => error,
    }
}

fn wrong_type(node: &Node, shape: Shape<'_>, key: &str, found: &str) -> ShapeError {
    ShapeError::new(WRONG_TYPE, node.at()).arg("key", or_nothing(key)).arg("wanted", shape.wanted()).arg("found", found)
}
