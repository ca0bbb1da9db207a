//! Watching the files: whatever may have changed in them is told by one message.
//!
//! ```text
//!   the system tells ─▶ calm: nothing more comes ─┐
//!                                                 ├─▶ are they the same? ─▶ Message::FilesChanged ─▶ the loader compares contents
//!   every so often, where it tells nothing ───────┘
//! ```

mod calm;
mod events;
mod folders;
mod looks;

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Instant;

use notify::Event;

use super::fault::Fault;
use super::inbox::{Inbox, InboxSender};
use crate::app::Message;
use crate::read::snapshot::Snapshot;
use calm::{Calm, Look, Sign};
use events::{Events, signs};
use looks::{Looks, Seen};

/// How files are watched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Watching {
    /// As the system tells, and by looking at them where it tells nothing.
    #[default]
    Told,
    /// By looking at them every so often.
    Looking,
    /// Not at all.
    Not,
}

/// What the thread that watches is told.
enum Told {
    /// Something happened to files.
    Event(Event),
    /// These files were read.
    Read(Snapshot),
}

/// The thread that watches, seen from the one that reads.
pub(super) struct Watch(Option<Sender<Told>>);

impl Watch {
    /// Starts the thread, where files are to be watched; it waits for files that were read, and its messages come into the inbox.
    pub(super) fn start(watching: Watching, inbox: &Inbox, fault: Option<Fault>) -> io::Result<Self> {
        if watching == Watching::Not {
            return Ok(Self(None));
        }
        let (send, told) = channel();
        let to_itself = send.clone();
        inbox.spawn("watcher", move |sender| {
            Fault::Watcher.inject(fault);
            let events = (watching == Watching::Told).then(|| Events::new(to_itself, fault)).transpose();
            let events = events.unwrap_or_else(|reason| {
                sender.send(Message::NotTold(reason));
                None
            });
            Watcher { sender, events, calm: Calm::new(), looks: Looks::default(), ours: BTreeSet::new() }.run(&told);
        })?;
        Ok(Self(Some(send)))
    }

    /// Watches these files from now on, from what they were when they were read.
    pub(super) fn follow(&self, snapshot: Snapshot) {
        if let Some(thread) = &self.0 {
            // Of a thread that died the inbox tells.
            let _ = thread.send(Told::Read(snapshot));
        }
    }
}

/// The thread that watches.
struct Watcher<'a> {
    sender: &'a InboxSender,
    /// What the system tells; none where it tells nothing.
    events: Option<Events>,
    calm: Calm,
    looks: Looks,
    /// The files, without links in their paths.
    ours: BTreeSet<PathBuf>,
}

impl Watcher<'_> {
    fn run(&mut self, told: &Receiver<Told>) {
        loop {
            let next = [self.calm.due(), self.looks.due()].into_iter().flatten().min();
            let message = match next {
                Some(at) => told.recv_timeout(at.saturating_duration_since(Instant::now())),
                None => told.recv().map_err(RecvTimeoutError::from),
            };
            match message {
                Ok(Told::Event(event)) => self.on_event(&event),
                Ok(Told::Read(snapshot)) => self.on_read(&snapshot),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if let Some(look) = self.calm.take_due(Instant::now()) {
                self.follow_folders();
                self.tell_of(look == Look::Read, Seen::Told);
            } else if self.looks.due().is_some_and(|due| due <= Instant::now()) {
                self.tell_of(false, Seen::Looked);
            }
        }
    }

    fn on_event(&mut self, event: &Event) {
        let now = Instant::now();
        for sign in signs(event, &self.ours) {
            self.calm.on(sign, now);
        }
    }

    fn on_read(&mut self, snapshot: &Snapshot) {
        self.looks.know(snapshot);
        self.follow_folders();
        // They may have changed before they were watched; who is in the middle of that is waited for.
        self.calm.on(Sign::Beside, Instant::now());
    }

    /// Watches the folders of the files as they are now.
    fn follow_folders(&mut self) {
        let found: Vec<_> = self.looks.paths().map(folders::find).collect();
        let folders: BTreeSet<PathBuf> = found.iter().flat_map(|found| found.folders.iter().cloned()).collect();
        self.ours = found.into_iter().map(|found| found.real).collect();
        let Some(events) = &mut self.events else { return self.looks.begin() };
        if let Err(reason) = events.follow(&folders) {
            // The limit is that of the user: what is watched of ours would be missing elsewhere.
            self.events = None;
            self.looks.begin();
            return self.sender.send(Message::NotTold(reason));
        }
        // A folder that is missing may come back.
        if events.watches(&folders) && !folders.iter().any(|folder| folders::is_shared(folder)) {
            self.looks.end();
        } else {
            self.looks.begin();
        }
    }

    fn tell_of(&mut self, surely: bool, seen: Seen) {
        if self.looks.look(seen, Instant::now()) || surely {
            self.sender.send(Message::FilesChanged);
        }
    }
}
