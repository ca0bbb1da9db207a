//! Events as comma-separated values (RFC 4180) with a header; line breaks stay inside quoted cells.

use csv::Terminator;
use csv::WriterBuilder;

use super::Hit;
use super::table::{COLUMNS, row};
use crate::text::clean;
use crate::timeline::Timeline;

/// A record with the names of the columns, then one an event.
#[must_use]
pub fn events<'a>(timeline: &Timeline, hits: impl Iterator<Item = Hit<'a>>, language: &str) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
    let rows = hits.map(|hit| row(timeline, hit, language).map(|cell| cleaned(&cell)));
    for record in std::iter::once(COLUMNS.map(str::to_owned)).chain(rows) {
        // Writing to memory cannot fail, and all records have the same length.
        let _ = writer.write_record(record);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn cleaned(cell: &str) -> String {
    cell.lines().map(clean::line).collect::<Vec<_>>().join("\n")
}
