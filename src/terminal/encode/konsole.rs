//! Presentation forms are undone and letters shaped anew by their neighbours in memory, which here stand on the wrong sides:
//! a mark keeps each letter in its place, joiners beside the mark tell what it joins to.

use ratatui::buffer::Cell;
use unicode_bidi::{BidiClass, bidi_class};

use super::letters::{append, base, is_rtl};
use super::unshaped::unshape;
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

/// The same inside tmux, which puts whatever follows a joiner into one cell with it. Letters that are written together stand in the order
/// of reading, for the terminal to join and to turn around: each run of them by itself, since a mark ends it. So nothing else moves,
/// whatever levels it has.
pub(super) fn row_in_tmux(cells: &mut [Cell]) {
    for run in cells.chunk_by_mut(are_joined).filter(|run| run.iter().any(is_rtl)) {
        run.iter_mut().for_each(unshape);
        run.reverse();
        if let Some(last) = run.last_mut() {
            append(last, &[LRM]);
        }
    }
}

/// Whether two cells side by side are letters that are written together.
fn are_joined(left: &Cell, right: &Cell) -> bool {
    let is_letter = |cell| is_rtl(cell) && bidi_class(base(cell)) != BidiClass::AN;
    is_letter(left) && is_letter(right) && (is_joined_before(base(left)) || is_joined_after(base(right)))
}
