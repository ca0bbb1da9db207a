//! What follows from something that was done.

use super::hint::key;
use super::{Effect, Whereabouts};
use crate::i18n::{Arg, Catalog};
use crate::input::Chord;
use crate::keymap::Action;
use crate::keymap::label::label;
use crate::text::bidi::isolated;

/// What follows from something beside the change itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What is to be said of it.
    pub notice: Option<Notice>,
    /// What the world is asked to do.
    pub effect: Option<Effect>,
    /// Where the reader is to be put.
    pub resume: Option<Whereabouts>,
}

impl Outcome {
    /// Something is to be said.
    #[must_use]
    pub fn say(notice: Notice) -> Self {
        Self { notice: Some(notice), ..Self::default() }
    }

    /// The world is asked for something.
    #[must_use]
    pub fn ask(effect: Effect) -> Self {
        Self { effect: Some(effect), ..Self::default() }
    }

    /// A message without arguments is to be said.
    #[must_use]
    pub fn said(message: &'static str) -> Self {
        Self::say(Notice::new(message))
    }
}

/// What is said in the hint row until the next key: a message with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Names the message.
    pub message: &'static str,
    /// For its placeables.
    pub args: Vec<(&'static str, Arg)>,
}

impl Notice {
    /// A message without arguments.
    #[must_use]
    pub fn new(message: &'static str) -> Self {
        Self { message, args: Vec::new() }
    }

    /// That a key means nothing here, and where those are that do.
    #[must_use]
    pub fn unknown_key(chord: Chord) -> Self {
        Self::new("key-unknown").with("key", isolated(&label(chord))).with("help", key(Action::Help))
    }

    /// The message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// It in words.
    #[must_use]
    pub fn text(&self, words: &Catalog) -> String {
        words.with(self.message, &self.args).into_owned()
    }
}
