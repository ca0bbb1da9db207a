//! Someone who is connected to a stage.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

use rustix::event::PollFlags;

use super::connection::Connection;
use super::wire::{Ask, Fault, Say, read, say};
use crate::app::remote::{Command, Peer};

/// So many changes of the stage may go by unread before who listens is dropped.
const PATIENCE: usize = 64;

/// A peer, and what it still waits for.
#[derive(Debug)]
pub(super) struct Peered {
    /// Its number.
    pub(super) peer: Peer,
    connection: Connection,
    /// It is told of every change.
    listens: bool,
    /// A command of it is being done: nothing more is read from it until then.
    asked: bool,
    /// Changes that it could not be told of, since it has not read those before.
    behind: usize,
    standing: Standing,
}

/// How it stands with a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// It is heard.
    Heard,
    /// It is heard no longer, and dropped as soon as it was told why.
    Refused,
    /// It is dropped.
    Gone,
}

impl Peered {
    /// One that has just come.
    pub(super) fn new(peer: Peer, stream: UnixStream) -> io::Result<Self> {
        let connection = Connection::new(stream)?;
        Ok(Self { peer, connection, listens: false, asked: false, behind: 0, standing: Standing::Heard })
    }

    /// What of it is to be waited for.
    pub(super) fn awaits(&self) -> PollFlags {
        self.connection.awaits(!self.asked && self.standing == Standing::Heard)
    }

    /// Whether it is to be dropped.
    pub(super) fn is_gone(&self) -> bool {
        let ended = self.connection.has_ended() && !self.listens && !self.asked;
        let heard_out = self.standing == Standing::Refused || ended;
        self.standing == Standing::Gone || (heard_out && self.connection.is_idle())
    }

    /// Whether it may make room for another: it listens to nothing, and waits for nothing.
    pub(super) fn is_idle(&self) -> bool {
        !self.listens && !self.asked && self.connection.is_idle()
    }

    /// Reads and writes what can be; what it asks for, where that is a command. `state` is what is told of the stage.
    pub(super) fn serve(&mut self, ready: PollFlags, state: &[u8]) -> Option<Command> {
        if ready.contains(PollFlags::IN) {
            let filled = self.connection.fill();
            self.check(filled.is_ok());
        }
        let command = self.answer(state);
        self.flush(state);
        // What it asked for before it went is done all the same.
        self.check(!ready.intersects(PollFlags::ERR | PollFlags::NVAL | PollFlags::HUP));
        command
    }

    /// Answers the lines that have come, up to a command.
    fn answer(&mut self, state: &[u8]) -> Option<Command> {
        while !self.asked && self.standing == Standing::Heard {
            match self.connection.line().and_then(|line| line.map(|line| read(&line)).transpose()) {
                Ok(None) => break,
                Ok(Some(Ask::Listen)) => {
                    self.listens = true;
                    self.put(state);
                }
                Ok(Some(Ask::Status)) => self.put(state),
                Ok(Some(Ask::Command(command))) => {
                    self.asked = true;
                    return Some(command);
                }
                Err(fault) => self.refuse(fault),
            }
        }
        None
    }

    /// Says why it is heard no longer.
    pub(super) fn refuse(&mut self, fault: Fault) {
        self.put(&say(Say::Error(fault)));
        self.standing = self.standing.max(Standing::Refused);
    }

    /// Tells it, if it listens, that the stage has changed; only what came last where it has not read what came before.
    pub(super) fn tell(&mut self, state: &[u8]) {
        if !self.listens || self.standing == Standing::Gone {
            return;
        }
        if self.connection.is_idle() {
            self.put(state);
        } else {
            self.behind += 1;
            self.check(self.behind <= PATIENCE);
        }
        self.flush(state);
    }

    /// Tells it alone.
    pub(super) fn answer_with(&mut self, line: &[u8], state: &[u8]) {
        self.put(line);
        self.flush(state);
    }

    /// What it asked for was done; what it asks for next, where that has come already.
    pub(super) fn done(&mut self, state: &[u8]) -> Option<Command> {
        self.asked = false;
        self.put(&say(Say::Done));
        let command = self.answer(state);
        self.flush(state);
        command
    }

    fn put(&mut self, line: &[u8]) {
        let fits = self.connection.put(line);
        self.check(fits);
    }

    fn flush(&mut self, state: &[u8]) {
        let sent = self.connection.flush();
        self.check(sent.is_ok());
        if self.behind > 0 && self.connection.is_idle() && self.standing == Standing::Heard {
            self.behind = 0;
            self.put(state);
            let sent = self.connection.flush();
            self.check(sent.is_ok());
        }
    }

    fn check(&mut self, well: bool) {
        if !well {
            self.standing = Standing::Gone;
        }
    }
}

impl AsFd for Peered {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.as_fd()
    }
}
