//! An entry as it is written.

use super::block::Entries;
use crate::edit::document::{Document, blank};
use crate::load::tree::{Node, Style, Value};

/// The lines of an entry of a collection by indentation.
pub(in crate::edit) struct Lines {
    /// The comments right above it.
    pub(in crate::edit) above: Vec<String>,
    /// Its own: the first from the key, or from behind the dash, on; the others as far in as they stand behind that.
    pub(in crate::edit) lines: Vec<String>,
}

impl Lines {
    /// Those of the entry of a place; none where it is in brackets, or does not begin on the line of its dash.
    pub(in crate::edit) fn of(document: &Document<'_>, collection: &Node, place: usize) -> Option<Self> {
        if collection.style != Style::Block {
            return None;
        }
        let entries = Entries::of(document, collection)?;
        let (above, own) = entries.lines(place)?;
        let start = match &collection.value {
            Value::List(items) => {
                let start = document.start(items.get(place)?);
                blank(document.part(own.start + 1..start)).then_some(start)?
            }
            Value::Map(_) | Value::Scalar(_) => own.start,
        };
        let column = document.column(start);
        let lines = document.part(start..own.end).lines().enumerate().map(|(nth, line)| {
            let indentation = line.len() - line.trim_start_matches(' ').len();
            let cut = if nth == 0 { 0 } else { indentation.min(column) };
            line.get(cut..).unwrap_or_default().trim_end_matches('\r').to_owned()
        });
        let above = document.part(above).lines().map(|line| line.trim().to_owned());
        Some(Self { above: above.collect(), lines: lines.collect() })
    }
}
