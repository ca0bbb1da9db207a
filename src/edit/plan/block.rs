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
    /// The block of lines that an entry ends in, if it does, and what stands behind its sign.
    lines: Vec<Option<Lines>>,
    /// Code points before the key or the dash.
    pub(super) column: usize,
    /// Blanks between each dash and what it leads to.
    gaps: Vec<usize>,
}

impl<'a> Entries<'a> {
    /// Those of a collection, which has one at the least; none where it is written in a way that is not known.
    pub(super) fn of(document: &'a Document<'a>, node: &Node) -> Option<Self> {
        let mut spans: Vec<Range<usize>> = Vec::new();
        let mut lines = Vec::new();
        let mut gaps = Vec::new();
        match &node.value {
            Value::Scalar(_) => return None,
            Value::Map(pairs) => {
                for (key, value) in pairs {
                    spans.push(document.start(key)..document.end(value).max(document.end(key)));
                    lines.push(last_lines(document, value));
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
                    gaps.push(if blank(behind) { behind.len().max(1) } else { 1 });
                    spans.push(dash..document.end(item).max(dash + 1));
                    lines.push(last_lines(document, item));
                }
            }
        }
        let column = document.column(spans.first()?.start);
        Some(Self { document, spans, lines, column, gaps })
    }

    /// From the key or the dash of an entry to the end of its last line, with the comments right above it before that.
    pub(super) fn lines(&self, at: usize) -> Option<(Range<usize>, Range<usize>)> {
        let start = self.start(at)?;
        let own = self.document.line_start(start);
        Some((self.own_comments(start)..own, start..self.whole_end(at)))
    }

    /// Where the key or the dash of an entry stands.
    pub(super) fn start(&self, at: usize) -> Option<usize> {
        self.spans.get(at).map(|span| span.start)
    }

    /// Blanks between the dash of an item, or of the last one, and what it leads to; one where that is a line further down.
    pub(super) fn gap_at(&self, at: usize) -> usize {
        self.gaps.get(at).or(self.gaps.last()).copied().unwrap_or(1)
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
        let put = |place: usize, text: String| Patch { span: place..place, text };
        // Lines that end with the file, without a line break, would get one.
        let stripped = at.checked_sub(1).and_then(|before| self.ends_in(before, Kind::Clipped));
        let sign = stripped.filter(|lines| self.document.is_last(lines.end)).map(|lines| lines.sign);
        sign.map(|sign| put(sign, "-".to_owned())).into_iter().chain([put(place, text)]).collect()
    }

    /// The lines of this kind that an entry ends in.
    fn ends_in(&self, at: usize, kind: Kind) -> Option<Lines> {
        self.lines.get(at).copied().flatten().filter(|lines| lines.kind == kind)
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
                None if at.checked_sub(1).is_some_and(|before| self.ends_in(before, Kind::Clipped).is_some()) => {
                    from..end
                }
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
        let (mut next, keeps) = (document.next_line(end), self.ends_in(at, Kind::Kept).is_some());
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
        let kept = at.checked_sub(1).is_some_and(|before| self.ends_in(before, Kind::Kept).is_some());
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

/// A block of lines that a value ends in.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Lines {
    /// Behind its `|` or `>`.
    sign: usize,
    end: usize,
    kind: Kind,
}

/// What belongs to a block of lines besides its words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The last line break.
    Clipped,
    /// Not even that (`|-`).
    Stripped,
    /// All blank lines below (`|+`).
    Kept,
}

fn last_lines(document: &Document<'_>, node: &Node) -> Option<Lines> {
    let last = match &node.value {
        Value::Scalar(_) if matches!(node.style, Style::Literal | Style::Folded) => {
            let whole = document.bytes(node);
            let header: String = document.part(whole.clone()).chars().take_while(|c| !c.is_whitespace()).collect();
            let kind = match (header.contains('-'), header.contains('+')) {
                (true, _) => Kind::Stripped,
                (_, true) => Kind::Kept,
                _ => Kind::Clipped,
            };
            return Some(Lines { sign: whole.start + 1, end: whole.end, kind });
        }
        Value::Scalar(_) => return None,
        Value::List(items) => items.last(),
        Value::Map(pairs) => pairs.last().map(|(_, value)| value),
    };
    last.filter(|_| node.style == Style::Block).and_then(|last| last_lines(document, last))
}
