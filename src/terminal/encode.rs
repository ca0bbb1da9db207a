//! Rows of visual cells as the terminal of a family must be sent them.

use crate::text::Row;

/// How a terminal treats right-to-left text, and so what it must be sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Family {
    /// It draws cells where it is told to, once `CSI 8 l` was sent: visual order, presentation forms.
    #[default]
    Explicit,
}

/// Hands each cell of a row to `put`: its column from the row's left end, its symbol, its width, and the code point it shows.
pub fn encode(family: Family, row: &Row, mut put: impl FnMut(u16, &str, u8, u32)) {
    match family {
        Family::Explicit => {
            let mut column = 0;
            for (cell, symbol) in row.cells() {
                put(column, symbol, cell.width, cell.logical);
                column += u16::from(cell.width);
            }
        }
    }
}
