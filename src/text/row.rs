//! One line of laid-out text in visual order.

use std::ops::Range;

use super::Direction;

/// One cluster in its place on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowCell {
    /// Where its symbol begins in the row's symbols, in bytes.
    pub start: u32,
    /// How long its symbol is, in bytes.
    pub len: u16,
    /// Columns it takes: 1 or 2.
    pub width: u8,
    /// Its embedding level (UAX #9): odd levels run right to left.
    pub level: u8,
    /// The first code point of the paragraph that it shows.
    pub logical: u32,
    /// How many code points it stands for, marks and dropped characters after it included.
    pub count: u16,
}

/// A line of a paragraph after wrapping, shaping and reordering: cells from left to right as the eye meets them.
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
        let start = cell.start as usize;
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
}
