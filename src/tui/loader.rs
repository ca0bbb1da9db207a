//! Reading the files on a thread of its own, so that keys are answered meanwhile.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant, SystemTime};

use super::fault::Fault;
use super::inbox::{Inbox, InboxSender};
use super::patience::at_most;
use super::watch::Watch;
use crate::app::effect::Examination;
use crate::app::{Loaded, Message};
use crate::finding::Finding;
use crate::index::Index;
use crate::read::snapshot::Snapshot;

/// What is read sooner than this was not worth telling of.
const SILENCE: Duration = Duration::from_millis(100);

/// Files that lack what they had are read again after so long, and what they hold after so long is what they hold.
const STEP: Duration = Duration::from_millis(40);
const SAVING: Duration = Duration::from_secs(1);
/// Who writes a file in pieces does so without longer breaks.
const QUIET: Duration = Duration::from_millis(80);

/// Reads the files; may call the argument with the articles read and the articles in all.
pub type Load = Box<dyn FnMut(&dyn Fn(usize, usize)) -> Reading + Send>;

/// What came of reading the files.
pub struct Reading {
    /// The timeline, or why there is none.
    pub outcome: Result<Box<Loaded>, Vec<Finding>>,
    /// What was found in the files.
    pub snapshot: Snapshot,
}

/// The thread that reads, seen from the one that shows.
pub(super) struct Loader {
    requests: Sender<u64>,
}

impl Loader {
    /// Starts the thread; it waits for requests, and its messages come into the inbox. What it reads is watched from then on.
    pub(super) fn start(load: Load, watch: Watch, inbox: &Inbox, fault: Option<Fault>) -> io::Result<Self> {
        let (requests, wanted) = channel();
        inbox.spawn("loader", move |sender| {
            let known = Snapshot::default();
            Reader { load, wanted: &wanted, sender, watch: &watch, generation: 0, known }.run(fault);
        })?;
        Ok(Self { requests })
    }

    /// Asks for a reading; of several that wait, the last is done.
    pub(super) fn request(&self, generation: u64) {
        // Of a thread that died the inbox tells.
        let _ = self.requests.send(generation);
    }
}

/// The thread that looks for all that is wrong, seen from the one that shows.
pub(super) struct Examiner {
    requests: Sender<(u64, Examination)>,
}

impl Examiner {
    /// Starts the thread; it waits for requests, and its messages come into the inbox.
    pub(super) fn start(inbox: &Inbox) -> io::Result<Self> {
        let (requests, wanted) = channel::<(u64, Examination)>();
        inbox.spawn("examiner", move |sender| {
            while let Ok(first) = wanted.recv() {
                let (generation, examination) = wanted.try_iter().last().unwrap_or(first);
                sender.send(Message::Examined { generation, findings: examination.run() });
            }
        })?;
        Ok(Self { requests })
    }

    /// Asks for what is wrong with what was read for a generation; of several that wait, the last is done.
    pub(super) fn request(&self, generation: u64, examination: Examination) {
        // Of a thread that died the inbox tells.
        let _ = self.requests.send((generation, examination));
    }
}

/// The thread that reads.
struct Reader<'a> {
    load: Load,
    wanted: &'a Receiver<u64>,
    sender: &'a InboxSender,
    watch: &'a Watch,
    /// The request that is answered.
    generation: u64,
    /// What was found in the files when they were read last.
    known: Snapshot,
}

impl Reader<'_> {
    fn run(&mut self, fault: Option<Fault>) {
        while let Ok(first) = self.wanted.recv() {
            self.generation = self.wanted.try_iter().last().unwrap_or(first);
            if self.known.still_holds() {
                self.sender.send(Message::Unchanged { generation: self.generation });
                continue;
            }
            Fault::Loader.inject(fault);
            let Reading { outcome, snapshot } = self.settled();
            self.known.clone_from(&snapshot);
            self.watch.follow(snapshot);
            self.answer(outcome);
        }
    }

    /// Reads the files, and again while they are being saved: while one was changed meanwhile, or has lost all its words. That it has
    /// for good is believed after a time.
    fn settled(&mut self) -> Reading {
        let mut reading = self.read();
        let end = Instant::now() + at_most(SAVING);
        while Instant::now() < end && is_being_saved(&reading.snapshot, &self.known) {
            self.generation = self.wanted.recv_timeout(STEP).unwrap_or(self.generation);
            if !reading.snapshot.is_untouched() {
                reading = self.read();
            }
        }
        reading
    }

    fn read(&mut self) -> Reading {
        let (start, generation, sender) = (Instant::now(), self.generation, self.sender);
        (self.load)(&|read, total| {
            if start.elapsed() > SILENCE {
                sender.send(Message::Progress { generation, read, total });
            }
        })
    }

    /// Says what was read. The first timeline is wanted on screen at once; a newer version takes the place of one that can be
    /// searched, and comes when it can be searched too, so that a filter never lets go of the list in between.
    fn answer(&self, mut outcome: Result<Box<Loaded>, Vec<Finding>>) {
        let generation = self.generation;
        let mut late = None;
        if let Ok(loaded) = &mut outcome {
            if generation > 0 {
                loaded.index = Some(Arc::new(Index::new(&loaded.timeline)));
            } else {
                late = Some(Arc::clone(&loaded.timeline));
            }
        }
        self.sender.send(Message::Loaded { generation, outcome });
        if let Some(timeline) = late {
            self.sender.send(Message::Indexed { generation, index: Arc::new(Index::new(&timeline)) });
        }
    }
}

/// Whether files have lost their words, were changed since their reading began, or so shortly before that it may have been in the middle of a
/// save. At first nobody waits for that: what is there is shown.
fn is_being_saved(now: &Snapshot, before: &Snapshot) -> bool {
    let again = !before.files.is_empty();
    now.lacks_words_of(before) || !now.is_untouched() || again && now.was_written_since(SystemTime::now() - QUIET)
}
