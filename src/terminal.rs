//! What terminals understand and answer: families of bidirectional behaviour, bytes to events.
//!
//! ```text
//!  finished frame ── encode ──▶ the same frame as the terminal's family must be sent it
//! ```

pub mod encode;
pub mod family;
pub mod input;
