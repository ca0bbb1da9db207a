//! The keys in the order of help, each with what it does in words: what help, `tarikh keys` and its file say.

use super::label::label;
use super::line::Typing;
use super::local::Local;
use super::{Action, Binding, Command, Group, Keymap, StageAction};
use crate::i18n::{Arg, Catalog};
use crate::input::Chord;

/// A part of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The keys of the screen, by what they are for.
    Group(Group),
    /// The keys of a line that is typed.
    Line,
    /// The keys of the stage.
    Stage,
    /// The keys of the notes alone.
    Notes,
}

/// Keys that do the same, or belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is called by programs: `page-down`.
    pub name: &'static str,
    /// What the configuration calls the first of them: `page-down`, `stage.next`.
    pub action: String,
    /// The keys.
    pub chords: Vec<Chord>,
    /// What they do.
    pub said: String,
}

impl Section {
    /// Names the message of its heading.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Group(group) => group.message(),
            Self::Line => "group-line",
            Self::Stage => "group-stage",
            Self::Notes => "group-notes",
        }
    }

    /// Those that are listed.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let groups = Group::ALL.into_iter().map(Self::Group);
        groups.chain([Self::Line, Self::Stage, Self::Notes]).collect()
    }
}

impl Keymap {
    /// The keys of a part, for people: without what has none; of the line the first key of each, where those that belong together
    /// share a row.
    #[must_use]
    pub fn rows(&self, section: Section, words: &Catalog) -> Vec<Row> {
        let bindings: Vec<&Binding> = self.of(section).filter(|binding| !binding.chords.is_empty()).collect();
        let together = bindings.chunk_by(|a, b| section == Section::Line && a.message == b.message);
        let rows = together.filter_map(|bindings| {
            let row = self.row(bindings.first()?, words);
            let first = || bindings.iter().filter_map(|binding| binding.chords.first().copied()).collect();
            Some(if section == Section::Line { Row { chords: first(), ..row } } else { row })
        });
        rows.collect()
    }

    /// All keys of a part, a row for each thing that is done.
    pub fn each(&self, section: Section, words: &Catalog) -> impl Iterator<Item = Row> {
        self.of(section).map(|binding| self.row(binding, words))
    }

    fn of(&self, section: Section) -> impl Iterator<Item = &Binding> {
        self.bindings().iter().filter(move |binding| binding.section == Some(section))
    }

    /// What something does, in a line of help; keys that help leaves to the hints have a word or two.
    #[must_use]
    pub fn said(&self, command: Command, words: &Catalog) -> String {
        let message = command.message();
        match command {
            Command::Local(_) => words.text(message).into_owned(),
            _ => words.attribute(message, "help", &self.named()).into_owned(),
        }
    }

    fn row(&self, binding: &Binding, words: &Catalog) -> Row {
        let message = binding.message;
        let said = words.attribute(message, "help", &self.named()).into_owned();
        let name = ["key-", "line-"].iter().find_map(|family| message.strip_prefix(family)).unwrap_or(message);
        Row { name, action: binding.command.id(), chords: binding.chords.to_vec(), said }
    }

    /// The keys that lines of help name.
    fn named(&self) -> Vec<(&'static str, Arg)> {
        let last = self.chords(Action::Last).last().copied().map(label).unwrap_or_default();
        vec![
            ("last", last.into()),
            ("open", self.label(Action::Open).into()),
            ("mark", self.label(Action::Mark).into()),
            ("return", self.label(Action::Return).into()),
            ("before", self.label(Local::LastJump).into()),
            ("next", self.label(StageAction::NextEvent).into()),
            ("previous", self.label(StageAction::PreviousEvent).into()),
            ("delete", self.label(Typing::Delete).into()),
        ]
    }
}

impl Row {
    /// The keys as they stand on a keyboard.
    #[must_use]
    pub fn labels(&self) -> Vec<String> {
        self.chords.iter().copied().map(label).collect()
    }
}
