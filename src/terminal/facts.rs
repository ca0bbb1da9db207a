//! What a terminal answered when it was asked what it is.

use super::background::Background;

/// The questions, in the order of sending: name and version (XTVERSION), device (DA2), background (OSC 11), class (DA1). Every terminal answers the last one, and answers come in order. The background is asked for with
/// `BEL` at the end: urxvt answers in kind, and its answer to the other end is torn.
///
/// Nothing has to be cleared after them.
pub const QUESTIONS: &str = "\x1b[>0q\x1b[>c\x1b]11;?\x07\x1b[c";

/// Writes a letter of two bytes in UTF-8 at the beginning of the second row and asks where the cursor stands then (CPR): in the second
/// column where the terminal takes UTF-8. To be sent on the alternate screen before it is cleared.
pub const LETTER_QUESTION: &str = "\x1b[2;1Hé\x1b[6n";

/// A question that every terminal answers, and always with [`STATUS_ANSWER`] (DSR 5): what was on its way before has then come.
pub const STATUS_QUESTION: &str = "\x1b[5n";

/// The answer to [`STATUS_QUESTION`].
pub const STATUS_ANSWER: &[u8] = b"\x1b[0n";

/// What a terminal sends when it gets the focus, where that was asked for (mode 1004).
pub const FOCUS_IN: &[u8] = b"\x1b[I";

/// The answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Name and version (XTVERSION), without control characters.
    pub name: Option<String>,
    /// What it says of bidi mode 8 (DECRQM): 0 unknown, 1 set, 2 reset.
    pub bidi_mode: Option<u16>,
    /// The numbers of its device (DA2).
    pub device: Option<Vec<u16>>,
    /// The colour of its background (OSC 11).
    pub background: Option<Background>,
    /// The columns that a letter of two bytes takes in it.
    pub letter_width: Option<u16>,
    /// The last question was answered (DA1): no more will come.
    pub complete: bool,
}

impl Facts {
    /// Takes a reply in, from `ESC` to its end; one that answers no question here changes nothing.
    pub fn add_reply(&mut self, reply: &[u8]) {
        let Some(text) = std::str::from_utf8(reply).ok() else { return };
        let Some(body) = text.strip_prefix('\x1b') else { return };
        if let Some(name) = body.strip_prefix("P>|") {
            let name = name.trim_end_matches(['\\', '\x1b', '\x07']);
            self.name = Some(name.chars().filter(|c| !c.is_control()).collect());
        } else if let Some(colour) = body.strip_prefix("]11;") {
            let colour = Background::of(colour.trim_end_matches(['\\', '\x1b', '\x07']));
            self.background = colour.or(self.background);
        } else if let Some(numbers) = between(body, "[>", "c") {
            self.device = Some(numbers.split(';').map(|number| number.parse().unwrap_or(0)).collect());
        } else if let Some(column) = between(body, "[2;", "R") {
            self.letter_width = column.parse().ok().and_then(|column: u16| column.checked_sub(1));
        } else if between(body, "[?", "c").is_some() {
            self.complete = true;
        } else if let Some(numbers) = between(body, "[?", "$y").or_else(|| between(body, "[", "$y"))
            && let Some(("8", state)) = numbers.split_once(';')
        {
            self.bidi_mode = state.parse().ok();
        }
    }

    /// These answers after [`QUESTIONS`] alone: what else was asked is still so of the same terminal.
    #[must_use]
    pub fn again(self, before: &Self) -> Self {
        let same = (&self.name, &self.device) == (&before.name, &before.device);
        Self {
            bidi_mode: self.bidi_mode.or(before.bidi_mode.filter(|_| same)),
            letter_width: self.letter_width.or(before.letter_width.filter(|_| same)),
            ..self
        }
    }

    /// Whether the terminal answered anything.
    #[must_use]
    pub fn answered(&self) -> bool {
        self.complete
            || self.name.is_some()
            || self.bidi_mode.is_some()
            || self.letter_width.is_some()
            || self.device.is_some()
            || self.background.is_some()
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.strip_prefix(start)?.strip_suffix(end)
}

#[cfg(test)]
mod tests {
    use super::{Background, Facts};

    fn heard(replies: &[&str]) -> Facts {
        let mut facts = Facts::default();
        for reply in replies {
            facts.add_reply(reply.as_bytes());
        }
        facts
    }

    #[test]
    fn each_question_has_its_answer() {
        let facts = heard(&["\x1bP>|XTerm(379)\x1b\\", "\x1b[8;0$y", "\x1b[>41;379;0c"]);
        assert_eq!(facts.name.as_deref(), Some("XTerm(379)"));
        assert_eq!((facts.bidi_mode, facts.device.as_deref()), (Some(0), Some(&[41, 379, 0][..])));
        assert!(facts.answered() && !facts.complete);
        assert!(heard(&["\x1b[?64;1;2c"]).complete);
        for end in ["\x07", "\x1b\\"] {
            let light = heard(&[&format!("\x1b]11;rgb:ffff/ffff/ffff{end}")]);
            assert_eq!(light.background, Some(Background::Light));
        }
    }

    #[test]
    fn the_bidi_mode_is_not_asked_for_again_of_the_same_terminal() {
        let vte = heard(&["\x1b[8;2$y", "\x1b[>65;7006;1c", "\x1b[?62c"]);
        assert_eq!(heard(&["\x1b[>65;7006;1c", "\x1b[?62c"]).again(&vte), vte);
        let other = heard(&["\x1b[>41;379;0c", "\x1b[?62c"]);
        assert_eq!(other.clone().again(&vte), other);
    }

    #[test]
    fn other_replies_and_rubbish_are_no_answers() {
        let rubbish = [
            "\x1b[3;4R",
            "\x1b]10;rgb:0/0/0\x07",
            "\x1b]11;none\x07",
            "",
            "\x1b",
            "\x1b[?2026;2$y",
            "\x1b[?1;2;3",
            "\x1bP1$r0m\x1b\\",
        ];
        assert_eq!(heard(&rubbish), Facts::default());
    }
}
