//! What a terminal sends, as events: bytes and the time between them go in, keys, mouse, pastes and replies come out.
//!
//! No sequence can stop the stream: each is bounded in length, and what is torn is given up after a while without bytes.
//! The sequences are those of ECMA-48 and of xterm's control sequences (ctlseqs), with kitty's `CSI … u` for keys.

mod answers;
mod decoder;
mod keys;
mod mouse;
mod paste;

use std::time::Duration;

pub use answers::is_last;
pub use decoder::Decoder;

use crate::input::{Chord, Mouse, Paste};

/// The longest sequence that is kept, in bytes; a longer one is dropped up to its end.
pub const MOST_SEQUENCE: usize = 4096;

/// So long after the questions, answers are not waited for any more.
pub const LATEST_ANSWER: Duration = Duration::from_secs(2);

/// Something that came from the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed.
    Key(Chord),
    /// The mouse did something, possibly outside the screen.
    Mouse(Mouse),
    /// Text was pasted.
    Paste(Paste),
    /// An answer of the terminal, or a sequence that means no key: its bytes from `ESC` to its end.
    Reply(Vec<u8>),
}
