//! What fills the terminal, one at a time, and what it does with keys, pastes and the mouse when no layer takes them.

pub mod browse;
pub mod compare;

pub use browse::{Browse, Room};
pub use compare::Compare;

use super::hint::Hint;
use super::model::Model;
use super::request::{Move, Reply, Turn};
use super::target::Target;
use crate::i18n::Catalog;
use crate::input::{Chord, MouseKind};
use browse::find::Find;

/// The screens. The one of the panes stays as it is while another is shown.
#[derive(Debug, Default)]
pub struct Screens {
    /// The chronology and the source.
    pub browse: Browse,
    /// The accounts of an event side by side, while they are shown in place of the panes.
    pub compare: Option<Compare>,
    /// The timeline they follow.
    version: u64,
}

impl Screens {
    /// Changes what is shown; what of the article comes into sight.
    pub fn turn(&mut self, turn: Turn) -> Option<Move> {
        match turn {
            Turn::Focus(pane) => self.browse.focus = pane,
            Turn::Compare => self.compare = Some(Compare::default()),
            Turn::Browse => self.compare = None,
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
    }

    /// What the screen shown does with a key; `room` is that of the panes, `height` the rows of the comparison.
    pub fn on_key(&mut self, chord: Chord, model: &Model, room: &Room, height: usize) -> Reply {
        match &mut self.compare {
            Some(compare) => compare.on_key(chord, model, height),
            None => self.browse.on_key(chord, model, room),
        }
    }

    /// What it does with the mouse over something.
    pub fn on_mouse(&mut self, kind: MouseKind, target: Target, room: &Room) -> Reply {
        match &mut self.compare {
            Some(compare) => compare.on_mouse(kind),
            None => self.browse.on_mouse(kind, target, room),
        }
    }

    /// The keys that matter now.
    #[must_use]
    pub fn hints(&self, model: &Model, room: &Room) -> Vec<Hint> {
        match &self.compare {
            Some(_) => Compare::hints(),
            None => self.browse.hints(model, room),
        }
    }
}
