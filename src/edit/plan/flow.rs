//! Keys and items in brackets.

use std::ops::Range;

use crate::edit::document::{Document, blank};
use crate::finding::Patch;
use crate::load::tree::{Node, Value};

/// The entries of a collection in brackets.
pub(super) struct Entries<'a> {
    document: &'a Document<'a>,
    whole: Range<usize>,
    spans: Vec<Range<usize>>,
}

impl<'a> Entries<'a> {
    /// Those of a collection; none where it has no brackets of its own.
    pub(super) fn of(document: &'a Document<'a>, node: &Node) -> Option<Self> {
        let whole = document.bytes(node);
        if !document.part(whole.clone()).starts_with(['[', '{']) {
            return None;
        }
        let spans = match &node.value {
            Value::Scalar(_) => return None,
            Value::List(items) => items.iter().map(|item| document.bytes(item)).collect(),
            Value::Map(pairs) => pairs
                .iter()
                .map(|(key, value)| document.start(key)..document.end(value).max(document.end(key)))
                .collect(),
        };
        Some(Self { document, whole, spans })
    }

    /// Puts an entry before the one of a place, or behind the last one: on a line of its own where its neighbour has one.
    pub(super) fn insert(&self, at: usize, text: &str) -> Vec<Patch> {
        let put = |place: usize, text: String| vec![Patch { span: place..place, text }];
        let Some(before) = at.checked_sub(1).and_then(|before| self.spans.get(before)) else {
            return match self.spans.first() {
                None => put(self.whole.start + 1, text.to_owned()),
                Some(first) => put(first.start, format!("{text}, ")),
            };
        };
        let comma = self.comma(before.end);
        let behind = comma.map_or(before.end, |comma| comma + 1);
        if !self.document.begins_line(before.start) || !self.ends_line(behind) {
            return put(before.end, format!(", {text}"));
        }
        let line = self.document.line_start(before.start);
        let indent = self.document.part(line..before.start);
        let end = self.document.line_end(behind);
        let line_break = self.document.line_break(end);
        match comma {
            Some(_) => put(end, format!("{line_break}{indent}{text},")),
            None if end == before.end => put(end, format!(",{line_break}{indent}{text}")),
            None => [put(before.end, ",".to_owned()), put(end, format!("{line_break}{indent}{text}"))].concat(),
        }
    }

    /// Takes an entry away, with its comma, and with its line where it has one.
    pub(super) fn remove(&self, at: usize) -> Vec<Patch> {
        let document = self.document;
        let Some(span) = self.spans.get(at) else { return Vec::new() };
        let comma = self.comma(span.end);
        let behind = comma.map_or(span.end, |comma| comma + 1);
        let next = self.spans.get(at + 1).map(|next| next.start);
        let before = at.checked_sub(1).and_then(|before| self.spans.get(before)).map(|before| before.end);
        let lines = document.begins_line(span.start) && self.ends_line(behind);
        let whole_line = document.next_line(document.line_end(behind)).filter(|_| lines);
        let removed = match (whole_line, next, before) {
            (Some(next), ..) => document.line_start(span.start)..next,
            (None, Some(next), _) if !document.part(behind..next).contains(['\n', '\r']) => span.start..next,
            (None, _, Some(before)) => {
                let between = document.part(before..span.start);
                let from = if between.contains(['\n', '\r']) { span.start } else { before };
                // Where there is a next one, it needs the comma.
                if next.is_some() { from..span.end } else { from..behind }
            }
            (None, ..) => span.start..behind,
        };
        vec![Patch { span: removed, text: String::new() }]
    }

    /// The comma behind a place, before the next entry.
    fn comma(&self, end: usize) -> Option<usize> {
        let mut comment = false;
        for (place, c) in self.document.part(end..self.whole.end).char_indices() {
            comment = (comment || c == '#') && !matches!(c, '\n' | '\r');
            if !comment && !c.is_whitespace() {
                return (c == ',').then_some(end + place);
            }
        }
        None
    }

    /// Whether nothing but a comment follows on the line.
    fn ends_line(&self, at: usize) -> bool {
        let rest = self.document.part(at..self.document.line_end(at));
        blank(rest) || rest.trim_start().starts_with('#')
    }
}
