//! How another thread wakes the one that waits for the terminal.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

/// The end that wakes.
pub(super) struct Waker(UnixStream);

/// The end that is woken: readable once someone called.
pub(super) struct Calls(UnixStream);

/// The two ends.
pub(super) fn pair() -> io::Result<(Waker, Calls)> {
    let (waker, calls) = UnixStream::pair()?;
    waker.set_nonblocking(true)?;
    calls.set_nonblocking(true)?;
    Ok((Waker(waker), Calls(calls)))
}

impl Waker {
    /// Wakes the other end.
    pub(super) fn call(&self) {
        // A full pipe is a call already made; a closed one has nobody left to wake.
        let _ = (&self.0).write(&[0]);
    }
}

impl Calls {
    /// Forgets the calls that were made.
    pub(super) fn clear(&self) {
        let mut bytes = [0; 64];
        while (&self.0).read(&mut bytes).is_ok_and(|count| count > 0) {}
    }
}

impl AsFd for Calls {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
