//! Lists that are only read: help, details.

use crate::app::request::{Reply, request_if_among};
use crate::app::scroll::Scroll;
use crate::input::{Chord, MouseKind};
use crate::keymap::{self, Action};

/// What the lists let through (these, and that of terminals): these do there what they do on the panes.
pub(super) const OVER_LISTS: [Action; 6] =
    [Action::Help, Action::Problems, Action::Terminal, Action::Quit, Action::Reload, Action::Theme];

/// A list in a box that is scrolled and closed.
#[derive(Clone, Copy, Debug, Default)]
pub struct List {
    /// How far it is scrolled.
    pub scroll: Scroll,
}

impl List {
    /// What a key does; `own` is the action that opens the list, `height` its rows on screen.
    pub fn on_key(&mut self, chord: Chord, own: Action, height: usize) -> Reply {
        let action = keymap::action_of(chord);
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
