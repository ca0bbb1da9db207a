//! Events as lines of cells with tabs between them; in a cell `\t`, `\n`, `\r` and `\\` stand for what would end it.

use super::Hit;
use super::table::{COLUMNS, row};
use crate::text::clean;
use crate::timeline::Timeline;

/// A line with the names of the columns, then one an event.
#[must_use]
pub fn events<'a>(timeline: &Timeline, hits: impl Iterator<Item = Hit<'a>>, language: &str) -> String {
    table(&COLUMNS, hits.map(|hit| row(timeline, hit, language)))
}

/// A line with the names of the columns, then one a row.
pub(super) fn table<const N: usize>(columns: &[&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let head = std::iter::once(format!("{}\n", columns.join("\t")));
    head.chain(rows.map(|row| format!("{}\n", row.map(|cell| escaped(&cell)).join("\t")))).collect()
}

fn escaped(cell: &str) -> String {
    let escaped = cell.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r");
    clean::line(&escaped).into_owned()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::escaped;

    #[rstest]
    #[case("بوتين, 2024", "بوتين, 2024")]
    #[case("a\tb\nc\r\\", "a\\tb\\nc\\r\\\\")]
    #[case("\u{1b}[2J", "␛[2J")]
    fn a_cell_ends_where_it_should(#[case] cell: &str, #[case] said: &str) {
        assert_eq!(escaped(cell), said);
    }
}
