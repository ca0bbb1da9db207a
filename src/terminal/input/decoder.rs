//! Bytes to events, one byte at a time: however the stream is cut into reads, the same events come out; but for the two letters of one
//! key, which are told by having come together.

use std::collections::VecDeque;
use std::time::Duration;

use super::paste::Bracketed;
use super::{Input, MOST_SEQUENCE, answers, keys};
use crate::input::{Chord, Key, typed_at_once};

const ESC: u8 = 0x1b;
const BEL: u8 = 0x07;

/// After so long without a byte, `ESC` was the Escape key.
const LONE_ESCAPE: Duration = Duration::from_millis(40);
/// After so long without a byte, the rest of a sequence does not come any more. Long enough for a slow line to deliver
/// the second half of a reply, which would otherwise be typed.
const TORN: Duration = Duration::from_millis(250);
/// While answers are awaited, `ESC` was the Escape key only after so long: it may be the first byte of one.
const LATE_ESCAPE: Duration = Duration::from_millis(500);
/// After so long without a byte, the end of a paste does not come any more.
const ENDLESS_PASTE: Duration = Duration::from_millis(900);

/// The reader of a terminal's bytes. It holds at most one unfinished sequence and the events not yet taken.
#[derive(Debug, Default)]
pub struct Decoder {
    state: State,
    /// The bytes of the unfinished sequence, from `ESC` on; one more than the limit when it is too long.
    held: Vec<u8>,
    ready: VecDeque<Input>,
    /// The terminal was asked, and its last answer has not come.
    awaiting: bool,
    late: Late,
}

/// How long the rest of what may be an answer lets itself be waited for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Late {
    /// No longer than the rest of a key would.
    #[default]
    No,
    /// Longer.
    Yes,
    /// So long that its `ESC` was given out as the Escape key.
    EscapeTold,
}

/// What the next byte belongs to.
#[derive(Debug, Default)]
enum State {
    /// Nothing: it begins something.
    #[default]
    Ground,
    /// What follows `ESC`.
    Escape,
    /// A letter of several bytes, of which so many are missing.
    Letter { missing: u8, alt: bool },
    /// `CSI`: parameters up to a final byte.
    Csi,
    /// `SS3`: one letter, parameters before it in old terminals.
    Ss3,
    /// `CSI [`: one letter, a function key of the Linux console.
    Console,
    /// `CSI M`: so many bytes of an old mouse report are missing.
    OldMouse(u8),
    /// OSC, DCS, APC, PM or SOS: anything up to `ST` (or `BEL`); whether `ESC` was just seen.
    Text { escape: bool },
    /// A bracketed paste.
    Paste(Bracketed),
}

impl Decoder {
    /// A reader that has seen nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// To be called when the terminal is asked what it is. Until the last answer has come, an answer may be torn anywhere and
    /// for any time, and none of its bytes become keys.
    pub fn ask(&mut self) {
        self.awaiting = true;
    }

    /// Whether the last answer is still to come.
    #[must_use]
    pub fn awaits_answers(&self) -> bool {
        self.awaiting
    }

    /// Waits for no answer any longer: to be called [`super::LATEST_ANSWER`] after the questions.
    pub fn stop_waiting(&mut self) {
        self.awaiting = false;
        if self.late != Late::No {
            self.give_up();
        }
    }

    /// Takes the bytes of one read, of any length. Lam and alef in one of them are the key that types both, under Arabic layouts of
    /// Windows, macOS and most Wayland desktops; that of X11 sends one character of its own.
    pub fn feed(&mut self, bytes: &[u8]) {
        let before = self.ready.len();
        for &byte in bytes {
            self.step(byte);
        }
        self.join_letters_of_one_key(before);
    }

    /// Joins what came from a place of the events on.
    fn join_letters_of_one_key(&mut self, from: usize) {
        let typed = |input: Option<&Input>| match input {
            Some(Input::Key(chord)) if *chord == Chord::plain(chord.key) => Some(chord.key),
            _ => None,
        };
        let mut at = from;
        while at + 1 < self.ready.len() {
            if let (Some(Key::Char(first)), Some(Key::Char(second))) =
                (typed(self.ready.get(at)), typed(self.ready.get(at + 1)))
                && let Some(both) = typed_at_once(first, second)
                && let Some(input) = self.ready.get_mut(at)
            {
                *input = Input::Key(Chord::char(both));
                self.ready.remove(at + 1);
            }
            at += 1;
        }
    }

    /// The next event that is complete.
    #[expect(clippy::should_implement_trait, reason = "the stream does not end: more may come after None")]
    pub fn next(&mut self) -> Option<Input> {
        self.ready.pop_front()
    }

    /// How long after the last byte to call [`Decoder::flush`], if something is unfinished.
    #[must_use]
    pub fn timeout(&self) -> Option<Duration> {
        match self.state {
            State::Ground => None,
            State::Paste(_) => Some(ENDLESS_PASTE),
            _ if self.late != Late::No && self.may_be_answer() => match (self.late, self.held.len()) {
                (Late::Yes, 1) | (Late::EscapeTold, 2) => Some(LATE_ESCAPE),
                _ => None,
            },
            _ if self.held.len() < 3 => Some(LONE_ESCAPE),
            _ => Some(TORN),
        }
    }

    /// Gives up waiting: `ESC` was the Escape key, `ESC [` was Alt-[, a paste ends here, anything else is dropped. What may be an
    /// answer is waited for all the same, `ESC` alone for a while only.
    pub fn flush(&mut self) {
        match (self.late, self.held.len()) {
            _ if !self.may_be_answer() => self.give_up(),
            (Late::No, _) => self.late = Late::Yes,
            (Late::Yes, 1) => {
                self.late = Late::EscapeTold;
                self.key(Chord::plain(Key::Esc));
            }
            (Late::EscapeTold, 2) => self.give_up(),
            _ => {}
        }
    }

    fn may_be_answer(&self) -> bool {
        self.awaiting && answers::may_begin(&self.held)
    }

    fn give_up(&mut self) {
        let told = std::mem::take(&mut self.late) == Late::EscapeTold;
        match std::mem::take(&mut self.state) {
            State::Escape if told => {}
            State::Escape => self.key(Chord::plain(Key::Esc)),
            State::Paste(paste) => self.ready.push_back(Input::Paste(paste.end())),
            State::Csi | State::Ss3 | State::Text { .. } => {
                if let [ESC, introducer] = *self.held {
                    self.key(Chord { alt: !told, ..keys::ascii(introducer) });
                }
            }
            _ => {}
        }
        self.held.clear();
    }

    /// Whether a byte after a long wait shows that this is no answer, but keys that were pressed one after the other. The rest
    /// of a key's own sequence is still taken.
    fn begins_other_input(&self, byte: u8) -> bool {
        let torn = match self.state {
            State::Escape | State::Text { .. } => self.late != Late::No,
            State::Csi => self.late == Late::EscapeTold,
            _ => false,
        };
        torn && !answers::may_begin(&[&self.held, &[byte][..]].concat())
    }

    fn step(&mut self, byte: u8) {
        if self.begins_other_input(byte) {
            self.give_up();
        }
        match &mut self.state {
            State::Ground => self.begin(byte, false),
            State::Escape => self.escape(byte),
            State::Letter { .. } => self.letter(byte),
            State::Csi => self.csi(byte),
            State::Ss3 => self.ss3(byte),
            State::Console => {
                self.hold(byte);
                self.finish(keys::console(byte).map(Input::Key));
            }
            State::OldMouse(1) => self.finish(None),
            State::OldMouse(missing) => *missing -= 1,
            State::Text { escape } => {
                let after_escape = *escape;
                self.text(byte, after_escape);
            }
            State::Paste(paste) => {
                if let Some(paste) = paste.take(byte) {
                    self.finish(Some(Input::Paste(paste)));
                }
            }
        }
    }

    /// A byte outside every sequence; `alt` after an `ESC` that began none.
    fn begin(&mut self, byte: u8, alt: bool) {
        self.late = Late::No;
        self.held.clear();
        self.held.push(byte);
        self.state = match byte {
            ESC => State::Escape,
            0xc2..=0xdf => State::Letter { missing: 1, alt },
            0xe0..=0xef => State::Letter { missing: 2, alt },
            0xf0..=0xf4 => State::Letter { missing: 3, alt },
            0x80.. => State::Ground,
            _ => {
                self.key(Chord { alt, ..keys::ascii(byte) });
                State::Ground
            }
        };
    }

    fn escape(&mut self, byte: u8) {
        self.state = match byte {
            b'[' => State::Csi,
            b'O' => State::Ss3,
            b'P' | b'X' | b']' | b'^' | b'_' => State::Text { escape: false },
            ESC => return self.key(Chord::plain(Key::Esc)),
            _ => return self.begin(byte, true),
        };
        self.hold(byte);
    }

    fn letter(&mut self, byte: u8) {
        let State::Letter { missing, alt } = &mut self.state else { return };
        if !(0x80..0xc0).contains(&byte) {
            return self.begin(byte, false);
        }
        *missing -= 1;
        let (whole, alt) = (*missing == 0, *alt);
        self.hold(byte);
        if whole {
            let letter = std::str::from_utf8(&self.held).ok().and_then(|text| text.chars().next());
            let chord = letter.filter(|c| !c.is_control()).map(|c| Chord { alt, ..Chord::plain(Key::Char(c)) });
            self.finish(chord.map(Input::Key));
        }
    }

    fn csi(&mut self, byte: u8) {
        let first = self.held.len() == 2;
        match byte {
            0x20..=0x3f => self.hold(byte),
            b'[' if first => {
                self.hold(byte);
                self.state = State::Console;
            }
            b'M' if first => {
                self.hold(byte);
                self.state = State::OldMouse(3);
            }
            0x40..=0x7e => {
                self.hold(byte);
                if *self.held == *b"\x1b[200~" {
                    self.held.clear();
                    self.state = State::Paste(Bracketed::default());
                } else {
                    let input = self.whole().and_then(keys::csi);
                    self.finish(input);
                }
            }
            // A control character or a letter inside a sequence: it was torn, and this is a key.
            _ => self.begin(byte, false),
        }
    }

    fn ss3(&mut self, byte: u8) {
        match byte {
            b'0'..=b'9' | b';' => self.hold(byte),
            0x20..=0x7e => {
                self.hold(byte);
                let input = self.whole().map(keys::ss3);
                self.finish(input);
            }
            _ => self.begin(byte, false),
        }
    }

    fn text(&mut self, byte: u8, after_escape: bool) {
        match byte {
            b'\\' if after_escape => self.end_of_text(byte),
            // `ESC` ends a string whatever follows; it was torn, and this is the next sequence.
            _ if after_escape => {
                self.begin(ESC, false);
                self.escape(byte);
            }
            BEL => self.end_of_text(byte),
            // CAN and SUB cancel a string (ECMA-48, and every terminal).
            0x18 | 0x1a => self.begin(byte, false),
            _ => {
                self.hold(byte);
                self.state = State::Text { escape: byte == ESC };
            }
        }
    }

    fn end_of_text(&mut self, byte: u8) {
        self.hold(byte);
        let reply = self.whole().map(|bytes| Input::Reply(bytes.to_vec()));
        self.finish(reply);
    }

    fn hold(&mut self, byte: u8) {
        if self.held.len() <= MOST_SEQUENCE {
            self.held.push(byte);
        }
    }

    /// The bytes of the sequence that ended, unless there were too many.
    fn whole(&self) -> Option<&[u8]> {
        (self.held.len() <= MOST_SEQUENCE).then_some(&*self.held)
    }

    fn finish(&mut self, input: Option<Input>) {
        if let Some(Input::Reply(reply)) = &input {
            self.awaiting &= !answers::is_last(reply);
        }
        self.ready.extend(input);
        self.late = Late::No;
        self.held.clear();
        self.state = State::Ground;
    }

    fn key(&mut self, chord: Chord) {
        self.ready.push_back(Input::Key(chord));
    }
}
