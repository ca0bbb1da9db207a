//! Stopping as Ctrl-Z does: terminal given back, the whole job really stopped, everything claimed again afterwards.

use std::io;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use rustix::process::{Signal, getpgrp, kill_current_process_group};
use rustix::stdio::stdin;
use rustix::termios::tcgetpgrp;

use super::guard::Guard;
use super::reader::{Reader, wait};
use super::signals::{Asked, Signals};

/// How long the stop may take to reach us. If nothing comes, there is no shell that could continue us.
const STOPPING: Duration = Duration::from_millis(200);

/// Stops until a shell continues the job in the foreground. What signals asked meanwhile comes back; the terminal is
/// claimed again unless they asked to end.
pub(super) fn suspend(guard: &Guard, reader: &mut Reader, signals: &mut Signals) -> io::Result<Asked> {
    guard.release(reader);
    loop {
        // Not SIGTSTP, which we catch, and not SIGSTOP: the kernel drops SIGTTOU in a group without a shell, where a
        // stop would be for ever.
        kill_current_process_group(Signal::TTOU)?;
        wait(&mut [PollFd::new(signals, PollFlags::IN)], Some(Instant::now() + STOPPING))?;
        let asked = signals.taken();
        if asked.end.is_some() {
            return Ok(asked);
        }
        if in_foreground() {
            guard.claim(reader)?;
            return Ok(asked);
        }
        if !asked.go_on {
            // In the background, and no shell left to stop for: the terminal is not ours any more.
            return Err(io::ErrorKind::NotConnected.into());
        }
    }
}

/// Whether the terminal is ours to use. Where that cannot be told, there is no shell that parts it among jobs.
pub(super) fn in_foreground() -> bool {
    tcgetpgrp(stdin()).map_or(true, |group| group == getpgrp())
}
