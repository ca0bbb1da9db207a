//! Asking the terminal what it is, without showing anything on it.

use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use rustix::stdio::stdin;

use super::Refusal;
use super::bidi::Bidi;
use super::events::wait;
use super::guard::Guard;
use super::tty::{Read, Tty};
use crate::app::Size;
use crate::terminal::input::{Decoder, Input};

/// How long the answers may take.
const PATIENCE: Duration = Duration::from_millis(300);

/// Asks, and adds the answers to what is known. Gives back the size of the screen.
///
/// # Errors
/// Where there is no terminal to ask.
pub fn probe(bidi: &mut Bidi) -> Result<Size, Refusal> {
    let _tty = Tty::open()?;
    let guard = Guard::new(false);
    guard.ask();
    let claimed = guard.claim();
    if claimed.is_ok() {
        listen(bidi);
    }
    guard.release();
    claimed.map(|()| Tty::size()).map_err(Refusal::System)
}

fn listen(bidi: &mut Bidi) {
    let end = Instant::now() + PATIENCE;
    let mut decoder = Decoder::new();
    let mut bytes = [0; 1024];
    while !bidi.facts.complete && Instant::now() < end {
        let left = end.saturating_duration_since(Instant::now());
        if wait(&mut [PollFd::new(&stdin(), PollFlags::IN)], Some(left)).is_err() {
            break;
        }
        match Tty::read(&mut bytes) {
            Read::Bytes(count) => decoder.feed(bytes.get(..count).unwrap_or_default()),
            Read::Nothing => {}
            Read::Gone => break,
        }
        while let Some(input) = decoder.next() {
            if let Input::Reply(reply) = input {
                bidi.facts.hear(&reply);
            }
        }
    }
}
