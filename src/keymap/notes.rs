//! The keys of the notes alone; the others are those of the stage, which they drive.

use std::borrow::Cow;

use strum::{IntoStaticStr, VariantArray};

use super::command::{Binding, Command};
use super::listing::Section;
use crate::input::Chord;

/// What a key of the notes asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum NotesAction {
    /// The notes of the next stop, while the stage stays; of the one after that.
    Peek,
    /// Another clock: what has gone by, what is left, the time of day.
    Clock,
    /// More blank between the rows of the notes.
    Wider,
    /// Less blank between them.
    Narrower,
    /// The notes on by a row.
    Down,
    /// The notes back by a row.
    Up,
    /// Notes and titles in another of their languages.
    Language,
}

const fn b(action: NotesAction, message: &'static str, chords: &'static [Chord]) -> Binding {
    Binding { command: Command::Notes(action), message, section: Some(Section::Notes), chords: Cow::Borrowed(chords) }
}

/// Each with its keys, in the order of help.
pub const NOTES: &[Binding] = &[
    b(NotesAction::Peek, "key-notes-peek", &[Chord::char('v')]),
    b(NotesAction::Clock, "key-notes-clock", &[Chord::char('d')]),
    b(NotesAction::Wider, "key-notes-wider", &[Chord::char('+')]),
    b(NotesAction::Narrower, "key-notes-narrower", &[Chord::char('-')]),
    b(NotesAction::Down, "key-notes-down", &[Chord::char('J')]),
    b(NotesAction::Up, "key-notes-up", &[Chord::char('K')]),
    b(NotesAction::Language, "key-notes-language", &[Chord::char('x')]),
];
