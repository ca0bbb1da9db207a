//! What terminals understand and answer: families of bidirectional behaviour, bytes to events.
//!
//! ```text
//!  finished frame ── encode ──▶ the same frame as the terminal's family must be sent it
//!  bytes ── input ──▶ keys, and replies ── facts ─┐
//!                              environment ───────┴─ choice ──▶ family, and why
//! ```

pub mod background;
pub mod choice;
pub mod colours;
pub mod encode;
pub mod encoding;
pub mod facts;
mod family;
pub mod harakat;
pub mod input;
pub mod key;
pub mod modes;
pub mod sgr;
