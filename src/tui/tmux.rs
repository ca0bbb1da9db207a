//! The terminal that tmux is shown on, which may be another one after `tmux attach`.

use std::env;
use std::fs;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};

use super::patience::at_most;
use super::reader::wait;
use crate::terminal::choice::OuterTerminal;

/// How long tmux may take to say what it is shown on.
const PATIENCE: Duration = Duration::from_millis(150);

/// The time, in seconds and nanoseconds, of the last change of the socket of the tmux that this runs in. tmux changes the
/// permissions of it whenever its first client comes and its last one goes. None where there is no tmux.
pub(super) fn changed() -> Option<(i64, i64)> {
    let variable = env::var("TMUX").ok()?;
    let socket = fs::metadata(variable.split(',').next()?).ok()?;
    Some((socket.ctime(), socket.ctime_nsec()))
}

/// Asks tmux on what terminal it is shown; waits for the answer for 150 ms at most.
pub(super) fn outer() -> Option<OuterTerminal> {
    let mut child = Command::new("tmux")
        .args(["display-message", "-p", "#{client_termtype}|#{client_termname}|#{client_termfeatures}"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut answer = child.stdout.take()?;
    let end = Instant::now() + at_most(PATIENCE);
    let mut text = Vec::new();
    let mut bytes = [0; 256];
    loop {
        let mut fds = [PollFd::new(&answer, PollFlags::IN)];
        let waited = wait(&mut fds, Some(end));
        if waited.is_err() || (fds.iter().all(|fd| fd.revents().is_empty()) && Instant::now() >= end) {
            break;
        }
        match answer.read(&mut bytes) {
            Ok(count @ 1..) => text.extend(bytes.iter().take(count)),
            _ => break,
        }
    }
    // One that hangs is not waited for any longer; one that has ended does not mind.
    let _ = child.kill();
    let _ = child.wait();
    let text = String::from_utf8(text).ok()?;
    let mut fields = text.trim_end_matches('\n').split('|').map(str::to_owned);
    let (kind, term) = (fields.next()?, fields.next()?);
    Some(OuterTerminal { kind, term, features: fields.next().unwrap_or_default() })
}
