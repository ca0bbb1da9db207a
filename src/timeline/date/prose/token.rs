//! A text in pieces: words, runs of digits, signs.

use std::ops::Range;

use crate::text::fold::Folded;
use crate::text::measure::wide;

/// The pieces of a folded text. A place behind the last piece, or another sort of piece, reads as nothing.
pub(super) struct Tokens<'a> {
    folded: &'a Folded,
    /// The letters before folding, where that matters.
    letters: Vec<char>,
    list: Vec<Token<'a>>,
}

struct Token<'a> {
    text: &'a str,
    sort: Sort,
    /// In characters of the folded text.
    start: usize,
    end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Word,
    Number,
    Sign,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(folded: &'a Folded, original: &str) -> Self {
        let mut list: Vec<Token<'a>> = Vec::new();
        let mut open: Option<(usize, usize, Sort)> = None;
        let text = folded.text.as_str();
        let mut close = |open: &mut Option<(usize, usize, Sort)>, byte: usize, place: usize| {
            if let Some((from, start, sort)) = open.take() {
                let text = text.get(from..byte).unwrap_or("");
                list.push(Token { text, sort, start, end: place });
            }
        };
        let mut length = 0;
        for (place, (byte, c)) in text.char_indices().enumerate() {
            length = place + 1;
            let sort = sort(c);
            let goes_on = open.is_some_and(|(.., begun)| sort == Some(begun) && begun != Sort::Sign);
            if !goes_on {
                close(&mut open, byte, place);
                open = sort.map(|sort| (byte, place, sort));
            }
        }
        close(&mut open, text.len(), length);
        let matters = original.contains(['أ', 'إ']) && text.contains("اب");
        let letters = if matters { original.chars().collect() } else { Vec::new() };
        Self { folded, letters, list }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The code points of the original from a piece up to another, which is not part of it.
    pub(super) fn span(&self, from: usize, end: usize) -> Range<u32> {
        let start = self.list.get(from).map_or(0, |token| token.start);
        let end = end.checked_sub(1).and_then(|last| self.list.get(last)).map_or(start, |token| token.end);
        self.folded.span(start..end)
    }

    /// The same, less a particle written to the first word: `ويونيو` says no more of when than `يونيو`.
    pub(super) fn span_of_time(&self, from: usize, end: usize) -> Range<u32> {
        let whole = self.span(from, end);
        let first = self.word(from);
        // Words of time that begin with the letter of a particle.
        let own = ["فبراير", "فيفري", "بعد", "بداي", "لغاية"].iter().any(|word| first.starts_with(word));
        match self.list.get(from) {
            Some(token) if !own && bare(first).is_some() => {
                self.folded.span(token.start + 1..token.end).start..whole.end
            }
            _ => whole,
        }
    }

    /// The word at a place, folded; empty where there is none.
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.of_sort(at, Sort::Word)
    }

    /// The word before a place; empty where there is none.
    pub(super) fn before(&self, at: usize) -> &'a str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    /// The word in small letters, for English.
    pub(super) fn lower(&self, at: usize) -> String {
        let word = self.word(at);
        if word.is_ascii() { word.to_ascii_lowercase() } else { String::new() }
    }

    pub(super) fn sign(&self, at: usize) -> Option<char> {
        self.of_sort(at, Sort::Sign).chars().next()
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|token| token.sort == Sort::Number)
    }

    /// The digits at a place, where they are a number of their own: no part of `10,000`, `34.4`, `18:08`, `24/7`, `F16`, `40%`.
    pub(super) fn digits(&self, at: usize) -> Option<&'a str> {
        let digits = Some(self.of_sort(at, Sort::Number)).filter(|digits| (1..=4).contains(&digits.len()))?;
        let before = at.checked_sub(1);
        let tied_before = before.is_some_and(|before| {
            let latin = self.touches(before) && self.word(before).ends_with(|c: char| c.is_ascii_alphabetic());
            latin || (self.joins(before) && before.checked_sub(1).is_some_and(|first| self.is_number(first)))
        });
        let tied_behind = self.joins(at + 1) && self.is_number(at + 2);
        let counted = matches!(self.sign(at + 1), Some('%' | '٪' | '$' | '€' | '°')) && self.touches(at);
        let money = before.is_some_and(|before| matches!(self.sign(before), Some('$' | '€' | '£' | '#')));
        (!tied_before && !tied_behind && !counted && !money).then_some(digits)
    }

    /// The value of a number of its own.
    pub(super) fn number(&self, at: usize) -> Option<u32> {
        self.digits(at)?.parse().ok()
    }

    /// The digits at a place, whatever they belong to.
    pub(super) fn raw_digits(&self, at: usize) -> &'a str {
        self.of_sort(at, Sort::Number)
    }

    /// Whether nothing stands between a piece and the next one, not even a space.
    pub(super) fn touches(&self, at: usize) -> bool {
        self.list.get(at).zip(self.list.get(at + 1)).is_some_and(|(one, next)| one.end == next.start)
    }

    /// Whether an alef of a word carries a hamza before folding.
    pub(super) fn has_hamza(&self, at: usize) -> bool {
        let span = self.span(at, at + 1);
        let letters = self.letters.get(wide(span.start)..wide(span.end));
        letters.unwrap_or_default().iter().any(|letter| matches!(letter, 'أ' | 'إ'))
    }

    /// Whether a sign ties the digits around it into one number or one clock time.
    fn joins(&self, at: usize) -> bool {
        let tying = matches!(self.sign(at), Some('.' | ',' | '٬' | '٫' | ':' | '/' | '،'));
        tying && self.touches(at) && at.checked_sub(1).is_some_and(|before| self.touches(before))
    }

    fn of_sort(&self, at: usize, sort: Sort) -> &'a str {
        self.list.get(at).filter(|token| token.sort == sort).map_or("", |token| token.text)
    }
}

fn sort(c: char) -> Option<Sort> {
    match c {
        ' ' => None,
        '0'..='9' => Some(Sort::Number),
        _ if c.is_alphabetic() => Some(Sort::Word),
        _ => Some(Sort::Sign),
    }
}

/// A word without one of the Arabic particles that are written to it (و ف ب ل), where it has one.
pub(super) fn bare(word: &str) -> Option<&str> {
    ["و", "ف", "ب", "ل"].iter().find_map(|particle| word.strip_prefix(particle)).filter(|rest| !rest.is_empty())
}

/// What a word means, with or without a particle before it.
pub(super) fn meaning<T>(word: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
    of(word).or_else(|| bare(word).and_then(of))
}
