//! A filter line in pieces: signs, fields, values, quotes.

mod era;
mod words;

use std::ops::Range;

use super::field::{Field, key};
use super::name_match::NameMatch;
use crate::text::digits::{Digits, written};

/// A term as it stands in the line, not yet understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    /// Code points of the line, with sign and field.
    pub(super) span: Range<usize>,
    /// Whether a `|` stands before it.
    pub(super) or: bool,
    pub(super) negated: bool,
    /// What stands before the colon, and where.
    pub(super) field: Option<(&'a str, Range<usize>)>,
    /// At least one; only with a field are there more.
    pub(super) values: Vec<Value<'a>>,
}

/// A value as it stands in the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value<'a> {
    /// Its characters, without quotes.
    pub(super) text: &'a str,
    /// Code points of the line, with quotes.
    pub(super) span: Range<usize>,
    pub(super) style: Style,
    /// What must follow to close its quotation.
    pub(super) unclosed: Option<char>,
    /// Whether a `+` stands before it: it is asked for together with the value before.
    pub(super) joins: bool,
}

impl Value<'_> {
    /// Whether nothing stands there.
    pub(super) fn is_empty(&self) -> bool {
        self.span.is_empty()
    }
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Bare,
    /// `'value`.
    Exact,
    /// `"value"`.
    Quoted,
}

/// The pieces of a line, in its order. A quotation that is not closed goes on to the end of the line.
pub(super) fn pieces(line: &str) -> Vec<Piece<'_>> {
    let letters = line.char_indices().collect();
    let mut reader = Reader { line, letters, at: 0 };
    let mut pieces = Vec::new();
    while let Some(piece) = reader.piece() {
        pieces.push(piece);
    }
    pieces
}

struct Reader<'a> {
    line: &'a str,
    letters: Vec<(usize, char)>,
    /// The next code point.
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).map(|(_, letter)| *letter)
    }

    fn text(&self, span: &Range<usize>) -> &'a str {
        let byte = |at: usize| self.letters.get(at).map_or(self.line.len(), |(byte, _)| *byte);
        self.line.get(byte(span.start)..byte(span.end)).unwrap_or("")
    }

    /// Where the first code point from `from` on stands that is wanted; else the end of the line.
    fn find(&self, from: usize, wanted: impl Fn(char) -> bool) -> usize {
        let rest = self.letters.iter().skip(from);
        rest.take_while(|(_, letter)| !wanted(*letter)).count() + from.min(self.letters.len())
    }

    fn piece(&mut self) -> Option<Piece<'a>> {
        let mut or = false;
        loop {
            match self.peek(0)? {
                '|' => or = true,
                c if is_blank(c) || is_hidden(c) || self.is_lone_sign() => {}
                _ => break,
            }
            self.at += 1;
        }
        let start = self.at;
        let negated = self.peek(0).is_some_and(is_sign) && !self.is_year_before_era();
        if negated {
            self.at += 1;
        }
        let field = self.field();
        let list = match &field {
            None => List { parts: |_| false, dated: true },
            Some((name, _)) if may_be_together(name) => List { parts: |c| is_comma(c) || is_plus(c), dated: false },
            Some((name, _)) => List { parts: is_comma, dated: is_dated(name) },
        };
        let mut values = vec![self.value(list)];
        while let Some(sign) = self.peek(0).filter(|c| (list.parts)(*c)) {
            self.at += 1;
            values.push(Value { joins: is_plus(sign), ..self.value(list) });
        }
        Some(Piece { span: start..self.at, or, negated, field, values })
    }

    /// A sign with nothing to negate.
    fn is_lone_sign(&self) -> bool {
        self.peek(0).is_some_and(is_sign) && self.peek(1).is_none_or(is_edge)
    }

    /// Whether the sign here belongs to a year.
    fn is_year_before_era(&self) -> bool {
        let after = self.text(&(self.at + 1..self.find(self.at, is_edge)));
        self.peek(0) != Some('!') && is_year_before_era(after)
    }

    /// Letters before a colon; not those of an address (`https://`).
    fn field(&mut self) -> Option<(&'a str, Range<usize>)> {
        let start = self.at;
        let end = self.find(start, |c| !(c.is_alphabetic() || is_hidden(c) || is_mark(c)));
        let is = |ahead: usize, wanted: char| self.letters.get(end + ahead).is_some_and(|(_, c)| *c == wanted);
        if end == start || !is(0, ':') || (is(1, '/') && is(2, '/')) {
            return None;
        }
        self.at = end + 1;
        Some((self.text(&(start..end)), start..end))
    }

    fn value(&mut self, list: List) -> Value<'a> {
        while self.peek(0).is_some_and(is_hidden) {
            self.at += 1;
        }
        let start = self.at;
        if let Some(closing) = self.peek(0).and_then(closing) {
            let end = self.find(start + 1, |c| closing.contains(&c));
            let unclosed = closing.first().copied().filter(|_| end == self.letters.len());
            self.at = (end + 1).min(self.letters.len());
            let text = self.text(&(start + 1..end));
            return Value { text, span: start..self.at, style: Style::Quoted, unclosed, joins: false };
        }
        let style = if self.peek(0).is_some_and(is_apostrophe) { Style::Exact } else { Style::Bare };
        // The commas of a set of dates belong to it.
        let set = (list.parts)(',') && self.peek(0) == Some('[');
        let inside = if set { self.find(start, |c| c == ']' || is_edge(c)) } else { start };
        self.at = self.find(inside, |c| is_edge(c) || (list.parts)(c));
        if list.dated && style == Style::Bare {
            self.take_era(start);
            if (list.parts)(',') {
                self.take_words(start);
            }
        }
        let from = if style == Style::Exact { start + 1 } else { start };
        Value { text: self.text(&(from..self.at)), span: start..self.at, style, unclosed: None, joins: false }
    }
}

/// What values a piece may have.
#[derive(Clone, Copy)]
struct List {
    /// Whether a sign parts them.
    parts: fn(char) -> bool,
    /// Whether they may be dates.
    dated: bool,
}

/// Whether an event may have several values of a field.
fn may_be_together(name: &str) -> bool {
    let NameMatch::One(key) = key(name) else { return false };
    matches!(
        key.field(),
        Field::Actor | Field::Tag | Field::Place | Field::Source | Field::By | Field::Standing | Field::Has | Field::Is
    )
}

/// Whether a field takes dates.
fn is_dated(name: &str) -> bool {
    matches!(key(name), NameMatch::One(key) if key.field() == Field::Date)
}

/// Whether what stands behind a minus makes it the sign of a year: four digits that begin with 0 (`-0043`), or a range that would
/// lead back without it (`-1200..0300`, `-500..-300`). Else it excludes: `-2024`.
#[must_use]
pub fn is_year_before_era(after: &str) -> bool {
    let text = written(after, Digits::Ascii);
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
    let year = digits(&text);
    let rest = text.strip_prefix(year.as_str()).unwrap_or("");
    let ends = rest.is_empty() || rest.starts_with(['.', '-', '/', '?', '~', '%']);
    if year.len() >= 4 && year.starts_with('0') && ends {
        return true;
    }
    let Some(end) = rest.strip_prefix("..").filter(|_| !year.is_empty()) else { return false };
    let leads_back = || digits(end).parse::<u64>().ok().zip(year.parse().ok()).is_some_and(|(to, from)| to < from);
    end.starts_with(is_dash) || leads_back()
}

/// A hyphen, or what people type or paste for one.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// White space between the terms of a filter.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace()
}

/// What ends a bare value.
pub(super) fn is_edge(c: char) -> bool {
    is_blank(c) || c == '|'
}

pub(super) fn is_sign(c: char) -> bool {
    matches!(c, '-' | '!' | '\u{2212}')
}

pub(super) fn is_comma(c: char) -> bool {
    matches!(c, ',' | '،')
}

/// What asks for two values together.
pub(super) fn is_plus(c: char) -> bool {
    c == '+'
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '‛' | 'ʼ')
}

/// Marks of direction, zero-width characters and the like, which come along with pasted text and mean nothing.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Vowel signs and tatweel, which may be written into a name.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// What may close a quotation that begins so: `"…"`, `“…”`, `„…“`, `«…»`, `»…«`, `‹…›`.
pub(super) fn closing(c: char) -> Option<&'static [char]> {
    match c {
        '"' | '“' | '”' | '„' | '‟' => Some(&['"', '“', '”', '‟']),
        '«' => Some(&['»']),
        '»' => Some(&['«', '»']),
        '‹' => Some(&['›']),
        _ => None,
    }
}
