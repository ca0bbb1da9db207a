//! A value in place of another.

use super::emit::Emitter;
use super::{block, scalar, siblings};
use crate::edit::change::Content;
use crate::edit::document::{Document, Found};
use crate::finding::Patch;
use crate::load::tree::{Node, Style, Value};

/// Patches that put a value where another stands; none where it stands in a way that is not known.
pub(super) fn set(document: &Document<'_>, found: &Found<'_>, value: &Content) -> Option<Vec<Patch>> {
    let node = found.value;
    let whole = document.bytes(node);
    let (parent, place) = found.parent?;
    let lead = lead(document, parent, place)?;
    let scalar = node.scalar().is_some() && !node.is_null();
    let emitter = Emitter::new(document, node).like(siblings(parent));
    if found.bracket {
        let text = match value {
            Content::Words(words) if scalar => scalar::words(document, node, words, true, lead.column),
            value => emitter.flow(value),
        };
        let blank = if whole.is_empty() { " " } else { "" };
        return Some(vec![Patch { span: whole, text: format!("{blank}{text}") }]);
    }
    let words = scalar && matches!(value, Content::Words(_));
    let text = match value {
        Content::Words(words) if scalar => format!(" {}", scalar::words(document, node, words, false, lead.column)),
        value => match lead.gap {
            Some(gap) => emitter.item(value, lead.column, gap).strip_prefix('-')?.to_owned(),
            None => emitter.behind(value, lead.column),
        },
    };
    // Comments stay on the first line of what they stand beside.
    let (first, further) = text.split_at(text.find(['\n', '\r']).unwrap_or(text.len()));
    let line = document.line_end(lead.end);
    let end = document.line_end(whole.end);
    let patch = |from: usize, to: usize, text: &str| Patch { span: from..to, text: text.to_owned() };
    Some(if whole.is_empty() {
        vec![patch(lead.end, lead.end, first), patch(line, line, further)]
    } else if whole.start > line && !scalar {
        vec![patch(lead.end, lead.end, first), patch(line, end, further)]
    } else if whole.start > line && !words && !further.is_empty() {
        vec![patch(lead.end, lead.end, first), patch(line, whole.end, ""), patch(end, end, further)]
    } else {
        let from = if first.is_empty() { lead.end } else { whole.start };
        let remark = if words { "" } else { scalar::remark(document, node) };
        let first = format!("{}{remark}", first.trim_start_matches(' '));
        if words && matches!(node.style, Style::Literal | Style::Folded) {
            vec![patch(from, whole.end, text.trim_start_matches(' '))]
        } else {
            vec![patch(from, whole.end, &first), patch(end, end, further)]
        }
    })
}

/// What leads to a value.
struct Lead {
    /// Behind its colon or dash.
    end: usize,
    /// Of its key or dash.
    column: usize,
    /// Blanks behind a dash; none where a key leads to it.
    gap: Option<usize>,
}

fn lead(document: &Document<'_>, parent: &Node, place: usize) -> Option<Lead> {
    match &parent.value {
        Value::Scalar(_) => None,
        Value::Map(pairs) => {
            let (key, _) = pairs.get(place)?;
            let end = document.end(key);
            let rest = document.part(end..document.text().len());
            let blanks = rest.len() - rest.trim_start().len();
            let colon = if rest.trim_start().starts_with(':') { blanks + 1 } else { 0 };
            Some(Lead { end: end + colon, column: document.column(document.start(key)), gap: None })
        }
        Value::List(_) if parent.style == Style::Flow => Some(Lead { end: 0, column: 0, gap: None }),
        Value::List(_) => {
            let items = block::Entries::of(document, parent)?;
            let dash = items.start(place)?;
            Some(Lead { end: dash + 1, column: document.column(dash), gap: Some(items.gap_at(place)) })
        }
    }
}
