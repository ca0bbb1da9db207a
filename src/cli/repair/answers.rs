//! What is typed in answer to a question, line by line, and Ctrl-C.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// Something that was typed, or why nothing more will be.
pub(super) enum Answer {
    /// A line, without blanks around it, in small letters.
    Line(String),
    /// No more input.
    End,
    /// A signal of this number.
    Signal(u8),
}

/// Answers as they come.
pub(super) struct Answers(Receiver<Answer>);

impl Answers {
    /// Begins to listen; from now on Ctrl-C is an answer.
    pub(super) fn listen() -> io::Result<Self> {
        let (send, receive) = channel();
        let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
        let signalled = send.clone();
        thread::spawn(move || {
            for signal in signals.forever() {
                let number = u8::try_from(signal).unwrap_or_default();
                if signalled.send(Answer::Signal(number)).is_err() {
                    break;
                }
            }
        });
        thread::spawn(move || {
            let mut line = String::new();
            while io::stdin().read_line(&mut line).is_ok_and(|read| read > 0) {
                if send.send(Answer::Line(std::mem::take(&mut line).trim().to_lowercase())).is_err() {
                    return;
                }
            }
            // Nobody may be left to hear it.
            let _ = send.send(Answer::End);
        });
        Ok(Self(receive))
    }

    /// Asks, and waits for the answer.
    pub(super) fn ask(&self, question: &str) -> Answer {
        let mut stdout = io::stdout().lock();
        // Where the question cannot be shown, no answer comes.
        let _ = write!(stdout, "{question} ").and_then(|()| stdout.flush());
        self.0.recv().unwrap_or(Answer::End)
    }
}
