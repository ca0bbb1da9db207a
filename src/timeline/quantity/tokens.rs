//! A folded text in pieces: words, numbers with what groups their digits, signs.

use std::ops::Range;

use crate::timeline::figure::Number;

/// The pieces of a text folded by `fold::quote`. A place behind the last piece reads as nothing.
pub(super) struct Tokens<'a>(Vec<Token<'a>>);

struct Token<'a> {
    text: &'a str,
    /// In characters of the folded text.
    chars: Range<usize>,
    number: Option<Number>,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut list: Vec<Token<'a>> = Vec::new();
        let (mut rest, mut at) = (text, 0);
        while let Some(first) = rest.chars().next() {
            let length = piece(rest, first);
            let (piece, after) = rest.split_at(length);
            let chars = at..at + piece.chars().count();
            at = chars.end;
            rest = after;
            if first != ' ' {
                let number = if first.is_ascii_digit() { Number::read(piece) } else { None };
                list.push(Token { text: piece, chars, number });
            }
        }
        Self(list)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The word, the sign or the digits at a place; empty where there is none.
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.0.get(at).map_or("", |token| token.text)
    }

    /// Whether a word is one of these, in small or capital letters.
    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| word.eq_ignore_ascii_case(self.word(at)))
    }

    /// The number in digits at a place, unless it is a part of a name (`F16`), of a time (`18:08`) or of a date.
    pub(super) fn number(&self, at: usize) -> Option<&Number> {
        let number = self.0.get(at)?.number.as_ref()?;
        let before = at.checked_sub(1).filter(|before| self.touches(*before)).map_or("", |before| self.word(before));
        let is_tie = |sign: &str| matches!(sign, ":" | "/" | ".");
        let named = before.ends_with(|c: char| c.is_ascii_alphabetic()) || before.starts_with('#') || is_tie(before);
        let behind = if self.touches(at) { self.word(at + 1) } else { "" };
        let goes_on = behind.starts_with(|c: char| c.is_ascii_alphabetic()) && super::lexicon::suffix(behind).is_none();
        let tied =
            is_tie(behind) && self.touches(at + 1) && self.word(at + 2).starts_with(|c: char| c.is_ascii_digit());
        (!named && !goes_on && !tied).then_some(number)
    }

    /// Whether nothing stands between a piece and the next one.
    pub(super) fn touches(&self, at: usize) -> bool {
        self.0.get(at).zip(self.0.get(at + 1)).is_some_and(|(one, next)| one.chars.end == next.chars.start)
    }

    /// The characters of the folded text from a piece up to another; less a particle written to the first word.
    pub(super) fn span(&self, from: usize, end: usize) -> Range<usize> {
        let start = self.0.get(from).map_or(0, |token| token.chars.start);
        let particle = usize::from(super::lexicon::has_particle(self.word(from)));
        let end = end.checked_sub(1).and_then(|last| self.0.get(last)).map_or(start, |token| token.chars.end);
        start + particle..end
    }
}

/// The place behind a word or sign that leads from a number to a greater one; `and` only between two.
pub(super) fn reach(tokens: &Tokens<'_>, at: usize, between: bool) -> Option<usize> {
    let leads = tokens.is(at, &["-", "to", "الي", "حتي", "or", "او"]) || (between && tokens.is(at, &["and", "و"]));
    // Before a word و is written to it.
    let joined = between && tokens.word(at).starts_with('و') && tokens.word(at) != "و";
    if leads { Some(at + 1) } else { joined.then_some(at) }
}

/// Bytes of the piece that a text begins with.
fn piece(text: &str, first: char) -> usize {
    if first.is_ascii_digit() {
        return digits(text);
    }
    if first.is_alphabetic() {
        return text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    }
    first.len_utf8()
}

/// Bytes of a number: its digits with what groups them, and with the sign of its fraction.
fn digits(text: &str) -> usize {
    let run = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        from + rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())
    };
    let mut end = run(0);
    while let Some(sign) = text.get(end..).and_then(|rest| rest.chars().next()) {
        let next = run(end + sign.len_utf8());
        let more = next - end - sign.len_utf8();
        let goes_on = match sign {
            ',' | '٬' | '\'' | '.' | '٫' => more > 0,
            ' ' => more == 3 && text.get(..next).is_some_and(|grouped| Number::read(grouped).is_some()),
            _ => false,
        };
        if !goes_on {
            break;
        }
        end = next;
    }
    end
}
