//! What comes in: bytes of the terminal, signals, results of the loader.

use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use rustix::stdio::stdin;

use super::{End, Session, hang_up};
use crate::app::Message;
use crate::terminal::input::{Input, LATEST_ANSWER};
use crate::tui::events::wait;
use crate::tui::loader::Died;
use crate::tui::tty::{Read, Tty};

/// While more keys wait, a frame is drawn at least so often.
const FRAME: Duration = Duration::from_millis(50);
/// A read of the terminal; the kernel holds no more for it.
const READ: usize = 4096;

impl Session {
    /// Waits for something to happen and takes it in.
    pub(super) fn listen(&mut self) -> Result<(), End> {
        let tty = if self.backlog { PollFlags::empty() } else { PollFlags::IN };
        let stdin = stdin();
        let mut fds = [
            PollFd::new(&stdin, tty),
            PollFd::new(&self.signals, PollFlags::IN),
            PollFd::new(self.loader.calls(), PollFlags::IN),
        ];
        wait(&mut fds, self.longest_wait())?;
        let [tty, signals, loader] = fds.map(|fd| fd.revents());
        if !signals.is_empty() {
            self.obey()?;
        }
        if tty.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            return Err(hang_up());
        }
        self.read(tty.contains(PollFlags::IN))?;
        if loader.is_empty() { Ok(()) } else { self.take_in() }
    }

    fn longest_wait(&self) -> Option<Duration> {
        if self.backlog {
            return Some(Duration::ZERO);
        }
        let now = Instant::now();
        let torn = self.decoder.timeout().map(|silence| self.heard + silence);
        let ends = [torn, self.patience, self.answers].into_iter().flatten();
        ends.map(|end| end.saturating_duration_since(now)).min()
    }

    /// Reads what has come. A torn sequence is given up only when nothing more of it waits to be read.
    fn read(&mut self, ready: bool) -> Result<(), End> {
        if self.asked.elapsed() >= LATEST_ANSWER {
            self.decoder.settle();
        }
        let torn = self.decoder.timeout().is_some_and(|silence| self.heard.elapsed() >= silence);
        if self.backlog || !(ready || torn) {
            return Ok(());
        }
        let mut bytes = [0; READ];
        match Tty::read(&mut bytes) {
            Read::Bytes(count) => {
                self.heard = Instant::now();
                self.decoder.feed(bytes.get(..count).unwrap_or_default());
            }
            Read::Nothing if torn => self.decoder.flush(),
            Read::Nothing => {}
            Read::Gone => return Err(hang_up()),
        }
        Ok(())
    }

    /// Handles what was decoded, for the time of one frame at most.
    pub(super) fn handle_input(&mut self) -> Result<(), End> {
        let end = Instant::now() + FRAME;
        self.backlog = false;
        while let Some(input) = self.decoder.next() {
            match input {
                Input::Key(chord) => self.update(Message::Key(chord))?,
                Input::Mouse(mouse) => self.update(Message::Mouse(mouse.clamped(self.size.width, self.size.height)))?,
                Input::Paste(paste) => self.update(Message::Paste(paste))?,
                Input::Reply(reply) => self.hear(&reply)?,
            }
            if Instant::now() >= end {
                self.backlog = true;
                break;
            }
        }
        Ok(())
    }

    fn take_in(&mut self) -> Result<(), End> {
        self.loader.calls().clear();
        loop {
            match self.loader.next() {
                Ok(None) => return Ok(()),
                Ok(Some(message)) => {
                    if matches!(message, Message::Loaded { .. }) {
                        self.patience = None;
                    }
                    self.update(message)?;
                }
                Err(Died) => return Err(End::Panicked),
            }
        }
    }
}
