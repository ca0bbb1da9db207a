//! Keys that matter now, with what they do.

use crate::i18n::{Arg, Catalog};
use crate::input::Chord;
use crate::keymap::line::{self, Typing};
use crate::keymap::local::Local;
use crate::keymap::{Action, NotesAction, StageAction, binding_of, label};

/// Some keys and the message that says what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The keys as people read them; empty for what is no key.
    pub keys: String,
    /// Names the message.
    pub message: &'static str,
    /// Names the attribute of the message, where it means something else here.
    pub attribute: Option<&'static str>,
    /// The first of the keys, which a click on the hint presses.
    pub chord: Option<Chord>,
    /// Whether it is shown before all others: help, and the way back.
    pub kept: bool,
    /// For the placeables of the message.
    pub args: Vec<(&'static str, Arg)>,
}

impl Hint {
    /// The first key of an action, with what it does everywhere.
    #[must_use]
    pub fn of(action: Action) -> Self {
        Self::here(&[action], binding_of(action).message)
    }

    /// The first keys of some actions, with what they do here.
    #[must_use]
    pub fn here(actions: &[Action], message: &'static str) -> Self {
        let chord = actions.first().and_then(|action| binding_of(*action).chords.first()).copied();
        let kept = matches!(actions, [Action::Help | Action::Close | Action::Back, ..]);
        Self { keys: keys_of(actions), message, attribute: None, chord, kept, args: Vec::new() }
    }

    /// With a placeable of its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// As the way back from here.
    #[must_use]
    pub fn kept(self) -> Self {
        Self { kept: true, ..self }
    }

    /// The first keys of a line that is typed, with what they do here.
    #[must_use]
    pub fn typing(typing: &[Typing], message: &'static str) -> Self {
        let binding = |typing: &Typing| line::LINE.iter().find(|binding| binding.typing == *typing);
        let chords = || typing.iter().filter_map(binding).filter_map(|binding| binding.chords.first());
        let kept = typing.first() == Some(&Typing::AsBefore);
        Self {
            keys: label::joined(chords()),
            message,
            attribute: None,
            chord: chords().next().copied(),
            kept,
            args: Vec::new(),
        }
    }

    /// The first keys of some actions of the stage, with what they do.
    #[must_use]
    pub fn stage(actions: &[StageAction], message: &'static str) -> Self {
        let chords = || actions.iter().filter_map(|action| action.binding().chords.first());
        let keys = label::joined(chords());
        Self { keys, message, attribute: None, chord: chords().next().copied(), kept: false, args: Vec::new() }
    }

    /// The first key of an action of the notes, with what it does.
    #[must_use]
    pub fn notes(action: NotesAction) -> Self {
        let binding = action.binding();
        let keys = label::joined(binding.chords.first().into_iter());
        Self {
            keys,
            message: binding.message,
            attribute: None,
            chord: binding.chords.first().copied(),
            kept: false,
            args: Vec::new(),
        }
    }

    /// A key that only means something here.
    #[must_use]
    pub fn local(local: Local) -> Self {
        let chord = Some(Chord::char(local.key()));
        Self {
            keys: local.key().to_string(),
            message: local.message(),
            attribute: None,
            chord,
            kept: false,
            args: Vec::new(),
        }
    }

    /// Keys that need no word.
    #[must_use]
    pub fn keys(actions: &[Action]) -> Self {
        Self::here(actions, "")
    }

    /// What the keys do, in words; nothing where they need none.
    #[must_use]
    pub fn word(&self, words: &Catalog) -> String {
        match self.attribute {
            _ if self.message.is_empty() => String::new(),
            Some(attribute) => words.attribute(self.message, attribute, &self.args).into_owned(),
            None => words.with(self.message, &self.args).into_owned(),
        }
    }

    /// Something said beside the keys.
    #[must_use]
    pub fn note(message: &'static str) -> Self {
        Self { keys: String::new(), message, attribute: None, chord: None, kept: false, args: Vec::new() }
    }
}

/// The first key of an action, as an argument of a text that names it.
#[must_use]
pub fn key(action: Action) -> Arg {
    keys_of(&[action]).into()
}

/// The last key of an action, as [`key`]: its letter, where it has one.
#[must_use]
pub fn letter(action: Action) -> Arg {
    label::joined(binding_of(action).chords.last().into_iter()).into()
}

/// The first key of a line that is typed, as [`key`].
#[must_use]
pub fn typing_key(typing: Typing) -> Arg {
    Hint::typing(&[typing], "").keys.into()
}

fn keys_of(actions: &[Action]) -> String {
    let chords = actions.iter().filter_map(|action| binding_of(*action).chords.first());
    label::joined(chords)
}
