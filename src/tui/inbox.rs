//! Messages from other threads, and how they wake the one that waits for the terminal.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::app::Message;

/// A thread ended by a panic; the crash report says how.
pub(super) struct Panicked;

/// Where the messages of all threads arrive, in the order they were sent. Its descriptor is readable once one was.
pub(super) struct Inbox {
    messages: Receiver<Result<Message, Panicked>>,
    calls: UnixStream,
    sender: InboxSender,
}

/// The end that sends; every thread has its own.
#[derive(Clone)]
pub(super) struct InboxSender {
    messages: Sender<Result<Message, Panicked>>,
    waker: Arc<UnixStream>,
}

impl Inbox {
    /// An inbox without messages.
    pub(super) fn new() -> io::Result<Self> {
        let (waker, calls) = UnixStream::pair()?;
        waker.set_nonblocking(true)?;
        calls.set_nonblocking(true)?;
        let (send, messages) = channel();
        Ok(Self { messages, calls, sender: InboxSender { messages: send, waker: Arc::new(waker) } })
    }

    /// Starts a thread that may send messages. Where it panics, that comes as its last.
    pub(super) fn spawn(&self, name: &str, work: impl FnOnce(&InboxSender) + Send + 'static) -> io::Result<()> {
        let sender = self.sender.clone();
        let run = move || {
            if catch_unwind(AssertUnwindSafe(|| work(&sender))).is_err() {
                sender.put(Err(Panicked));
            }
        };
        thread::Builder::new().name(name.to_owned()).spawn(run).map(|_| ())
    }

    /// The messages that have come and were not taken yet, oldest first.
    pub(super) fn take(&self) -> Vec<Result<Message, Panicked>> {
        // Before looking: a message that comes meanwhile wakes anew.
        let mut bytes = [0; 64];
        while (&self.calls).read(&mut bytes).is_ok_and(|count| count > 0) {}
        self.messages.try_iter().collect()
    }
}

impl AsFd for Inbox {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.calls.as_fd()
    }
}

impl InboxSender {
    /// Sends a message.
    pub(super) fn send(&self, message: Message) {
        self.put(Ok(message));
    }

    fn put(&self, message: Result<Message, Panicked>) {
        // Nobody left to tell: the program is ending. A full pipe has woken already.
        let _ = self.messages.send(message);
        let _ = (&*self.waker).write(&[0]);
    }
}
