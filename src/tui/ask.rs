//! A question that one key answers, below what was printed before.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use rustix::event::{PollFd, PollFlags};
use rustix::stdio::stdin;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

use super::events::wait;
use super::guard::send;
use super::signals::Signals;
use super::tty::{Read, Tty};
use super::{Crash, Refusal};
use crate::input::{Chord, Key};
use crate::terminal::input::{Decoder, Input, LATEST_ANSWER};
use crate::text::digits;

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A digit, of any script.
    Digit(usize),
    /// Nothing.
    None,
    /// A signal came instead; the terminal's own end is SIGHUP.
    Signal(u8),
}

/// Asks on a line of its own after an empty one, and waits for a digit, which is shown, or for Enter, Escape or `q`. Answers of the
/// terminal that come late, because it still owes them, are no keys, and other keys do nothing. Whatever happens, the terminal is left as it was found.
///
/// # Errors
/// Where there is no terminal to take keys from.
pub fn digit(question: &str, owed: bool, crash: &Crash) -> Result<Answer, Refusal> {
    let _tty = Tty::open()?;
    let quiet = Quiet::begin().map_err(Refusal::System)?;
    crash.first({
        let found = Arc::clone(&quiet.found);
        move || give_back(&found)
    });
    let answer = Signals::catch().and_then(|signals| {
        send(format!("\n{question}").as_bytes())?;
        listen(signals, if owed { Decoder::asked() } else { Decoder::new() })
    });
    drop(quiet);
    answer.map_err(Refusal::System)
}

/// The line takes keys one by one and shows none, until this is dropped.
struct Quiet {
    found: Arc<Mutex<Option<Termios>>>,
}

impl Quiet {
    fn begin() -> io::Result<Self> {
        let found = tcgetattr(stdin())?;
        let mut quiet = found.clone();
        // Signals stay, so that Ctrl-C ends it as it ends any question.
        quiet.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO);
        tcsetattr(stdin(), OptionalActions::Now, &quiet)?;
        Ok(Self { found: Arc::new(Mutex::new(Some(found))) })
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        give_back(&self.found);
    }
}

fn give_back(found: &Mutex<Option<Termios>>) {
    if let Some(found) = found.try_lock().ok().and_then(|mut found| found.take()) {
        // A terminal that does not listen any more needs no restoring.
        let _ = tcsetattr(stdin(), OptionalActions::Now, &found);
    }
}

fn listen(mut signals: Signals, mut decoder: Decoder) -> io::Result<Answer> {
    let start = Instant::now();
    let mut heard = start;
    let mut bytes = [0; 256];
    loop {
        let left = decoder.timeout().map(|silence| silence.saturating_sub(heard.elapsed()));
        let terminal = stdin();
        let mut fds = [PollFd::new(&terminal, PollFlags::IN), PollFd::new(&signals, PollFlags::IN)];
        wait(&mut fds, left)?;
        if let Some(signal) = signals.taken().end {
            return Ok(Answer::Signal(signal));
        }
        if start.elapsed() >= LATEST_ANSWER {
            decoder.settle();
        }
        match Tty::read(&mut bytes) {
            Read::Bytes(count) => {
                heard = Instant::now();
                decoder.feed(bytes.get(..count).unwrap_or_default());
            }
            Read::Nothing if left.is_some_and(|left| left.is_zero()) => decoder.flush(),
            Read::Nothing => {}
            Read::Gone => return Ok(Answer::Signal(1)),
        }
        while let Some(input) = decoder.next() {
            match input {
                Input::Key(chord) => {
                    if let Some(answer) = answer(chord) {
                        return said(answer);
                    }
                }
                Input::Mouse(_) | Input::Paste(_) | Input::Reply(_) => {}
            }
        }
    }
}

fn answer(chord: Chord) -> Option<Answer> {
    match chord.key {
        _ if chord.ctrl || chord.alt => None,
        Key::Enter | Key::Esc | Key::Char('q') => Some(Answer::None),
        Key::Char(c) => Some(Answer::Digit(usize::try_from(digits::value(c)?).ok()?)),
        _ => None,
    }
}

/// Shows the digit, and ends the line of the question.
fn said(answer: Answer) -> io::Result<Answer> {
    if let Answer::Digit(number) = answer {
        send(format!("{number}\n").as_bytes())?;
    }
    Ok(answer)
}
