//! The accounts of one event side by side, or one below the other where there is no room.

use crate::app::Notice;
use crate::app::hint::Hint;
use crate::app::model::{Change, Model};
use crate::app::request::{Reply, Request, Turn, request_if_among};
use crate::app::scroll::Scroll;
use crate::input::{Chord, MouseKind};
use crate::keymap::{self, Action};
use crate::timeline::EventIx;

/// What the comparison lets through: these do there what they do on the panes.
const IN_COMPARISON: [Action; 8] = [
    Action::Quit,
    Action::Reload,
    Action::Theme,
    Action::Help,
    Action::Problems,
    Action::Value,
    Action::Details,
    Action::Questions,
];

/// The comparison of the selected event.
#[derive(Clone, Debug, Default)]
pub struct Compare {
    /// How far it is scrolled.
    pub scroll: Scroll,
}

impl Compare {
    /// The keys that matter.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        vec![
            Hint::here(&[Action::Down, Action::Up], "compare-hint-scroll"),
            Hint::here(&[Action::NextMatch, Action::PreviousMatch], "compare-hint-next"),
            Hint::here(&[Action::Compare], "compare-hint-back"),
            Hint::note("compare-legend"),
        ]
    }

    /// What a key does; `height` is the rows on screen.
    pub fn on_key(&mut self, chord: Chord, model: &Model, height: usize) -> Reply {
        let action = keymap::action_of(chord);
        match action {
            Some(Action::Close | Action::Back | Action::Compare) => Reply::asks(Request::Turn(Turn::Back)),
            Some(Action::NextMatch) => other(model, true),
            Some(Action::PreviousMatch) => other(model, false),
            Some(Action::SourceDown) => self.scroll(1),
            Some(Action::SourceUp) => self.scroll(-1),
            Some(action) if self.scroll.on_action(action, height) => Reply::HANDLED,
            action => request_if_among(action, &IN_COMPARISON).into(),
        }
    }

    /// The wheel scrolls; there is nothing to click on.
    pub fn on_mouse(&mut self, kind: MouseKind) -> Reply {
        if let MouseKind::Wheel(notches) = kind {
            self.scroll.wheel(notches);
        }
        Reply::HANDLED
    }

    fn scroll(&mut self, rows: isize) -> Reply {
        self.scroll.by(rows);
        Reply::HANDLED
    }
}

/// The next event, or the one before, that more than one account tells.
fn other(model: &Model, onward: bool) -> Reply {
    let told = |event: EventIx| model.library.event(event).is_some_and(|event| event.accounts().len() > 1);
    match model.search.listing().find_from(Some(model.position()), onward, told) {
        Some(position) => {
            let requests = [Request::Change(Change::Go(position)), Request::Turn(Turn::Compare)].into();
            Reply { requests, ..Reply::HANDLED }
        }
        None => Reply::asks(Request::Say(Notice::new(if onward { "compare-last" } else { "compare-first" }))),
    }
}
