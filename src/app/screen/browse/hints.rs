//! The keys that matter on the panes, the most telling first; the row shows as many as it has room for.

use super::{Browse, Room};
use crate::app::Pane;
use crate::app::hint::Hint;
use crate::app::model::Model;
use crate::keymap::Action;

impl Browse {
    /// The keys that matter now.
    #[must_use]
    pub fn hints(&self, model: &Model, room: &Room) -> Vec<Hint> {
        if let Some(facets) = self.facets.as_ref().filter(|_| self.in_facets(room)) {
            return facets.hints();
        }
        if self.brush.is_some() {
            return Self::brush_hints();
        }
        if self.focus == Pane::Source && self.find.is_some() {
            let next = Hint::here(&[Action::NextMatch, Action::PreviousMatch], "find-hint");
            return vec![Hint::here(&[Action::Close], "find-end"), Hint::of(Action::Help), next.kept()];
        }
        let mut hints = match self.focus {
            Pane::Chronology => Self::list_hints(model, room),
            Pane::Source => Self::source_hints(model, room),
        };
        hints.push(self.way_back(model));
        hints
    }

    fn list_hints(model: &Model, room: &Room) -> Vec<Hint> {
        let mut hints = [Action::Search, Action::Open].map(Hint::of).to_vec();
        hints.extend(account_hints(model));
        hints.extend(pane_hint(room));
        hints.extend([Action::Value, Action::Facets].map(Hint::of));
        if !model.search.query().is_empty() {
            hints.push(Hint::here(&[Action::NextMatch, Action::PreviousMatch], "hint-matches"));
        }
        hints.push(Hint::here(&[Action::PreviousMark, Action::NextMark], "hint-headings"));
        hints.extend([Action::Copy, Action::Details, Action::Sort, Action::Questions, Action::Brush].map(Hint::of));
        hints.extend([Action::TimeScale, Action::Mark, Action::EditEvent, Action::Titles].map(Hint::of));
        hints
    }

    fn source_hints(model: &Model, room: &Room) -> Vec<Hint> {
        let find = Hint { attribute: Some("source"), ..Hint::of(Action::Search) };
        let passages = Hint::here(&[Action::PreviousMark, Action::NextMark], "hint-passages");
        let mut hints = vec![passages, find, Hint::of(Action::Copy)];
        hints.push(Hint::here(&[Action::Brush], "words-select"));
        hints.extend(account_hints(model));
        hints.extend(pane_hint(room));
        hints.extend([Action::ReadOn, Action::Zoom, Action::Details, Action::Value, Action::Mark].map(Hint::of));
        hints.extend([Action::EditArticle, Action::Titles].map(Hint::of));
        hints
    }

    /// What Esc does here; at the top, how to quit.
    fn way_back(&self, model: &Model) -> Hint {
        let close = |message| Hint::here(&[Action::Close], message);
        if self.zoomed {
            close("hint-panes")
        } else if self.focus == Pane::Source {
            close("hint-list")
        } else if !model.search.line().is_empty() {
            close("hint-clear")
        } else {
            Hint::of(Action::Back)
        }
    }
}

fn account_hints(model: &Model) -> Vec<Hint> {
    let several = model.event().is_some_and(|event| event.accounts().len() > 1);
    if several { [Action::NextAccount, Action::Compare].map(Hint::of).to_vec() } else { Vec::new() }
}

fn pane_hint(room: &Room) -> Option<Hint> {
    (room.chronology.is_some() && room.article.is_some()).then(|| Hint::of(Action::NextPane))
}
