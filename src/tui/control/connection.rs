//! One end of a socket: lines that come in, lines that go out, neither ever waited for.

use std::io::{self, ErrorKind, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

use rustix::event::PollFlags;

use super::wire::{Fault, MOST};

/// The most bytes that wait to be read by the other end.
const QUEUE: usize = 4 * MOST;

/// A connection with what has come of it and what is still to go.
#[derive(Debug)]
pub(super) struct Connection {
    stream: UnixStream,
    come: Vec<u8>,
    /// Bytes of `come` that hold no end of a line.
    looked_at: usize,
    going: Vec<u8>,
    /// Nothing more comes.
    ended: bool,
}

impl Connection {
    /// Takes a stream over.
    pub(super) fn new(stream: UnixStream) -> io::Result<Self> {
        stream.set_nonblocking(true)?;
        Ok(Self { stream, come: Vec::new(), looked_at: 0, going: Vec::new(), ended: false })
    }

    /// What is to be waited for: room for what is to go, and, where more is `wanted`, what comes.
    pub(super) fn awaits(&self, wanted: bool) -> PollFlags {
        let mut flags = PollFlags::empty();
        flags.set(PollFlags::IN, wanted && !self.ended);
        flags.set(PollFlags::OUT, !self.going.is_empty());
        flags
    }

    /// Whether nothing more comes.
    pub(super) fn has_ended(&self) -> bool {
        self.ended
    }

    /// Whether everything that was put has gone.
    pub(super) fn is_idle(&self) -> bool {
        self.going.is_empty()
    }

    /// Reads what has come, as far as it may be a line.
    pub(super) fn fill(&mut self) -> io::Result<()> {
        let mut bytes = [0; 4096];
        while self.come.len() <= MOST && !self.ended {
            match self.stream.read(&mut bytes) {
                Ok(0) => self.ended = true,
                Ok(count) => self.come.extend(bytes.iter().take(count)),
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Takes the next whole line that has come, without its end.
    pub(super) fn line(&mut self) -> Result<Option<Vec<u8>>, Fault> {
        let new = self.come.get(self.looked_at..).unwrap_or_default();
        let Some(end) = memchr::memchr(b'\n', new).map(|end| self.looked_at + end) else {
            self.looked_at = self.come.len();
            return if self.come.len() > MOST { Err(Fault::TooLong) } else { Ok(None) };
        };
        if end >= MOST {
            return Err(Fault::TooLong);
        }
        let mut line: Vec<u8> = self.come.drain(..=end).collect();
        line.pop();
        self.looked_at = 0;
        Ok(Some(line))
    }

    /// Puts a line behind those that are to go; false where too many wait already.
    pub(super) fn put(&mut self, line: &[u8]) -> bool {
        let fits = self.going.len() + line.len() <= QUEUE;
        if fits {
            self.going.extend_from_slice(line);
        }
        fits
    }

    /// Sends as much as the other end has room for.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        while !self.going.is_empty() {
            match self.stream.write(&self.going) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(count) => drop(self.going.drain(..count)),
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl AsFd for Connection {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::os::unix::net::UnixStream;

    use super::{Connection, QUEUE};
    use crate::tui::control::wire::{Fault, MOST};

    fn pair() -> (Connection, UnixStream) {
        let (here, there) = UnixStream::pair().expect("a pair");
        (Connection::new(here).expect("a connection"), there)
    }

    #[test]
    fn lines_come_whole_however_they_were_torn() {
        let (mut here, mut there) = pair();
        let line = "{\"نص\":1}";
        let (mut taken, text) = (Vec::new(), format!("{line}\n\n{line}\nhalf"));
        for byte in text.bytes() {
            there.write_all(&[byte]).expect("written");
            here.fill().expect("read");
            taken.extend(here.line().expect("short"));
        }
        assert_eq!(taken, [line.as_bytes(), b"", line.as_bytes()]);
    }

    #[test]
    fn a_line_that_is_too_long_is_refused_whether_or_not_it_ends() {
        for end in ["", "\n"] {
            let (mut here, mut there) = pair();
            here.come = vec![b'x'; MOST];
            there.write_all(format!("x{end}").as_bytes()).expect("written");
            here.fill().expect("read");
            assert_eq!(here.line(), Err(Fault::TooLong));
        }
        let (mut here, mut there) = pair();
        here.come = vec![b'x'; MOST - 1];
        there.write_all(b"\n").expect("written");
        here.fill().expect("read");
        assert_eq!(here.line().map(|line| line.map(|line| line.len())), Ok(Some(MOST - 1)));
    }

    #[test]
    fn who_does_not_read_makes_nobody_wait_and_costs_a_bounded_queue() {
        let (mut here, _there) = pair();
        let line = vec![b'x'; MOST];
        for _ in 0..100 {
            here.put(&line);
            here.flush().expect("it is open");
        }
        assert!(!here.put(&line));
        assert!(!here.is_idle() && here.going.len() <= QUEUE);
    }
}
