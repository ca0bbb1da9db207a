//! Asking the terminal what it is, without showing anything on it.

use super::Refusal;
use super::bidi::Bidi;
use super::guard::Guard;
use super::reader::Reader;
use super::tty::Tty;
use crate::app::Size;
use crate::terminal::input::Input;

/// Asks, and adds the answers to what is known; waits for them for a second at most. Gives back the size of the screen.
///
/// # Errors
/// Where there is no terminal to ask.
pub fn probe(bidi: &mut Bidi) -> Result<Size, Refusal> {
    let _tty = Tty::open()?;
    let guard = Guard::new(false);
    let mut reader = Reader::new();
    let claimed = guard.claim(&mut reader);
    guard.release(&mut reader);
    while let Some(input) = reader.next() {
        if let Input::Reply(reply) = input {
            bidi.on_reply(&reply);
        }
    }
    claimed.map(|()| Tty::size()).map_err(Refusal::System)
}
