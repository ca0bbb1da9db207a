//! The list of what is wrong with the data and the settings: each leads to what it is about, and is mended from here.

mod gathered;
mod mending;

use super::help::OVER_LISTS;
use super::prompt::field::{Field, Typed};
use crate::app::effect::Edit;
use crate::app::hint::{Hint, key};
use crate::app::interface::Interface;
use crate::app::model::{Change, Model};
use crate::app::request::{Reply, Request, Turn, UNSTOPPABLE, request_if_among};
use crate::app::target::Target;
use crate::app::{Effect, Notice, Pane};
use crate::finding::{Finding, Severity, Subject};
use crate::input::MouseKind;
use crate::keymap::line::Typing;
use crate::keymap::local::Local;
use crate::keymap::{Action, Command, Press};

pub use gathered::{Gathered, Grouping};

/// Problems that a page passes.
const PAGE: usize = 5;
/// Keys of the list alone.
const FIXING: [Local; 5] = [Local::Fix, Local::FixAll, Local::TakeBack, Local::Grouping, Local::Severity];

/// The list while it is open.
#[derive(Clone, Debug)]
pub struct ProblemList {
    /// What is listed.
    pub problems: Gathered,
    /// Which one is pointed at, from 0.
    pub cursor: usize,
    /// Its first row on screen, where it has more than the screen.
    pub within: usize,
    /// How many of its rows have no room.
    pub overflow: usize,
    /// What they are headed by.
    pub grouping: Grouping,
    /// Those are listed that matter at least so much.
    pub least: Severity,
    /// The words that those listed have.
    pub field: Field,
    /// Whether these are being typed.
    pub typing: bool,
    /// Whether others are still looked for.
    pub looked_for: bool,
    /// Another number whenever other rows are to be seen.
    pub revision: u64,
    /// The state of the library that they were gathered from.
    of: Option<u64>,
    /// The excerpt whose passage was proposed last, by its event and its place in that, and which of the passages it was.
    repaired: Option<(String, usize, usize)>,
}

impl ProblemList {
    /// Everything that is known to be wrong, file by file.
    #[must_use]
    pub fn new(model: &Model, interface: &Interface) -> Self {
        let mut list = Self {
            problems: Gathered::default(),
            cursor: 0,
            within: 0,
            overflow: 0,
            grouping: Grouping::default(),
            least: Severity::Notice,
            field: Field::default(),
            typing: false,
            looked_for: false,
            revision: 0,
            of: None,
            repaired: None,
        };
        list.refresh(model, interface);
        list
    }

    /// Follows what is known; while what is wrong with a newer version is still looked for, what was listed stays.
    pub fn refresh(&mut self, model: &Model, interface: &Interface) {
        let library = &model.library;
        if self.looked_for != library.examining {
            self.looked_for = library.examining;
            self.revision += 1;
        }
        if self.of == Some(library.revision) || (self.of.is_some() && library.examining) {
            return;
        }
        self.of = Some(library.revision);
        self.gather(model, interface);
    }

    /// The words of the program are others: they are gathered anew, so that they are found by the words they have now.
    pub fn reword(&mut self) {
        self.of = None;
    }

    /// Gathers them anew; the one pointed at stays, or the next one takes its place.
    fn gather(&mut self, model: &Model, interface: &Interface) {
        let mut problems = Gathered::of(model, interface, self.grouping);
        problems.list(self.least, self.field.text());
        self.point(problems.place_of(&self.problems, self.cursor), usize::MAX);
        self.problems = problems;
        self.revision += 1;
    }

    /// Lists what is asked for now; the one pointed at stays where it is listed.
    fn list(&mut self) {
        let before = self.problems.clone();
        self.problems.list(self.least, self.field.text());
        self.point(self.problems.place_of(&before, self.cursor), usize::MAX);
        self.revision += 1;
    }

    /// The keys that matter over the list.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        if self.typing {
            return vec![Hint::typing(&[Typing::Keep], "find-keep"), Hint::typing(&[Typing::AsBefore], "help-all")];
        }
        let fixes = self.pointed().is_some_and(|finding| !finding.fixes.is_empty() || mending::lost(finding).is_some());
        let grouping = match self.grouping {
            Grouping::File => "problem-hint-by-kind",
            Grouping::Kind => "problem-hint-by-file",
        };
        let fix = [Local::Fix, Local::FixAll].map(Hint::local);
        fix.into_iter()
            .filter(|_| fixes)
            .chain([
                Hint::here(&[Action::Open], "problem-hint-go"),
                Hint::of(Action::EditEvent),
                Hint { message: grouping, ..Hint::local(Local::Grouping) },
                Hint::here(&[Action::Search], "help-search"),
                Hint::local(Local::Severity),
                Hint::local(Local::TakeBack),
                Hint::of(Action::Close),
            ])
            .collect()
    }

    /// The one that the cursor is at.
    #[must_use]
    pub fn pointed(&self) -> Option<&Finding> {
        self.problems.at(self.cursor)
    }

    /// Whether something can be asked for here.
    #[must_use]
    pub fn takes(command: Command) -> bool {
        const OWN: [Action; 17] = [
            Action::Open,
            Action::EditEvent,
            Action::Search,
            Action::NextMark,
            Action::PreviousMark,
            Action::Down,
            Action::Up,
            Action::PageDown,
            Action::PageUp,
            Action::HalfDown,
            Action::HalfUp,
            Action::ReadOn,
            Action::ReadBack,
            Action::First,
            Action::Last,
            Action::Close,
            Action::Back,
        ];
        match command {
            Command::Screen(action) => [&OWN[..], &OVER_LISTS, &UNSTOPPABLE].iter().any(|list| list.contains(&action)),
            Command::Local(local) => FIXING.contains(&local),
            _ => false,
        }
    }

    /// What a key does.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, interface: &Interface) -> Reply {
        if self.typing {
            self.on_typed(press);
            return Reply::HANDLED;
        }
        match FIXING.into_iter().find(|local| press.is(*local)) {
            Some(Local::Fix) => return self.fix(&interface.words),
            Some(Local::FixAll) => return self.fix_all(&interface.words),
            Some(Local::TakeBack) => return Reply::asks(Request::Effect(Effect::TakeBack)),
            Some(Local::Grouping) => self.turn_grouping(model, interface),
            Some(_) => self.turn_severity(),
            None => return self.on_action(press.action(), model),
        }
        Reply::HANDLED
    }

    fn on_action(&mut self, action: Option<Action>, model: &Model) -> Reply {
        let last = self.last();
        let cursor = self.cursor;
        match action {
            Some(Action::Down) if self.within < self.overflow => self.within += 1,
            Some(Action::Up) if self.within > 0 => self.within -= 1,
            Some(Action::Down) => self.point(cursor + 1, last),
            Some(Action::Up) => self.point(cursor.saturating_sub(1), last),
            Some(Action::PageDown | Action::HalfDown | Action::ReadOn) => self.point(cursor + PAGE, last),
            Some(Action::PageUp | Action::HalfUp | Action::ReadBack) => self.point(cursor.saturating_sub(PAGE), last),
            Some(Action::NextMark) => self.go_to_heading(true),
            Some(Action::PreviousMark) => self.go_to_heading(false),
            Some(Action::First) => self.point(0, last),
            Some(Action::Last) => self.point(last, last),
            Some(Action::Search | Action::Filter) => self.typing = true,
            Some(Action::Open) => return self.go(model),
            Some(Action::EditEvent) => return self.edit(),
            Some(Action::Close) if !self.field.text().is_empty() => self.show_all(),
            Some(Action::Close | Action::Back | Action::Problems) => return Reply::CLOSE,
            action => return request_if_among(action, &OVER_LISTS).into(),
        }
        Reply::HANDLED
    }

    fn on_typed(&mut self, press: Press<'_>) {
        match press.typing() {
            Some(Typing::Keep) => self.typing = false,
            Some(Typing::AsBefore) => self.show_all(),
            Some(Typing::Next) => self.point(self.cursor + 1, self.last()),
            Some(Typing::Previous) => self.point(self.cursor.saturating_sub(1), self.last()),
            _ if self.field.key(press) == Typed::Changed => self.list(),
            _ => {}
        }
    }

    /// A pasted text is typed, while words are.
    pub fn on_paste(&mut self, text: &str) -> Reply {
        if self.typing && self.field.insert(text) {
            self.list();
        }
        Reply::HANDLED
    }

    /// A click goes to what the problem under it is about, and closes the list where it falls beside it; the wheel moves.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target, model: &Model) -> Reply {
        let last = self.last();
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => self.point(self.cursor.saturating_add_signed(notches.into()), last),
            (MouseKind::Press, Target::Row(place)) => {
                self.point(*place, last);
                return self.go(model);
            }
            (MouseKind::Press, Target::Beside) => return Reply::CLOSE,
            _ => {}
        }
        Reply::HANDLED
    }

    fn last(&self) -> usize {
        self.problems.listed.len().saturating_sub(1)
    }

    fn point(&mut self, cursor: usize, last: usize) {
        (self.cursor, self.within, self.overflow) = (cursor.min(last), 0, 0);
    }

    /// To the first problem under the next heading, or under this one or the one before.
    fn go_to_heading(&mut self, onward: bool) {
        let heading = |place: usize| self.problems.at(place).map(|finding| self.grouping.heading(finding));
        let begins = |place: &usize| *place == 0 || heading(*place) != heading(*place - 1);
        let place =
            if onward { (self.cursor + 1..=self.last()).find(begins) } else { (0..self.cursor).rev().find(begins) };
        self.point(place.unwrap_or(self.cursor), self.last());
    }

    fn show_all(&mut self) {
        self.field = Field::default();
        self.typing = false;
        self.list();
    }

    fn turn_grouping(&mut self, model: &Model, interface: &Interface) {
        self.grouping = match self.grouping {
            Grouping::File => Grouping::Kind,
            Grouping::Kind => Grouping::File,
        };
        self.gather(model, interface);
    }

    /// Everything, without notices, errors alone.
    fn turn_severity(&mut self) {
        self.least = match self.least {
            Severity::Notice => Severity::Warning,
            Severity::Warning => Severity::Error,
            Severity::Error => Severity::Notice,
        };
        self.list();
    }

    /// Shows what the problem is about; a filter that hides it yields.
    fn go(&self, model: &Model) -> Reply {
        let Some(finding) = self.pointed() else { return Reply::CLOSE };
        let found = model.library.subject_of(finding).and_then(|selection| Some((selection, selection.event?)));
        let Some((selection, event)) = found else { return Reply::asks(Request::Say(Notice::new("problem-nowhere"))) };
        let of_passage = !matches!(finding.subject, Some(Subject::Event { excerpt: None, .. }));
        let pane = if of_passage { Pane::Source } else { Pane::Chronology };
        let mut requests = Vec::new();
        if !model.search.listing().lists(event) {
            requests.extend([
                Request::Change(Change::Clear),
                Request::Say(Notice::new("jump-filter").with("undo", key(Action::Undo))),
            ]);
        }
        requests.push(Request::Change(Change::Passage(selection)));
        requests.extend([Turn::Browse, Turn::Focus(pane)].map(Request::Turn));
        Reply::closes(requests)
    }

    /// Opens the file where the problem is; the list stays, for the next one.
    fn edit(&self) -> Reply {
        let place = self.pointed().and_then(|finding| finding.place.clone());
        place.map_or(Reply::HANDLED, |place| Reply::asks(Request::Effect(Effect::Edit(Edit::Finding(place)))))
    }
}
