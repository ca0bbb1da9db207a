//! The keys of the notes alone; the others are those of the stage, which they drive.

use strum::VariantArray;

use crate::input::Chord;

/// What a key of the notes asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
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

/// An action of the notes with its keys.
#[derive(Clone, Copy, Debug)]
pub struct NotesBinding {
    /// What is asked for.
    pub action: NotesAction,
    /// Its message, as that of [`Binding`](super::Binding).
    pub message: &'static str,
    /// Its keys; the first of them is the one that hints show.
    pub chords: &'static [Chord],
}

const fn b(action: NotesAction, message: &'static str, chords: &'static [Chord]) -> NotesBinding {
    NotesBinding { action, message, chords }
}

/// Each with its keys, in the order of help.
pub const NOTES: &[NotesBinding] = &[
    b(NotesAction::Peek, "key-notes-peek", &[Chord::char('v')]),
    b(NotesAction::Clock, "key-notes-clock", &[Chord::char('d')]),
    b(NotesAction::Wider, "key-notes-wider", &[Chord::char('+')]),
    b(NotesAction::Narrower, "key-notes-narrower", &[Chord::char('-')]),
    b(NotesAction::Down, "key-notes-down", &[Chord::char('J')]),
    b(NotesAction::Up, "key-notes-up", &[Chord::char('K')]),
    b(NotesAction::Language, "key-notes-language", &[Chord::char('x')]),
];

/// What a chord of a Latin keyboard asks for in the notes alone.
#[must_use]
pub fn notes_action_of(chord: Chord) -> Option<NotesAction> {
    NOTES.iter().find(|binding| binding.chords.contains(&chord)).map(|binding| binding.action)
}

impl NotesAction {
    /// The row of the table.
    ///
    /// # Panics
    /// Never: each action has a row.
    #[must_use]
    pub fn binding(self) -> &'static NotesBinding {
        NOTES.iter().find(|binding| binding.action == self).expect("each action has a row")
    }
}
