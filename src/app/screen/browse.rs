//! The chronology and the source beside it, with the facets where they are asked for.

mod actions;
pub mod facets;
pub mod find;
mod hints;
mod mouse;
pub mod time;

use super::count;
use crate::app::model::{Model, Selection};
use crate::app::request::{Reply, Request};
use crate::app::target::Zoom;
use crate::app::{Notice, Pane};
use crate::keymap::{Action, Press};
use crate::text::Direction;

use facets::Facets;
use find::Find;
use time::{Brush, TimeView};

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
    /// Screenfuls of the passage on the stage.
    pub pages: usize,
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
    /// The passage on which the mouse was pressed: letting it go there reads it, dragging selects words.
    pub pressed: Option<Selection>,
    /// Whether the mouse holds the rule between the panes.
    pub dragging: bool,
}

impl Browse {
    /// What a key does.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, room: &Room) -> Reply {
        if self.in_facets(room) {
            self.count = None;
            let (page, stay) = (room.facets.unwrap_or(1), room.facets_stay);
            if let Some((reply, open)) = self.facets.as_mut().and_then(|facets| facets.on_key(press, page, stay)) {
                self.facets = self.facets.take().filter(|_| open);
                return reply;
            }
        }
        if let Some(number) = count::typed(self.count, press.chord).filter(|_| !self.shows_all_time(press)) {
            let first = self.count.replace(number).is_none();
            let whole = first && press.action() == Some(Action::TimeWhole);
            return whole.then(|| Request::Say(Notice::new("time-whole"))).into();
        }
        let reply = press.action().map_or(Reply::HANDLED, |action| self.on_action(action, model, room));
        self.count = None;
        reply
    }

    /// Whether the facets take the keys.
    #[must_use]
    pub fn in_facets(&self, room: &Room) -> bool {
        room.facets.is_some() && self.facets.as_ref().is_some_and(|facets| facets.focused)
    }

    /// Whether a key is the one that shows all the time, where that is not shown; else it is a digit like others.
    fn shows_all_time(&self, press: Press<'_>) -> bool {
        let whole = press.action() == Some(Action::TimeWhole);
        whole && self.count.is_none() && self.time.window.is_some()
    }

    /// Whether the source has the keys, and nothing in it is to be closed first.
    #[must_use]
    pub fn is_plain_source(&self) -> bool {
        self.focus == Pane::Source
            && !self.zoomed
            && self.count.is_none()
            && self.find.is_none()
            && self.brush.is_none()
            && !self.facets.as_ref().is_some_and(|facets| facets.focused)
    }
}
