//! The notes' end: a thread that finds a stage, listens to it, and finds it again when it comes back.

use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};

use super::client::Wanted;
use super::connection::Connection;
use super::folder::{Folder, Stage};
use super::wire::{self, Ask, Say};
use crate::app::Message;
use crate::app::remote::Command;
use crate::tui::reader::wait;

/// Between two looks for a stage.
const LOOK: Duration = Duration::from_millis(250);

/// The thread that listens to a stage, seen from the session; it ends with this.
#[derive(Debug)]
pub(in crate::tui) struct Follower {
    commands: Sender<Command>,
    waker: UnixStream,
}

/// What the thread does.
#[derive(Debug)]
pub(in crate::tui) struct Following {
    folder: Folder,
    wanted: Wanted,
    /// The stage that was listened to last: one of the same timeline takes its place when it has gone.
    last: Option<Stage>,
    commands: Receiver<Command>,
    calls: UnixStream,
}

/// How listening to a stage ended.
enum Ended {
    /// The stage has gone.
    Stage,
    /// The session has gone.
    Session,
}

impl Follower {
    /// Something that follows a stage; the second is for a thread to run.
    ///
    /// # Errors
    /// Where the system has no descriptors left.
    pub(in crate::tui) fn new(folder: Folder, wanted: Wanted) -> io::Result<(Self, Following)> {
        let (waker, calls) = UnixStream::pair()?;
        waker.set_nonblocking(true)?;
        calls.set_nonblocking(true)?;
        let (send, commands) = channel();
        let following = Following { folder, wanted, last: None, commands, calls };
        Ok((Self { commands: send, waker }, following))
    }

    /// Asks the stage for something; without a stage, nothing.
    pub(in crate::tui) fn send(&self, command: Command) {
        // Of a thread that died the inbox tells. A full pipe has woken it already.
        let _ = self.commands.send(command);
        let _ = (&self.waker).write(&[0]);
    }
}

impl Following {
    /// Follows until the session drops its end; `deliver` takes what the stage says.
    pub(in crate::tui) fn run(mut self, deliver: &dyn Fn(Message)) {
        loop {
            if let Some((stage, connection)) = self.find() {
                self.last = Some(stage);
                match self.listen(connection, deliver) {
                    Ok(Ended::Session) => return,
                    Ok(Ended::Stage) | Err(_) => deliver(Message::StageGone),
                }
            }
            let mut fds = [PollFd::new(&self.calls, PollFlags::IN)];
            if wait(&mut fds, Some(Instant::now() + LOOK)).is_err() || self.take_commands().is_none() {
                return;
            }
        }
    }

    /// The stage that is meant; in place of one that has gone, the newest of its timeline.
    fn find(&self) -> Option<(Stage, Connection)> {
        let stages = self.folder.stages().ok()?;
        let before =
            self.last.iter().flat_map(|last| [Wanted::Process(last.process), Wanted::Timeline(last.timeline.clone())]);
        let stage = before.chain([self.wanted.clone()]).find_map(|wanted| wanted.among(&stages).cloned())?;
        let connection = stage.connect().and_then(Connection::new).ok()?;
        Some((stage, connection))
    }

    fn listen(&self, mut connection: Connection, deliver: &dyn Fn(Message)) -> io::Result<Ended> {
        connection.put(&wire::ask(&Ask::Listen));
        loop {
            connection.flush()?;
            let mut fds = [
                PollFd::new(&self.calls, PollFlags::IN),
                PollFd::from_borrowed_fd(connection.as_fd(), connection.awaits(true)),
            ];
            wait(&mut fds, None)?;
            let Some(commands) = self.take_commands() else { return Ok(Ended::Session) };
            for command in commands {
                // A stage that takes nothing in is not asked for more.
                connection.put(&wire::ask(&Ask::Command(command)));
            }
            connection.fill()?;
            while let Ok(Some(line)) = connection.line() {
                match wire::read(&line) {
                    Ok(Say::Stage { report, clock }) => deliver(Message::Stage { report, clock }),
                    Ok(Say::Peeked(report)) => deliver(Message::Peeked(report)),
                    Ok(Say::Refused(why)) => deliver(Message::Refused(why)),
                    Ok(Say::Done) => {}
                    Ok(Say::Error(_)) | Err(_) => return Ok(Ended::Stage),
                }
            }
            if connection.has_ended() {
                return Ok(Ended::Stage);
            }
        }
    }

    /// What the session asks for; none where it has gone.
    fn take_commands(&self) -> Option<Vec<Command>> {
        let mut bytes = [0; 64];
        while (&self.calls).read(&mut bytes).is_ok_and(|count| count > 0) {}
        let mut commands = Vec::new();
        loop {
            match self.commands.try_recv() {
                Ok(command) => commands.push(command),
                Err(TryRecvError::Empty) => return Some(commands),
                Err(TryRecvError::Disconnected) => return None,
            }
        }
    }
}
