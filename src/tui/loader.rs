//! Reading the files on a thread of its own, so that keys are answered meanwhile.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use super::fault::Fault;
use super::inbox::{Inbox, InboxSender};
use crate::app::Message;
use crate::app::effect::Examination;
use crate::index::Index;
use crate::timeline::Timeline;

/// What is read sooner than this was not worth telling of.
const SILENCE: Duration = Duration::from_millis(100);

/// Reads the files for a generation and says what came of it ([`Message::Loaded`] with the same generation); may call
/// the second argument with the articles read and the articles in all.
pub type Load = Box<dyn FnMut(u64, &dyn Fn(usize, usize)) -> Message + Send>;

/// The thread that reads, seen from the one that shows.
pub(super) struct Loader {
    requests: Sender<u64>,
}

impl Loader {
    /// Starts the thread; it waits for requests, and its messages come into the inbox.
    pub(super) fn start(load: Load, inbox: &Inbox, fault: Option<Fault>) -> io::Result<Self> {
        let (requests, wanted) = channel();
        inbox.spawn("loader", move |sender| run(load, &wanted, sender, fault))?;
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

fn run(mut load: Load, wanted: &Receiver<u64>, sender: &InboxSender, fault: Option<Fault>) {
    while let Ok(first) = wanted.recv() {
        let generation = wanted.try_iter().last().unwrap_or(first);
        let start = Instant::now();
        let tell = |read, total| {
            if start.elapsed() > SILENCE {
                sender.send(Message::Progress { generation, read, total });
            }
        };
        Fault::Loader.inject(fault);
        let mut message = load(generation, &tell);
        // The first timeline is wanted on screen at once; a newer version takes the place of one that can be searched, and
        // comes when it can be searched too, so that a filter never lets go of the list in between.
        let timeline = unindexed(&mut message, generation > 0);
        sender.send(message);
        if let Some(timeline) = timeline {
            sender.send(Message::Indexed { generation, index: Arc::new(Index::new(&timeline)) });
        }
    }
}

/// Builds the index of what was read, where that must not wait; else the timeline whose index is still to be built.
fn unindexed(message: &mut Message, now: bool) -> Option<Arc<Timeline>> {
    let Message::Loaded { outcome: Ok(loaded), .. } = message else { return None };
    if now {
        loaded.index = Some(Arc::new(Index::new(&loaded.timeline)));
        return None;
    }
    Some(Arc::clone(&loaded.timeline))
}
