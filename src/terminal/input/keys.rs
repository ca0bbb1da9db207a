//! What a sequence means: the tables of keys.

use super::{Input, mouse};
use crate::input::{Chord, Key};

/// A byte that stands for itself or for Ctrl with a letter. Ctrl-H and DEL are both Backspace, Ctrl-J and Ctrl-M Enter.
pub(super) fn ascii(byte: u8) -> Chord {
    match byte {
        0x00 => Chord::ctrl(' '),
        0x08 | 0x7f => Chord::plain(Key::Backspace),
        b'\t' => Chord::plain(Key::Tab),
        b'\n' | b'\r' => Chord::plain(Key::Enter),
        0x1b => Chord::plain(Key::Esc),
        0x01..=0x1a => Chord::ctrl(char::from(byte + 0x60)),
        0x1c..=0x1f => Chord::ctrl(char::from(byte + 0x40)),
        _ => Chord::plain(Key::Char(char::from(byte))),
    }
}

/// A function key of the Linux console: the letter after `CSI [`.
pub(super) fn console(letter: u8) -> Option<Chord> {
    (b'A'..=b'E').contains(&letter).then(|| Chord::plain(Key::F(letter - b'A' + 1)))
}

/// A whole `SS3` sequence: arrows and keypad in application mode, F1 to F4.
pub(super) fn ss3(bytes: &[u8]) -> Input {
    let body = bytes.get(2..).unwrap_or_default();
    let Some((&last, digits)) = body.split_last() else { return Input::Reply(bytes.to_vec()) };
    let key = match last {
        b'M' => Some(Key::Enter),
        b'R' => Some(Key::F(3)),
        b'X' => Some(Key::Char('=')),
        b'j'..=b'y' => Some(Key::Char(char::from(last - 0x40))),
        _ => lettered(last),
    };
    let held = digits.rsplit(|byte| *byte == b';').next().and_then(parsed).unwrap_or(1);
    key.and_then(|key| modified(key, held)).map_or_else(|| Input::Reply(bytes.to_vec()), Input::Key)
}

/// A whole `CSI` sequence. `None` for what happened but means nothing: a key let go, a mouse that only moved.
pub(super) fn csi(bytes: &[u8]) -> Option<Input> {
    let reply = || Some(Input::Reply(bytes.to_vec()));
    let (&last, body) = bytes.get(2..)?.split_last()?;
    if let (Some((b'<', report)), b'M' | b'm') = (body.split_first(), last) {
        return mouse::mouse(report, last == b'm').map(Input::Mouse);
    }
    if body.iter().any(|byte| !matches!(byte, b'0'..=b'9' | b';' | b':')) {
        return reply();
    }
    let modifiers = number(body, 1, 0).unwrap_or(1);
    let let_go = number(body, 1, 1) == Some(3);
    let chord = match last {
        b'~' if number(body, 0, 0) == Some(27) => character(number(body, 2, 0)?, None, None, modifiers),
        b'u' => character(number(body, 0, 0)?, number(body, 0, 1), number(body, 0, 2), modifiers).map(of_one_byte),
        b'Z' => Some(Chord { shift: true, ..Chord::plain(Key::Tab) }),
        _ => match named(body, last) {
            Some(key) => modified(key, modifiers),
            None if *body == *b"201" => return None,
            None => return reply(),
        },
    };
    chord.filter(|_| !let_go).map(Input::Key)
}

fn named(body: &[u8], last: u8) -> Option<Key> {
    let first = number(body, 0, 0);
    match last {
        b'~' => numbered(first?),
        // With numbers it is the place of the cursor (CPR), which nobody pressed.
        b'R' => body.is_empty().then_some(Key::F(3)),
        _ if first.unwrap_or(1) == 1 => lettered(last),
        _ => None,
    }
}

fn lettered(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'F' => Key::End,
        b'H' => Key::Home,
        b'P' => Key::F(1),
        b'Q' => Key::F(2),
        b'S' => Key::F(4),
        _ => return None,
    })
}

fn numbered(number: u32) -> Option<Key> {
    const FUNCTION: [u32; 20] = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34];
    Some(match number {
        1 | 7 => Key::Home,
        2 => Key::Insert,
        3 => Key::Delete,
        4 | 8 => Key::End,
        5 => Key::PageUp,
        6 => Key::PageDown,
        _ => Key::F((1..).zip(FUNCTION).find(|(_, code)| *code == number)?.0),
    })
}

/// A key told by its code point: modifyOtherKeys, and kitty's `u`, which may name the shifted character and the one that the key has
/// under a Latin layout (its base layout key) too. With Ctrl or Alt nothing is typed, so a letter that is none of ASCII is that one.
fn character(code: u32, shifted: Option<u32>, base: Option<u32>, modifiers: u32) -> Option<Chord> {
    let named = match code {
        8 | 127 => Some(Key::Backspace),
        9 => Some(Key::Tab),
        13 => Some(Key::Enter),
        27 => Some(Key::Esc),
        _ => keypad(code),
    };
    if let Some(key) = named {
        return modified(key, modifiers);
    }
    // kitty names keys that type nothing by private code points.
    let letter = char::from_u32(code).filter(|c| !c.is_control() && !('\u{e000}'..='\u{f8ff}').contains(c))?;
    let held = modified(Key::Char(letter), modifiers)?;
    let base = base.and_then(char::from_u32).filter(char::is_ascii_graphic);
    let other = base.filter(|_| !letter.is_ascii() && (held.ctrl || held.alt));
    let (letter, shifted) = other.map_or((letter, shifted.and_then(char::from_u32)), |base| (base, None));
    let typed = match shifted {
        _ if held.ctrl => letter.to_ascii_lowercase(),
        Some(c) if held.shift && !c.is_control() => c,
        _ if held.shift => capital(letter),
        _ => letter,
    };
    Some(Chord { key: Key::Char(typed), shift: false, ..held })
}

/// A key of the keypad, or one above F12, which kitty names by private code points (its table of functional keys).
fn keypad(code: u32) -> Option<Key> {
    const DIGITS_AND_SIGNS: &str = "0123456789./*-+";
    const REST: [Key; 13] = [
        Key::Enter,
        Key::Char('='),
        Key::Char(','),
        Key::Left,
        Key::Right,
        Key::Up,
        Key::Down,
        Key::PageUp,
        Key::PageDown,
        Key::Home,
        Key::End,
        Key::Insert,
        Key::Delete,
    ];
    match code {
        57376..=57387 => u8::try_from(code - 57376 + 13).ok().map(Key::F),
        57399..=57413 => {
            (57399..).zip(DIGITS_AND_SIGNS.chars()).find(|(named, _)| *named == code).map(|(_, c)| Key::Char(c))
        }
        _ => (57414..).zip(REST).find(|(named, _)| *named == code).map(|(_, key)| key),
    }
}

/// What Ctrl with a letter is in the one byte that terminals send otherwise: the same key does the same in all of them.
fn of_one_byte(chord: Chord) -> Chord {
    let alone = chord.ctrl && !chord.alt;
    match chord.key {
        Key::Char('[') if alone => Chord::plain(Key::Esc),
        Key::Char('h') if alone => Chord::plain(Key::Backspace),
        Key::Char('i') if alone => Chord::plain(Key::Tab),
        Key::Char('j' | 'm') if alone => Chord::plain(Key::Enter),
        _ => chord,
    }
}

fn capital(letter: char) -> char {
    let mut upper = letter.to_uppercase();
    upper.next().filter(|_| upper.len() == 0).unwrap_or(letter)
}

/// A key with the modifiers of xterm's parameter, 1 + Shift 1, Alt 2, Ctrl 4, Super 8, Hyper 16, Meta 32, locks above.
/// `None` with Super or Hyper: such keys are the desktop's.
fn modified(key: Key, parameter: u32) -> Option<Chord> {
    let held = parameter.saturating_sub(1);
    let has = |bits: u32| held & bits != 0;
    (!has(8 | 16)).then(|| Chord { key, ctrl: has(4), alt: has(2 | 32), shift: has(1) })
}

/// The number at a field (parted by `;`) and its part (parted by `:`), both from 0.
fn number(body: &[u8], field: usize, part: usize) -> Option<u32> {
    parsed(body.split(|byte| *byte == b';').nth(field)?.split(|byte| *byte == b':').nth(part)?)
}

fn parsed(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}
