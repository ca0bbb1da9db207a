//! One line of laid-out text in visual order.

use std::ops::Range;

use super::Direction;
use super::bidi::mirror;
use super::measure::{narrow, wide};
use super::shape::letter_of;

/// One cluster in its place on a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowCell {
    /// Where its symbol begins in the row's symbols, in bytes.
    pub start: u32,
    /// How long its symbol is, in bytes.
    pub len: u16,
    /// Columns it takes: 1 or 2.
    pub width: u8,
    /// Its embedding level (UAX #9): odd levels run right to left.
    pub level: u8,
    /// The first code point of the paragraph that it stands for.
    pub logical: u32,
    /// How many code points it stands for: marks and dropped characters after it included, and those at the very
    /// beginning of the paragraph in its first cell.
    pub count: u16,
}

impl RowCell {
    /// The code points of the paragraph that it stands for.
    #[must_use]
    pub fn logical_range(&self) -> Range<u32> {
        self.logical..self.logical.saturating_add(u32::from(self.count))
    }
}

/// A line of a paragraph after wrapping, shaping and reordering: cells from left to right as the eye meets them.
///
/// Each cell stands for a range of code points, and each code point of the row belongs to one cell, but for white space
/// that hangs over the end of a wrapped line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub(super) symbols: String,
    pub(super) cells: Vec<RowCell>,
    pub(super) width: u16,
    pub(super) direction: Direction,
    pub(super) logical: Range<u32>,
}

impl Row {
    /// Each cell with its symbol, from left to right.
    pub fn cells(&self) -> impl Iterator<Item = (&RowCell, &str)> {
        self.cells.iter().map(|cell| (cell, self.symbol(cell)))
    }

    /// The symbol a cell shows: one cluster that begins with a character of one or two columns.
    #[must_use]
    pub fn symbol(&self, cell: &RowCell) -> &str {
        let start = wide(cell.start);
        self.symbols.get(start..start + usize::from(cell.len)).unwrap_or("")
    }

    /// Columns that its cells take together.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.width
    }

    /// The base direction of its paragraph: the side it is aligned to.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The code points of the paragraph that this row holds.
    #[must_use]
    pub fn logical(&self) -> Range<u32> {
        self.logical.clone()
    }

    /// The column, from the left of the row, of the cell that stands for a code point of the paragraph; none where the
    /// row does not hold it, or it is white space that hangs.
    #[must_use]
    pub fn column_of(&self, logical: u32) -> Option<u16> {
        self.cell_of(logical).map(|(column, _)| column)
    }

    /// The cell that stands for a code point of the paragraph, with its column; as [`Self::column_of`].
    #[must_use]
    pub fn cell_of(&self, logical: u32) -> Option<(u16, &RowCell)> {
        self.placed().find(|(_, cell)| cell.logical_range().contains(&logical))
    }

    /// The first code point of the cell at a column, from the left of the row, or of the cell nearest to it; none in a row
    /// without cells.
    #[must_use]
    pub fn logical_at(&self, column: u16) -> Option<u32> {
        let covers = |(at, cell): &(u16, &RowCell)| at + u16::from(cell.width) > column;
        let cell = self.placed().find(covers).map(|(_, cell)| cell).or(self.cells.last());
        cell.map(|cell| cell.logical)
    }

    /// Its words in the order they are read, in plain letters.
    #[must_use]
    pub fn reading(&self) -> String {
        let mut cells: Vec<(&RowCell, &str)> = self.cells().collect();
        cells.sort_by_key(|(cell, _)| cell.logical);
        let plain = |(cell, symbol): (&RowCell, &str)| {
            let mut chars = symbol.chars();
            let first = chars.next().map(|first| letters(mirror(first, cell.level)));
            first.into_iter().flatten().chain(chars).collect::<String>()
        };
        cells.into_iter().map(plain).collect()
    }

    /// A row of some of these cells, in the same order.
    pub(super) fn with_cells(&self, cells: impl Iterator<Item = RowCell>, direction: Direction) -> Self {
        let mut part = Self { direction, logical: self.logical.clone(), ..Self::default() };
        for cell in cells {
            let start = narrow(part.symbols.len());
            part.symbols.push_str(self.symbol(&cell));
            part.width += u16::from(cell.width);
            part.cells.push(RowCell { start, ..cell });
        }
        part
    }

    /// Each cell with its column, from the left of the row.
    pub fn placed(&self) -> impl Iterator<Item = (u16, &RowCell)> {
        self.cells.iter().scan(0, |next, cell| {
            let column = *next;
            *next += u16::from(cell.width);
            Some((column, cell))
        })
    }
}

/// The letters that a form shows: of a lam-alef both.
fn letters(form: char) -> Vec<char> {
    let alef = match form {
        '\u{fef5}' | '\u{fef6}' => 'آ',
        '\u{fef7}' | '\u{fef8}' => 'أ',
        '\u{fef9}' | '\u{fefa}' => 'إ',
        '\u{fefb}' | '\u{fefc}' => 'ا',
        form => return vec![letter_of(form)],
    };
    vec!['ل', alef]
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use crate::text::{Base, Direction, one_line};

    #[rstest]
    #[case("لا إله إلا الله")]
    #[case("الآن (المادة 4) «نافذ» Putin 2024")]
    #[case("كِتَابٌ مُقَدَّمٌ، الأسلاك")]
    #[case("the (old) bridge")]
    fn a_row_is_read_as_it_was_written(#[case] text: &str) {
        let row = one_line(text, u16::MAX, Base::Auto(Direction::Ltr));
        assert_eq!(row.reading(), text);
    }
}
