//! The clipboard: by tmux where the program runs in it, else by OSC 52, which works over ssh and harms nothing where the terminal
//! refuses. It is never read.

use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::bidi::Bidi;
use super::guard::send;
use super::tmux::{self, Loaded};
use crate::app::Notice;
use crate::terminal::choice::{is_screen, is_tmux};

/// The most that is sent to a terminal, in bytes of text; terminals drop more, some with noise.
const MOST: usize = 100_000;

/// GNU screen hands strings of up to 256 bytes on to the terminal.
const SCREEN_STRING: usize = 200;

/// What is known to have become of a text that was to be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Copied {
    /// tmux has it in its buffer, and was told to pass it on to the terminal, if that takes it.
    ToTmux,
    /// tmux has it in its buffer. One before 3.2 passes nothing on but what it is sent itself, and that only if it is set to.
    ToTmuxAlone,
    /// It was sent to a tmux that cannot be asked, as it runs on another machine: it passes it on only if `set-clipboard` is on.
    SentToTmux,
    /// It was sent to the terminal, which answers nothing.
    Sent,
    /// It is longer than terminals take; nothing was done.
    TooLong,
}

impl Copied {
    /// What to say of a text of so many code points.
    pub(super) fn notice(self, characters: usize) -> Notice {
        let message = match self {
            Self::ToTmux => "copied-tmux",
            Self::ToTmuxAlone => "copied-tmux-alone",
            Self::SentToTmux => "copied-sent-tmux",
            Self::Sent => "copied-sent",
            Self::TooLong => "copied-too-long",
        };
        Notice::new(message).with("characters", characters)
    }
}

/// Copies a text; what is known to have come of it.
///
/// # Errors
/// Where the terminal can no longer be written to.
pub(super) fn copy(text: &str, bidi: &Bidi) -> io::Result<Copied> {
    let text = cleaned(text);
    let in_tmux = is_tmux(&bidi.environment, &bidi.facts);
    let loaded = (in_tmux && bidi.environment.has("TMUX")).then(|| tmux::load_buffer(&text)).flatten();
    if loaded == Some(Loaded::PassedOn) {
        return Ok(Copied::ToTmux);
    }
    let sequence = sequence(&text, is_screen(&bidi.environment, &bidi.facts));
    if let Some(sequence) = &sequence {
        send(sequence.as_bytes())?;
    }
    Ok(match (loaded, sequence) {
        (Some(_), _) => Copied::ToTmuxAlone,
        (None, Some(_)) if in_tmux => Copied::SentToTmux,
        (None, Some(_)) => Copied::Sent,
        (None, None) => Copied::TooLong,
    })
}

/// A text without control characters, and without a line break at its end, which would run it where it is pasted.
fn cleaned(text: &str) -> String {
    let clean: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    clean.trim_end_matches('\n').to_owned()
}

/// The sequence that asks a terminal to take a text, through GNU screen where it stands between; `None` where it is too long.
fn sequence(text: &str, through_screen: bool) -> Option<String> {
    let whole = (text.len() <= MOST).then(|| format!("\x1b]52;c;{}\x07", STANDARD.encode(text)))?;
    if !through_screen {
        return Some(whole);
    }
    let characters: Vec<char> = whole.chars().collect();
    let strings =
        characters.chunks(SCREEN_STRING).map(|part| format!("\x1bP{}\x1b\\", part.iter().collect::<String>()));
    Some(strings.collect())
}

#[cfg(test)]
mod tests {
    use super::{MOST, cleaned, sequence};

    #[test]
    fn a_copy_is_plain_text_without_a_line_break_at_its_end() {
        assert_eq!(cleaned("تاريخ\x1b[2J\n"), "تاريخ[2J");
        assert_eq!(sequence("a\nb", false).as_deref(), Some("\x1b]52;c;YQpi\x07"));
    }

    #[test]
    fn what_is_too_long_is_not_copied_in_part() {
        assert!(sequence(&"a".repeat(MOST), false).is_some());
        assert_eq!(sequence(&"a".repeat(MOST + 1), false), None);
    }

    #[test]
    fn gnu_screen_is_given_strings_that_it_hands_on_whole() {
        let text = "وضع المجلس الحجر الأول ".repeat(30);
        let strings = sequence(&text, true).expect("short enough");
        assert!(strings.split("\x1b\\").all(|part| part.len() < 256), "{strings:?}");
        let handed_on: String =
            strings.split("\x1b\\").map(|part| part.strip_prefix("\x1bP").unwrap_or_default()).collect();
        assert_eq!(Some(handed_on), sequence(&text, false));
    }
}
