//! A change of the timeline's file that was worked out, to be looked at before it is written.

use super::help::OVER_LISTS;
use crate::app::hint::Hint;
use crate::app::request::{Reply, Request, request_if_among};
use crate::app::scroll::Scroll;
use crate::app::{Effect, Proposal};
use crate::input::MouseKind;
use crate::keymap::{Action, Press};

/// The change while it is looked at.
#[derive(Clone, Debug, Default)]
pub struct ProposalList {
    /// What is proposed.
    pub proposal: Proposal,
    /// How far it is scrolled.
    pub scroll: Scroll,
}

impl ProposalList {
    /// The keys that matter over it.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        vec![
            Hint::here(&[Action::Open], "proposal-write"),
            Hint::here(&[Action::Up, Action::Down], "list-scroll"),
            Hint::here(&[Action::Close], "proposal-leave"),
        ]
    }

    /// What a key does; `height` is its rows on screen. Nothing but Enter writes.
    pub fn on_key(&mut self, press: Press<'_>, height: usize) -> Reply {
        let action = press.action();
        match action {
            Some(Action::Open) => Reply::closes([Request::Effect(Effect::WriteProposed)]),
            Some(Action::Close | Action::Back) => Reply::CLOSE,
            Some(action) if self.scroll.on_action(action, height) => Reply::HANDLED,
            action => request_if_among(action, &OVER_LISTS).into(),
        }
    }

    /// The wheel scrolls it; a click does nothing, since it could be meant for what was there before.
    pub fn on_mouse(&mut self, kind: MouseKind) -> Reply {
        if let MouseKind::Wheel(notches) = kind {
            self.scroll.wheel(notches);
        }
        Reply::HANDLED
    }
}
