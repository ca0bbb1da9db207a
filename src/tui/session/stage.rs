//! The stage as others see it, and its clock.

use std::time::{Duration, Instant};

use super::{End, Session};
use crate::app::Message;
use crate::app::remote::{ClockCommand, Peer, Refusal, Report};
use crate::tui::control::folder::{Folder, TimelineKey, Unusable};
use crate::tui::control::{Server, Serving, Stopwatch};
use crate::tui::notes;

/// What a talk needs of the world.
pub(super) struct Stage {
    folder: Folder,
    /// What the timeline is known by.
    pub(super) timeline: TimelineKey,
    /// While something is on the stage: who tells of it, or why nobody can.
    server: Option<Result<Server, Unusable>>,
    clock: Stopwatch,
    /// What was on it last.
    last: Option<Box<Report>>,
    /// How often a stage was begun.
    count: u32,
    /// How long each stop was on it, in the order of the talk; none where it was not.
    times: Vec<Option<Duration>>,
}

impl Stage {
    /// Nothing on it yet.
    pub(super) fn new(timeline: TimelineKey) -> Self {
        let clock = Stopwatch::default();
        Self { folder: Folder::of_user(), timeline, server: None, clock, last: None, count: 0, times: Vec::new() }
    }

    fn server(&self) -> Option<&Server> {
        self.server.as_ref()?.as_ref().ok()
    }

    /// Tells whoever listens what is on the stage; as soon as something is, there is something to listen to.
    fn report(&mut self, report: Box<Report>, now: Instant) -> Option<Serving> {
        let talk = |report: &Report| (report.tour.clone(), report.title.clone(), report.stops);
        let before = self.last.as_deref();
        if before.is_some_and(|before| talk(before) != talk(&report)) {
            self.clock = Stopwatch::default();
            self.times.clear();
        } else if before.is_none_or(|before| before.stop != report.stop) {
            self.take_time(now);
            self.clock.at_another_stop(now);
        }
        // What was measured before the stage was left is not measured of this talk.
        if self.server.is_none() {
            self.times.clear();
            self.clock.at_another_stop(now);
        }
        let clock = self.clock.read(now);
        self.last = Some(report.clone());
        match &self.server {
            Some(Ok(server)) => server.stage(report, clock),
            Some(Err(_)) => {}
            None => {
                self.count += 1;
                let opened = Server::open(&self.folder, &self.timeline, (self.count, (report, clock)));
                let (server, serving) =
                    opened.map_or_else(|why| (Err(why), None), |(server, serving)| (Ok(server), Some(serving)));
                self.server = Some(server);
                return serving;
            }
        }
        None
    }

    /// Adds the time that the stop was on the stage to what it was before.
    fn take_time(&mut self, now: Instant) {
        let Some(place) = self.last.as_ref().and_then(|last| last.stop.checked_sub(1)) else { return };
        if self.times.len() <= place {
            self.times.resize(place + 1, None);
        }
        if let Some(time) = self.times.get_mut(place) {
            *time.get_or_insert_default() += Duration::from_millis(self.clock.read(now).at_stop);
        }
    }

    /// How long each stop was on the stage, in the order of the talk; what comes is measured anew.
    pub(super) fn rehearsed(&mut self) -> Vec<Option<Duration>> {
        std::mem::take(&mut self.times)
    }

    fn clock(&mut self, command: ClockCommand, now: Instant) {
        if command == ClockCommand::Reset {
            self.times.clear();
        }
        self.clock.apply(command, now);
        if let Some((server, last)) = self.server().zip(self.last.clone()) {
            server.stage(last, self.clock.read(now));
        }
    }
}

impl Session {
    pub(super) fn report(&mut self, report: Box<Report>) {
        if let Some(serving) = self.stage.report(report, Instant::now()) {
            let served = self.inbox.spawn("control", move |sender| serving.run(&|message| sender.send(message)));
            if let Err(error) = served {
                self.stage.server = Some(Err(Unusable::System(self.stage.folder.path().to_owned(), error)));
            }
        }
    }

    pub(super) fn leave_stage(&mut self) {
        let now = Instant::now();
        self.stage.take_time(now);
        self.stage.clock.at_another_stop(now);
        self.stage.server = None;
    }

    pub(super) fn clock(&mut self, command: ClockCommand) {
        self.stage.clock(command, Instant::now());
    }

    pub(super) fn answer(&self, to: Peer, report: Box<Report>) {
        if let Some(server) = self.stage.server() {
            server.peeked(to, report);
        }
    }

    pub(super) fn refuse(&self, to: Peer, why: Refusal) {
        if let Some(server) = self.stage.server() {
            server.refused(to, why);
        }
    }

    /// What a peer asked for was done.
    pub(super) fn done(&self, to: Peer) {
        if let Some(server) = self.stage.server() {
            server.done(to);
        }
    }

    /// Opens the notes in another terminal, as far as that can be done from here, and says how.
    pub(super) fn open_notes(&mut self) -> Result<(), End> {
        let notice = match &self.stage.server {
            Some(Ok(_)) => notes::open(self.app.interface.words.titles(), &self.stage.folder),
            Some(Err(why)) => why.notice(),
            None => return Ok(()),
        };
        self.update(Message::NotesOpened(notice))
    }
}
