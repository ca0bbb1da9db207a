//! What the program asks the world to do.

/// Something to be done outside, by [`crate::tui`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave, the terminal as it was found.
    Quit,
    /// Stop as Ctrl-Z does, and come back at `fg`.
    Suspend,
    /// Clear the terminal and draw everything anew.
    Redraw,
    /// Put this text (logical order) on the clipboard, by OSC 52.
    Copy(String),
    /// Take the mouse, or leave it to the terminal.
    Mouse(bool),
    /// Read the files again; the answer carries this generation.
    Reload(u64),
}
