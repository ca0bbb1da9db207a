//! The modes of the terminal: claimed together, given back together, on every way out.

use std::io;
use std::sync::{Arc, Mutex};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::{Errno, write};
use rustix::stdio::{stdin, stdout};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use super::reader::Reader;
use crate::input::Family;
use crate::terminal::facts::{LETTER_QUESTION, QUESTIONS, STATUS_QUESTION};
use crate::terminal::modes::Modes;

/// Alternate screen.
const SCREEN_ON: &str = "\x1b[?1049h";
/// The clearing that copies the bidi mode into the rows (VTE), and wipes off what questions printed; no cursor, pastes in brackets,
/// word of the focus.
const CLEAN: &str = "\x1b[2J\x1b[?25l\x1b[?2004h\x1b[?1004h";
/// What ends a frame in whatever state it was left, and keeps the terminal from sending more.
const QUIET: &str = "\x1b[?2026l\x1b[?2004l\x1b[?1004l\x1b[?1006l\x1b[?1002l\x1b[?1000l\x1b[0m";
/// The picture is wiped off before, for terminals that have no other screen: GNU screen unless it is told to, the Linux console. There
/// it would stand around the prompt.
const SCREEN_OFF: &str = "\x1b[H\x1b[J\x1b[?1049l";
/// kitty's keyboard protocol, where the terminal speaks it; others pass over it. Of its flags (a bit each) 1 tells Esc and Ctrl with a
/// letter from what they would be confused with, 4 adds the key of a Latin layout to these, whatever layout is set. Letters alone stay
/// text: to have the key of these as well, 8 would make sequences of all of them, text would come only with 16, and what dead keys and
/// input methods compose would depend on how well a terminal does that. The table of layouts suffices for them.
///
/// Each screen of a terminal has a stack of its own for the flags, so they are pushed and popped on the alternate one.
const KEYS_ON: &str = "\x1b[>5u";
const KEYS_OFF: &str = "\x1b[<u";
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1002l\x1b[?1000l";

/// The claim on the terminal, shared with the panic hook.
#[derive(Clone)]
pub(super) struct Guard(Arc<Mutex<Claim>>);

struct Claim {
    /// The settings found; `None` while the terminal is not ours.
    found: Option<Termios>,
    mouse: bool,
    /// The modes found, as far as the terminal has told them.
    modes: Modes,
    /// Whose modes are set.
    family: Family,
    /// Whether the terminal is sent nothing but lines, and no sequence.
    lines: bool,
}

impl Guard {
    /// A guard that has not claimed anything yet.
    pub(super) fn new(mouse: bool) -> Self {
        Self::with(mouse, false)
    }

    /// The same of a terminal that can only be sent lines: its keys are taken one by one, and that is all.
    pub(super) fn of_lines() -> Self {
        Self::with(false, true)
    }

    fn with(mouse: bool, lines: bool) -> Self {
        let (modes, family) = (Modes::default(), Family::default());
        Self(Arc::new(Mutex::new(Claim { found: None, mouse, modes, family, lines })))
    }

    /// Takes the terminal, or takes it again after others may have changed it, and asks what it is.
    pub(super) fn claim(&self, reader: &mut Reader) -> io::Result<()> {
        let Ok(mut claim) = self.0.try_lock() else { return Ok(()) };
        // Where it is still ours, its modes are those that were set here.
        let (found, first) = match &claim.found {
            // What was pushed may be there still, or the terminal was reset since: then there is nothing to pop.
            Some(found) => (found.clone(), KEYS_OFF.to_owned()),
            None => (tcgetattr(stdin())?, Modes::questions() + LETTER_QUESTION),
        };
        if claim.found.is_none() {
            claim.modes = Modes::default();
        }
        let mut raw = found.clone();
        claim.found = Some(found);
        raw.make_raw();
        tcsetattr(stdin(), OptionalActions::Now, &raw)?;
        if claim.lines {
            return Ok(());
        }
        send([SCREEN_ON, first.as_str(), KEYS_ON, QUESTIONS, claim.family.enter(), CLEAN].concat().as_bytes())?;
        reader.ask();
        if claim.mouse { send(MOUSE_ON) } else { Ok(()) }
    }

    /// Gives the terminal back as it was found. Does nothing when it is not ours.
    ///
    /// What it has still to answer, and mouse reports on their way, would be typed into what reads it next: they are read away before, in
    /// a second at most. Where there can be none, nothing is waited for.
    pub(super) fn release(&self, reader: &mut Reader) {
        // Locked already only where a panic comes from within: then it must not wait for itself.
        let Ok(mut claim) = self.0.try_lock() else { return };
        if let Some(found) = claim.found.take() {
            if claim.lines {
                let _ = tcsetattr(stdin(), OptionalActions::Now, &found);
                return;
            }
            let question = if claim.mouse { STATUS_QUESTION } else { "" };
            let sent = send([QUIET, KEYS_OFF, question].concat().as_bytes());
            if sent.is_ok() && (claim.mouse || reader.awaits_answers()) {
                reader.read_away(claim.mouse);
            }
            reader.kept_replies().for_each(|reply| claim.modes.add_reply(reply));
            // Not before: who sees the shell types for it. A terminal that does not listen any more needs no restoring.
            let (leave, modes) = (claim.family.leave(claim.modes.was_explicit()), claim.modes.put_back());
            let _ = send([leave, modes.as_str(), SCREEN_OFF].concat().as_bytes());
            let _ = tcsetattr(stdin(), OptionalActions::Now, &found);
        }
    }

    /// Gives the terminal to somebody else for as long as they need it. It is claimed again with the settings it had before them,
    /// whatever they left.
    pub(super) fn release_for<T>(&self, reader: &mut Reader, borrower: impl FnOnce() -> T) -> io::Result<T> {
        self.release(reader);
        let before = tcgetattr(stdin());
        let result = borrower();
        if let Ok(before) = before {
            tcsetattr(stdin(), OptionalActions::Now, &before)?;
        }
        self.claim(reader)?;
        Ok(result)
    }

    /// Sets the modes of a family in place of those before. All that is on the screen has to be cleared and drawn again.
    pub(super) fn family(&self, family: Family) -> io::Result<()> {
        let Ok(mut claim) = self.0.try_lock() else { return Ok(()) };
        let before = std::mem::replace(&mut claim.family, family);
        if claim.found.is_none() || claim.lines {
            return Ok(());
        }
        send([before.leave(claim.modes.was_explicit()), family.enter()].concat().as_bytes())
    }

    /// Takes in what the terminal says of the modes it was found in.
    pub(super) fn on_reply(&self, reply: &[u8]) {
        if let Ok(mut claim) = self.0.try_lock() {
            claim.modes.add_reply(reply);
        }
    }

    /// Takes the mouse, or leaves it to the terminal.
    pub(super) fn mouse(&self, on: bool) -> io::Result<()> {
        let Ok(mut claim) = self.0.try_lock() else { return Ok(()) };
        if claim.lines {
            return Ok(());
        }
        claim.mouse = on;
        send(if on { MOUSE_ON } else { MOUSE_OFF })
    }
}

/// Writes all of it to the terminal.
pub(super) fn send(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match write(stdout(), bytes) {
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(Errno::INTR) => {}
            // Someone who shares the descriptor made it non-blocking.
            Err(Errno::AGAIN) => {
                poll(&mut [PollFd::new(&stdout(), PollFlags::OUT)], None)?;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
