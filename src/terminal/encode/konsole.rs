//! Presentation forms are undone and letters shaped anew by their neighbours in memory, which here stand on the wrong sides:
//! a mark keeps each letter in its place, joiners beside the mark tell what it joins to.

use ratatui::buffer::Cell;

use super::letters::{append, base, is_rtl};
use crate::text::shape::{is_joined_after, is_joined_before};

const LRM: char = '\u{200e}';
const ZWJ: char = '\u{200d}';

pub(super) fn row(cells: &mut [Cell]) {
    for at in 0..cells.len() {
        // What joins the next cell to the letter before it, in reading, has to stand in this one.
        let before_next = cells.get(at + 1).is_some_and(|next| is_joined_before(base(next)));
        let Some(cell) = cells.get_mut(at) else { continue };
        let controls: &[char] = match (is_joined_after(base(cell)), before_next) {
            (true, true) => &[ZWJ, LRM, ZWJ],
            (true, false) => &[ZWJ, LRM],
            (false, true) => &[LRM, ZWJ],
            (false, false) if is_rtl(cell) => &[LRM],
            (false, false) => continue,
        };
        append(cell, controls);
    }
}
