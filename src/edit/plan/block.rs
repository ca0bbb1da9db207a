//! Keys and items that are told apart by lines and indentation.

use std::ops::Range;

use crate::edit::document::{Document, blank};
use crate::finding::Patch;
use crate::load::tree::{Node, Style, Value};

/// The entries of a collection by indentation.
pub(super) struct Entries<'a> {
    document: &'a Document<'a>,
    /// From the key or the dash to the end of the value.
    spans: Vec<Range<usize>>,
    /// Whether blank lines below an entry are part of its value.
    keeps: Vec<bool>,
    /// Code points before the key or the dash.
    pub(super) column: usize,
    /// Blanks between a dash and what it leads to.
    pub(super) gap: usize,
}

impl<'a> Entries<'a> {
    /// Those of a collection, which has one at the least; none where it is written in a way that is not known.
    pub(super) fn of(document: &'a Document<'a>, node: &Node) -> Option<Self> {
        let mut spans: Vec<Range<usize>> = Vec::new();
        let mut keeps = Vec::new();
        let mut gap = 1;
        match &node.value {
            Value::Scalar(_) => return None,
            Value::Map(pairs) => {
                for (key, value) in pairs {
                    spans.push(document.start(key)..document.end(value).max(document.end(key)));
                    keeps.push(keeps_blank_lines(document, value));
                }
            }
            Value::List(items) => {
                let first = document.start(node);
                for item in items {
                    let dash = match spans.last() {
                        Some(before) => next_dash(document, before.end, document.column(first))?,
                        None => first,
                    };
                    let behind = document.part(dash + 1..document.start(item));
                    if blank(behind) && !behind.is_empty() {
                        gap = behind.len();
                    }
                    spans.push(dash..document.end(item).max(dash + 1));
                    keeps.push(keeps_blank_lines(document, item));
                }
            }
        }
        let column = document.column(spans.first()?.start);
        Some(Self { document, spans, keeps, column, gap })
    }

    /// Where the key or the dash of an entry stands.
    pub(super) fn start(&self, at: usize) -> Option<usize> {
        self.spans.get(at).map(|span| span.start)
    }

    pub(super) fn count(&self) -> usize {
        self.spans.len()
    }

    /// Puts lines before the entry of a place, or behind the last one.
    pub(super) fn insert(&self, at: usize, text: &str) -> Vec<Patch> {
        let indent = " ".repeat(self.column);
        let (place, text) = match at.checked_sub(1) {
            None => {
                let first = self.spans.first().map_or(0, |span| span.start);
                let line_break = self.document.line_break(first);
                if self.document.begins_line(first) {
                    let gap = if self.apart(0) { line_break } else { "" };
                    (self.own_comments(first), format!("{indent}{text}{line_break}{gap}"))
                } else {
                    (first, format!("{text}{line_break}{indent}"))
                }
            }
            Some(before) => {
                let end = self.whole_end(before);
                let line_break = self.document.line_break(end);
                let gap = if self.apart(before) { line_break } else { "" };
                (end, format!("{line_break}{gap}{indent}{text}"))
            }
        };
        vec![Patch { span: place..place, text }]
    }

    /// Takes an entry away that is not the only one.
    pub(super) fn remove(&self, at: usize) -> Vec<Patch> {
        let document = self.document;
        let Some(span) = self.spans.get(at) else { return Vec::new() };
        let end = self.whole_end(at);
        let span = if document.begins_line(span.start) {
            let from = self.own_comments(span.start);
            match document.next_line(end) {
                Some(next) => self.blank_lines_above(at, from, next)..next,
                // The last line may end in a line break or not, and goes on doing so.
                None => document.line_above(from).map_or(from, |above| document.line_end(above))..end,
            }
        } else {
            // Behind a dash: what comes next takes its place.
            let rest = document.part(end..document.text().len());
            span.start..end + rest.find(|c: char| !c.is_ascii_whitespace()).unwrap_or(rest.len())
        };
        vec![Patch { span, text: String::new() }]
    }

    /// The end of the last line that is an entry's own: further lines of comments that stand further in than it does are.
    pub(super) fn whole_end(&self, at: usize) -> usize {
        let document = self.document;
        let mut end = document.line_end(self.spans.get(at).map_or(0, |span| span.end));
        let (mut next, keeps) = (document.next_line(end), self.keeps.get(at) == Some(&true));
        while let Some(line) = next {
            let text = document.line(line);
            let body = text.trim_start_matches([' ', '\t']);
            let further_in = body.starts_with('#') && text.len() - body.len() > self.column;
            if further_in || (keeps && body.is_empty()) {
                end = document.line_end(line);
            } else if !body.is_empty() {
                break;
            }
            next = document.next_line(document.line_end(line));
        }
        end
    }

    /// The start of the line that an entry begins in, or of the comments right above it, which are its own: not a heading of rules,
    /// nor what the file begins with.
    fn own_comments(&self, start: usize) -> usize {
        let document = self.document;
        let first = document.line_start(start);
        let mut top = first;
        while let Some(above) = document.line_above(top) {
            let line = document.line(above);
            let body = line.trim_start_matches(' ');
            let heading = ["---", "===", "###", "***", "━━━", "───"].iter().any(|rule| body.contains(rule));
            if !body.starts_with('#') || line.len() - body.len() != self.column || heading {
                break;
            }
            top = above;
        }
        if top == 0 { first } else { top }
    }

    /// Where blank lines above and below would follow each other, the place from which those above go too.
    fn blank_lines_above(&self, at: usize, from: usize, next: usize) -> usize {
        let document = self.document;
        let kept = at.checked_sub(1).is_some_and(|before| self.keeps.get(before) == Some(&true));
        if kept || !blank(document.line(next)) {
            return from;
        }
        let mut from = from;
        while let Some(above) = document.line_above(from).filter(|above| blank(document.line(*above))) {
            from = above;
        }
        from
    }

    /// Whether entries stand apart by blank lines around the one of a place.
    fn apart(&self, at: usize) -> bool {
        let document = self.document;
        let below = |place: usize| self.spans.get(place + 1).map(|next| (self.whole_end(place), next.start));
        let near = below(at).or_else(|| at.checked_sub(1).and_then(below));
        near.is_some_and(|(end, next)| document.part(end..document.line_start(next)).lines().skip(1).any(blank))
    }
}

/// The dash of this column in a line below a place.
fn next_dash(document: &Document<'_>, end: usize, column: usize) -> Option<usize> {
    let mut next = document.next_line(document.line_end(end));
    while let Some(line) = next {
        let text = document.line(line);
        let body = text.trim_start_matches(' ');
        let indentation = text.len() - body.len();
        if body.starts_with('-') && indentation == column {
            return Some(line + indentation);
        }
        next = document.next_line(document.line_end(line));
    }
    None
}

/// Whether a value ends in a block of lines that keeps the blank lines below it (`|+`).
fn keeps_blank_lines(document: &Document<'_>, node: &Node) -> bool {
    let last = match &node.value {
        Value::Scalar(_) => {
            let block = matches!(node.style, Style::Literal | Style::Folded);
            let header = document.part(document.bytes(node)).chars().take(3);
            return block && header.take_while(|c| !c.is_whitespace()).any(|c| c == '+');
        }
        Value::List(items) => items.last(),
        Value::Map(pairs) => pairs.last().map(|(_, value)| value),
    };
    node.style == Style::Block && last.is_some_and(|last| keeps_blank_lines(document, last))
}
