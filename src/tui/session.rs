//! The loop: wait, read, update, draw.

use std::io;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use rustix::stdio::stdin;
use signal_hook::consts::SIGHUP;

use super::End;
use super::clipboard;
use super::events::wait;
use super::fault::Fault;
use super::guard::{Guard, send};
use super::loader::{Died, Load, Loader};
use super::screen::Screen;
use super::signals::{Asked, Signals};
use super::suspend::{in_foreground, suspend};
use super::translate;
use super::tty::{Read, Tty};
use crate::app::{Effect, Message, Size, State};
use crate::terminal::input::Decoder;
use crate::ui;

/// While more keys wait, a frame is drawn at least so often.
const FRAME: Duration = Duration::from_millis(50);
/// The first frame waits so long for the files, so that it shows them and not that they are being read.
const PATIENCE: Duration = Duration::from_millis(200);
/// A read of the terminal; the kernel holds no more for it.
const READ: usize = 4096;

/// A terminal that is claimed, and the state shown on it.
pub(super) struct Session {
    state: State,
    size: Size,
    screen: Screen,
    decoder: Decoder,
    /// When bytes last came from the terminal.
    heard: Instant,
    /// More events are decoded than one frame could take.
    backlog: bool,
    /// Something happened since the last frame.
    changed: bool,
    /// Until when the first frame waits for the files.
    patience: Option<Instant>,
    loader: Loader,
    signals: Signals,
    guard: Guard,
    fault: Option<Fault>,
    /// Kept for its end: descriptor 0 is the terminal until then.
    _tty: Tty,
}

impl From<io::Error> for End {
    /// A terminal that cannot be read, written or waited for has gone.
    fn from(_: io::Error) -> Self {
        hang_up()
    }
}

fn hang_up() -> End {
    End::Signal(u8::try_from(SIGHUP).unwrap_or(1))
}

impl Session {
    /// Claims the terminal and has the files read.
    pub(super) fn start(state: State, load: Load, tty: Tty, guard: Guard) -> io::Result<Self> {
        let fault = Fault::wanted();
        let loader = Loader::start(load, fault)?;
        loader.request(0);
        let signals = Signals::catch()?;
        guard.claim().inspect_err(|_| guard.release())?;
        let size = Tty::size();
        let now = Instant::now();
        Ok(Self {
            state,
            size,
            screen: Screen::new(size),
            decoder: Decoder::new(),
            heard: now,
            backlog: false,
            changed: true,
            patience: Some(now + PATIENCE),
            loader,
            signals,
            guard,
            fault,
            _tty: tty,
        })
    }

    /// Runs until something ends it.
    pub(super) fn run(&mut self) -> End {
        let mut step = self.update(Message::Resized(self.size));
        loop {
            step = step.and_then(|()| self.draw()).and_then(|()| self.listen()).and_then(|()| self.handle_input());
            if let Err(end) = step {
                return end;
            }
        }
    }

    /// Waits for something to happen and takes it in.
    fn listen(&mut self) -> Result<(), End> {
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
        let ends = [torn, self.patience].into_iter().flatten();
        ends.map(|end| end.saturating_duration_since(now)).min()
    }

    fn read(&mut self, ready: bool) -> Result<(), End> {
        let mut bytes = [0; READ];
        match if ready { Tty::read(&mut bytes) } else { Read::Nothing } {
            Read::Bytes(count) => {
                self.heard = Instant::now();
                self.decoder.feed(bytes.get(..count).unwrap_or_default());
            }
            Read::Nothing => {
                if self.decoder.timeout().is_some_and(|silence| self.heard.elapsed() >= silence) {
                    self.decoder.flush();
                }
            }
            Read::Gone => return Err(hang_up()),
        }
        Ok(())
    }

    /// Handles what was decoded, for the time of one frame at most.
    fn handle_input(&mut self) -> Result<(), End> {
        let end = Instant::now() + FRAME;
        self.backlog = false;
        while let Some(input) = self.decoder.next() {
            if let Some(message) = translate::message(input, self.size) {
                self.update(message)?;
            }
            if Instant::now() >= end {
                self.backlog = true;
                break;
            }
        }
        Ok(())
    }

    fn obey(&mut self) -> Result<(), End> {
        let asked = self.signals.taken();
        self.comply(asked)?;
        // A stop that was followed by going on is over (POSIX lets the one discard the other).
        if asked.go_on && in_foreground() {
            // Stopped and continued without our doing: the shell has changed the modes.
            self.guard.claim()?;
            return self.start_over();
        }
        if asked.go_on || asked.stop { self.suspend() } else { Ok(()) }
    }

    fn comply(&mut self, asked: Asked) -> Result<(), End> {
        match asked.end {
            Some(signal) => Err(End::Signal(signal)),
            None if asked.resize => self.measure(),
            None => Ok(()),
        }
    }

    fn suspend(&mut self) -> Result<(), End> {
        let asked = suspend(&self.guard, &mut self.signals)?;
        self.comply(asked)?;
        self.start_over()
    }

    /// The terminal was out of our hands: its size and what it shows are unknown.
    fn start_over(&mut self) -> Result<(), End> {
        self.screen.forget();
        self.changed = true;
        self.measure()
    }

    fn measure(&mut self) -> Result<(), End> {
        let size = Tty::size();
        if size == self.size {
            return Ok(());
        }
        self.size = size;
        self.screen.resize(size);
        self.update(Message::Resized(size))
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

    fn update(&mut self, message: Message) -> Result<(), End> {
        Fault::Update.strike(self.fault);
        self.changed = true;
        for effect in self.state.update(message) {
            self.perform(effect)?;
        }
        Ok(())
    }

    fn perform(&mut self, effect: Effect) -> Result<(), End> {
        match effect {
            Effect::Quit => return Err(End::Quit),
            Effect::Suspend => return self.suspend(),
            Effect::Redraw => self.screen.forget(),
            Effect::Copy(text) => {
                if let Some(sequence) = clipboard::copy(&text) {
                    send(sequence.as_bytes())?;
                }
            }
            Effect::Mouse(on) => self.guard.mouse(on)?,
            Effect::Reload(generation) => self.loader.request(generation),
        }
        Ok(())
    }

    fn draw(&mut self) -> Result<(), End> {
        if self.patience.is_some_and(|end| Instant::now() < end) || !self.changed {
            return Ok(());
        }
        Fault::Draw.strike(self.fault);
        self.patience = None;
        self.changed = false;
        let state = &self.state;
        let bytes = self.screen.frame(|area, buffer| ui::draw(state, area, buffer))?;
        send(bytes)?;
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // While descriptor 0 is still the terminal.
        self.guard.release();
    }
}
