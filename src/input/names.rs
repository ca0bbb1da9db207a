//! The names of chords, the same in `--keys`, in the configuration, in help and in `tarikh keys`.
//!
//! A character stands for itself, any other key for its name in angle brackets, modifiers before it: `j`, `<enter>`,
//! `<s-tab>`, `<c-d>`, `<a-left>`.

use std::fmt;
use std::str::FromStr;

use super::{Chord, Key};

const NAMES: &[(&str, Key)] = &[
    ("enter", Key::Enter),
    ("esc", Key::Esc),
    ("tab", Key::Tab),
    ("space", Key::Char(' ')),
    ("bs", Key::Backspace),
    ("del", Key::Delete),
    ("ins", Key::Insert),
    ("up", Key::Up),
    ("down", Key::Down),
    ("left", Key::Left),
    ("right", Key::Right),
    ("home", Key::Home),
    ("end", Key::End),
    ("pgup", Key::PageUp),
    ("pgdn", Key::PageDown),
    ("lt", Key::Char('<')),
    ("gt", Key::Char('>')),
];
const LAST_FUNCTION_KEY: u8 = 24;

/// No key has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownKey;

impl FromStr for Chord {
    type Err = UnknownKey;

    fn from_str(name: &str) -> Result<Self, UnknownKey> {
        if let Some(c) = only_char(name) {
            return Ok(Self::char(c));
        }
        let inside = name.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).ok_or(UnknownKey)?;
        bracketed(inside).ok_or(UnknownKey)
    }
}

impl Chord {
    /// The names of keys that are no characters, without brackets.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(name, _)| *name)
    }
}

/// What stands between angle brackets.
fn bracketed(mut name: &str) -> Option<Chord> {
    let (mut ctrl, mut alt, mut shift) = (false, false, false);
    while let Some((modifier, rest)) = name.split_once('-').filter(|(_, rest)| !rest.is_empty()) {
        let held = match modifier {
            "c" => &mut ctrl,
            "a" => &mut alt,
            "s" => &mut shift,
            _ => return None,
        };
        if std::mem::replace(held, true) {
            return None;
        }
        name = rest;
    }
    let named = NAMES.iter().find(|(known, _)| *known == name).map(|(_, key)| *key).or_else(|| function_key(name));
    // A character alone needs no brackets: `<x>` is more likely a mistake than meant.
    let key = named.or_else(|| only_char(name).filter(|_| ctrl || alt).map(Key::Char))?;
    match key {
        // Shift is part of a character already.
        Key::Char(_) if shift => None,
        Key::Char(c) if ctrl => Some(Chord { key: Key::Char(c.to_ascii_lowercase()), ctrl, alt, shift }),
        _ => Some(Chord { key, ctrl, alt, shift }),
    }
}

fn function_key(name: &str) -> Option<Key> {
    let digits = name.strip_prefix('f').filter(|digits| !digits.starts_with(['0', '+']))?;
    digits.parse().ok().filter(|number| (1..=LAST_FUNCTION_KEY).contains(number)).map(Key::F)
}

fn only_char(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.as_str().is_empty())
}

impl fmt::Display for Chord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = NAMES.iter().find(|(_, key)| *key == self.key).map(|(name, _)| *name);
        match (self.key, name) {
            (Key::Char(c), None) if !self.ctrl && !self.alt => return write!(f, "{c}"),
            _ => f.write_str("<")?,
        }
        for (held, letter) in [(self.ctrl, "c-"), (self.alt, "a-"), (self.shift, "s-")] {
            f.write_str(if held { letter } else { "" })?;
        }
        match (self.key, name) {
            (_, Some(name)) => f.write_str(name)?,
            (Key::Char(c), None) => write!(f, "{c}")?,
            (Key::F(number), None) => write!(f, "f{number}")?,
            (_, None) => {}
        }
        f.write_str(">")
    }
}

#[cfg(test)]
mod tests {
    use super::UnknownKey;
    use crate::input::{Chord, Key};
    use rstest::rstest;

    #[rstest]
    #[case("j", Chord::char('j'))]
    #[case("G", Chord::char('G'))]
    #[case("ت", Chord::char('ت'))]
    #[case("-", Chord::char('-'))]
    #[case("<enter>", Chord::plain(Key::Enter))]
    #[case("<space>", Chord::char(' '))]
    #[case("<lt>", Chord::char('<'))]
    #[case("<gt>", Chord::char('>'))]
    #[case("<s-tab>", Chord { shift: true, ..Chord::plain(Key::Tab) })]
    #[case("<f12>", Chord::plain(Key::F(12)))]
    #[case("<c-x>", Chord::ctrl('x'))]
    #[case("<c-->", Chord::ctrl('-'))]
    #[case("<a-left>", Chord { alt: true, ..Chord::plain(Key::Left) })]
    #[case("<c-a-s-pgdn>", Chord { ctrl: true, alt: true, shift: true, ..Chord::plain(Key::PageDown) })]
    fn a_chord_and_its_name_are_the_same_thing(#[case] name: &str, #[case] chord: Chord) {
        assert_eq!(name.parse(), Ok(chord));
        assert_eq!(chord.to_string(), name);
    }

    #[rstest]
    #[case("")]
    #[case("jj")]
    #[case("<>")]
    #[case("<entr>")]
    #[case("<x>")]
    #[case("<f0>")]
    #[case("<f25>")]
    #[case("<f+1>")]
    #[case("<c-c-x>")]
    #[case("<s-x>")]
    #[case("<x-enter>")]
    #[case("<c->")]
    fn what_names_no_key_is_refused(#[case] name: &str) {
        assert_eq!(name.parse::<Chord>(), Err(UnknownKey));
    }

    #[test]
    fn ctrl_with_a_capital_is_ctrl_with_the_letter() {
        assert_eq!("<c-D>".parse(), Ok(Chord::ctrl('d')));
    }
}
