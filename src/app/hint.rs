//! Keys that matter now, with what they do.

use crate::i18n::{Arg, Catalog};
use crate::input::Chord;
use crate::keymap::line::Typing;
use crate::keymap::local::Local;
use crate::keymap::{Action, Command, Keymap, NotesAction, StageAction};
use crate::text::Direction;
use crate::text::bidi::isolated;

/// Some keys and the message that says what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What is done by keys, of each the first one; none for what is no key.
    pub commands: Vec<Command>,
    /// Keys that no table has, as people read them.
    pub typed: String,
    /// Names the message; empty where the keys need no word.
    pub message: &'static str,
    /// Names the attribute of the message, where it means something else here.
    pub attribute: Option<&'static str>,
    /// Whether it is shown before all others: help, and the way back.
    pub kept: bool,
    /// For the placeables of the message.
    pub args: Vec<(&'static str, Arg)>,
}

impl Hint {
    /// The first key of an action, with what it does everywhere.
    #[must_use]
    pub fn of(action: Action) -> Self {
        Self::here(&[action], Command::from(action).message())
    }

    /// The first keys of some actions, with what they do here.
    #[must_use]
    pub fn here(actions: &[Action], message: &'static str) -> Self {
        let kept = matches!(actions, [Action::Help | Action::Close | Action::Back, ..]);
        Self { kept, ..Self::keyed(actions, message) }
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
        Self { kept: typing.first() == Some(&Typing::AsBefore), ..Self::keyed(typing, message) }
    }

    /// The first keys of some actions of the stage, with what they do.
    #[must_use]
    pub fn stage(actions: &[StageAction], message: &'static str) -> Self {
        Self::keyed(actions, message)
    }

    /// The first key of an action of the notes, with what it does.
    #[must_use]
    pub fn notes(action: NotesAction) -> Self {
        Self::keyed(&[action], Command::from(action).message())
    }

    /// A key that only means something here.
    #[must_use]
    pub fn local(local: Local) -> Self {
        Self::keyed(&[local], Command::from(local).message())
    }

    /// Keys that need no word.
    #[must_use]
    pub fn keys(actions: &[Action]) -> Self {
        Self::here(actions, "")
    }

    /// Something said beside the keys.
    #[must_use]
    pub fn note(message: &'static str) -> Self {
        Self { commands: Vec::new(), typed: String::new(), message, attribute: None, kept: false, args: Vec::new() }
    }

    fn keyed<T: Copy + Into<Command>>(does: &[T], message: &'static str) -> Self {
        Self { commands: does.iter().map(|one| (*one).into()).collect(), ..Self::note(message) }
    }

    /// The keys as people read them; empty for what is no key.
    #[must_use]
    pub fn labels(&self, keymap: &Keymap) -> String {
        if self.commands.is_empty() { self.typed.clone() } else { keymap.labels(&self.commands) }
    }

    /// The same as they are laid out: the name of each key runs from left to right in any language, as `[` would be taken for `]`, and
    /// several follow one another as words do, since what is said of them does.
    #[must_use]
    pub fn isolated_labels(&self, keymap: &Keymap, words: &Catalog) -> String {
        let labels = self.labels(keymap);
        if words.language().direction() == Direction::Ltr {
            return labels;
        }
        labels.split(' ').filter(|key| !key.is_empty()).map(isolated).collect::<Vec<_>>().join(" ")
    }

    /// The first of the keys, which a click on the hint presses.
    #[must_use]
    pub fn chord(&self, keymap: &Keymap) -> Option<Chord> {
        self.commands.iter().find_map(|command| keymap.first(*command))
    }

    /// Whether it can be followed: what it names has a key, or needs none.
    #[must_use]
    pub fn is_reachable(&self, keymap: &Keymap) -> bool {
        self.commands.is_empty() || self.chord(keymap).is_some()
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
}

/// The first key of something, as an argument of a text that names it.
#[must_use]
pub fn key(command: impl Into<Command>) -> Arg {
    Arg::Key(command.into().id())
}
