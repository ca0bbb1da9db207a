//! Arabic vowel signs, which most terminals draw beside their letter, or instead of it.

use ratatui::buffer::{Buffer, Cell};

use crate::text::is_vowel_sign;

/// Leaves the vowel signs of a frame out. Each stands in the cell of its letter, so nothing moves.
pub fn hide_marks(frame: &mut Buffer) {
    // One letter has three bytes at the most outside of the planes beyond the first, which have no Arabic.
    frame.content.iter_mut().filter(|cell| cell.symbol().len() > 3).for_each(hide);
}

fn hide(cell: &mut Cell) {
    let mut chars = cell.symbol().chars();
    let Some(first) = chars.next() else { return };
    if chars.clone().any(is_vowel_sign) {
        let symbol: String = std::iter::once(first).chain(chars.filter(|c| !is_vowel_sign(*c))).collect();
        cell.set_symbol(&symbol);
    }
}
