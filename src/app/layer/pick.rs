//! A list to choose from by its words: what can be told, the stops of the talk, changes of the file and what they are about.

mod addresses;
mod items;

use super::help::OVER_LISTS;
use super::prompt::field::{Field, Typed};
use crate::app::hint::Hint;
use crate::app::interface::Interface;
use crate::app::model::Model;
use crate::app::request::choice::Choice;
use crate::app::request::{Reply, Request, request_if_among};
use crate::app::scroll::rows_of;
use crate::app::target::Target;
use crate::app::{Effect, Notice};
use crate::input::MouseKind;
use crate::keymap::line::Typing;
use crate::keymap::{Action, Press};
use crate::query::labels::{self, Label};
use crate::text::fold;
use crate::text::measure::steps;
use crate::timeline::address::Address;
use crate::timeline::{Ix, Source};

/// The list while it is open.
#[derive(Clone, Debug)]
pub struct PickList {
    /// Names its title.
    pub title: &'static str,
    /// All that can be chosen.
    items: Vec<Choice>,
    /// What each is called, where those that have the words best come first.
    labels: Vec<Label>,
    /// Those that have the words typed, by place.
    found: Vec<usize>,
    /// The one pointed at, by place among those found.
    pub cursor: usize,
    /// The words.
    pub field: Field,
    /// Whether they are being typed.
    pub typing: bool,
    /// Another number whenever other rows are to be seen.
    pub revision: u64,
}

impl PickList {
    /// What can be told.
    #[must_use]
    pub fn talks(model: &Model, interface: &Interface) -> Self {
        Self::new("talks-title", items::talks(model, &interface.words), false)
    }

    /// The stops of the talk, at the one that is told.
    #[must_use]
    pub fn stops(model: &Model, interface: &Interface, typing: bool) -> Self {
        Self::new("stops-title", items::stops(model, &interface.words), typing)
    }

    /// The addresses of an article, or else of the passage that is read and its event.
    ///
    /// # Errors
    /// Where there is none that can be opened, and what to say of that.
    pub fn addresses(source: Option<Ix<Source>>, model: &Model, interface: &Interface) -> Result<Self, Option<Notice>> {
        let items = addresses::addresses(source, model, &interface.words)?;
        Ok(Self::new("addresses-title", items, false))
    }

    /// What can be chosen; whether words to find it by are typed at once.
    #[must_use]
    pub fn new(title: &'static str, items: Vec<Choice>, typing: bool) -> Self {
        let cursor = items.iter().position(|item| item.holds).unwrap_or(0);
        let found = (0..items.len()).collect();
        Self { title, items, labels: Vec::new(), found, cursor, field: Field::default(), typing, revision: 0 }
    }

    /// What can be chosen by words that are typed at once, those first that have them best.
    #[must_use]
    pub fn ranked(title: &'static str, items: Vec<(Choice, Label)>) -> Self {
        let (items, labels) = items.into_iter().unzip();
        Self { labels, ..Self::new(title, items, true) }
    }

    /// Whether those that have the words best come first.
    #[must_use]
    pub fn is_ranked(&self) -> bool {
        !self.labels.is_empty()
    }

    /// How many have the words typed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether none has.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The one at a place among those found.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<&Choice> {
        self.items.get(*self.found.get(place)?)
    }

    /// The keys that matter over it.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        if self.typing {
            return vec![Hint::typing(&[Typing::Keep], "pick-take"), Hint::typing(&[Typing::AsBefore], "help-all")];
        }
        if self.address().is_some() {
            let copy = Hint::here(&[Action::Copy], "address-copy");
            return vec![Hint::here(&[Action::Open], "address-open"), copy, Hint::of(Action::Close)];
        }
        vec![
            Hint::here(&[Action::Open], "pick-take"),
            Hint::here(&[Action::Search], "pick-find"),
            Hint::of(Action::Close),
        ]
    }

    /// What a key does; `height` is its rows on screen.
    pub fn on_key(&mut self, press: Press<'_>, height: usize) -> Reply {
        if self.typing {
            return self.on_typed(press);
        }
        let page = steps(height.saturating_sub(1).max(1));
        match press.action() {
            Some(Action::Down) => self.move_by(1),
            Some(Action::Up) => self.move_by(-1),
            Some(Action::PageDown | Action::ReadOn) => self.move_by(page),
            Some(Action::PageUp | Action::ReadBack) => self.move_by(-page),
            Some(Action::HalfDown) => self.move_by((page / 2).max(1)),
            Some(Action::HalfUp) => self.move_by(-(page / 2).max(1)),
            Some(Action::First) => self.cursor = 0,
            Some(Action::Last) => self.cursor = self.len().saturating_sub(1),
            Some(Action::Search | Action::Filter) => self.typing = true,
            Some(Action::Open) => return self.choose(self.cursor),
            Some(Action::Copy) => return self.copy(),
            Some(Action::OpenAddress) if self.address().is_some() => return Reply::CLOSE,
            Some(Action::Close) if !self.field.text().is_empty() => self.show_all(),
            Some(Action::Close | Action::Back | Action::Present) => return Reply::CLOSE,
            action => return request_if_among(action, &OVER_LISTS).into(),
        }
        Reply::HANDLED
    }

    pub(super) fn on_typed(&mut self, press: Press<'_>) -> Reply {
        match press.typing() {
            Some(Typing::Keep) => return self.choose(self.cursor),
            Some(Typing::AsBefore) => self.show_all(),
            Some(Typing::Next) => self.move_by(1),
            Some(Typing::Previous) => self.move_by(-1),
            _ if self.field.key(press) == Typed::Changed => self.find(),
            _ => {}
        }
        Reply::HANDLED
    }

    /// A pasted text is typed, while words are.
    pub fn on_paste(&mut self, text: &str) -> Reply {
        if self.typing && self.field.insert(text) {
            self.find();
        }
        Reply::HANDLED
    }

    /// A click chooses what it falls on, and closes the list where it falls beside it; the wheel moves.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target) -> Reply {
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => self.move_by(rows_of(notches)),
            (MouseKind::Press, Target::Row(place)) => return self.choose(*place),
            (MouseKind::Press, Target::Beside) => return Reply::CLOSE,
            _ => {}
        }
        Reply::HANDLED
    }

    pub(super) fn move_by(&mut self, rows: isize) {
        self.cursor = self.cursor.saturating_add_signed(rows).min(self.len().saturating_sub(1));
    }

    fn choose(&self, place: usize) -> Reply {
        self.at(place).map_or(Reply::HANDLED, |choice| Reply::closes([choice.request.clone()]))
    }

    /// The address pointed at, where these are addresses.
    fn address(&self) -> Option<&Address> {
        match &self.at(self.cursor)?.request {
            Request::Effect(Effect::Browse(address)) => Some(address),
            _ => None,
        }
    }

    fn copy(&self) -> Reply {
        let copied = self.address().map(|address| Request::Effect(Effect::Copy(address.as_str().to_owned())));
        copied.map_or(Reply::HANDLED, |request| Reply::closes([request]))
    }

    /// Finds what has all the words.
    fn find(&mut self) {
        self.found = if self.labels.is_empty() {
            let wanted = fold::search(self.field.text()).text;
            let wanted: Vec<&str> = wanted.split_whitespace().collect();
            (0..).zip(&self.items).filter(|(_, item)| item.has(&wanted)).map(|(place, _)| place).collect()
        } else {
            labels::best_first(self.labels.iter(), self.field.text())
        };
        self.cursor = 0;
        self.revision += 1;
    }

    fn show_all(&mut self) {
        self.field = Field::default();
        self.typing = false;
        self.find();
        self.cursor = self.items.iter().position(|item| item.holds).unwrap_or(0);
    }
}
