//! The accounts of one event side by side, or one below the other where there is no room.

use super::Questions;
use crate::app::Notice;
use crate::app::hint::Hint;
use crate::app::model::{Change, Model};
use crate::app::request::{Reply, Request, Turn, request_if_among};
use crate::app::scroll::Scroll;
use crate::input::{Chord, MouseKind};
use crate::keymap::{self, Action};
use crate::timeline::EventIx;
use crate::timeline::disagreement::Aspect;

/// What the comparison lets through: these do there what they do on the panes.
const IN_COMPARISON: [Action; 10] = [
    Action::Quit,
    Action::Reload,
    Action::Theme,
    Action::Help,
    Action::Problems,
    Action::Value,
    Action::Details,
    Action::Questions,
    Action::Titles,
    Action::EditEvent,
];

/// The comparison of the selected event.
#[derive(Clone, Debug, Default)]
pub struct Compare {
    /// How far it is scrolled.
    pub scroll: Scroll,
    /// What of the event was asked for, if something was.
    pub asked: Option<Aspect>,
    /// The account that a key would open, by place.
    pub account: usize,
    /// Whether what was asked for has been brought into sight.
    pub shown: bool,
}

impl Compare {
    /// The comparison, at what was asked for.
    #[must_use]
    pub fn at(asked: Option<Aspect>) -> Self {
        Self { asked, ..Self::default() }
    }

    /// The keys that matter.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        vec![
            Hint::here(&[Action::Down, Action::Up], "compare-hint-scroll"),
            Hint::here(&[Action::NextMatch, Action::PreviousMatch], "compare-hint-next"),
            Hint::here(&[Action::Compare], "compare-hint-back").kept(),
            Hint::note("compare-legend"),
        ]
    }

    /// What a key does; `questions` are those that the reader came from, `height` is the rows on screen.
    pub fn on_key(&mut self, chord: Chord, model: &Model, questions: Option<&mut Questions>, height: usize) -> Reply {
        let action = keymap::action_of(chord);
        match action {
            Some(Action::Close | Action::Back | Action::Compare) => Reply::asks(Request::Turn(Turn::Back)),
            Some(Action::NextMatch) => other(model, questions, true),
            Some(Action::PreviousMatch) => other(model, questions, false),
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

/// The next question, or the one before, for a reader who came from them; else the event that more than one account tells.
fn other(model: &Model, questions: Option<&mut Questions>, onward: bool) -> Reply {
    if let Some(questions) = questions {
        let notice = if onward { "question-last" } else { "question-first" };
        return if questions.step(onward) { questions.open() } else { Reply::asks(Request::Say(Notice::new(notice))) };
    }
    let told = |event: EventIx| model.library.event(event).is_some_and(|event| event.accounts().len() > 1);
    match model.search.listing().find_from(Some(model.position()), onward, told) {
        Some(position) => {
            let requests = [Request::Change(Change::Go(position)), Request::Turn(Turn::Compare)].into();
            Reply { requests, ..Reply::HANDLED }
        }
        None => Reply::asks(Request::Say(Notice::new(if onward { "compare-last" } else { "compare-first" }))),
    }
}
