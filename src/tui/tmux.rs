//! The terminal that tmux is shown on, which may be another one after `tmux attach`.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{Read, Seek, Write};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};

use super::patience::at_most;
use super::reader::wait;
use crate::terminal::choice::OuterTerminal;

/// How long tmux may take to say what it is shown on.
const PATIENCE: Duration = Duration::from_millis(150);

/// How long tmux may take to take a text: somebody waits for it, and it must not be told to have failed while it is done.
const LOADING: Duration = Duration::from_secs(2);

/// What of the tmux that this runs in changes when clients of it come and go. Nothing does where there is no tmux.
#[derive(Debug, Default)]
pub(super) struct Clients {
    /// When the socket was last changed, in seconds and nanoseconds: tmux changes its permissions whenever the first client comes and
    /// the last one goes.
    changed: Option<(i64, i64)>,
    /// Who is connected to it, where the system tells; and who was when it was last looked at.
    connected: Vec<String>,
    seen: Vec<String>,
}

impl Clients {
    /// Those that there are.
    pub(super) fn new() -> Self {
        let mut clients = Self::default();
        clients.look();
        clients.connected.clone_from(&clients.seen);
        clients
    }

    /// Looks again; whether clients have come or gone. A connection counts once it is seen twice, since commands have short ones.
    pub(super) fn look(&mut self) -> bool {
        let socket = socket();
        let changed = socket.as_ref().and_then(|socket| fs::metadata(socket).ok());
        let changed = changed.map(|socket| (socket.ctime(), socket.ctime_nsec()));
        let first_or_last = std::mem::replace(&mut self.changed, changed) != changed;
        let connected = socket.map(|socket| connections(&socket)).unwrap_or_default();
        let another = connected == self.seen && connected != self.connected;
        if another {
            self.connected.clone_from(&connected);
        }
        self.seen = connected;
        first_or_last || another
    }
}

/// The path of the socket of the tmux that this runs in.
fn socket() -> Option<String> {
    env::var("TMUX").ok()?.split(',').next().filter(|path| !path.is_empty()).map(str::to_owned)
}

/// The connections to a socket, each by its number; Linux alone tells of them.
fn connections(socket: &str) -> Vec<String> {
    const CONNECTED: &str = "03";
    let sockets = fs::read_to_string("/proc/net/unix").unwrap_or_default();
    let number = |line: &str| {
        let mut fields = line.split_whitespace();
        let state = fields.nth(5)?;
        let number = fields.next()?;
        (state == CONNECTED && line.ends_with(socket)).then(|| number.to_owned())
    };
    sockets.lines().filter_map(number).collect()
}

/// Whether this runs in a tmux that can be asked.
pub(super) fn is_around() -> bool {
    socket().is_some()
}

/// Its socket, where `tmux` alone would speak to another one.
pub(super) fn unusual_socket() -> Option<String> {
    socket().filter(|socket| Path::new(socket).file_name().is_none_or(|name| name != "default"))
}

/// Has tmux run a command in a session of this name that is shown nowhere, unless there is one already; whether there is one then.
pub(super) fn prepare_session(name: &str, command: &[OsString]) -> bool {
    let exact = format!("={name}");
    let there = run(["has-session", "-t", &exact], Stdio::null(), LOADING).is_some_and(|(succeeded, _)| succeeded);
    let begin = ["new-session", "-d", "-s", name].map(OsString::from);
    there || run(begin.iter().chain(command), Stdio::null(), LOADING).is_some_and(|(succeeded, _)| succeeded)
}

/// Asks tmux on what terminal it is shown; waits for the answer for 150 ms at most.
pub(super) fn outer() -> Option<OuterTerminal> {
    let question =
        ["display-message", "-p", "#{client_termtype}|#{client_termname}|#{client_termfeatures}|#{client_utf8}"];
    let (_, answer) = run(question, Stdio::null(), PATIENCE)?;
    let text = String::from_utf8(answer).ok()?;
    let mut fields = text.trim_end_matches('\n').split('|').map(str::to_owned);
    let (kind, term) = (fields.next()?, fields.next()?);
    let features = fields.next().unwrap_or_default();
    let utf8 = match fields.next().as_deref() {
        Some("1") => Some(true),
        Some("0") => Some(false),
        _ => None,
    };
    Some(OuterTerminal { kind, term, features, utf8 })
}

/// What tmux did with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Loaded {
    /// It is in the newest buffer, and goes on to the clipboard of the terminal if that takes it.
    PassedOn,
    /// It is in the newest buffer.
    Kept,
}

/// Gives tmux a text for its buffer, and for the clipboard of the terminal that it is shown on, whatever `set-clipboard` says; tmux
/// before 3.2 has no option (`-w`) for the second. None where it did neither, or not within two seconds.
pub(super) fn load_buffer(text: &str) -> Option<Loaded> {
    // A file, so that nothing waits for a tmux that does not read.
    let mut file = tempfile::tempfile().ok()?;
    file.write_all(text.as_bytes()).ok()?;
    let mut load = |arguments: &[&str]| {
        file.rewind().ok()?;
        run(arguments, Stdio::from(file.try_clone().ok()?), LOADING).filter(|(succeeded, _)| *succeeded)
    };
    if load(&["load-buffer", "-w", "-"]).is_some() {
        return Some(Loaded::PassedOn);
    }
    load(&["load-buffer", "-"]).map(|_| Loaded::Kept)
}

/// Runs tmux: whether it succeeded, and what it printed. None where it cannot be started; one that hangs is ended when the
/// `patience` is over, and has failed.
fn run(
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    input: Stdio,
    patience: Duration,
) -> Option<(bool, Vec<u8>)> {
    let mut child =
        Command::new("tmux").args(arguments).stdin(input).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let mut answer = child.stdout.take()?;
    let end = Instant::now() + at_most(patience);
    let mut text = Vec::new();
    let mut bytes = [0; 256];
    loop {
        let mut fds = [PollFd::new(&answer, PollFlags::IN)];
        let waited = wait(&mut fds, Some(end));
        if waited.is_err() || (fds.iter().all(|fd| fd.revents().is_empty()) && Instant::now() >= end) {
            let _ = child.kill();
            break;
        }
        match answer.read(&mut bytes) {
            Ok(count @ 1..) => text.extend(bytes.iter().take(count)),
            _ => break,
        }
    }
    let succeeded = child.wait().is_ok_and(|status| status.success());
    Some((succeeded, text))
}
