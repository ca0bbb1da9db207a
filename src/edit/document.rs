//! The text of a file with the tree of its values: where lines begin and end, and which comments belong to what.
//!
//! All places are bytes of the text.

use std::ops::Range;

use super::error::Error;
use crate::file::{File, Span};
use crate::finding::{NodePath, Step};
use crate::load;
use crate::load::tree::{Node, Style, Value};

/// A text and the tree of its values.
pub(super) struct Document<'a> {
    file: File<'a>,
    pub(super) tree: Node,
    /// Columns from a key to the keys below it.
    pub(super) indent: usize,
    /// Columns from a key to the dashes below it.
    pub(super) dash: usize,
}

/// What a path leads to.
pub(super) struct Found<'a> {
    pub(super) value: &'a Node,
    /// The collection that holds it, and which of its entries it is; none for the top.
    pub(super) parent: Option<(&'a Node, usize)>,
    /// Whether it stands in brackets.
    pub(super) bracket: bool,
}

impl<'a> Document<'a> {
    pub(super) fn read(name: &'a str, text: &'a str) -> Result<Self, Error> {
        let tree = load::marked(name, text).map_err(Error::Unreadable)?;
        let mut document = Self { file: File::new(name, text), tree, indent: 2, dash: 2 };
        let (mut indent, mut dash) = (None, None);
        document.habits(&document.tree, &mut indent, &mut dash);
        document.indent = indent.unwrap_or(2).max(1);
        document.dash = dash.unwrap_or(2);
        Ok(document)
    }

    /// How far the first mapping and the first list below a key are indented.
    fn habits(&self, node: &Node, indent: &mut Option<usize>, dash: &mut Option<usize>) {
        match &node.value {
            Value::Scalar(_) => {}
            Value::List(items) => items.iter().for_each(|item| {
                if indent.is_none() || dash.is_none() {
                    self.habits(item, indent, dash);
                }
            }),
            Value::Map(pairs) => {
                for (key, value) in pairs {
                    let below = value.style == Style::Block && !self.on_one_line(key.span, value.span);
                    let further = || self.column(self.start(value)).saturating_sub(self.column(self.start(key)));
                    match value.value {
                        Value::Map(_) if below && indent.is_none() => *indent = Some(further()),
                        Value::List(_) if below && dash.is_none() => *dash = Some(further()),
                        _ => {}
                    }
                    if indent.is_none() || dash.is_none() {
                        self.habits(value, indent, dash);
                    }
                }
            }
        }
    }

    fn on_one_line(&self, first: Span, second: Span) -> bool {
        self.file.position(first.end).line == self.file.position(second.start).line
    }

    pub(super) fn text(&self) -> &'a str {
        self.file.text()
    }

    pub(super) fn bytes(&self, node: &Node) -> Range<usize> {
        self.file.byte(node.span.start)..self.file.byte(node.span.end)
    }

    pub(super) fn start(&self, node: &Node) -> usize {
        self.file.byte(node.span.start)
    }

    pub(super) fn end(&self, node: &Node) -> usize {
        self.file.byte(node.span.end)
    }

    pub(super) fn part(&self, range: Range<usize>) -> &'a str {
        self.text().get(range).unwrap_or_default()
    }

    pub(super) fn line_start(&self, at: usize) -> usize {
        self.part(0..at).rfind(['\n', '\r']).map_or(0, |before| before + 1)
    }

    /// Before the line break.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = self.part(at..self.text().len());
        at + rest.find(['\n', '\r']).unwrap_or(rest.len())
    }

    /// Whether a place is in the last line, which no line break ends.
    pub(super) fn is_last(&self, at: usize) -> bool {
        self.line_end(at) == self.text().len()
    }

    /// Where the line after a line's end begins; nothing behind the last one, which a last line break ends.
    pub(super) fn next_line(&self, end: usize) -> Option<usize> {
        let rest = self.part(end..self.text().len());
        let next = end + if rest.starts_with("\r\n") { 2 } else { 1 };
        (next < self.text().len()).then_some(next)
    }

    /// The start of the line above; nothing above the first.
    pub(super) fn line_above(&self, line: usize) -> Option<usize> {
        let before = self.part(0..line);
        let above = before.strip_suffix("\r\n").or_else(|| before.strip_suffix(['\n', '\r']))?;
        Some(self.line_start(above.len()))
    }

    pub(super) fn line(&self, start: usize) -> &'a str {
        self.part(start..self.line_end(start))
    }

    /// How many code points stand before it on its line.
    pub(super) fn column(&self, at: usize) -> usize {
        self.part(self.line_start(at)..at).chars().count()
    }

    /// Whether nothing but blanks stands before it on its line.
    pub(super) fn begins_line(&self, at: usize) -> bool {
        blank(self.part(self.line_start(at)..at))
    }

    /// The line break that is used around a place.
    pub(super) fn line_break(&self, at: usize) -> &'static str {
        let here = self.line_end(at);
        let last = here == self.text().len();
        let above = || self.line_above(self.line_start(at)).map_or(here, |above| self.line_end(above));
        let near = self.part(if last { above() } else { here }..self.text().len());
        if near.starts_with("\r\n") {
            "\r\n"
        } else if near.starts_with('\r') {
            "\r"
        } else {
            "\n"
        }
    }

    /// What a path leads to.
    pub(super) fn follow(&self, path: &NodePath) -> Result<Found<'_>, Error> {
        let mut found = Found { value: &self.tree, parent: None, bracket: false };
        for step in &path.0 {
            let collection = found.value;
            let next = match (&collection.value, step) {
                (Value::List(items), Step::Item(place)) => items.get(*place).map(|item| (*place, item)),
                (Value::Map(pairs), step) => {
                    let place = pairs.iter().position(|(key, _)| key.scalar().is_some_and(|key| step.is(key)));
                    place.and_then(|place| pairs.get(place).map(|(_, value)| (place, value)))
                }
                _ => None,
            };
            let Some((place, value)) = next else { return Err(Error::NotThere(path.clone())) };
            let bracket = collection.style == Style::Flow;
            found = Found { value, parent: Some((collection, place)), bracket };
        }
        Ok(found)
    }
}

/// Whether there is nothing to see.
pub(super) fn blank(text: &str) -> bool {
    text.chars().all(|c| matches!(c, ' ' | '\t'))
}
