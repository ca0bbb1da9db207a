//! Filters with a name: the list of them, and the line a name is typed into.

use super::prompt::field::Field;
use crate::app::hint::{Hint, key};
use crate::app::model::Change;
use crate::app::model::search::Search;
use crate::app::request::{Reply, Request};
use crate::app::target::Target;
use crate::i18n::Catalog;
use crate::input::MouseKind;
use crate::keymap::line::Typing;
use crate::keymap::{Action, Press};

/// Code points of a name at the most.
const LONGEST_NAME: usize = 40;

/// What the same key pressed once more would lose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Another filter has the name that was typed.
    Replaces,
    /// The filter pointed at is taken away.
    Removes,
}

impl Doubt {
    /// That in words.
    #[must_use]
    pub fn said(self, words: &Catalog) -> String {
        let (message, does) = match self {
            Self::Replaces => ("saved-replaces", Typing::Keep),
            Self::Removes => ("saved-removes", Typing::Delete),
        };
        words.with(message, &[("key", key(does))]).into_owned()
    }
}

/// The list while it is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedList {
    /// Which one is pointed at.
    pub cursor: usize,
    /// The name being typed for the present filter.
    pub name: Field,
    /// What was asked for once, and is done when it is asked for again.
    pub doubt: Option<Doubt>,
}

impl SavedList {
    /// The keys that matter over the list.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        vec![
            Hint::typing(&[Typing::Keep], "saved-hint-take"),
            Hint::typing(&[Typing::Delete], "saved-hint-remove"),
            Hint::of(Action::Close),
        ]
    }

    /// What a key does.
    pub fn on_key(&mut self, press: Press<'_>, search: &Search) -> Reply {
        let end = search.saved.filters().len().saturating_sub(1);
        let doubt = self.doubt.take();
        match press.typing() {
            Some(Typing::AsBefore) => return Reply::CLOSE,
            Some(Typing::Next) => self.cursor = (self.cursor + 1).min(end),
            Some(Typing::Previous) => self.cursor = self.cursor.saturating_sub(1),
            Some(Typing::Keep) if self.name.text().trim().is_empty() => return self.apply(search),
            Some(Typing::Keep) => return self.save(search, doubt == Some(Doubt::Replaces)),
            Some(Typing::Delete) if self.name.text().is_empty() => {
                return self.forget(search, doubt == Some(Doubt::Removes));
            }
            _ => self.type_name(search, |name| {
                name.key(press);
            }),
        }
        Reply::HANDLED
    }

    /// A pasted text is typed into the name.
    pub fn on_paste(&mut self, text: &str, search: &Search) -> Reply {
        self.type_name(search, |name| {
            name.insert(text);
        });
        Reply::HANDLED
    }

    /// A click takes the filter it falls on, or closes the list where it falls beside it; the wheel moves.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target, search: &Search) -> Reply {
        let end = search.saved.filters().len().saturating_sub(1);
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => self.cursor = self.cursor.saturating_add_signed(notches.into()).min(end),
            (MouseKind::Press, Target::Row(row)) => {
                self.cursor = *row;
                return self.apply(search);
            }
            (MouseKind::Press, Target::Beside) => return Reply::CLOSE,
            _ => {}
        }
        Reply::HANDLED
    }

    /// Changes the name of what is to be saved; where there is nothing, or the name grows too long, it stays.
    fn type_name(&mut self, search: &Search, change: impl FnOnce(&mut Field)) {
        if search.line().trim().is_empty() {
            return;
        }
        self.doubt = None;
        let before = self.name.clone();
        change(&mut self.name);
        if self.name.text().chars().count() > LONGEST_NAME {
            self.name = before;
        }
    }

    /// Puts the filter that is pointed at in place of the present one.
    fn apply(&self, search: &Search) -> Reply {
        let filter = search.saved.filters().get(self.cursor).cloned();
        Reply::closes(filter.map(|filter| Request::Change(Change::Apply(filter))))
    }

    /// Saves the present filter under the name typed; in the place of another one only where that is sure to be wanted.
    fn save(&mut self, search: &Search, sure: bool) -> Reply {
        let (name, line) = (self.name.text().trim(), search.line().trim());
        if let Some(place) = search.saved.other(name, line).filter(|_| !sure) {
            (self.cursor, self.doubt) = (place, Some(Doubt::Replaces));
            return Reply::HANDLED;
        }
        Reply::closes([Request::Change(Change::Save(name.to_owned()))])
    }

    /// Takes away the filter that is pointed at, where that is sure to be wanted.
    fn forget(&mut self, search: &Search, sure: bool) -> Reply {
        let filters = search.saved.filters();
        let Some(filter) = filters.get(self.cursor) else { return Reply::HANDLED };
        if !sure {
            self.doubt = Some(Doubt::Removes);
            return Reply::HANDLED;
        }
        self.cursor = self.cursor.min(filters.len().saturating_sub(2));
        Reply::asks(Request::Change(Change::Forget(filter.name.clone())))
    }
}
