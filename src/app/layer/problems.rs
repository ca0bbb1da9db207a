//! The list of what is wrong with the data and the settings, each of which leads to what it is about.

use super::help::OVER_LISTS;
use crate::app::effect::Edit;
use crate::app::hint::Hint;
use crate::app::interface::Interface;
use crate::app::model::{Change, Model};
use crate::app::request::{Reply, Request, Turn, request_if_among};
use crate::app::target::Target;
use crate::app::{Effect, Notice, Pane};
use crate::finding::{Finding, Subject};
use crate::input::{Chord, MouseKind};
use crate::keymap::{self, Action};

/// Problems that a page passes.
const PAGE: usize = 5;

/// The list while it is open.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProblemList {
    /// Which one is pointed at, from 0.
    pub cursor: usize,
    /// Its first row on screen, where it has more than the screen.
    pub within: usize,
    /// How many of its rows have no room.
    pub overflow: usize,
}

/// Everything that is wrong, in the order of the list.
pub fn problems<'a>(model: &'a Model, interface: &'a Interface) -> impl Iterator<Item = &'a Finding> {
    interface.faults().chain(model.library.problems())
}

impl ProblemList {
    /// The keys that matter over the list.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        let go = Hint::here(&[Action::Open], "problem-hint-go");
        vec![Hint::keys(&[Action::Up, Action::Down]), go, Hint::of(Action::EditEvent), Hint::of(Action::Close)]
    }

    /// What a key does.
    pub fn on_key(&mut self, chord: Chord, model: &Model, interface: &Interface) -> Reply {
        let last = problems(model, interface).count().saturating_sub(1);
        let action = keymap::action_of(chord);
        let cursor = self.cursor;
        match action {
            Some(Action::Down) if self.within < self.overflow => self.within += 1,
            Some(Action::Up) if self.within > 0 => self.within -= 1,
            Some(Action::Down) => self.point(cursor + 1, last),
            Some(Action::Up) => self.point(cursor.saturating_sub(1), last),
            Some(Action::PageDown | Action::HalfDown | Action::ReadOn) => self.point(cursor + PAGE, last),
            Some(Action::PageUp | Action::HalfUp | Action::ReadBack) => self.point(cursor.saturating_sub(PAGE), last),
            Some(Action::First) => self.point(0, last),
            Some(Action::Last) => self.point(last, last),
            Some(Action::Open) => return self.go(model, interface),
            Some(Action::EditEvent) => return self.edit(model, interface),
            Some(Action::Close | Action::Back | Action::Problems) => return Reply::CLOSE,
            action => return request_if_among(action, &OVER_LISTS).into(),
        }
        Reply::HANDLED
    }

    /// A click goes to what the problem under it is about, and closes the list where it falls beside it; the wheel moves.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target, model: &Model, interface: &Interface) -> Reply {
        let last = problems(model, interface).count().saturating_sub(1);
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => self.point(self.cursor.saturating_add_signed(notches.into()), last),
            (MouseKind::Press, Target::Row(place)) => {
                self.point(*place, last);
                return self.go(model, interface);
            }
            (MouseKind::Press, Target::Beside) => return Reply::CLOSE,
            _ => {}
        }
        Reply::HANDLED
    }

    fn point(&mut self, cursor: usize, last: usize) {
        *self = Self { cursor: cursor.min(last), within: 0, overflow: 0 };
    }

    /// Shows what the problem is about; a filter that hides it yields.
    fn go(self, model: &Model, interface: &Interface) -> Reply {
        let Some(finding) = problems(model, interface).nth(self.cursor) else { return Reply::CLOSE };
        let found = model.library.subject_of(finding).and_then(|selection| Some((selection, selection.event?)));
        let Some((selection, event)) = found else { return Reply::asks(Request::Say(Notice::new("problem-nowhere"))) };
        let of_passage = !matches!(finding.subject, Some(Subject::Event { excerpt: None, .. }));
        let pane = if of_passage { Pane::Source } else { Pane::Chronology };
        let mut requests = Vec::new();
        if !model.search.listing().lists(event) {
            requests.extend([Request::Change(Change::Clear), Request::Say(Notice::new("jump-filter"))]);
        }
        requests.push(Request::Change(Change::Passage(selection)));
        requests.extend([Turn::Browse, Turn::Focus(pane)].map(Request::Turn));
        Reply::closes(requests)
    }

    /// Opens the file where the problem is; the list stays, for the next one.
    fn edit(self, model: &Model, interface: &Interface) -> Reply {
        let place = problems(model, interface).nth(self.cursor).and_then(|finding| finding.place.clone());
        place.map_or(Reply::HANDLED, |place| Reply::asks(Request::Effect(Effect::Edit(Edit::Finding(place)))))
    }
}
