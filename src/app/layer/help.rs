//! Lists that are only read: help, details.

use super::prompt::field::{Field, Typed};
use crate::app::hint::Hint;
use crate::app::request::{Reply, request_if_among};
use crate::app::scroll::Scroll;
use crate::input::MouseKind;
use crate::keymap::line::Typing;
use crate::keymap::{Action, Press};

/// What the lists let through (these, and that of terminals): these do there what they do on the panes.
pub(super) const OVER_LISTS: [Action; 8] = [
    Action::Help,
    Action::Palette,
    Action::Problems,
    Action::Terminal,
    Action::Quit,
    Action::Reload,
    Action::Theme,
    Action::TakeBack,
];

/// A list in a box that is scrolled and closed.
#[derive(Clone, Copy, Debug, Default)]
pub struct List {
    /// How far it is scrolled.
    pub scroll: Scroll,
}

impl List {
    /// What a key does; `own` is the action that opens the list, `height` its rows on screen.
    pub fn on_key(&mut self, press: Press<'_>, own: Action, height: usize) -> Reply {
        let action = press.action();
        match action {
            Some(Action::Close | Action::Back | Action::Open) => Reply::CLOSE,
            Some(action) if action == own => Reply::CLOSE,
            // The event that details tell of has values to filter by.
            Some(Action::Value) if own == Action::Details => request_if_among(action, &[Action::Value]).into(),
            Some(action) if self.scroll.on_action(action, height) => Reply::HANDLED,
            action => request_if_among(action, &OVER_LISTS).into(),
        }
    }

    /// The wheel scrolls it wherever the mouse is, a click closes it.
    pub fn on_mouse(&mut self, kind: MouseKind) -> Reply {
        match kind {
            MouseKind::Wheel(notches) => self.scroll.wheel(notches),
            MouseKind::Press => return Reply::CLOSE,
            MouseKind::Drag | MouseKind::Release => {}
        }
        Reply::HANDLED
    }
}

/// The keys and signs, all of them or those of the words typed.
#[derive(Clone, Debug, Default)]
pub struct HelpList {
    /// How far it is scrolled.
    pub list: List,
    /// The words that are looked for.
    pub field: Field,
    /// Whether they are being typed.
    pub typing: bool,
    /// Whether it is about the notes and the stage alone.
    pub notes: bool,
}

impl HelpList {
    /// Help of the notes.
    #[must_use]
    pub fn of_notes() -> Self {
        Self { notes: true, ..Self::default() }
    }

    /// The keys that matter over it.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        if self.typing {
            return vec![Hint::typing(&[Typing::Keep], "find-keep"), Hint::typing(&[Typing::AsBefore], "help-all")];
        }
        let close = if self.field.text().is_empty() {
            Hint::of(Action::Close)
        } else {
            Hint::here(&[Action::Close], "help-all")
        };
        let search = Hint::here(&[Action::Search], "help-search");
        vec![Hint::here(&[Action::Up, Action::Down], "list-scroll"), search, close]
    }

    /// What a key does; `height` is its rows on screen.
    pub fn on_key(&mut self, press: Press<'_>, height: usize) -> Reply {
        if self.typing {
            match press.typing() {
                Some(Typing::Keep) => self.typing = false,
                Some(Typing::AsBefore) => self.show_all(),
                _ if self.field.key(press) == Typed::Changed => self.list = List::default(),
                _ => {}
            }
            return Reply::HANDLED;
        }
        match press.action() {
            Some(Action::Search | Action::Filter) => self.typing = true,
            Some(Action::Close) if !self.field.text().is_empty() => self.show_all(),
            _ => return self.list.on_key(press, Action::Help, height),
        }
        Reply::HANDLED
    }

    /// A pasted text is typed, while words are.
    pub fn on_paste(&mut self, text: &str) -> Reply {
        if self.typing && self.field.insert(text) {
            self.list = List::default();
        }
        Reply::HANDLED
    }

    fn show_all(&mut self) {
        *self = Self { notes: self.notes, ..Self::default() };
    }
}
