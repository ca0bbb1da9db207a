//! The terminal as a file: opened anew on descriptor 0, and not blocking, so that nothing shared with others changes.

use std::env;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::fs::{Mode, OFlags, open};
use rustix::io::{Errno, dup, fcntl_dupfd_cloexec, read};
use rustix::stdio::{dup2_stdin, stdin, stdout};
use rustix::termios::{Winsize, isatty, tcgetwinsize, ttyname};

use super::LARGEST;
use crate::app::Size;

/// What terminals have that do not know their size.
const ASSUMED: Size = Size { width: 80, height: 24 };

/// Why there is no terminal to work on.
#[derive(Debug)]
pub enum Refusal {
    /// Output does not go to a terminal.
    Output,
    /// No keys can come: neither input nor the controlling terminal is one.
    Input,
    /// The terminal cannot place text, by `TERM`.
    Dumb,
    /// The system refused.
    System(io::Error),
}

/// What reading gave.
pub(super) enum Read {
    /// So many bytes, at least one.
    Bytes(usize),
    /// Nothing for now.
    Nothing,
    /// The terminal is gone.
    Gone,
}

/// The terminal on descriptor 0. What was there before comes back when this is dropped.
pub(super) struct Tty {
    before: OwnedFd,
}

impl Tty {
    /// Opens the terminal anew on descriptor 0, to place text on it.
    pub(super) fn open() -> Result<Self, Refusal> {
        let is_dumb = || env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
        if isatty(stdout()) && is_dumb() { Err(Refusal::Dumb) } else { Self::open_for_lines() }
    }

    /// The same, to write line after line.
    pub(super) fn open_for_lines() -> Result<Self, Refusal> {
        if !isatty(stdout()) {
            return Err(Refusal::Output);
        }
        let terminal = opened().ok_or(Refusal::Input)?;
        let replace = || {
            let before = fcntl_dupfd_cloexec(stdin(), 3).or_else(|_| dup(stdin()))?;
            dup2_stdin(&terminal)?;
            Ok(Self { before })
        };
        replace().map_err(|error: Errno| Refusal::System(error.into()))
    }

    /// Reads what has come, without waiting.
    pub(super) fn read(bytes: &mut [u8]) -> Read {
        match read(stdin(), bytes) {
            Ok(0) => Read::Gone,
            Ok(count) => Read::Bytes(count),
            Err(Errno::AGAIN | Errno::INTR) => Read::Nothing,
            Err(_) => Read::Gone,
        }
    }

    /// What stood on descriptor 0 before: what children get, since ours does not block.
    pub(super) fn before(&self) -> BorrowedFd<'_> {
        self.before.as_fd()
    }

    /// Columns and rows of the screen.
    pub(super) fn size() -> Size {
        tcgetwinsize(stdout()).map_or(ASSUMED, usable)
    }
}

impl Drop for Tty {
    fn drop(&mut self) {
        // Nothing can be done for a descriptor that does not come back, and the program is ending.
        let _ = dup2_stdin(&self.before);
    }
}

/// By name before `/dev/tty`: macOS cannot poll the latter, and it exists only for the controlling terminal.
fn opened() -> Option<OwnedFd> {
    let flags = OFlags::RDWR | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let names = [stdin(), stdout()].into_iter().filter_map(|fd| ttyname(fd, Vec::new()).ok());
    names.chain([c"/dev/tty".to_owned()]).find_map(|name| open(name, flags, Mode::empty()).ok())
}

fn usable(size: Winsize) -> Size {
    match (size.ws_col, size.ws_row) {
        (0, _) | (_, 0) => ASSUMED,
        (width, height) => Size { width: width.min(LARGEST), height: height.min(LARGEST) },
    }
}

#[cfg(test)]
mod tests {
    use super::{ASSUMED, LARGEST, usable};
    use crate::app::Size;
    use rstest::rstest;
    use rustix::termios::Winsize;

    #[rstest]
    #[case(120, 40, Size { width: 120, height: 40 })]
    #[case(1, 1, Size { width: 1, height: 1 })]
    #[case(0, 0, ASSUMED)]
    #[case(80, 0, ASSUMED)]
    #[case(65535, 2, Size { width: LARGEST, height: 2 })]
    fn an_unknown_size_is_assumed_and_an_absurd_one_is_bounded(#[case] cols: u16, #[case] rows: u16, #[case] is: Size) {
        assert_eq!(usable(Winsize { ws_col: cols, ws_row: rows, ws_xpixel: 0, ws_ypixel: 0 }), is);
    }
}
