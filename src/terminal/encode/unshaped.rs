//! Plain letters in the order the eye meets them, for terminals that join neighbours themselves, or have no presentation forms.

use compact_str::CompactString;
use ratatui::buffer::Cell;

use super::letters::base;
use crate::text::shape::letter_of;

pub(super) fn row(cells: &mut [Cell]) {
    cells.iter_mut().for_each(unshape);
}

/// The letter in place of its form, its marks after it. A lam-alef stays: two letters in one cell are one character.
pub(super) fn unshape(cell: &mut Cell) {
    let form = base(cell);
    replace(cell, letter_of(form));
}

/// Another character in place of the first.
pub(super) fn replace(cell: &mut Cell, by: char) {
    let mut chars = cell.symbol().chars();
    if chars.next() == Some(by) {
        return;
    }
    let symbol: CompactString = std::iter::once(by).chain(chars).collect();
    cell.set_symbol(&symbol);
}
