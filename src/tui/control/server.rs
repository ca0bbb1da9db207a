//! The stage's end: a thread that tells whoever listens, and hands on what they ask for.

use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

use rustix::event::{PollFd, PollFlags};

use super::folder::{Folder, TimelineKey, Unusable};
use super::peer::Peered;
use super::wire::{Fault, Say, say};
use crate::app::Message;
use crate::app::remote::{Clock, Peer, Refusal, Report};
use crate::tui::reader::wait;

/// The most that are connected at once.
pub(super) const MOST_PEERS: usize = 32;

/// What the session tells the thread.
#[derive(Debug)]
enum Told {
    Stage(Box<Report>, Clock),
    Answer(Peer, Say),
    Done(Peer),
}

/// The thread that serves a stage, seen from the session; it ends with this, and so does every connection.
#[derive(Debug)]
pub(in crate::tui) struct Server {
    told: Sender<Told>,
    waker: UnixStream,
    path: PathBuf,
}

/// What the thread does.
#[derive(Debug)]
pub(in crate::tui) struct Serving {
    listener: UnixListener,
    told: Receiver<Told>,
    calls: UnixStream,
    peers: Vec<Peered>,
    next_peer: u64,
    /// Nobody more can be let in for now: the system refused.
    full: bool,
    /// What was told last, to be said as it is.
    stage: (Box<Report>, Clock),
    /// The same as a line; empty where it is still to be made and told.
    line: Vec<u8>,
}

impl Server {
    /// Opens a socket for a stage, which is as `now`; the second is for a thread to run. `count` tells this stage from others of the
    /// session.
    ///
    /// # Errors
    /// Where the folder cannot be used.
    pub(in crate::tui) fn open(
        folder: &Folder,
        timeline: &TimelineKey,
        (count, now): (u32, (Box<Report>, Clock)),
    ) -> Result<(Self, Serving), Unusable> {
        let (listener, path) = folder.listen(timeline)?;
        let refused = |error| Unusable::System(path.clone(), error);
        let (waker, calls) = UnixStream::pair().map_err(refused)?;
        waker.set_nonblocking(true).and_then(|()| calls.set_nonblocking(true)).map_err(refused)?;
        let (send, told) = channel();
        let serving = Serving {
            listener,
            told,
            calls,
            peers: Vec::new(),
            next_peer: u64::from(count) << 32,
            full: false,
            line: line(&now),
            stage: now,
        };
        Ok((Self { told: send, waker, path }, serving))
    }

    /// The stage is like this now.
    pub(in crate::tui) fn stage(&self, report: Box<Report>, clock: Clock) {
        self.tell(Told::Stage(report, clock));
    }

    /// The one who peeked is told of a stop.
    pub(in crate::tui) fn peeked(&self, to: Peer, report: Box<Report>) {
        self.tell(Told::Answer(to, Say::Peeked(report)));
    }

    /// The one who asked for something is told that it cannot be.
    pub(in crate::tui) fn refused(&self, to: Peer, why: Refusal) {
        self.tell(Told::Answer(to, Say::Refused(why)));
    }

    /// What was asked for was done: the next thing may be asked for.
    pub(in crate::tui) fn done(&self, to: Peer) {
        self.tell(Told::Done(to));
    }

    fn tell(&self, told: Told) {
        // Of a thread that died the inbox tells. A full pipe has woken it already.
        let _ = self.told.send(told);
        let _ = (&self.waker).write(&[0]);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // What cannot be removed is removed by the next one who looks.
        let _ = std::fs::remove_file(&self.path);
    }
}

impl Serving {
    /// Serves until the session drops its end; `deliver` takes what is asked for.
    pub(in crate::tui) fn run(mut self, deliver: &dyn Fn(Message)) {
        // A wait that fails is one that no stage can be served with.
        while self.listen(deliver).is_ok_and(|goes_on| goes_on) {}
    }

    fn listen(&mut self, deliver: &dyn Fn(Message)) -> io::Result<bool> {
        let accepting = if self.full { PollFlags::empty() } else { PollFlags::IN };
        let own = [PollFd::new(&self.calls, PollFlags::IN), PollFd::new(&self.listener, accepting)];
        let peers = self.peers.iter().map(|peer| PollFd::from_borrowed_fd(peer.as_fd(), peer.awaits()));
        let mut fds: Vec<PollFd<'_>> = own.into_iter().chain(peers).collect();
        wait(&mut fds, None)?;
        let ready: Vec<PollFlags> = fds.iter().map(PollFd::revents).collect();
        let mut ready = ready.into_iter();
        let mut own = || ready.next().unwrap_or(PollFlags::empty());
        let (called, knocked) = (own(), own());
        if !called.is_empty() && !self.take_told(deliver) {
            return Ok(false);
        }
        for (peer, ready) in self.peers.iter_mut().zip(ready).filter(|(_, ready)| !ready.is_empty()) {
            if let Some(command) = peer.serve(ready, &self.line) {
                deliver(Message::Remote { from: peer.peer, command });
            }
        }
        self.drop_those_gone();
        if !knocked.is_empty() {
            self.accept();
        }
        Ok(true)
    }

    /// Takes what the session tells; false where it has gone. Of several reports the last is passed on.
    fn take_told(&mut self, deliver: &dyn Fn(Message)) -> bool {
        // Before looking: what comes meanwhile wakes anew.
        let mut bytes = [0; 64];
        while (&self.calls).read(&mut bytes).is_ok_and(|count| count > 0) {}
        loop {
            match self.told.try_recv() {
                Ok(Told::Stage(report, clock)) => {
                    self.stage = (report, clock);
                    self.line.clear();
                }
                Ok(Told::Answer(to, said)) => {
                    self.pass_on();
                    let line = say(said);
                    self.of(to, |peer, stage| peer.answer_with(&line, stage));
                }
                Ok(Told::Done(to)) => {
                    self.pass_on();
                    if let Some(command) = self.of(to, Peered::done).flatten() {
                        deliver(Message::Remote { from: to, command });
                    }
                }
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => return false,
            }
        }
        self.pass_on();
        self.full = false;
        true
    }

    /// Does something with a peer, where it is still there.
    fn of<T>(&mut self, to: Peer, act: impl FnOnce(&mut Peered, &[u8]) -> T) -> Option<T> {
        let peer = self.peers.iter_mut().find(|peer| peer.peer == to)?;
        Some(act(peer, &self.line))
    }

    /// Tells all who listen, where something is to be told.
    fn pass_on(&mut self) {
        if !self.line.is_empty() {
            return;
        }
        self.line = line(&self.stage);
        for peer in &mut self.peers {
            peer.tell(&self.line);
        }
        self.drop_those_gone();
    }

    fn drop_those_gone(&mut self) {
        let before = self.peers.len();
        self.peers.retain(|peer| !peer.is_gone());
        self.full &= self.peers.len() == before;
    }

    /// Lets one in. Where too many are there, the one goes that has waited longest and waits for nothing; else the new one is told so.
    fn accept(&mut self) {
        let stream = match self.listener.accept() {
            Ok((stream, _)) => stream,
            // None is left who knocked; or the system has no room for more.
            Err(error) => {
                self.full = error.kind() != io::ErrorKind::WouldBlock;
                return;
            }
        };
        let Ok(mut peer) = Peered::new(Peer(self.next_peer), stream) else { return };
        self.next_peer += 1;
        if self.peers.len() >= MOST_PEERS {
            let idle = self.peers.iter().position(Peered::is_idle);
            let Some(idle) = idle else {
                peer.refuse(Fault::Busy);
                peer.serve(PollFlags::empty(), &[]);
                return;
            };
            self.peers.remove(idle);
        }
        self.peers.push(peer);
    }
}

fn line((report, clock): &(Box<Report>, Clock)) -> Vec<u8> {
    say(Say::Stage { report: report.clone(), clock: *clock })
}
