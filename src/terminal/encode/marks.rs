//! Marks and overrides: terminals that run the whole algorithm obey its controls.

use ratatui::buffer::Cell;

use super::letters::{append, is_rtl};

const LRM: char = '\u{200e}';
const LRO: char = '\u{202d}';
const PDF: char = '\u{202c}';

/// A left-to-right mark after each right-to-left letter: each is a run of its own, and stays.
pub(super) fn lrm(row: &mut [Cell]) {
    row.iter_mut().filter(|cell| is_rtl(cell)).for_each(|cell| append(cell, &[LRM]));
}

/// One override over the row. It hangs on the first cell, since a control before the first column has no cell to live in;
/// that cell, alone outside of it, has nothing to change places with.
pub(super) fn lro(row: &mut [Cell]) {
    if let [first, .., last] = row {
        append(first, &[LRO]);
        append(last, &[PDF]);
    }
}
