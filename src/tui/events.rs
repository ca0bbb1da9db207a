//! Waiting for several descriptors at once.

use std::io;
use std::time::Duration;

use rustix::event::{PollFd, Timespec, poll};
use rustix::io::Errno;

/// Waits until one of them is ready, or for so long at most. A signal ends the wait as well.
pub(super) fn wait(fds: &mut [PollFd<'_>], most: Option<Duration>) -> io::Result<()> {
    let most = most.and_then(|time| Timespec::try_from(time).ok());
    match poll(fds, most.as_ref()) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
