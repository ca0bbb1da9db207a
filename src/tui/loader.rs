//! Reading the files on a thread of its own, so that keys are answered meanwhile.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::fault::Fault;
use super::waker::{Calls, Waker, pair};
use crate::app::Message;
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
    results: Receiver<Message>,
    calls: Calls,
}

/// The thread ended by a panic.
pub(super) struct Died;

impl Loader {
    /// Starts the thread; it waits for requests.
    pub(super) fn start(load: Load, fault: Option<Fault>) -> io::Result<Self> {
        let (waker, calls) = pair()?;
        let (requests, wanted) = channel();
        let (answer, results) = channel();
        let serve = move || serve(load, &wanted, answer, &waker, fault);
        thread::Builder::new().name("loader".to_owned()).spawn(serve)?;
        Ok(Self { requests, results, calls })
    }

    /// Asks for a reading; of several that wait, the last is done.
    pub(super) fn request(&self, generation: u64) {
        // A thread that died is told of by `next`.
        let _ = self.requests.send(generation);
    }

    /// Becomes readable when there is something to take.
    pub(super) fn calls(&self) -> &Calls {
        &self.calls
    }

    /// The next message of the thread.
    pub(super) fn next(&self) -> Result<Option<Message>, Died> {
        match self.results.try_recv() {
            Ok(message) => Ok(Some(message)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(Died),
        }
    }
}

fn serve(mut load: Load, wanted: &Receiver<u64>, answer: Sender<Message>, waker: &Waker, fault: Option<Fault>) {
    while let Ok(first) = wanted.recv() {
        let generation = wanted.try_iter().last().unwrap_or(first);
        let send = |message| {
            // Nobody left to tell: the program is ending.
            let _ = answer.send(message);
            waker.call();
        };
        let start = Instant::now();
        let tell = |read, total| {
            if start.elapsed() > SILENCE {
                send(Message::Progress { generation, read, total });
            }
        };
        let read = catch_unwind(AssertUnwindSafe(|| {
            Fault::Loader.strike(fault);
            load(generation, &tell)
        }));
        let Ok(mut message) = read else { break };
        // The first timeline is wanted on screen at once; a newer version takes the place of one that can be searched, and
        // comes when it can be searched too, so that a filter never lets go of the list in between.
        let Ok(timeline) = catch_unwind(AssertUnwindSafe(|| unindexed(&mut message, generation > 0))) else { break };
        send(message);
        let Some(timeline) = timeline else { continue };
        let Ok(index) = catch_unwind(AssertUnwindSafe(|| Arc::new(Index::new(&timeline)))) else { break };
        send(Message::Indexed { generation, index });
    }
    // The other side learns of a panic by the closed channel, so that must come before the call.
    drop(answer);
    waker.call();
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
