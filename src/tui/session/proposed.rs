//! Changes of the timeline's file that are proposed, and written only when that was asked for.

use std::time::Duration;

use super::{End, Session};
use crate::app::{Message, Notice, Plan};
use crate::edit::Measured;

impl Session {
    /// Works out a change.
    pub(super) fn propose(&mut self, plan: &Plan) -> Result<(), End> {
        let measured = match plan {
            Plan::Tour { stops, .. } => self.measured(stops),
            _ => Vec::new(),
        };
        if matches!(plan, Plan::Tour { .. }) && measured.iter().all(|stop| stop.seconds.is_none()) {
            return self.update(Message::Proposed(Err(Notice::new("rehearsal-nothing"))));
        }
        let proposed = self.changes.propose(plan, &measured, &self.app.interface.words);
        self.update(Message::Proposed(proposed))
    }

    /// Writes what was proposed last.
    pub(super) fn write_proposed(&mut self) -> Result<(), End> {
        let notice = self.changes.write(&self.app.interface.words);
        notice.map_or(Ok(()), |notice| self.update(Message::Written(notice)))
    }

    /// Takes back what was written last.
    pub(super) fn take_back(&mut self) -> Result<(), End> {
        let notice = self.changes.take_back(&self.app.interface.words);
        self.update(Message::Written(notice))
    }

    /// How long the stops at these events were told, in their order.
    fn measured(&mut self, stops: &[String]) -> Vec<Measured> {
        let times = self.stage.rehearsed();
        let whole = |time: Duration| u32::try_from(time.as_millis().div_ceil(1000)).unwrap_or(u32::MAX).max(1);
        let seconds = times.into_iter().map(|time| time.map(whole)).chain(std::iter::repeat(None));
        stops.iter().zip(seconds).map(|(event, seconds)| Measured { event: event.clone(), seconds }).collect()
    }
}
