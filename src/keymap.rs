//! Keys and what they do: one table for dispatch, hints and help.

pub mod action;
pub mod label;
pub mod layout;
pub mod line;
pub mod listing;
pub mod local;
pub mod notes;
pub mod script;
pub mod stage;
pub mod table;

pub use action::{Action, Group};
pub use notes::{NOTES, NotesAction, NotesBinding, notes_action_of};
pub use stage::{STAGE, StageAction, StageBinding, stage_action_of};
pub use table::{Binding, TABLE, action_of, binding_of};
