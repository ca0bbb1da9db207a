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

pub use decoder::Decoder;

/// The longest sequence that is kept, in bytes; a longer one is dropped up to its end.
pub const MOST_SEQUENCE: usize = 4096;

/// The longest paste that is kept, in bytes.
pub const MOST_PASTE: usize = 4096;

/// So long after the questions, answers are not waited for any more.
pub const LATEST_ANSWER: Duration = Duration::from_secs(2);

/// Something that came from the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed.
    Key(Stroke),
    /// The mouse did something.
    Mouse(Pointer),
    /// Text was pasted, at most [`MOST_PASTE`] bytes: line breaks and tabs are blanks, other control characters gone.
    Paste(String),
    /// An answer of the terminal, or a sequence that means no key: its bytes from `ESC` to its end.
    Reply(Vec<u8>),
}

/// A key as the terminal names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// A character, as the keyboard layout gives it.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// F1 to F20.
    F(u8),
}

/// A key with the modifiers held. Shift is part of a character already and is told only of other keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// The key.
    pub code: Code,
    /// With Ctrl; a letter is in lower case then.
    pub ctrl: bool,
    /// With Alt (or Meta).
    pub alt: bool,
    /// With Shift.
    pub shift: bool,
}

impl Stroke {
    /// A key without modifiers.
    #[must_use]
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// Ctrl with a character.
    #[must_use]
    pub const fn ctrl(c: char) -> Self {
        Self { code: Code::Char(c), ctrl: true, alt: false, shift: false }
    }
}

/// What the mouse did, and in which cell: column and row from 0, as the terminal says, possibly outside the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// What.
    pub gesture: Gesture,
    /// From 0.
    pub column: u16,
    /// From 0.
    pub row: u16,
}

/// What a mouse can do that means something here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// The left button went down.
    Press,
    /// The mouse moves with the left button down.
    Drag,
    /// The left button went up.
    Release,
    /// The wheel turned by one notch: 1 down, -1 up.
    Wheel(i16),
}
