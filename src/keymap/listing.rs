//! The keys in the order of help, each with what it does in words: what help, `tarikh keys` and its file say.

use super::label::label;
use super::line::{LINE, Typing};
use super::{Action, Group, NOTES, STAGE, StageAction, TABLE, binding_of};
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

    /// All of them.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let groups = Group::ALL.into_iter().map(Self::Group);
        groups.chain([Self::Line, Self::Stage, Self::Notes]).collect()
    }

    /// Its keys. Of the line, the first key of each is given, and those that belong together share a row.
    #[must_use]
    pub fn rows(self, words: &Catalog) -> Vec<Row> {
        let row = |message: &'static str, chords: &[Chord]| row(message, chords.to_vec(), words);
        match self {
            Self::Group(group) => {
                let of_group = TABLE.iter().filter(|binding| binding.group == group);
                of_group.map(|binding| row(binding.message, binding.chords)).collect()
            }
            Self::Line => {
                let together = LINE.chunk_by(|a, b| a.message == b.message).filter_map(|bindings| {
                    let chords = bindings.iter().filter_map(|binding| binding.chords.first().copied());
                    Some(self::row(bindings.first()?.message, chords.collect(), words))
                });
                together.collect()
            }
            Self::Stage => STAGE.iter().map(|binding| row(binding.message, binding.chords)).collect(),
            Self::Notes => NOTES.iter().map(|binding| row(binding.message, binding.chords)).collect(),
        }
    }
}

impl Row {
    /// The keys as they stand on a keyboard.
    #[must_use]
    pub fn labels(&self) -> Vec<String> {
        self.chords.iter().copied().map(label).collect()
    }
}

fn row(message: &'static str, chords: Vec<Chord>, words: &Catalog) -> Row {
    let said = words.attribute(message, "help", &named()).into_owned();
    let name = ["key-", "line-"].iter().find_map(|family| message.strip_prefix(family)).unwrap_or(message);
    Row { name, chords, said }
}

/// The keys that lines of help name.
fn named() -> Vec<(&'static str, Arg)> {
    let arg = |chord: Option<&Chord>| Arg::from(chord.copied().map(label).unwrap_or_default());
    let stage = |action: StageAction| arg(action.binding().chords.first());
    let typing = LINE.iter().find(|binding| binding.typing == Typing::Delete);
    vec![
        ("last", arg(binding_of(Action::Last).chords.last())),
        ("open", arg(binding_of(Action::Open).chords.first())),
        ("next", stage(StageAction::NextEvent)),
        ("previous", stage(StageAction::PreviousEvent)),
        ("delete", arg(typing.and_then(|binding| binding.chords.first()))),
    ]
}
