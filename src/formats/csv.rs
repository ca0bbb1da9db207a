//! Events as comma-separated values (RFC 4180) with a header; line breaks stay inside quoted cells.
//!
//! This is the form that spreadsheets open, and what they take for a formula they run. A cell that begins like one gets an apostrophe
//! in front (OWASP, *CSV Injection*), whichever column it is in: of `-0043-01-01`, too, a spreadsheet would make -45.

use csv::Terminator;
use csv::WriterBuilder;

use super::Hit;
use super::table::{COLUMNS, row};
use crate::text::clean;
use crate::timeline::Timeline;

/// A record with the names of the columns, then one an event.
#[must_use]
pub fn events<'a>(timeline: &Timeline, hits: impl Iterator<Item = Hit<'a>>, language: &str) -> String {
    table(&COLUMNS, hits.map(|hit| row(timeline, hit, language)))
}

/// A record with the names of the columns, then one a row.
pub(super) fn table<const N: usize>(columns: &[&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
    let rows = rows.map(|row| row.map(|cell| inert(&cell)));
    for record in std::iter::once(columns.map(str::to_owned)).chain(rows) {
        // Writing to memory cannot fail, and all records have the same length.
        let _ = writer.write_record(record);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A cell without control characters that no spreadsheet takes for a formula.
fn inert(cell: &str) -> String {
    let cleaned = cell.lines().map(clean::line).collect::<Vec<_>>().join("\n");
    if begins_formula(cell) { format!("'{cleaned}") } else { cleaned }
}

/// Whether a cell begins like a formula, blanks before it or none, in the letters of full width too, which some locales take for the
/// others.
fn begins_formula(cell: &str) -> bool {
    let first = cell.trim_start_matches(' ').chars().next();
    first.is_some_and(|c| "=+-@\t\r\n＝＋－＠".contains(c))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::inert;

    #[rstest]
    #[case("=HYPERLINK(\"http://x.example\",\"y\")", "'=HYPERLINK(\"http://x.example\",\"y\")")]
    #[case("+971 ترحب بالوفد", "'+971 ترحب بالوفد")]
    #[case("-1+1", "'-1+1")]
    #[case("@cmd", "'@cmd")]
    #[case("  =1", "'  =1")]
    #[case("＝1+1", "'＝1+1")]
    #[case("-0043-01-01", "'-0043-01-01")]
    #[case("نسبة =5", "نسبة =5")]
    #[case("2024-06-18", "2024-06-18")]
    #[case("'quoted'", "'quoted'")]
    #[case("", "")]
    fn no_cell_is_a_formula(#[case] cell: &str, #[case] wanted: &str) {
        assert_eq!(inert(cell), wanted);
    }

    #[test]
    fn what_is_cleaned_away_in_front_is_no_way_around() {
        assert!(["\t=1+1", "\r=1+1", "\n=1+1", "\tكلمة"].iter().all(|cell| inert(cell).starts_with('\'')));
    }
}
