//! What comes in: bytes of the terminal, signals, messages of other threads, and times that are due.

use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use rustix::stdio::stdin;

use super::{End, Session, hang_up};
use crate::app::Message;
use crate::input::Chord;
use crate::keymap::Action;
use crate::terminal::input::Input;
use crate::tui::deadlines::Deadline;
use crate::tui::inbox::Panicked;
use crate::tui::reader::wait;

/// While more keys wait, a frame is drawn at least so often.
const FRAME: Duration = Duration::from_millis(50);

impl Session {
    /// Waits for something to happen and takes it in.
    pub(super) fn listen(&mut self) -> Result<(), End> {
        self.deadlines.set(Deadline::Input, self.reader.deadline());
        let (tty, end) = if self.backlog {
            (PollFlags::empty(), Some(Instant::now()))
        } else {
            (PollFlags::IN, self.deadlines.next())
        };
        let stdin = stdin();
        let mut fds = [
            PollFd::new(&stdin, tty),
            PollFd::new(&self.signals, PollFlags::IN),
            PollFd::from_borrowed_fd(self.inbox.as_fd(), PollFlags::IN),
        ];
        wait(&mut fds, end)?;
        let [tty, signals, inbox] = fds.map(|fd| fd.revents());
        if !signals.is_empty() {
            self.handle_signals()?;
        }
        if tty.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            return Err(hang_up());
        }
        if tty.contains(PollFlags::IN) {
            self.reader.read()?;
        }
        if !inbox.is_empty() {
            self.take_messages()?;
        }
        while let Some(deadline) = self.deadlines.take_due(Instant::now()) {
            self.on_deadline(deadline)?;
        }
        Ok(())
    }

    fn on_deadline(&mut self, deadline: Deadline) -> Result<(), End> {
        match deadline {
            // What waited for it looks whether it is still to come.
            Deadline::Files | Deadline::Answers => Ok(()),
            // Something may have come meanwhile; then nothing is torn.
            Deadline::Input if self.backlog => Ok(()),
            Deadline::Input => self.read_late(),
            Deadline::Digit => self.on_no_digit(),
            Deadline::Step => self.update(Message::StepOver),
            Deadline::Ask => self.ask_again(),
            Deadline::Second => self.tick(),
            Deadline::Client => {
                self.watch_tmux();
                Ok(())
            }
        }
    }

    /// Handles what was read, for the time of one frame at most.
    pub(super) fn handle_input(&mut self) -> Result<(), End> {
        let end = Instant::now() + FRAME;
        self.backlog = false;
        while let Some(input) = self.reader.next() {
            match input {
                Input::Key(chord) if self.is_early(chord) => self.early.push_back(chord),
                Input::Key(chord) => self.update(Message::Key(chord))?,
                Input::Mouse(mouse) => self.update(Message::Mouse(mouse.clamped(self.size.width, self.size.height)))?,
                Input::Paste(paste) => self.update(Message::Paste(paste))?,
                Input::Reply(reply) => self.on_reply(&reply)?,
            }
            if Instant::now() >= end {
                self.backlog = true;
                break;
            }
        }
        Ok(())
    }

    /// Whether a key is to wait for the first timeline: those that need none do not, as long as none waits before them.
    fn is_early(&self, chord: Chord) -> bool {
        let library = &self.app.model.library;
        let interface = &self.app.interface;
        let needs_none = match interface.keymap.press(interface.keyboard.latin(chord)).action() {
            Some(Action::Quit | Action::Suspend | Action::Redraw) => true,
            Some(Action::Back | Action::Help | Action::Theme | Action::Mouse | Action::Terminal) => {
                self.early.is_empty()
            }
            _ => self.early.is_empty() && !self.app.layers.is_empty(),
        };
        library.timeline.is_none() && library.reading && !needs_none
    }

    /// A digit that has come in time, and was not looked at yet, counts.
    fn on_no_digit(&mut self) -> Result<(), End> {
        self.handle_input()?;
        if self.deadlines.holds(Deadline::Digit) { Ok(()) } else { self.update(Message::NoDigit) }
    }

    fn take_messages(&mut self) -> Result<(), End> {
        for message in self.inbox.take() {
            let message = message.map_err(|Panicked| End::Panicked)?;
            let loaded = matches!(message, Message::Loaded { .. });
            if let Message::Stage { clock, .. } = &message {
                self.hear_clock(*clock);
            }
            let asked = if let Message::Remote { from, .. } = &message { Some(*from) } else { None };
            self.update(message)?;
            if let Some(peer) = asked {
                self.done(peer);
            }
            if loaded {
                self.deadlines.set(Deadline::Files, None);
                while let Some(chord) = self.early.pop_front() {
                    self.update(Message::Key(chord))?;
                }
            }
        }
        Ok(())
    }
}
