//! What signals ask for, and what follows a stop.

use signal_hook::consts::{SIGINT, SIGQUIT};

use super::{End, Session};
use crate::app::{Edit, Message, Notice};
use crate::tui::edit::edit;
use crate::tui::signals::Asked;
use crate::tui::suspend::{in_foreground, suspend};
use crate::tui::tty::Tty;

impl Session {
    pub(super) fn handle_signals(&mut self) -> Result<(), End> {
        let asked = self.signals.taken();
        self.apply_signals(asked)?;
        // A stop that was followed by going on is over (POSIX lets the one discard the other).
        if asked.go_on && in_foreground() {
            // Stopped and continued without our doing: the shell has changed the modes.
            self.guard.claim(&mut self.reader)?;
            return self.start_over();
        }
        if asked.go_on || asked.stop { self.suspend() } else { Ok(()) }
    }

    fn apply_signals(&mut self, asked: Asked) -> Result<(), End> {
        match asked.end {
            Some(signal) => Err(End::Signal(signal)),
            None if asked.resize => {
                self.expect_another_terminal();
                self.measure()
            }
            None => Ok(()),
        }
    }

    pub(super) fn suspend(&mut self) -> Result<(), End> {
        let asked = suspend(&self.guard, &mut self.reader, &mut self.signals)?;
        self.apply_signals(asked)?;
        self.start_over()
    }

    /// The editor has the terminal; what it left of it is put right, and the files are read again.
    pub(super) fn edit(&mut self, what: &Edit) -> Result<(), End> {
        let trouble = match (self.find)(what) {
            Err(trouble) => Some(trouble),
            Ok(spot) => edit(&self.guard, &mut self.reader, self.tty.before(), &spot)?,
        };
        // Ctrl-C in an editor reaches the whole job; it was meant for the editor.
        let asked = self.signals.taken();
        let meant_for_it = asked.end.is_some_and(|signal| [SIGINT, SIGQUIT].contains(&i32::from(signal)));
        self.apply_signals(Asked { end: asked.end.filter(|_| !meant_for_it), ..asked })?;
        self.start_over()?;
        self.update(Message::Edited { trouble: trouble.map(|(message, args)| Notice { message, args }) })
    }

    /// The terminal was out of our hands, and was asked anew what it is: its size and what it shows are unknown.
    fn start_over(&mut self) -> Result<(), End> {
        self.bidi.ask_again();
        self.forget_shown();
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
}
