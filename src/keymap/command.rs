//! Everything that has keys, wherever it is asked for, and the rows of the tables.

use std::borrow::Cow;

use super::line::{LINE, Typing};
use super::listing::Section;
use super::local::{LOCAL, Local};
use super::{Action, NOTES, NotesAction, STAGE, StageAction, TABLE};
use crate::input::Chord;

/// All tables, in the order of help.
pub const TABLES: [&[Binding]; 5] = [TABLE, LINE, STAGE, NOTES, LOCAL];

/// Something that has keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// On the screens and in lists.
    Screen(Action),
    /// While a line is typed.
    Line(Typing),
    /// On the stage, and from the notes on the stage.
    Stage(StageAction),
    /// In the notes alone.
    Notes(NotesAction),
    /// In one pane, list or menu alone.
    Local(Local),
}

impl From<Action> for Command {
    fn from(action: Action) -> Self {
        Self::Screen(action)
    }
}

impl From<Typing> for Command {
    fn from(typing: Typing) -> Self {
        Self::Line(typing)
    }
}

impl From<StageAction> for Command {
    fn from(action: StageAction) -> Self {
        Self::Stage(action)
    }
}

impl From<NotesAction> for Command {
    fn from(action: NotesAction) -> Self {
        Self::Notes(action)
    }
}

impl From<Local> for Command {
    fn from(local: Local) -> Self {
        Self::Local(local)
    }
}

impl Command {
    /// The word for its place, as the configuration has a table for it; none for the keys of the screens.
    #[must_use]
    pub fn place(self) -> Option<&'static str> {
        match self {
            Self::Screen(_) => None,
            Self::Line(_) => Some("line"),
            Self::Stage(_) => Some("stage"),
            Self::Notes(_) => Some("notes"),
            Self::Local(_) => Some("local"),
        }
    }

    /// Place and word: `page-down`, `line.delete`.
    #[must_use]
    pub fn id(self) -> String {
        self.place().map_or_else(|| self.name().to_owned(), |place| format!("{place}.{}", self.name()))
    }

    /// Its message in the tables, as that of a [`Binding`].
    #[must_use]
    pub fn message(self) -> &'static str {
        let mut rows = TABLES.iter().copied().flatten();
        rows.find(|binding| binding.command == self).map_or("", |binding| binding.message)
    }

    /// The word for it among those of its place: `page-down`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen(action) => action.into(),
            Self::Line(typing) => typing.into(),
            Self::Stage(action) => action.into(),
            Self::Notes(action) => action.into(),
            Self::Local(local) => local.into(),
        }
    }
}

/// A row of a table: something with its keys.
#[derive(Clone, Debug)]
pub struct Binding {
    /// What is asked for.
    pub command: Command,
    /// Its message: a word or two for hints; the attribute `help` is its line in help.
    pub message: &'static str,
    /// Where help lists it; nowhere what hints alone tell.
    pub section: Option<Section>,
    /// Its keys; the first of them is the one that hints show.
    pub chords: Cow<'static, [Chord]>,
}
