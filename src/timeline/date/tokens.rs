//! A text in pieces: words with what they mean, runs of digits, signs.

use std::ops::Range;

use super::lexicon::{Meaning, Word, look_up};
use crate::text::fold::Folded;
use crate::text::measure::wide;

/// A reading that begins at a piece: the piece behind it, and what it says.
pub(super) type Reading<T> = Option<(usize, T)>;

/// The pieces of a text folded by `fold::quote`. A place behind the last piece, or another sort of piece, reads as nothing.
pub(super) struct Tokens<'a> {
    folded: &'a Folded,
    /// The letters before folding, where that matters.
    letters: Vec<char>,
    /// Whether the whole is meant as a date, so that small letters begin no common word.
    typed: bool,
    list: Vec<Token<'a>>,
}

struct Token<'a> {
    text: &'a str,
    sort: Sort,
    /// In characters of the folded text.
    start: usize,
    end: usize,
    word: Option<Word>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Word,
    Number,
    Sign,
}

impl<'a> Tokens<'a> {
    /// The pieces of prose.
    pub(super) fn of(folded: &'a Folded, original: &str) -> Self {
        let matters = original.contains(['أ', 'إ']) && folded.text.contains("اب");
        let letters = if matters { original.chars().collect() } else { Vec::new() };
        Self { folded, letters, typed: false, list: pieces(&folded.text) }
    }

    /// The pieces of what somebody typed to say a date.
    pub(super) fn typed(folded: &'a Folded) -> Self {
        Self { folded, letters: Vec::new(), typed: true, list: pieces(&folded.text) }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The code points of the original from a piece up to another, which is not part of it; less a particle written to the
    /// first word: `ويونيو` says no more of when than `يونيو`.
    pub(super) fn span(&self, from: usize, end: usize) -> Range<u32> {
        let whole = |start: usize| {
            let end = end.checked_sub(1).and_then(|last| self.list.get(last)).map_or(start, |token| token.end);
            self.folded.span(start..end)
        };
        whole(self.list.get(from).map_or(0, |token| token.start + usize::from(self.particle(from).is_some())))
    }

    /// The word at a place, folded; empty where there is none.
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.of_sort(at, Sort::Word)
    }

    /// The word before a place; empty where there is none.
    pub(super) fn before(&self, at: usize) -> &'a str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    /// Whether the word before a place is one of these, with or without an Arabic particle.
    pub(super) fn follows(&self, at: usize, words: &[&str]) -> bool {
        let before = self.before(at);
        let bare = before.strip_prefix(['و', 'ف', 'ب', 'ل']).unwrap_or(before);
        words.iter().any(|word| word.eq_ignore_ascii_case(before) || *word == bare)
    }

    /// Whether a word is one of these, in small or capital letters.
    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| word.eq_ignore_ascii_case(self.word(at)))
    }

    /// What the word at a place means, whatever particle it has.
    pub(super) fn meaning(&self, at: usize) -> Option<Meaning> {
        Some(self.known(at)?.meaning)
    }

    /// What the word at a place means, where no particle begins something new with it.
    pub(super) fn own(&self, at: usize) -> Option<Meaning> {
        self.known(at).filter(|word| word.particle.is_none()).map(|word| word.meaning)
    }

    /// What the word before a place means.
    pub(super) fn meaning_before(&self, at: usize) -> Option<Meaning> {
        self.meaning(at.checked_sub(1)?)
    }

    /// The Arabic particle that is written to a known word.
    pub(super) fn particle(&self, at: usize) -> Option<char> {
        self.known(at)?.particle
    }

    /// Whether a known word has the Arabic article.
    pub(super) fn is_definite(&self, at: usize) -> bool {
        self.known(at).is_some_and(|word| word.definite)
    }

    /// Whether the whole was typed to say a date.
    pub(super) fn is_typed(&self) -> bool {
        self.typed
    }

    pub(super) fn is_english(&self, at: usize) -> bool {
        !self.word(at).is_empty() && self.word(at).is_ascii()
    }

    /// Whether a word is written as a name is, so far as its script shows: “may”, “march” and “august” are words of every day.
    pub(super) fn is_name(&self, at: usize) -> bool {
        self.typed || !self.is_english(at) || self.word(at).starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// Whether all letters of a word are capitals, so far as its script has them.
    pub(super) fn is_in_capitals(&self, at: usize) -> bool {
        self.typed || !self.word(at).contains(|c: char| c.is_ascii_lowercase())
    }

    pub(super) fn sign(&self, at: usize) -> Option<char> {
        self.of_sort(at, Sort::Sign).chars().next()
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|token| token.sort == Sort::Number)
    }

    /// The digits at a place, where they are a number of their own: no part of `10,000`, `34.4`, `18:08`, `24/7`, `F16`, `40%`.
    pub(super) fn digits(&self, at: usize) -> Option<&'a str> {
        let digits = Some(self.raw_digits(at)).filter(|digits| (1..=4).contains(&digits.len()))?;
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

    fn known(&self, at: usize) -> Option<Word> {
        self.list.get(at)?.word
    }

    fn of_sort(&self, at: usize, sort: Sort) -> &'a str {
        self.list.get(at).filter(|token| token.sort == sort).map_or("", |token| token.text)
    }
}

/// The place behind a word or sign that joins days, months or years of one statement; a word that و is written to is its own.
pub(super) fn connector(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    // Before digits و stands as a word of its own; in والـ19 it is written to the article.
    if tokens.is(at, &["و", "and"]) {
        return Some(at + 1);
    }
    let joined = tokens.particle(at) == Some('و') || tokens.word(at) == "وال";
    reach(tokens, at).or_else(|| joined.then_some(at))
}

/// The place behind a word or sign that leads from a beginning to an end.
pub(super) fn reach(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let word = tokens.is(at, &["الي", "حتي", "to", "through", "until"]);
    (word || tokens.sign(at) == Some('-')).then_some(at + 1)
}

fn pieces(text: &str) -> Vec<Token<'_>> {
    let mut list: Vec<Token<'_>> = Vec::new();
    let mut open: Option<(usize, usize, Sort)> = None;
    let mut close = |open: &mut Option<(usize, usize, Sort)>, byte: usize, end: usize| {
        if let Some((from, start, sort)) = open.take() {
            let text = text.get(from..byte).unwrap_or("");
            let word = if sort == Sort::Word { look_up(text) } else { None };
            list.push(Token { text, sort, start, end, word });
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
    list
}

fn sort(c: char) -> Option<Sort> {
    match c {
        ' ' => None,
        '0'..='9' => Some(Sort::Number),
        // Known before the tables of Unicode are asked: most of what is read are these.
        'a'..='z' | 'A'..='Z' | 'ء'..='ي' => Some(Sort::Word),
        _ if c.is_alphabetic() => Some(Sort::Word),
        _ => Some(Sort::Sign),
    }
}
