//! What the mouse does on the panes: a click selects, another one reads, the wheel scrolls the pane under it, the rule between the
//! panes is dragged.

use super::time::Brush;
use super::{Browse, Room};
use crate::app::Pane;
use crate::app::model::{Change, Model};
use crate::app::request::{Move, Opening, Reply, Request, Turn};
use crate::app::scroll::rows_of;
use crate::app::target::Target;
use crate::input::MouseKind;
use crate::query::facets::Sign;

impl Browse {
    /// What the mouse does over something.
    pub fn on_mouse(&mut self, kind: MouseKind, target: Target, model: &Model, room: &Room) -> Reply {
        match kind {
            MouseKind::Wheel(notches) => self.wheel(notches, &target),
            MouseKind::Press => self.press(target, model, room),
            MouseKind::Drag => self.drag(&target),
            MouseKind::Release => {
                self.dragging = false;
                if let Some(passage) = self.pressed.take() {
                    return Reply::asks(Request::Change(Change::Passage(passage)));
                }
                self.brush.take().map_or(Reply::HANDLED, |brush| brushed(brush, &target))
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
            Target::Time(_, _, zoom) => {
                self.time.window = if notches < 0 { zoom.nearer.or(self.time.window) } else { zoom.wider };
                Reply::HANDLED
            }
            Target::Event(_) | Target::Accounts(_) | Target::Heading(_) | Target::Chronology => {
                Reply::asks(Request::Move(Move::List(rows)))
            }
            Target::Name(_) | Target::Link(_) | Target::Passage(_) | Target::Source => {
                Reply::asks(Request::Move(Move::Source(rows)))
            }
            _ => Reply::HANDLED,
        }
    }

    fn press(&mut self, target: Target, model: &Model, room: &Room) -> Reply {
        if let (Target::Facet(row), Some(facets)) = (&target, &mut self.facets) {
            return facets.click(*row);
        }
        self.leave_facets(room);
        self.dragging = matches!(target, Target::Divider(_));
        (self.brush, self.pressed) = (None, None);
        match target {
            Target::Event(event) if self.focus == Pane::Chronology && model.selection.event == Some(event) => {
                self.select(Pane::Source, None);
                Reply::asks(Request::Move(Move::Excerpt))
            }
            // The next click is to meet the same row.
            Target::Event(event) | Target::Heading(event) => {
                self.focus = Pane::Chronology;
                let requests = [Request::Move(Move::Still), Request::Change(Change::Select(event))];
                Reply { requests: requests.into(), ..Reply::HANDLED }
            }
            Target::Accounts(event) => {
                let requests = [Request::Change(Change::Select(event)), Request::Turn(Turn::Compare)];
                Reply { requests: requests.into(), ..Reply::HANDLED }
            }
            Target::Time(days, event, _) => {
                self.brush = Some(Brush::Spine(days, days));
                self.select(Pane::Chronology, event.map(Change::Select))
            }
            Target::Chronology => self.select(Pane::Chronology, None),
            Target::Name(value) => self.select(Pane::Source, Some(Change::Choose(value, Sign::Include))),
            Target::Link(event) => self.select(Pane::Source, Some(Change::Number(event.into()))),
            Target::Passage(selection) => {
                self.pressed = Some(selection);
                self.select(Pane::Source, None)
            }
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

    /// A click beside the facets takes the keys from them, and closes them where they do not stay.
    fn leave_facets(&mut self, room: &Room) {
        if let Some(facets) = &mut self.facets {
            facets.focused = false;
        }
        self.facets = self.facets.take().filter(|_| room.facets_stay);
    }

    fn drag(&mut self, target: &Target) -> Reply {
        self.pressed = None;
        match target {
            Target::Divider(way) if self.dragging => self.move_split(*way),
            Target::Time(days, ..) => {
                if let Some(Brush::Spine(_, to)) = &mut self.brush {
                    *to = *days;
                }
                Reply::HANDLED
            }
            _ => Reply::HANDLED,
        }
    }
}

/// What comes of a period brushed on the spine when the mouse is let go there; a click brushes none.
fn brushed(brush: Brush, target: &Target) -> Reply {
    match (brush, target) {
        (Brush::Spine(from, to), Target::Time(..)) if from != to => {
            Reply::asks(Request::Change(Change::Between(from.with(to).widened(from.days().max(to.days())))))
        }
        _ => Reply::HANDLED,
    }
}
