//! Text in, cells out: everything between a string in logical order and a row of cells in the order the eye meets them.
//!
//! ```text
//!  from data ─ clean ─┬─ bidi (levels) ─┬─ cluster ─ wrap ─ shape ─ reorder ─ Row       lay_out, one_line, rows
//!                     └─ line (stdout)  └─ the logical order ends at the Row
//!  for comparing ─ fold::quote        for finding ─ fold::search ─ words
//! ```
//!
//! Offsets are code points of the paragraph given, widths are terminal cells. Text stays in logical order everywhere
//! but in a [`Row`], whose cells stand in visual order and remember where they came from.

mod as_read;
pub mod bidi;
pub mod caret;
pub mod clean;
mod cluster;
pub mod digits;
pub mod fold;
pub mod isolate;
pub mod language;
pub mod layout;
pub mod measure;
pub mod row;
pub mod select;
pub mod sentences;
pub mod shape;
mod width;
pub mod words;
mod wrap;

pub use as_read::as_read;
pub use layout::{lay_out, lay_out_lines, one_line, rows};
pub use row::{Row, RowCell};
pub use width::is_vowel_sign;

/// Which way a line of text, or a layout, begins: at its left or at its right side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right, as in English.
    #[default]
    Ltr,
    /// Right to left, as in Arabic.
    Rtl,
}

/// How a paragraph finds its base direction (UAX #9, P2 and P3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Base {
    /// By its first strong character; the given direction where it has none.
    Auto(Direction),
    /// Given from outside, whatever the text holds.
    Fixed(Direction),
}
