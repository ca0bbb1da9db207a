//! Text in rows whose cells stand in the order in which they are read, in plain letters: for what is spoken or felt, and for terminals
//! that are left to do with letters what they do.

use unicode_segmentation::UnicodeSegmentation;

use super::bidi::ELLIPSIS;
use super::measure::narrow;
use super::width::{columns, is_dropped, is_too_wide};
use super::{Base, Direction, Row, RowCell, bidi, clean};

/// A letter with its marks.
struct Letter {
    symbol: String,
    width: u8,
    logical: u32,
    count: u16,
}

/// Lays a paragraph (no line break in it) out in rows of at most `width` columns, parted at blanks, which hang over the ends. A lam-alef is
/// two letters. An empty paragraph, or no width, has no rows.
#[must_use]
pub fn as_read(text: &str, width: u16) -> Vec<Row> {
    if text.is_empty() || width == 0 {
        return Vec::new();
    }
    let letters = letters(&clean::clean(text), width);
    let direction = bidi::direction(text, Base::Auto(Direction::Ltr));
    let mut rows = Vec::new();
    let mut rest = letters.as_slice();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(line(rest, width));
        rows.push(row(line, direction));
        rest = after;
    }
    rows
}

fn letters(cleaned: &str, width: u16) -> Vec<Letter> {
    let mut logical = 0;
    let mut letters = Vec::new();
    for cluster in cleaned.graphemes(true) {
        let count = cluster.chars().count();
        let symbol: String = cluster.chars().filter(|c| !is_dropped(*c)).collect();
        if !symbol.is_empty() {
            let whole = columns(&symbol);
            let fits = !is_too_wide(&symbol) && u16::from(whole) <= width;
            let (symbol, width) = if fits { (symbol, whole) } else { (ELLIPSIS.to_string(), 1) };
            letters.push(Letter { symbol, width, logical, count: u16::try_from(count).unwrap_or(u16::MAX) });
        }
        logical += narrow(count);
    }
    letters
}

/// How many letters the next row takes.
fn line(letters: &[Letter], width: u16) -> usize {
    let mut taken = 0;
    let fits = |letter: &&Letter| {
        taken += usize::from(letter.width);
        taken <= usize::from(width)
    };
    let fitting = letters.iter().take_while(fits).count();
    if fitting == letters.len() {
        return fitting;
    }
    let is_blank = |letter: &Letter| letter.symbol == " ";
    let hanging = letters.iter().skip(fitting).take_while(|letter| is_blank(letter)).count();
    if hanging > 0 {
        return fitting + hanging;
    }
    letters.iter().take(fitting).rposition(is_blank).map_or(fitting.max(1), |blank| blank + 1)
}

fn row(letters: &[Letter], direction: Direction) -> Row {
    let mut row = Row { direction, ..Row::default() };
    let shown = letters.iter().rposition(|letter| letter.symbol != " ").map_or(0, |last| last + 1);
    for letter in letters.iter().take(shown) {
        let start = narrow(row.symbols.len());
        row.symbols.push_str(&letter.symbol);
        let len = u16::try_from(letter.symbol.len()).unwrap_or(u16::MAX);
        let Letter { width, logical, count, .. } = *letter;
        row.cells.push(RowCell { start, len, width, level: 0, logical, count });
        row.width += u16::from(width);
    }
    let ends = letters.last().map_or(0, |last| last.logical + u32::from(last.count));
    row.logical = letters.first().map_or(0, |first| first.logical)..ends;
    row
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::as_read;
    use crate::text::Row;

    #[rstest]
    #[case("لا إله إلا الله", 6, &["لا إله", "إلا", "الله"])]
    #[case("the old bridge", 8, &["the old", "bridge"])]
    #[case("قال Kim: نعم", 20, &["قال Kim: نعم"])]
    #[case("unbreakable", 4, &["unbr", "eaka", "ble"])]
    #[case("界界 a", 3, &["界", "界", "a"])]
    #[case("", 3, &[])]
    fn rows_hold_letters_in_the_order_of_reading(#[case] text: &str, #[case] width: u16, #[case] rows: &[&str]) {
        let laid_out = as_read(text, width);
        assert!(laid_out.iter().all(|row| row.width() <= width));
        assert_eq!(laid_out.iter().map(Row::reading).collect::<Vec<_>>(), rows);
    }
}
