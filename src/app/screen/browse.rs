//! The chronology and the source beside it, with the facets where they are asked for.

mod actions;
pub mod facets;
pub mod find;
mod mouse;
pub mod time;

use super::count;
use crate::app::Pane;
use crate::app::hint::Hint;
use crate::app::model::Model;
use crate::app::request::Reply;
use crate::app::target::Zoom;
use crate::input::Chord;
use crate::keymap::{self, Action};
use crate::text::Direction;

use facets::Facets;
use find::Find;
use time::{Brush, TimeView};

/// Columns from which more than the key of help is hinted at.
const ROOMY: u16 = 60;

/// What the panes have room for on screen, in cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Columns of the screen.
    pub width: u16,
    /// The way layouts run.
    pub direction: Direction,
    /// Rows of the chronology; none where it is not shown.
    pub chronology: Option<u16>,
    /// Rows of the article; none where it is not shown.
    pub article: Option<u16>,
    /// Rows of the facets; none where they are not shown.
    pub facets: Option<u16>,
    /// Whether the facets stay open while something else has the keys.
    pub facets_stay: bool,
    /// The times that the spine may show next.
    pub zoom: Zoom,
}

/// What the reader made of the panes.
#[derive(Debug, Default)]
pub struct Browse {
    /// Which pane takes the keys.
    pub focus: Pane,
    /// Whether it has the screen for itself.
    pub zoomed: bool,
    /// How far the split was moved from where it was at first, in steps of four parts of a hundred.
    pub split: i16,
    /// A number typed before a key.
    pub count: Option<usize>,
    /// What the events found are about, where it is asked for.
    pub facets: Option<Facets>,
    /// What is looked for in the article.
    pub find: Option<Find>,
    /// How the time of the timeline is shown.
    pub time: TimeView,
    /// A period that is being brushed.
    pub brush: Option<Brush>,
    /// Whether the mouse holds the rule between the panes.
    pub dragging: bool,
}

impl Browse {
    /// What a key does.
    pub fn on_key(&mut self, chord: Chord, model: &Model, room: &Room) -> Reply {
        if self.in_facets(room) {
            self.count = None;
            let (page, stay) = (room.facets.unwrap_or(1), room.facets_stay);
            if let Some((reply, open)) = self.facets.as_mut().and_then(|facets| facets.on_key(chord, page, stay)) {
                self.facets = self.facets.take().filter(|_| open);
                return reply;
            }
        }
        if let Some(number) = count::typed(self.count, chord) {
            self.count = Some(number);
            return Reply::HANDLED;
        }
        let reply = keymap::action_of(chord).map_or(Reply::HANDLED, |action| self.on_action(action, model, room));
        self.count = None;
        reply
    }

    /// Whether the facets take the keys.
    #[must_use]
    pub fn in_facets(&self, room: &Room) -> bool {
        room.facets.is_some() && self.facets.as_ref().is_some_and(|facets| facets.focused)
    }

    /// The keys that matter now.
    #[must_use]
    pub fn hints(&self, model: &Model, room: &Room) -> Vec<Hint> {
        if let Some(facets) = self.facets.as_ref().filter(|_| self.in_facets(room)) {
            return facets.hints();
        }
        if self.brush.is_some() {
            return Self::brush_hints();
        }
        let mut hints = Vec::new();
        if room.width >= ROOMY {
            match self.focus {
                Pane::Chronology => hints.extend([Action::Search, Action::Open].map(Hint::of)),
                Pane::Source => {
                    let find = Hint { attribute: Some("source"), ..Hint::of(Action::Search) };
                    hints.extend([Hint::of(Action::NextMark), find, Hint::of(Action::Copy)]);
                }
            }
            if model.event().is_some_and(|event| event.accounts().len() > 1) {
                hints.extend([Action::NextAccount, Action::Compare].map(Hint::of));
            }
            if room.chronology.is_some() && room.article.is_some() {
                hints.push(Hint::of(Action::NextPane));
            }
        }
        hints.push(Hint::of(Action::Help));
        hints
    }
}
