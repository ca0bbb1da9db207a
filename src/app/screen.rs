//! What fills the terminal, one at a time, and what it does with keys, pastes and the mouse when no layer takes them.

pub mod browse;
pub mod compare;
mod count;
pub mod questions;

pub use browse::{Browse, Room};
pub use compare::Compare;
pub use questions::Questions;

use super::hint::Hint;
use super::model::Model;
use super::model::jumps::Spot;
use super::request::{Move, Reply, Turn};
use super::target::Target;
use crate::i18n::Catalog;
use crate::input::{Chord, MouseKind};
use browse::find::Find;

/// The screens. Those behind the one that is shown stay as they are.
#[derive(Debug, Default)]
pub struct Screens {
    /// The chronology and the source.
    pub browse: Browse,
    /// Everything on which accounts differ, where that was asked for.
    pub questions: Option<Questions>,
    /// The accounts of an event side by side, where they are compared.
    pub compare: Option<Compare>,
    /// The timeline they follow.
    version: u64,
}

/// The screen that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The chronology and the source.
    Browse,
    /// Everything on which accounts differ.
    Questions,
    /// The accounts of an event side by side.
    Compare,
}

impl Screens {
    /// Which screen is shown.
    #[must_use]
    pub fn shown(&self) -> Shown {
        match (&self.compare, &self.questions) {
            (Some(_), _) => Shown::Compare,
            (None, Some(_)) => Shown::Questions,
            (None, None) => Shown::Browse,
        }
    }

    /// Changes what is shown; what of the article comes into sight. `from` is where the reader is in the panes.
    pub fn turn(&mut self, turn: Turn, from: Option<Spot>) -> Option<Move> {
        match turn {
            Turn::Focus(pane) => self.browse.focus = pane,
            Turn::Questions => {
                self.compare = None;
                self.questions.get_or_insert_with(|| Questions::new(from));
            }
            Turn::Compare => self.compare = Some(Compare::default()),
            Turn::Browse => (self.compare, self.questions) = (None, None),
            Turn::Back => {
                if self.compare.take().is_none() {
                    self.questions = None;
                }
            }
            Turn::EndFind => self.browse.find = None,
            Turn::Hit(onward) => return self.browse.find.as_mut().and_then(|find| find.step(onward)),
        }
        None
    }

    /// Follows the model: what was counted or found in another timeline or list is so again; another timeline is not compared.
    pub fn refresh(&mut self, model: &mut Model, words: &Catalog) {
        if self.version != model.library.version {
            self.version = model.library.version;
            self.compare = None;
            self.browse.find.iter_mut().for_each(Find::forget);
        }
        if let Some(facets) = &mut self.browse.facets {
            facets.refresh(&mut model.search, &model.library, words);
        }
        if let Some(find) = &mut self.browse.find {
            find.attend(model);
        }
        if let Some(questions) = &mut self.questions {
            questions.refresh(model);
        }
    }

    /// A number typed before a key.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        match (self.shown(), &self.questions) {
            (Shown::Questions, Some(questions)) => questions.count,
            _ => self.browse.count,
        }
    }

    /// Which row of the list that is shown is pointed at, from 0, and how many rows there are.
    #[must_use]
    pub fn place(&self, model: &Model) -> (usize, usize) {
        match (self.shown(), &self.questions) {
            (Shown::Questions, Some(questions)) => (questions.cursor, questions.counts().0),
            _ => (model.position(), model.search.listing().events().len()),
        }
    }

    /// What the screen shown does with a key; `room` is that of the panes, `height` the rows of another screen.
    pub fn on_key(&mut self, chord: Chord, model: &Model, room: &Room, height: usize) -> Reply {
        match (&mut self.compare, &mut self.questions) {
            (Some(compare), _) => compare.on_key(chord, model, height),
            (None, Some(questions)) => questions.on_key(chord, model, height),
            (None, None) => self.browse.on_key(chord, model, room),
        }
    }

    /// What it does with the mouse over something.
    pub fn on_mouse(&mut self, kind: MouseKind, target: Target, room: &Room) -> Reply {
        match (&mut self.compare, &mut self.questions) {
            (Some(compare), _) => compare.on_mouse(kind),
            (None, Some(questions)) => questions.on_mouse(kind, &target),
            (None, None) => self.browse.on_mouse(kind, target, room),
        }
    }

    /// The keys that matter now.
    #[must_use]
    pub fn hints(&self, model: &Model, room: &Room) -> Vec<Hint> {
        match self.shown() {
            Shown::Compare => Compare::hints(),
            Shown::Questions => Questions::hints(),
            Shown::Browse => self.browse.hints(model, room),
        }
    }
}
