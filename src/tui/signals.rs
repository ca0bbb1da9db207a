//! Signals, told through a pipe like everything else.

use std::ffi::c_int;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;

/// What signals ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// To end, with the signal's number.
    pub(super) end: Option<u8>,
    /// To stop, as a job of a shell.
    pub(super) stop: bool,
    /// To go on after a stop.
    pub(super) go_on: bool,
    /// To look at the size of the screen again.
    pub(super) resize: bool,
}

/// The signals caught from now on.
pub(super) struct Signals(SignalDelivery<UnixStream, SignalOnly>);

impl Signals {
    /// Begins to catch.
    pub(super) fn catch() -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        let caught = [SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH];
        SignalDelivery::with_pipe(read, write, SignalOnly, caught).map(Self)
    }

    /// What was asked since the last time.
    pub(super) fn taken(&mut self) -> Asked {
        self.0.pending().fold(Asked::default(), |asked, signal: c_int| match signal {
            SIGTSTP => Asked { stop: true, ..asked },
            SIGCONT => Asked { go_on: true, ..asked },
            SIGWINCH => Asked { resize: true, ..asked },
            _ => Asked { end: u8::try_from(signal).ok(), ..asked },
        })
    }
}

impl AsFd for Signals {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.get_read().as_fd()
    }
}
