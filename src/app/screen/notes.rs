//! What who speaks sees of a talk: what to say, what comes next, the time; and the keys of the stage, which is elsewhere.

mod pace;

use crate::app::hint::Hint;
use crate::app::remote::{Clock, Command, Report, TimeOfDay, Versions};
use crate::app::request::{Opening, Reply, Request, request_if_among};
use crate::app::scroll::Scroll;
use crate::app::{Effect, Notice};
use crate::input::MouseKind;
use crate::keymap::{Action, NotesAction, Press, StageAction};
use crate::text::Direction;

use super::count;
pub use pace::{Pace, pace};

/// What the notes let through of other keys.
pub(super) const IN_NOTES: [Action; 6] =
    [Action::Quit, Action::Theme, Action::Language, Action::Mouse, Action::Terminal, Action::Palette];

/// What the stage opens for its own keys, and nobody but who stands at it can go on with.
pub(super) const AT_THE_STAGE: [StageAction; 3] = [StageAction::Overview, StageAction::Find, StageAction::Notes];

/// The most blank rows between two of the notes' own.
const WIDEST: u8 = 2;

/// The notes.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// Where the talk is, or was as long as it was heard of; none before that.
    pub report: Option<Box<Report>>,
    /// Whether the stage is there.
    pub connected: bool,
    /// The clock of the talk.
    pub clock: Clock,
    /// What time it is.
    pub time: TimeOfDay,
    /// Which time is shown.
    pub shown: ShownTime,
    /// Another stop, whose notes are read while the stage stays.
    pub peek: Option<Box<Report>>,
    /// Blank rows: none, between paragraphs, between all rows.
    pub spacing: u8,
    /// How far the notes are scrolled.
    pub scroll: Scroll,
    /// A number typed before a key.
    pub count: Option<usize>,
    /// Another number whenever something but the time is another.
    pub revision: u64,
}

/// Which time the notes show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShownTime {
    /// What has gone by since the talk began.
    #[default]
    Elapsed,
    /// What is left of what was planned.
    Left,
    /// The time of day.
    Day,
}

impl Notes {
    /// Notes of a stage that is still to be found.
    #[must_use]
    pub fn new() -> Self {
        Self { spacing: 1, ..Self::default() }
    }

    /// The stage tells where it is. Who had looked ahead is back with it once it has gone on.
    pub fn take(&mut self, report: Box<Report>, clock: Clock) {
        let stop = |report: &Report| (report.stop, report.now.event.clone());
        if self.report.as_deref().map(stop) != Some(stop(&report)) {
            self.peek = None;
            self.scroll = Scroll::default();
        }
        (self.clock, self.connected) = (clock, true);
        if self.report.as_ref() != Some(&report) {
            self.report = Some(report);
        }
        self.revision += 1;
    }

    /// The stage tells of another stop.
    pub fn take_peek(&mut self, report: Box<Report>) {
        let here = self.report.as_ref().is_some_and(|now| now.stop == report.stop);
        self.peek = (!here).then_some(report);
        self.scroll = Scroll::default();
        self.revision += 1;
    }

    /// The stage has gone; what it said last is kept.
    pub fn lose(&mut self) {
        self.connected = false;
        self.revision += 1;
    }

    /// A second has gone by.
    pub fn tick(&mut self, clock: Option<Clock>, time: TimeOfDay) {
        self.clock = clock.unwrap_or(self.clock);
        self.time = time;
    }

    /// Whose notes are read: those of the stop peeked at, else of the stop on the stage.
    #[must_use]
    pub fn read(&self) -> Option<&Report> {
        self.peek.as_deref().or(self.report.as_deref())
    }

    /// The languages of what is read, in the order in which they first come.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let texts = |report: &'_ Report| -> Vec<Versions> { vec![report.now.notes.clone(), report.now.title.clone()] };
        for (tag, _) in self.read().map(texts).unwrap_or_default().into_iter().flatten() {
            if !found.contains(&tag) {
                found.push(tag);
            }
        }
        found
    }

    /// What they do with a key.
    pub fn on_key(&mut self, press: Press<'_>, direction: Direction) -> Reply {
        if let Some(number) = count::typed(self.count, press.chord) {
            self.count = Some(number);
            return Reply::HANDLED;
        }
        let number = self.count.take();
        let stage = press.stage(direction);
        let action = press.action();
        match (press.notes(), stage, action) {
            (_, _, Some(Action::Open | Action::Last)) if number.is_some() => self.send(number.map(stop)),
            (Some(own), ..) => self.act(own),
            (_, Some(StageAction::NextEvent), _) if self.peek.is_some() => self.peek_at(1),
            (_, Some(StageAction::PreviousEvent), _) if self.peek.is_some() => self.peek_at(-1),
            (_, Some(action), _) if AT_THE_STAGE.contains(&action) => {
                Reply::asks(Request::Say(Notice::new("notes-at-the-stage")))
            }
            (_, Some(action), _) => self.send(Some(Command::Key { action })),
            (.., Some(Action::Close)) if number.is_some() => Reply::HANDLED,
            (.., Some(Action::Close)) => {
                self.revision += 1;
                self.peek = None;
                Reply::HANDLED
            }
            (.., Some(Action::Back)) => Reply::asks(Request::Effect(Effect::Quit)),
            (.., Some(Action::Help)) => Reply::asks(Request::Open(Opening::HelpOfNotes)),
            (.., action) => Reply::asks(
                request_if_among(action, &IN_NOTES).unwrap_or(Request::Say(Notice::unknown_key(press.typed))),
            ),
        }
    }

    /// The wheel scrolls them.
    pub fn on_mouse(&mut self, kind: MouseKind) -> Reply {
        if let MouseKind::Wheel(notches) = kind {
            self.scroll.wheel(notches);
            self.revision += 1;
        }
        Reply::HANDLED
    }

    fn act(&mut self, action: NotesAction) -> Reply {
        self.revision += 1;
        match action {
            NotesAction::Peek => return self.peek_at(1),
            NotesAction::Clock => self.shown = self.shown.next(self.read().is_some_and(|read| read.planned.is_some())),
            NotesAction::Wider => self.spacing = (self.spacing + 1).min(WIDEST),
            NotesAction::Narrower => self.spacing = self.spacing.saturating_sub(1),
            NotesAction::Down => self.scroll.by(1),
            NotesAction::Up => self.scroll.by(-1),
            NotesAction::Language => return Reply::asks(Request::Titles),
        }
        Reply::HANDLED
    }

    /// Asks for the notes of a stop so many after the one that is read.
    fn peek_at(&self, by: isize) -> Reply {
        let stop = self.read().map(|read| read.stop.saturating_add_signed(by)).filter(|stop| *stop > 0);
        let known = self.read().is_some_and(|read| stop.is_some_and(|stop| stop <= read.stops));
        if self.connected && !known {
            let message = if by > 0 { "notes-no-later-stop" } else { "notes-no-earlier-stop" };
            return Reply::asks(Request::Say(Notice::new(message)));
        }
        self.send(stop.map(|stop| Command::Peek { stop }))
    }

    fn send(&self, command: Option<Command>) -> Reply {
        match command.filter(|_| self.connected) {
            Some(command) => Reply::asks(Request::Effect(Effect::Send(command))),
            None => Reply::asks(Request::Say(Notice::new("notes-no-stage"))),
        }
    }

    /// The keys that matter.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        if self.report.is_none() {
            return vec![Hint::here(&[Action::Back], "key-quit").kept()];
        }
        let stage = |actions: &[StageAction], message| Hint::stage(actions, message);
        let mut hints = vec![stage(&[StageAction::Next], "key-stage-next")];
        if self.peek.is_some() {
            hints.extend([
                stage(&[StageAction::NextEvent, StageAction::PreviousEvent], "notes-hint-peek"),
                Hint::here(&[Action::Close], "notes-hint-back"),
            ]);
        } else {
            hints.extend([
                stage(&[StageAction::Previous], "key-stage-previous"),
                stage(&[StageAction::NextEvent, StageAction::PreviousEvent], "notes-hint-event"),
                Hint::notes(NotesAction::Peek),
            ]);
        }
        hints.extend([
            stage(&[StageAction::Dark], "key-stage-dark"),
            stage(&[StageAction::Clock], "key-stage-clock"),
            Hint::notes(NotesAction::Clock),
        ]);
        hints
    }
}

fn stop(number: usize) -> Command {
    Command::Stop { stop: number }
}

impl ShownTime {
    /// The one that is shown next; what is left is known only where a time was planned.
    fn next(self, planned: bool) -> Self {
        match self {
            Self::Elapsed if planned => Self::Left,
            Self::Elapsed | Self::Left => Self::Day,
            Self::Day => Self::Elapsed,
        }
    }
}
