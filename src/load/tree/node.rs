//! A value of a file, with its place.

use crate::file::Span;

/// A value, where it stands in the file, and how it is written there.
#[derive(Debug)]
pub(crate) struct Node {
    /// From the first sign of the value to its last: with quotation marks, brackets and the `|` of a block of lines, without the
    /// line break, white space and comments after it. Empty where a key has no value.
    pub(crate) span: Span,
    pub(crate) style: Style,
    pub(crate) value: Value,
}

/// The ways in which YAML writes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// A scalar without quotation marks, which may mean a number, a boolean or nothing.
    Plain,
    /// A scalar in `'…'`.
    Single,
    /// A scalar in `"…"`.
    Double,
    /// Lines after `|`.
    Literal,
    /// Lines after `>`.
    Folded,
    /// A collection by indentation.
    Block,
    /// A collection in brackets, or a pair in one.
    Flow,
}

/// What YAML knows without a schema.
#[derive(Debug)]
pub(crate) enum Value {
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The words of a scalar, whatever its style.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            Value::List(_) | Value::Map(_) => None,
        }
    }

    /// The items of a list; none of what is no list.
    pub(crate) fn items(&self) -> Option<&[Node]> {
        if let Value::List(items) = &self.value { Some(items) } else { None }
    }

    /// The value of the first key of this name.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        let Value::Map(pairs) = &self.value else { return None };
        pairs.iter().find(|(name, _)| name.scalar() == Some(key)).map(|(_, value)| value)
    }

    /// Moves it, and all in it, to where it stands in a text that its own is a part of.
    pub(crate) fn moved(&mut self, to: &impl Fn(usize) -> usize) {
        self.span = Span { start: to(self.span.start), end: to(self.span.end) };
        match &mut self.value {
            Value::Scalar(_) => {}
            Value::List(items) => items.iter_mut().for_each(|item| item.moved(to)),
            Value::Map(pairs) => pairs.iter_mut().for_each(|(key, value)| {
                key.moved(to);
                value.moved(to);
            }),
        }
    }

    /// The code point that messages point to: its first, or where it is not written, the sign that leads to it.
    pub(crate) fn at(&self) -> usize {
        if self.span.start < self.span.end { self.span.start } else { self.span.start.saturating_sub(1) }
    }

    /// Whether it says nothing: `null`, `~`, or no value at all.
    pub(crate) fn is_null(&self) -> bool {
        let null = |text| ["", "~", "null", "Null", "NULL"].contains(&text);
        self.style == Style::Plain && self.scalar().is_some_and(null)
    }
}
