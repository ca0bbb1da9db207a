//! A question that one key answers, below what was printed before.

use std::io;
use std::os::fd::AsFd;
use std::sync::{Arc, Mutex};

use rustix::stdio::stdin;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

use super::guard::send;
use super::reader::Reader;
use super::signals::Signals;
use super::tty::Tty;
use super::{Crash, Refusal};
use crate::input::{Chord, Key};
use crate::keymap::layout::Keyboard;
use crate::terminal::input::Input;
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
/// terminal that come late, because it was asked before, are no keys, and other keys do nothing.
/// Whatever happens, the terminal is left as it was found.
///
/// # Errors
/// Where there is no terminal to take keys from.
pub fn digit(question: &str, owed: bool, crash: &Crash) -> Result<Answer, Refusal> {
    let _tty = Tty::open()?;
    let no_echo = NoEcho::begin().map_err(Refusal::System)?;
    crash.first({
        let found = Arc::clone(&no_echo.found);
        move || give_back(&found)
    });
    let mut reader = Reader::new();
    if owed {
        reader.ask();
    }
    let answer = Signals::catch().and_then(|mut signals| {
        send(format!("\n{question}").as_bytes())?;
        listen(&mut reader, &mut signals)
    });
    if reader.awaits_answers() {
        reader.read_away(false);
    }
    drop(no_echo);
    answer.map_err(Refusal::System)
}

/// The line takes keys one by one and shows none, until this is dropped.
struct NoEcho {
    found: Arc<Mutex<Option<Termios>>>,
}

impl NoEcho {
    fn begin() -> io::Result<Self> {
        let found = tcgetattr(stdin())?;
        let mut no_echo = found.clone();
        // Signals stay, so that Ctrl-C ends it as it ends any question.
        no_echo.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO);
        tcsetattr(stdin(), OptionalActions::Now, &no_echo)?;
        Ok(Self { found: Arc::new(Mutex::new(Some(found))) })
    }
}

impl Drop for NoEcho {
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

fn listen(reader: &mut Reader, signals: &mut Signals) -> io::Result<Answer> {
    loop {
        let heard = reader.until(None, Some(signals.as_fd()), |input| match input {
            Input::Key(chord) => answer(chord),
            Input::Mouse(_) | Input::Paste(_) | Input::Reply(_) => None,
        });
        match heard {
            Ok(Some(Answer::Digit(number))) => {
                // Shows it, and ends the line of the question.
                send(format!("{number}\n").as_bytes())?;
                return Ok(Answer::Digit(number));
            }
            Ok(Some(answer)) => return Ok(answer),
            Ok(None) => {
                if let Some(signal) = signals.taken().end {
                    return Ok(Answer::Signal(signal));
                }
            }
            Err(_) => return Ok(Answer::Signal(1)),
        }
    }
}

fn answer(chord: Chord) -> Option<Answer> {
    match Keyboard::default().latin(chord).key {
        _ if chord.ctrl || chord.alt => None,
        Key::Enter | Key::Esc | Key::Char('q') => Some(Answer::None),
        Key::Char(c) => Some(Answer::Digit(usize::try_from(digits::value(c)?).ok()?)),
        _ => None,
    }
}
