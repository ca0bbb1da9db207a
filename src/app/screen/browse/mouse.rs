//! What the mouse does on the panes: click selects, the wheel scrolls the pane under it, the rule between the panes is dragged.

use super::{Browse, Room};
use crate::app::Pane;
use crate::app::model::Change;
use crate::app::request::{Move, Opening, Reply, Request};
use crate::app::scroll::rows_of;
use crate::app::target::Target;
use crate::input::MouseKind;
use crate::query::facets::Sign;

impl Browse {
    /// What the mouse does over something.
    pub fn on_mouse(&mut self, kind: MouseKind, target: Target, room: &Room) -> Reply {
        match kind {
            MouseKind::Wheel(notches) => self.wheel(notches, &target),
            MouseKind::Press => self.press(target, room),
            MouseKind::Drag => self.drag(&target),
            MouseKind::Release => {
                self.dragging = false;
                Reply::HANDLED
            }
        }
    }

    fn wheel(&mut self, notches: i16, target: &Target) -> Reply {
        let rows = rows_of(notches);
        match target {
            Target::Facet(_) => {
                if let Some(facets) = &mut self.facets {
                    facets.step(notches.into());
                }
                Reply::HANDLED
            }
            Target::Event(_) | Target::Chronology => Reply::asks(Request::Move(Move::List(rows))),
            Target::Name(_) | Target::Link(_) | Target::Passage(_) | Target::Source => {
                Reply::asks(Request::Move(Move::Source(rows)))
            }
            _ => Reply::HANDLED,
        }
    }

    fn press(&mut self, target: Target, room: &Room) -> Reply {
        if let (Target::Facet(row), Some(facets)) = (&target, &mut self.facets) {
            return facets.click(*row);
        }
        self.leave_facets(room);
        self.dragging = matches!(target, Target::Divider(_));
        match target {
            Target::Event(event) => self.select(Pane::Chronology, Some(Change::Select(event))),
            Target::Chronology => self.select(Pane::Chronology, None),
            Target::Name(value) => self.select(Pane::Source, Some(Change::Choose(value, Sign::Include))),
            Target::Link(event) => self.select(Pane::Source, Some(Change::Number(event.into()))),
            Target::Passage(selection) => self.select(Pane::Source, Some(Change::Passage(selection))),
            Target::Source => self.select(Pane::Source, None),
            // A click takes a term out of a kept filter; else the filter is typed, with the caret there.
            Target::Term(group) => Reply::asks(Request::Change(Change::RemoveTerm(group))),
            Target::Title(column) => Reply::asks(Request::Open(Opening::FilterAt(column))),
            _ => Reply::HANDLED,
        }
    }

    fn select(&mut self, pane: Pane, change: Option<Change>) -> Reply {
        self.focus = pane;
        change.map(Request::Change).into()
    }

    /// A click beside the facets takes the keys from them, and closes them where they hide a part of the list.
    fn leave_facets(&mut self, room: &Room) {
        if let Some(facets) = &mut self.facets {
            facets.focused = false;
        }
        self.facets = self.facets.take().filter(|_| !room.facets_over);
    }

    fn drag(&mut self, target: &Target) -> Reply {
        match target {
            Target::Divider(way) if self.dragging => self.move_split(*way),
            _ => Reply::HANDLED,
        }
    }
}
