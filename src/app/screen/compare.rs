//! The accounts of one event side by side, or one below the other where there is no room.

use super::{Questions, Room, count};
use crate::app::hint::Hint;
use crate::app::model::Selection;
use crate::app::model::renewal::Renewal;
use crate::app::model::{Change, Model};
use crate::app::request::{Move, Reply, Request, Turn, request_if_among};
use crate::app::scroll::Scroll;
use crate::app::target::Target;
use crate::app::{Effect, Notice, Pane};
use crate::input::MouseKind;
use crate::keymap::{Action, Press};
use crate::text::Direction;
use crate::timeline::EventIx;
use crate::timeline::disagreement::Aspect;

/// What the comparison lets through: these do there what they do on the panes.
pub(super) const IN_COMPARISON: [Action; 11] = [
    Action::Quit,
    Action::Reload,
    Action::Theme,
    Action::Language,
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
    /// A number typed before a key.
    pub count: Option<usize>,
    /// What is to be brought into sight.
    pub reveal: Option<Reveal>,
    /// The event compared, while one of its articles is read in front.
    reading: Option<EventIx>,
}

/// What of a comparison is to be brought into sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reveal {
    /// What was asked for.
    Asked,
    /// The account that a key would open.
    Account,
}

impl Compare {
    /// The comparison, at what was asked for.
    #[must_use]
    pub fn at(asked: Option<Aspect>) -> Self {
        Self { asked, reveal: Some(Reveal::Asked), ..Self::default() }
    }

    /// The same comparison in another version of the timeline; nothing where the event is gone, or there is nothing to compare any more.
    #[must_use]
    pub fn renewed(self, renewal: &Renewal, model: &Model) -> Option<Self> {
        let compared = match self.reading {
            Some(event) => renewal.event(event)?,
            None => renewal.selected()?.event.filter(|event| model.selection.event == Some(*event))?,
        };
        model.library.event(compared).filter(|event| !event.excerpts.is_empty())?;
        let asked = self.asked.as_ref().and_then(|asked| renewal.aspect(asked));
        Some(Self { asked, reading: self.reading.map(|_| compared), ..self })
    }

    /// Whether one of the articles is read in front.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.reading.is_some()
    }

    /// The keys that matter.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        vec![
            Hint::of(Action::Open),
            Hint::here(&[Action::Close], "compare-hint-back").kept(),
            Hint::of(Action::NextAccount),
            Hint::of(Action::Help),
            Hint::here(&[Action::NextMatch, Action::PreviousMatch], "compare-hint-next"),
            Hint::of(Action::Copy),
            Hint::note("compare-legend"),
        ]
    }

    /// What a key does; `questions` are those that the reader came from, `height` is the rows on screen.
    pub fn on_key(
        &mut self,
        press: Press<'_>,
        model: &Model,
        questions: Option<&mut Questions>,
        (room, height): (&Room, usize),
    ) -> Reply {
        if let Some(number) = count::typed(self.count, press.chord) {
            self.count = Some(number);
            return Reply::asks(Request::Effect(Effect::AwaitDigit));
        }
        let count = self.count.take();
        let action = press.action();
        let onward = room.direction == Direction::Ltr;
        match action {
            Some(Action::Close) if count.is_some() => Reply::HANDLED,
            Some(Action::Close | Action::Back | Action::Compare) => Reply::asks(Request::Turn(Turn::Back)),
            Some(Action::Last) if count.is_some() => go_to(count),
            Some(Action::Open) => self.open(count.unwrap_or(self.account + 1), model),
            Some(Action::Copy) => Reply::asks(Request::CopyComparison),
            Some(Action::NextAccount | Action::NextPane) => self.turn(true, model),
            Some(Action::PreviousAccount | Action::PreviousPane) => self.turn(false, model),
            Some(Action::PaneRight) => self.turn(onward, model),
            Some(Action::PaneLeft) => self.turn(!onward, model),
            Some(Action::NextMatch) => other(model, questions, true),
            Some(Action::PreviousMatch) => other(model, questions, false),
            Some(Action::SourceDown) => self.scroll(1),
            Some(Action::SourceUp) => self.scroll(-1),
            Some(action) if self.scroll.on_action(action, height) => Reply::HANDLED,
            action => request_if_among(action, &IN_COMPARISON).into(),
        }
    }

    /// No further digit follows those that were typed: they number an account to read.
    pub fn on_no_digit(&mut self, model: &Model) -> Reply {
        match self.count.take().filter(|_| !self.is_behind()) {
            Some(number) => self.open(number, model),
            None => Reply::HANDLED,
        }
    }

    /// A click reads the passage under it, the wheel scrolls.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target, model: &Model) -> Reply {
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => self.scroll.wheel(notches),
            (MouseKind::Press, target) => {
                self.count = None;
                if let Target::Passage(passage) = target {
                    return self.read(*passage, model);
                }
            }
            _ => {}
        }
        Reply::HANDLED
    }

    /// The comparison again, in place of the article in front of it; of the same event, wherever the reader went meanwhile.
    pub fn again(&mut self, model: &Model) -> Reply {
        let event = self.reading.take().filter(|event| model.selection.event != Some(*event));
        event.map(|event| Request::Change(Change::Select(event))).into()
    }

    fn scroll(&mut self, rows: isize) -> Reply {
        self.scroll.by(rows);
        Reply::HANDLED
    }

    /// The next account, or the one before, around the ends.
    fn turn(&mut self, onward: bool, model: &Model) -> Reply {
        let accounts = model.event().map_or(1, |event| event.accounts().len()).max(1);
        self.account = (self.account + if onward { 1 } else { accounts - 1 }) % accounts;
        self.reveal = Some(Reveal::Account);
        Reply::HANDLED
    }

    /// Reads the article of the account of a number, at the passage that states what was asked, else at its first.
    fn open(&mut self, number: usize, model: &Model) -> Reply {
        let Some(event) = model.event() else { return Reply::HANDLED };
        let fact = self.asked.as_ref().and_then(Aspect::fact);
        let (accounts, place) = (event.accounts(), number.checked_sub(1));
        match place.and_then(|place| accounts.get(place)).and_then(|account| account.entry(event, fact)) {
            Some(excerpt) => self.read(Selection { event: model.selection.event, excerpt }, model),
            None => Reply::asks(Request::Say(Notice::new("compare-no-account").with("number", number))),
        }
    }

    fn read(&mut self, passage: Selection, model: &Model) -> Reply {
        let account = model.event().and_then(|event| event.account_of(passage.excerpt));
        self.account = account.map_or(self.account, |(account, _)| account);
        self.reading = model.selection.event;
        let requests = [
            Request::Change(Change::Passage(passage)),
            Request::Turn(Turn::Focus(Pane::Source)),
            Request::Move(Move::Excerpt),
        ];
        Reply { requests: requests.into_iter().collect(), ..Reply::HANDLED }
    }
}

/// Compares the event of a number.
fn go_to(count: Option<usize>) -> Reply {
    let requests = count.map(count::event).into_iter().chain([Request::Turn(Turn::Compare)]);
    Reply { requests: requests.collect(), ..Reply::HANDLED }
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
