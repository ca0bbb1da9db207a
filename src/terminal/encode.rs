//! A finished frame as the terminal of a family must be sent it.
//!
//! The frame is drawn in visual order with presentation forms. A pass over its rows, after all panes, borders and overlays
//! are in place, turns it into what the terminal will show as that very frame. Each cell still begins with one printable
//! character and has the width it had, so the difference of two encoded frames repaints any of them right.

mod ascii;
mod emoji;
mod harakat;
mod kitty;
mod konsole;
mod letters;
mod logical;
mod marks;
mod qt;
mod rows;
mod shades;
mod unshaped;

use ratatui::buffer::{Buffer, Cell};

use crate::input::Family;

pub use ascii::{ascii, to_ascii};
pub use harakat::hide_marks;
pub use letters::is_rtl;
pub use rows::Rows;
pub use shades::shades;

/// What the letters of a frame look like where no colour was asked for: red, green, blue. For families that tell cells
/// apart by colour, and so have to name one.
pub type Rgb = [u8; 3];

/// Encodes a frame in place. `rows` are the texts drawn on it, needed by the family in logical order only.
pub fn encode(family: Family, frame: &mut Buffer, rows: &Rows, ink: Rgb) {
    let each: &dyn Fn(&mut [Cell]) = match family {
        Family::Explicit => return,
        Family::Mlterm => return part_emoji(frame),
        Family::Logical => return logical::encode(frame, rows),
        Family::Lrm => &marks::lrm,
        Family::Lro => &marks::lro,
        Family::Kitty => &kitty::row,
        Family::Konsole => &konsole::row,
        Family::KonsoleLogical => &konsole::row_in_tmux,
        Family::Qt => &|row| qt::row(row, ink),
        Family::Unshaped => &unshaped::row,
    };
    let width = usize::from(frame.area.width).max(1);
    frame.content.chunks_mut(width).filter(|row| row.iter().any(is_rtl)).for_each(each);
}

/// Puts what two columns hold without doubt in place of several code points that make one emoji, for terminals that count them one
/// by one: mlterm, and tmux whatever it is shown on.
pub fn part_emoji(frame: &mut Buffer) {
    frame.content.iter_mut().for_each(emoji::cell);
}
