//! What a person does at a terminal, and what kind of terminal it is: the types that the decoder makes, the keymap names and the
//! screens take.

mod chord;
mod depth;
mod family;
mod lam_alef;
mod mouse;
mod names;
mod paste;

pub use chord::{Chord, Key};
pub use depth::ColourDepth;
pub use family::Family;
pub use lam_alef::{text_of, typed_at_once};
pub use mouse::{Mouse, MouseKind};
pub use names::UnknownKey;
pub use paste::Paste;
