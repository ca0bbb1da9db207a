//! What each action does to the panes.

use super::facets::Facets;
use super::{Browse, Room, count};
use crate::app::model::delivery::Beginning;
use crate::app::model::{Change, Model};
use crate::app::request::{Move, Opening, Present, Reply, Request, Turn, request_of};
use crate::app::{Effect, Notice, Pane};
use crate::keymap::Action;
use crate::text::Direction;
use crate::text::measure::steps;

/// Steps in which the split moves at the most from where it was at first.
const SPLIT_STEPS: i16 = 10;

impl Browse {
    pub(super) fn on_action(&mut self, action: Action, model: &Model, room: &Room) -> Reply {
        if action == Action::Brush && self.focus == Pane::Source && self.brush.is_none() {
            return Reply::asks(Request::SelectWords(None));
        }
        if let Some(reply) = self.on_time(action, model, room.zoom) {
            return reply;
        }
        match action {
            Action::Close => self.close(model),
            Action::Back => self.back(model),
            Action::Open => self.open(model, room).into(),
            Action::NextPane | Action::PreviousPane => self.turn_to(self.focus.other()),
            // Arrows are physical: the pane that lies there, whichever way layouts run.
            Action::PaneLeft => self.pane_at(room.direction == Direction::Ltr),
            Action::PaneRight => self.pane_at(room.direction == Direction::Rtl),
            Action::Zoom => self.zoom(!self.zoomed),
            Action::SplitLess => self.move_split(-1),
            Action::SplitMore => self.move_split(1),
            Action::SplitEven => self.move_split(-self.split),
            Action::Facets => self.turn_facets(),
            Action::Search if self.focus == Pane::Source && has_article(model) => {
                Reply::asks(Request::Open(Opening::Find))
            }
            Action::Search | Action::Filter => Reply::asks(Request::Open(Opening::Filter)),
            Action::NextMatch => self.next_match(true),
            Action::PreviousMatch => self.next_match(false),
            Action::Compare => compare(model),
            Action::PresentHere => {
                let subject = model.listed_subject();
                Reply::asks(Request::Present(Present { subject, from: Beginning::Here }))
            }
            Action::Shelf => Reply::asks(Request::Turn(Turn::Shelf(model.source()))),
            Action::Last if self.count.is_some() => self.go_to_number().into(),
            action => request_of(action).or_else(|| self.movement(action, room)).into(),
        }
    }

    fn movement(&self, action: Action, room: &Room) -> Option<Request> {
        let page = self.page(room);
        let half = (page / 2).max(1);
        match (action, self.focus) {
            (Action::ReadOn, _) => return Some(Request::Move(Move::Read(true))),
            (Action::ReadBack, _) => return Some(Request::Move(Move::Read(false))),
            (Action::SourceDown, _) => return Some(Request::Move(Move::Source(1))),
            (Action::SourceUp, _) => return Some(Request::Move(Move::Source(-1))),
            (Action::NextMark, Pane::Source) => return Some(Request::Move(Move::Passage(true))),
            (Action::PreviousMark, Pane::Source) => return Some(Request::Move(Move::Passage(false))),
            (Action::Down, Pane::Chronology) => return Some(Request::Change(Change::Step(self.times()))),
            (Action::Up, Pane::Chronology) => return Some(Request::Change(Change::Step(-self.times()))),
            (Action::First, Pane::Chronology) => return Some(Request::Change(Change::Jump(0))),
            (Action::Last, Pane::Chronology) => return Some(Request::Change(Change::Jump(usize::MAX))),
            _ => {}
        }
        let rows = match action {
            Action::Down => self.times(),
            Action::Up => -self.times(),
            Action::PageDown => page,
            Action::PageUp => -page,
            Action::HalfDown => half,
            Action::HalfUp => -half,
            _ => 0,
        };
        let moved = match (action, self.focus) {
            (Action::NextMark, Pane::Chronology) => Move::Heading(true),
            (Action::PreviousMark, Pane::Chronology) => Move::Heading(false),
            (Action::First, Pane::Source) => Move::SourceEnd(false),
            (Action::Last, Pane::Source) => Move::SourceEnd(true),
            (_, _) if rows == 0 => return None,
            (_, Pane::Chronology) => Move::Page(rows),
            (_, Pane::Source) => Move::Source(rows),
        };
        Some(Request::Move(moved))
    }

    fn times(&self) -> isize {
        self.count.map_or(1, steps)
    }

    /// Rows of the focused pane, less one that stays in sight.
    fn page(&self, room: &Room) -> isize {
        let rows = match self.focus {
            Pane::Chronology => room.chronology,
            Pane::Source => room.article,
        };
        steps(usize::from(rows.unwrap_or(1)).saturating_sub(1).max(1))
    }

    fn turn_to(&mut self, pane: Pane) -> Reply {
        self.focus = pane;
        Reply::HANDLED
    }

    fn zoom(&mut self, zoomed: bool) -> Reply {
        self.zoomed = zoomed;
        Reply::HANDLED
    }

    /// The panes, with the split moved so far from where it is at first.
    #[must_use]
    pub fn split(by: i16) -> Self {
        Self { split: by.clamp(-SPLIT_STEPS, SPLIT_STEPS), ..Self::default() }
    }

    pub(super) fn move_split(&mut self, by: i16) -> Reply {
        self.split = (self.split + by).clamp(-SPLIT_STEPS, SPLIT_STEPS);
        Reply::HANDLED
    }

    /// The first or the second pane; from the first one, the facets before it.
    fn pane_at(&mut self, first: bool) -> Reply {
        if let Some(facets) = self.facets.as_mut().filter(|_| first && self.focus == Pane::Chronology) {
            facets.focused = true;
        }
        self.turn_to(if first { Pane::Chronology } else { Pane::Source })
    }

    /// Opens the facets, or gives them the keys; where they have them, they take this key themselves.
    fn turn_facets(&mut self) -> Reply {
        if let Some(facets) = &mut self.facets {
            facets.focused = true;
        } else {
            (self.focus, self.zoomed) = (Pane::Chronology, false);
            self.facets = Some(Facets::focused());
        }
        Reply::HANDLED
    }

    /// The next hit of a find in the article, or the next event that matches.
    fn next_match(&self, onward: bool) -> Reply {
        if self.focus == Pane::Source && self.find.is_some() {
            Reply::asks(Request::Turn(Turn::Hit(onward)))
        } else {
            Reply::asks(Request::Change(Change::NextMatch(onward)))
        }
    }

    fn go_to_number(&self) -> Option<Request> {
        self.count.map(count::event)
    }

    fn open(&mut self, model: &Model, room: &Room) -> Option<Request> {
        if self.count.is_some() {
            return self.go_to_number();
        }
        model.selection.event?;
        let single = room.chronology.is_none() || room.article.is_none();
        if self.focus == Pane::Source && single && !self.zoomed {
            self.focus = Pane::Chronology;
            return None;
        }
        self.focus = Pane::Source;
        Some(Request::Move(Move::Excerpt))
    }

    /// What was opened last goes first: the typed number, a find, the whole-screen pane, the source, the filter.
    fn close(&mut self, model: &Model) -> Reply {
        if self.count.is_some() || (self.focus == Pane::Source && self.find.take().is_some()) {
            return Reply::HANDLED;
        }
        if self.zoomed {
            return self.zoom(false);
        }
        if self.focus == Pane::Source {
            return self.turn_to(Pane::Chronology);
        }
        let filtered = !model.search.line().is_empty();
        let marked = model.library.renewal.as_ref().is_some_and(|renewal| renewal.count() > 0);
        let change = if filtered { Some(Change::Clear) } else { marked.then_some(Change::ForgetChanges) };
        change.map(Request::Change).into()
    }

    /// Steps back; quits where there is nothing to step back from.
    fn back(&mut self, model: &Model) -> Reply {
        if self.zoomed || self.focus == Pane::Source {
            return self.close(model);
        }
        Reply::asks(Request::Effect(Effect::Quit))
    }
}

fn has_article(model: &Model) -> bool {
    model.article().is_some_and(|source| source.article.is_some())
}

fn compare(model: &Model) -> Reply {
    Reply::asks(match model.event() {
        Some(event) if !event.excerpts.is_empty() => Request::Turn(Turn::Compare),
        _ => Request::Say(Notice::new("compare-nothing")),
    })
}
