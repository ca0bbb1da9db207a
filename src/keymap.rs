//! Keys and what they do: one map for dispatch, hints and help, made of the tables.

pub mod action;
pub mod command;
pub mod label;
pub mod layout;
pub mod line;
pub mod listing;
pub mod local;
pub mod map;
pub mod notes;
pub mod rebind;
pub mod script;
pub mod stage;
pub mod table;

pub use action::{Action, Group};
pub use command::{Binding, Command};
pub use map::{Keymap, Press};
pub use notes::{NOTES, NotesAction};
pub use stage::{STAGE, StageAction};
pub use table::TABLE;
