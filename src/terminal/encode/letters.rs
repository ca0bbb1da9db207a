//! What stands in a cell.

use ratatui::buffer::Cell;
use unicode_bidi::{BidiClass, bidi_class};

/// The character that a cell's symbol begins with.
pub(super) fn base(cell: &Cell) -> char {
    cell.symbol().chars().next().unwrap_or(' ')
}

/// Whether a terminal that runs the bidirectional algorithm may move this cell: strong right-to-left letters and Arabic digits.
#[must_use]
pub fn is_rtl(cell: &Cell) -> bool {
    let base = base(cell);
    base >= '\u{590}' && matches!(bidi_class(base), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

/// Appends to what a cell shows; nothing that takes a column.
pub(super) fn append(cell: &mut Cell, controls: &[char]) {
    let mut symbol = cell.symbol().to_owned();
    symbol.extend(controls);
    cell.set_symbol(&symbol);
}
