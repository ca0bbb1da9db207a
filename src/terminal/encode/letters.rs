//! What stands in a cell.

use compact_str::CompactString;
use ratatui::buffer::Cell;
use unicode_bidi::{BidiClass, bidi_class};

/// The character that a cell's symbol begins with.
pub(super) fn base(cell: &Cell) -> char {
    cell.symbol().chars().next().unwrap_or(' ')
}

/// Whether a terminal that runs the bidirectional algorithm may move this cell: strong right-to-left letters and Arabic digits.
#[must_use]
pub fn is_rtl(cell: &Cell) -> bool {
    match base(cell) {
        // Nearly all that a frame holds: no search through the tables of Unicode.
        ..'\u{590}' | '\u{2500}'..='\u{259f}' => false,
        '\u{fe80}'..='\u{fefc}' => true,
        base => matches!(bidi_class(base), BidiClass::R | BidiClass::AL | BidiClass::AN),
    }
}

/// Appends to what a cell shows; nothing that takes a column.
pub(super) fn append(cell: &mut Cell, controls: &[char]) {
    // As cells do it: what is short stands in the string itself.
    let mut symbol = CompactString::from(cell.symbol());
    for control in controls {
        symbol.push(*control);
    }
    cell.set_symbol(&symbol);
}
