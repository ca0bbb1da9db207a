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
    let emitter = Emitter::new(document, lead.end).like(siblings(parent));
    if found.bracket {
        let text = match value {
            Content::Words(words) if scalar => scalar::words(document, node, words, true, lead.column),
            value => emitter.flow(value),
        };
        let blank = if whole.is_empty() { " " } else { "" };
        return Some(vec![Patch { span: whole, text: format!("{blank}{text}") }]);
    }
    let text = match value {
        Content::Words(words) if scalar => format!(" {}", scalar::words(document, node, words, false, lead.column)),
        value => match lead.gap {
            Some(gap) => emitter.item(value, lead.column, gap).strip_prefix('-')?.to_owned(),
            None => emitter.behind(value, lead.column),
        },
    };
    let put = |from: usize, to: usize, text: &str| vec![Patch { span: from..to, text: text.to_owned() }];
    let line = document.line_end(lead.end);
    let inline = lead.gap.is_some() || emitter.stands_inline(value);
    let below = whole.start > line;
    Some(match (inline, below, scalar) {
        (true, ..) if whole.is_empty() => put(lead.end, lead.end, &text),
        (false, ..) if whole.is_empty() => put(line, line, &text),
        (true, false, _) | (true, true, true) => put(whole.start, whole.end, text.trim_start_matches(' ')),
        (true, true, false) => [put(lead.end, lead.end, &text), put(line, whole.end, "")].concat(),
        (false, true, _) => put(line, whole.end, &text),
        (false, false, _) => {
            // Comments stay on the line of the key.
            let end = document.line_end(whole.end);
            [put(lead.end, whole.end, ""), put(end, end, &text)].concat()
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
            Some(Lead { end: dash + 1, column: document.column(dash), gap: Some(items.gap) })
        }
    }
}
