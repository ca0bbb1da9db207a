//! Everything on which accounts differ, event by event: a way into the timeline by its open questions.

use super::count;
use crate::app::hint::Hint;
use crate::app::model::jumps::Spot;
use crate::app::model::renewal::Renewal;
use crate::app::model::search::Membership;
use crate::app::model::{Change, Model};
use crate::app::request::{Opening, Reply, Request, Turn, request_if_among};
use crate::app::target::Target;
use crate::app::{Notice, Whereabouts};
use crate::input::MouseKind;
use crate::keymap::{Action, Press};
use crate::text::measure::steps;
use crate::timeline::disagreement::Question;
use crate::timeline::{EventIx, EventNumber};

/// What it lets through: these do here what they do on the panes.
pub(super) const AMONG_QUESTIONS: [Action; 16] = [
    Action::Quit,
    Action::Reload,
    Action::Theme,
    Action::Language,
    Action::Mouse,
    Action::Titles,
    Action::Help,
    Action::Problems,
    Action::Terminal,
    Action::Value,
    Action::Details,
    Action::Saved,
    Action::Sort,
    Action::Undo,
    Action::Redo,
    Action::EditEvent,
];

/// The questions of the events that the filter finds, while they are shown in place of the panes.
#[derive(Clone, Debug, Default)]
pub struct Questions {
    /// All of the timeline, in the order of time.
    all: Vec<Question>,
    /// Those of the events found, in the order of the list, by place among all.
    found: Vec<usize>,
    /// Which one is pointed at, by place among those found.
    pub cursor: usize,
    /// A number typed before a key.
    pub count: Option<usize>,
    /// The timeline and the list they were gathered for.
    gathered_for: Option<(u64, u64)>,
    /// Where the reader was before.
    from: Option<Spot>,
}

impl Questions {
    /// The questions, for a reader who comes from a place of the panes.
    #[must_use]
    pub fn new(from: Option<Spot>) -> Self {
        Self { from, ..Self::default() }
    }

    /// Those of the events found, in the order of the list.
    pub fn found(&self) -> impl Iterator<Item = &Question> {
        self.found.iter().filter_map(|place| self.all.get(*place))
    }

    /// The one at a place among those found.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<&Question> {
        self.all.get(*self.found.get(place)?)
    }

    /// How many there are, of those found and in all.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        (self.found.len(), self.all.len())
    }

    /// Finds the questions of the version before again in another one.
    pub fn renew(&mut self, renewal: &Renewal) {
        let renewed = |question: Question| {
            let (event, aspect) = renewal.event(question.event).zip(renewal.aspect(&question.aspect))?;
            Some(Question { event, aspect, ..question })
        };
        let pointed = self.at(self.cursor).cloned().and_then(renewed);
        self.all = pointed.into_iter().collect();
        (self.found, self.cursor) = ((0..self.all.len()).collect(), 0);
    }

    /// Follows the timeline and the list; the one pointed at stays, and the event selected is always its event.
    pub fn refresh(&mut self, model: &mut Model) {
        let Some(timeline) = model.library.timeline.as_deref() else { return };
        let gathered_for = Some((model.library.version, model.search.revision()));
        if self.gathered_for == gathered_for && self.event() == model.selection.event {
            return;
        }
        let before = self.at(self.cursor).cloned();
        if self.gathered_for.map(|(version, _)| version) != Some(model.library.version) {
            self.all = timeline.questions();
        }
        if self.gathered_for != gathered_for {
            self.gathered_for = gathered_for;
            self.gather(model);
        }
        self.cursor = self.nearest(model, before.as_ref());
        if let Some(event) = self.event().filter(|event| Some(*event) != model.selection.event) {
            model.apply(Change::Select(event), Whereabouts::default());
        }
    }

    fn gather(&mut self, model: &Model) {
        let listing = model.search.listing();
        let is_found = |event| listing.lists(event) && model.search.membership(event) != Membership::Out;
        self.found.clear();
        let found = self.all.iter().enumerate().filter(|(_, question)| is_found(question.event));
        self.found.extend(found.map(|(place, _)| place));
        let place_of = |place: &usize| self.all.get(*place).and_then(|question| listing.position(question.event));
        self.found.sort_by_key(place_of);
    }

    /// The question pointed at before, as long as its event is selected; else the first of the selected event, or of the one after
    /// it (before it, where the selection moved back).
    fn nearest(&self, model: &Model, before: Option<&Question>) -> usize {
        let (listing, here) = (model.search.listing(), model.position());
        let position = |event: EventIx| listing.position(event).unwrap_or(0);
        let kept = before.filter(|before| Some(before.event) == model.selection.event);
        if let Some(same) = kept
            .and_then(|kept| self.place(|question| (question.event, &question.aspect) == (kept.event, &kept.aspect)))
        {
            return same;
        }
        let onward = self.place(|question| position(question.event) >= here);
        let first = |last: usize| self.place(|question| self.at(last).is_some_and(|at| at.event == question.event));
        let backward =
            (0..self.found.len()).rev().find(|place| self.at(*place).is_some_and(|at| position(at.event) <= here));
        let backward = backward.and_then(first);
        let back = before.is_some_and(|before| here < position(before.event));
        if back { backward.or(onward) } else { onward.or(backward) }.unwrap_or(0)
    }

    /// The first place where something holds.
    fn place(&self, holds: impl Fn(&Question) -> bool) -> Option<usize> {
        self.found().position(holds)
    }

    fn event(&self) -> Option<EventIx> {
        self.at(self.cursor).map(|question| question.event)
    }

    /// The keys that matter.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        vec![
            Hint::here(&[Action::Open], "question-hint-open"),
            Hint::of(Action::Search),
            Hint::here(&[Action::Close], "question-hint-back"),
            Hint::of(Action::Help),
        ]
    }

    /// What a key does; `height` is how many of them are on screen.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, height: usize) -> Reply {
        if let Some(number) = count::typed(self.count, press.chord) {
            self.count = Some(number);
            return Reply::HANDLED;
        }
        let count = self.count.take();
        match press.action() {
            Some(Action::Close) if count.is_some() => Reply::HANDLED,
            Some(Action::Close | Action::Back | Action::Questions) => self.leave(),
            Some(Action::Search | Action::Filter) => Reply::asks(Request::Open(Opening::Filter)),
            Some(Action::Last | Action::Open) if count.is_some() => self.go_to_number(count, model).into(),
            Some(Action::Open | Action::Compare) => self.open(),
            action => {
                self.point(action, count, height).unwrap_or_else(|| request_if_among(action, &AMONG_QUESTIONS).into())
            }
        }
    }

    /// A click points at a question, and opens the one pointed at; the wheel moves.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target) -> Reply {
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => self.by(notches.into()),
            (MouseKind::Press, Target::Row(place)) if *place == self.cursor => self.open(),
            (MouseKind::Press, Target::Row(place)) => self.to(*place),
            (MouseKind::Press, Target::Term(group)) => Reply::asks(Request::Change(Change::RemoveTerm(*group))),
            (MouseKind::Press, Target::Title(column)) => Reply::asks(Request::Open(Opening::FilterAt(*column))),
            _ => Reply::HANDLED,
        }
    }

    fn point(&mut self, action: Option<Action>, count: Option<usize>, height: usize) -> Option<Reply> {
        let page = steps(height.saturating_sub(1).max(1));
        let times = count.map_or(1, steps);
        Some(match action? {
            Action::Down | Action::NextMatch => self.by(times),
            Action::Up | Action::PreviousMatch => self.by(-times),
            Action::PageDown | Action::ReadOn => self.by(page),
            Action::PageUp | Action::ReadBack => self.by(-page),
            Action::HalfDown => self.by((page / 2).max(1)),
            Action::HalfUp => self.by(-(page / 2).max(1)),
            Action::NextMark => self.other_event(true),
            Action::PreviousMark => self.other_event(false),
            Action::First => self.to(0),
            Action::Last => self.to(usize::MAX),
            _ => return None,
        })
    }

    fn by(&mut self, by: isize) -> Reply {
        self.to(self.cursor.saturating_add_signed(by))
    }

    fn to(&mut self, place: usize) -> Reply {
        self.cursor = place.min(self.found.len().saturating_sub(1));
        self.select().into()
    }

    fn select(&self) -> Option<Request> {
        self.at(self.cursor).map(|question| Request::Change(Change::Select(question.event)))
    }

    /// The first question of the next event that has one, or of the event before.
    fn other_event(&mut self, onward: bool) -> Reply {
        let here = self.event();
        let is_other = |place: &usize| self.at(*place).map(|question| question.event) != here;
        let found =
            if onward { (self.cursor..self.found.len()).find(is_other) } else { (0..self.cursor).rev().find(is_other) };
        let event = found.and_then(|place| self.at(place)).map(|question| question.event);
        let first = self.place(|question| Some(question.event) == event);
        self.to(first.unwrap_or(self.cursor))
    }

    fn go_to_number(&mut self, count: Option<usize>, model: &Model) -> Option<Request> {
        let count = count?;
        let Some(number) = EventNumber::written(count) else { return Some(count::event(count)) };
        match self.place(|question| question.event == number.ix()) {
            Some(place) => self.cursor = place,
            None if model.search.listing().lists(number.ix()) => {
                return Some(Request::Say(Notice::new("question-none").with("number", number.get())));
            }
            None => {}
        }
        Some(count::event(count))
    }

    /// Points at the next question, or the one before; whether there is one.
    pub(super) fn step(&mut self, onward: bool) -> bool {
        let before = self.cursor;
        self.by(if onward { 1 } else { -1 });
        self.cursor != before
    }

    /// Compares the accounts at the question pointed at.
    pub(super) fn open(&self) -> Reply {
        let Some(question) = self.at(self.cursor) else { return Reply::HANDLED };
        let requests = [Request::Change(Change::Select(question.event)), Request::Turn(Turn::Compare)];
        Reply { requests: requests.into(), ..Reply::HANDLED }
    }

    /// Back to the panes, at the event of the question; the way back leads to where the reader was.
    fn leave(&mut self) -> Reply {
        let requests = [Request::Turn(Turn::Back), Request::Change(Change::Leave(self.from.take()))];
        Reply { requests: requests.into(), ..Reply::HANDLED }
    }
}
