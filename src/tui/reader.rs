//! Reading the terminal: bytes become inputs, and silence says what was torn and what will not be answered any more.

use std::collections::VecDeque;
use std::io;
use std::os::fd::BorrowedFd;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::stdio::stdin;

use super::patience::at_most;
use super::tty::{Read, Tty};
use crate::terminal::facts::STATUS_ANSWER;
use crate::terminal::input::{Decoder, Input, LATEST_ANSWER, is_last};

/// A read of the terminal; the kernel holds no more for it.
const READ: usize = 4096;

/// So long the terminal may take for what it has still to answer before it goes to somebody else.
const LAST_ANSWER: Duration = Duration::from_secs(1);

/// What reads the terminal on descriptor 0.
pub(super) struct Reader {
    decoder: Decoder,
    /// Replies from before the terminal was given away, to be taken first.
    kept: VecDeque<Input>,
    /// When bytes last came.
    heard: Instant,
    /// When the terminal was last asked what it is.
    asked: Instant,
    /// Whether keys may come by lines, each with its end.
    lines: bool,
}

impl Reader {
    /// A reader that has read nothing, of a terminal that was asked nothing.
    pub(super) fn new() -> Self {
        let now = Instant::now();
        Self { decoder: Decoder::new(), kept: VecDeque::new(), heard: now, asked: now, lines: false }
    }

    /// The same of a terminal that can only be sent lines: what sends it keys, as the shell of Emacs does, may send a line of them, of
    /// which the end is no key. A line of nothing else is.
    pub(super) fn of_lines() -> Self {
        Self { lines: true, ..Self::new() }
    }

    /// To be called when the terminal is sent questions, the last of them for its class.
    pub(super) fn ask(&mut self) {
        self.decoder.ask();
        self.asked = Instant::now();
    }

    /// When that was last.
    pub(super) fn asked(&self) -> Instant {
        self.asked
    }

    /// Whether answers are still to come.
    pub(super) fn awaits_answers(&self) -> bool {
        self.decoder.awaits_answers()
    }

    /// When to call [`Self::read`] even if nothing has come.
    pub(super) fn deadline(&self) -> Option<Instant> {
        let torn = self.decoder.timeout().map(|silence| self.heard + silence);
        let late = self.awaits_answers().then(|| self.asked + at_most(LATEST_ANSWER));
        torn.into_iter().chain(late).min()
    }

    /// Reads what has come, without waiting. What was torn, or is owed, for too long is given up where nothing came.
    ///
    /// # Errors
    /// Where the terminal has gone.
    pub(super) fn read(&mut self) -> io::Result<()> {
        let mut bytes = [0; READ];
        match Tty::read(&mut bytes) {
            Read::Bytes(count) => {
                self.heard = Instant::now();
                let read = bytes.get(..count).unwrap_or_default();
                let keys = read.strip_suffix(b"\n").filter(|keys| self.lines && !keys.is_empty());
                self.decoder.feed(keys.unwrap_or(read));
            }
            Read::Nothing if self.decoder.timeout().is_some_and(|silence| self.heard.elapsed() >= silence) => {
                self.decoder.flush();
            }
            Read::Nothing => {}
            Read::Gone => return Err(io::ErrorKind::NotConnected.into()),
        }
        if self.awaits_answers() && self.asked.elapsed() >= at_most(LATEST_ANSWER) {
            self.decoder.stop_waiting();
        }
        Ok(())
    }

    /// The next input that was read.
    pub(super) fn next(&mut self) -> Option<Input> {
        self.kept.pop_front().or_else(|| self.decoder.next())
    }

    /// The replies from before the terminal was given away.
    pub(super) fn kept_replies(&self) -> impl Iterator<Item = &[u8]> {
        self.kept.iter().filter_map(|input| match input {
            Input::Reply(reply) => Some(reply.as_slice()),
            Input::Key(_) | Input::Mouse(_) | Input::Paste(_) => None,
        })
    }

    /// Reads until `take` has what it waits for; none when `other` is readable, or at `end`: what has come by then is read.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(super) fn until<T>(
        &mut self,
        end: Option<Instant>,
        other: Option<BorrowedFd<'_>>,
        mut take: impl FnMut(Input) -> Option<T>,
    ) -> io::Result<Option<T>> {
        let mut over = false;
        loop {
            while let Some(input) = self.next() {
                if let Some(taken) = take(input) {
                    return Ok(Some(taken));
                }
            }
            if over {
                return Ok(None);
            }
            let terminal = stdin();
            let fds = [Some(terminal), other].into_iter().flatten();
            let mut fds: Vec<PollFd<'_>> = fds.map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN)).collect();
            wait(&mut fds, end.into_iter().chain(self.deadline()).min())?;
            if fds.iter().skip(1).any(|fd| !fd.revents().is_empty()) {
                return Ok(None);
            }
            over = end.is_some_and(|end| Instant::now() >= end);
            self.read()?;
        }
    }

    /// Reads what is on its way, for a second at most: up to the answer to
    /// [`STATUS_QUESTION`](crate::terminal::facts::STATUS_QUESTION) where that was just asked, else up to the last answer that is
    /// owed. Replies are still to be taken afterwards, anything else is dropped.
    pub(super) fn read_away(&mut self, asked: bool) {
        let mut kept = VecDeque::new();
        let last = |reply: &[u8]| if asked { reply == STATUS_ANSWER } else { is_last(reply) };
        // A terminal that has gone sends nothing any more.
        let _ = self.until(Some(Instant::now() + at_most(LAST_ANSWER)), None, |input| match input {
            Input::Reply(reply) => {
                let ended = last(&reply).then_some(());
                kept.push_back(Input::Reply(reply));
                ended
            }
            Input::Key(_) | Input::Mouse(_) | Input::Paste(_) => None,
        });
        self.kept = kept;
        self.decoder = Decoder::new();
    }
}

/// Waits until a descriptor is ready, or for this time. A signal ends the wait as well.
pub(super) fn wait(fds: &mut [PollFd<'_>], end: Option<Instant>) -> io::Result<()> {
    let most = end.and_then(|end| Timespec::try_from(end.saturating_duration_since(Instant::now())).ok());
    match poll(fds, most.as_ref()) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
