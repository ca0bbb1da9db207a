//! Changes of the timeline's file that are proposed, and written only when that was asked for.

use std::time::Duration;

use super::{End, Session};
use crate::app::{Message, Notice, Proposal};
use crate::edit::{Editing, Error, Measured};
use crate::finding::Finding;

impl Session {
    /// Works out a plan of a tour from how long its stops took; `stops` are the ids of their events, in their order.
    pub(super) fn propose_plan(&mut self, tour: &str, stops: Vec<String>) -> Result<(), End> {
        let times = self.stage.rehearsed();
        let measured = stops.into_iter().enumerate().map(|(stop, event)| {
            let whole = |time: Duration| u32::try_from(time.as_millis().div_ceil(1000)).unwrap_or(u32::MAX).max(1);
            let seconds = times.get(stop).copied().flatten().map(whole);
            Measured { event, seconds }
        });
        let measured: Vec<Measured> = measured.collect();
        let taken = measured.iter().filter(|stop| stop.seconds.is_some()).count();
        if taken == 0 {
            return self.update(Message::Proposed(Err(Notice::new("rehearsal-nothing"))));
        }
        let planned = self.editing().and_then(|mut editing| {
            let planned = editing.plan_tour(tour, &measured);
            planned.map(|()| editing).map_err(|error| self.refused(error))
        });
        let words = &self.app.interface.words;
        let message = planned.map(|editing| {
            let diff: Vec<String> = editing.diff().lines().map(str::to_owned).collect();
            let said = words.with("proposal-plan", &[("stops", taken.into())]).into_owned();
            self.proposed = Some(editing);
            Proposal { said, diff }
        });
        self.update(Message::Proposed(message))
    }

    /// Writes what was proposed last.
    pub(super) fn write_proposed(&mut self) -> Result<(), End> {
        let Some(editing) = self.proposed.take() else { return Ok(()) };
        let notice = match editing.write() {
            Ok(_) => Notice::new("proposal-written"),
            Err(error) => self.refused(error),
        };
        self.update(Message::Written(notice))
    }

    fn editing(&self) -> Result<Editing, Notice> {
        let file = (self.file)().ok_or_else(|| Notice::new("edit-example"))?;
        Editing::open(&file).map_err(|error| self.refused(error))
    }

    /// Why a file is not changed, in words.
    fn refused(&self, error: Error) -> Notice {
        let file = (self.file)().map(|file| file.display().to_string()).unwrap_or_default();
        let findings = error.findings(&file);
        let why = findings.first().map(|finding: &Finding| finding.placed_shortly(&self.app.interface.words));
        Notice::new("proposal-refused").with("why", why.unwrap_or_default())
    }
}
