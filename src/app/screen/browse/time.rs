//! What the reader makes of the spine: its scale, the part of the time it shows, a period brushed on it.

use super::Browse;
use crate::app::Notice;
use crate::app::hint::Hint;
use crate::app::model::renewal::Renewal;
use crate::app::model::{Change, Model};
use crate::app::request::{Reply, Request};
use crate::app::target::Zoom;
use crate::keymap::Action;
use crate::timeline::EventIx;
use crate::timeline::date::Span;

/// The scale of the spine, and the part of the time it shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeView {
    /// Whether the scale is the other one than that which reads best.
    pub turned: bool,
    /// The part of the time that is shown, where it is not all.
    pub window: Option<Span>,
}

/// A period that is being brushed, which becomes a term of the filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brush {
    /// In the list, from this event to the selected one.
    List(EventIx),
    /// On the spine, from the days where the mouse was pressed to those where it is.
    Spine(Span, Span),
}

impl Brush {
    /// The same in another version of the timeline; nothing where the event it began at is gone.
    #[must_use]
    pub fn renewed(self, renewal: &Renewal) -> Option<Self> {
        match self {
            Self::List(from) => renewal.event(from).map(Self::List),
            Self::Spine(..) => Some(self),
        }
    }
}

impl Browse {
    /// What a key does to the time shown, or to the period that is being brushed; nothing where it is about neither.
    pub fn on_time(&mut self, action: Action, model: &Model, zoom: Zoom) -> Option<Reply> {
        match (action, self.brush) {
            (Action::TimeScale, _) if zoom.scales => self.time.turned = !self.time.turned,
            (Action::TimeScale, _) => return Some(say("time-one-scale")),
            (Action::TimeNearer, _) if zoom.nearer.is_none() => return Some(say("time-nearest")),
            (Action::TimeNearer, _) => self.time.window = zoom.nearer,
            (Action::TimeWider | Action::TimeWhole, _) if self.time.window.is_none() => return Some(say("time-whole")),
            (Action::TimeWider, _) => self.time.window = zoom.wider,
            (Action::TimeWhole, _) => self.time.window = None,
            (Action::Brush, None) => self.brush = model.selection.event.map(Brush::List),
            (Action::Brush | Action::Open, Some(_)) => return Some(self.take_brush(model)),
            (Action::Close, Some(_)) => self.brush = None,
            _ => return None,
        }
        Some(Reply::HANDLED)
    }

    /// The period brushed, if one is.
    #[must_use]
    pub fn brushed(&self, model: &Model) -> Option<Span> {
        let known = |event: EventIx| Span::known(&model.library.event(event)?.date);
        match self.brush? {
            Brush::List(from) => {
                [Some(from), model.selection.event].into_iter().flatten().filter_map(known).reduce(Span::with)
            }
            Brush::Spine(from, to) => Some(from.with(to)),
        }
    }

    /// Makes the period brushed a term of the filter.
    pub(super) fn take_brush(&mut self, model: &Model) -> Reply {
        let span = self.brushed(model);
        self.brush = None;
        span.map(|span| Request::Change(Change::Between(span))).into()
    }

    /// The keys that matter while a period is brushed.
    pub(super) fn brush_hints() -> Vec<Hint> {
        vec![
            Hint::here(&[Action::Open], "brush-hint"),
            Hint::keys(&[Action::Down, Action::Up]),
            Hint::of(Action::Close),
        ]
    }
}

fn say(message: &'static str) -> Reply {
    Reply::asks(Request::Say(Notice::new(message)))
}
