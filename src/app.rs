//! The program without a terminal: its state, what can happen to it, and what it asks for in return.

pub mod effect;
pub mod message;

pub use effect::Effect;
pub use message::{Loaded, Message, Mouse, MouseKind, Size};

/// Everything the screen shows, and nothing it could work out.
#[derive(Default)]
pub struct State {
    /// Columns and rows of the screen.
    pub size: Size,
}

impl State {
    /// What happens, and what to do about it.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Resized(size) => {
                self.size = size;
                Vec::new()
            }
            Message::Key(chord) if chord == crate::keymap::Chord::char('q') => vec![Effect::Quit],
            Message::Key(chord) if chord == crate::keymap::Chord::ctrl('z') => vec![Effect::Suspend],
            _ => Vec::new(),
        }
    }
}
