//! Keys and what they do: one table for dispatch, hints and help.

pub mod chord;

pub use chord::{Chord, Key};
