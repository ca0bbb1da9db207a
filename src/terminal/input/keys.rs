//! What a sequence means: the tables of keys.

use super::{Code, Input, Stroke, mouse};

/// A byte that stands for itself or for Ctrl with a letter. Ctrl-H and DEL are both Backspace, Ctrl-J and Ctrl-M Enter.
pub(super) fn ascii(byte: u8) -> Stroke {
    match byte {
        0x00 => Stroke::ctrl(' '),
        0x08 | 0x7f => Stroke::plain(Code::Backspace),
        b'\t' => Stroke::plain(Code::Tab),
        b'\n' | b'\r' => Stroke::plain(Code::Enter),
        0x1b => Stroke::plain(Code::Esc),
        0x01..=0x1a => Stroke::ctrl(char::from(byte + 0x60)),
        0x1c..=0x1f => Stroke::ctrl(char::from(byte + 0x40)),
        _ => Stroke::plain(Code::Char(char::from(byte))),
    }
}

/// A function key of the Linux console: the letter after `CSI [`.
pub(super) fn console(letter: u8) -> Option<Stroke> {
    (b'A'..=b'E').contains(&letter).then(|| Stroke::plain(Code::F(letter - b'A' + 1)))
}

/// A whole `SS3` sequence: arrows and keypad in application mode, F1 to F4.
pub(super) fn ss3(bytes: &[u8]) -> Input {
    let body = bytes.get(2..).unwrap_or_default();
    let Some((&last, digits)) = body.split_last() else { return Input::Reply(bytes.to_vec()) };
    let code = match last {
        b'M' => Some(Code::Enter),
        b'R' => Some(Code::F(3)),
        b'X' => Some(Code::Char('=')),
        b'j'..=b'y' => Some(Code::Char(char::from(last - 0x40))),
        _ => lettered(last),
    };
    let held = digits.rsplit(|byte| *byte == b';').next().and_then(parsed).unwrap_or(1);
    code.and_then(|code| modified(code, held)).map_or_else(|| Input::Reply(bytes.to_vec()), Input::Key)
}

/// A whole `CSI` sequence. `None` for what happened but means nothing: a key let go, a mouse that only moved.
pub(super) fn csi(bytes: &[u8]) -> Option<Input> {
    let reply = || Some(Input::Reply(bytes.to_vec()));
    let (&last, body) = bytes.get(2..)?.split_last()?;
    if let (Some((b'<', report)), b'M' | b'm') = (body.split_first(), last) {
        return mouse::pointer(report, last == b'm').map(Input::Mouse);
    }
    if body.iter().any(|byte| !matches!(byte, b'0'..=b'9' | b';' | b':')) {
        return reply();
    }
    let modifiers = number(body, 1, 0).unwrap_or(1);
    let let_go = number(body, 1, 1) == Some(3);
    let stroke = match last {
        b'~' if number(body, 0, 0) == Some(27) => character(number(body, 2, 0)?, None, modifiers),
        b'u' => character(number(body, 0, 0)?, number(body, 0, 1), modifiers),
        b'Z' => Some(Stroke { shift: true, ..Stroke::plain(Code::Tab) }),
        _ => match named(body, last) {
            Some(code) => modified(code, modifiers),
            None if *body == *b"201" => return None,
            None => return reply(),
        },
    };
    stroke.filter(|_| !let_go).map(Input::Key)
}

fn named(body: &[u8], last: u8) -> Option<Code> {
    let first = number(body, 0, 0);
    match last {
        b'~' => numbered(first?),
        // With numbers it is the place of the cursor (CPR), which nobody pressed.
        b'R' => body.is_empty().then_some(Code::F(3)),
        _ if first.unwrap_or(1) == 1 => lettered(last),
        _ => None,
    }
}

fn lettered(last: u8) -> Option<Code> {
    Some(match last {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'F' => Code::End,
        b'H' => Code::Home,
        b'P' => Code::F(1),
        b'Q' => Code::F(2),
        b'S' => Code::F(4),
        _ => return None,
    })
}

fn numbered(number: u32) -> Option<Code> {
    const FUNCTION: [u32; 20] = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34];
    Some(match number {
        1 | 7 => Code::Home,
        2 => Code::Insert,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        _ => Code::F((1..).zip(FUNCTION).find(|(_, code)| *code == number)?.0),
    })
}

/// A key told by its code point: modifyOtherKeys, and kitty's `u`, which may name the shifted character too.
fn character(code: u32, shifted: Option<u32>, modifiers: u32) -> Option<Stroke> {
    let named = match code {
        8 | 127 => Some(Code::Backspace),
        9 => Some(Code::Tab),
        13 => Some(Code::Enter),
        27 => Some(Code::Esc),
        _ => None,
    };
    if let Some(code) = named {
        return modified(code, modifiers);
    }
    // kitty names keys that type nothing by private code points.
    let letter = char::from_u32(code).filter(|c| !c.is_control() && !('\u{e000}'..='\u{f8ff}').contains(c))?;
    let held = modified(Code::Char(letter), modifiers)?;
    let code = match shifted.and_then(char::from_u32) {
        _ if held.ctrl => letter.to_ascii_lowercase(),
        Some(c) if held.shift && !c.is_control() => c,
        _ if held.shift => capital(letter),
        _ => letter,
    };
    Some(Stroke { code: Code::Char(code), shift: false, ..held })
}

fn capital(letter: char) -> char {
    let mut upper = letter.to_uppercase();
    upper.next().filter(|_| upper.len() == 0).unwrap_or(letter)
}

/// A key with the modifiers of xterm's parameter, 1 + Shift 1, Alt 2, Ctrl 4, Super 8, Hyper 16, Meta 32, locks above.
/// `None` with Super or Hyper: such keys are the desktop's.
fn modified(code: Code, parameter: u32) -> Option<Stroke> {
    let held = parameter.saturating_sub(1);
    let has = |bits: u32| held & bits != 0;
    (!has(8 | 16)).then(|| Stroke { code, ctrl: has(4), alt: has(2 | 32), shift: has(1) })
}

/// The number at a field (parted by `;`) and its part (parted by `:`), both from 0.
fn number(body: &[u8], field: usize, part: usize) -> Option<u32> {
    parsed(body.split(|byte| *byte == b';').nth(field)?.split(|byte| *byte == b':').nth(part)?)
}

fn parsed(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}
