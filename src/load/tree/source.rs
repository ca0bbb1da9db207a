//! The text of the file beside what the parser makes of it: it tells where most values begin, and of few where they end.

use std::str::Chars;

use crate::file::Span;

/// Signs that lead to a value.
pub(super) const LEADING: &[char] = &[':', '-', '?'];

/// The characters of the file behind what was read last.
pub(super) struct Source<'a> {
    rest: Chars<'a>,
    at: usize,
}

impl<'a> Source<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text.chars(), at: 0 }
    }

    /// The code point behind what was read last.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Whether nothing is left, not even a line break.
    pub(super) fn ends(&self) -> bool {
        self.rest.as_str().is_empty()
    }

    pub(super) fn skip_to(&mut self, at: usize) {
        if let Some(last) = at.checked_sub(self.at).and_then(|count| count.checked_sub(1)) {
            self.rest.nth(last);
            self.at = at;
        }
    }

    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.rest.clone().nth(at.checked_sub(self.at)?)
    }

    /// Where the next of these signs stands, behind nothing but white space, comments and some other signs.
    pub(super) fn indicator(&self, wanted: &[char], passed: &[char]) -> Option<usize> {
        let (mut at, mut comment) = (self.at, false);
        for c in self.rest.clone() {
            comment = (comment || c == '#') && !matches!(c, '\n' | '\r');
            if !comment && wanted.contains(&c) {
                return Some(at);
            }
            if !(comment || c.is_whitespace() || passed.contains(&c)) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// A value that is not written: where it would stand, behind the sign that leads to it. The parser may only notice at the
    /// next value.
    pub(super) fn nothing(&self, span: Span) -> Span {
        let signs = (self.at..=span.start).zip(self.rest.clone()).take_while(|(_, c)| *c != '#');
        let sign = signs.filter(|(_, c)| matches!(c, ':' | '-')).map(|(at, _)| at + 1).next();
        let at = sign.unwrap_or(span.start);
        Span { start: at, end: at }
    }

    /// What stands between quotation marks, with them. The parser ends it behind the comment on the same line.
    pub(super) fn quoted(&self, span: Span) -> Span {
        let mut chars = (self.at..span.end).zip(self.rest.clone()).skip(span.start.saturating_sub(self.at)).peekable();
        let mark = chars.next().map(|(_, mark)| mark);
        while let Some((at, c)) = chars.next() {
            let twice = mark == Some('\'') && chars.peek().is_some_and(|(_, next)| Some(*next) == mark);
            if (mark == Some('"') && c == '\\') || (Some(c) == mark && twice) {
                chars.next();
            } else if Some(c) == mark {
                return Span { start: span.start, end: at + 1 };
            }
        }
        span
    }

    /// The whole of a block of lines. The parser begins it behind its sign, and ends it where the next value begins.
    pub(super) fn lines(&self, span: Span) -> Span {
        let start = self.indicator(&['|', '>'], LEADING).unwrap_or(span.start);
        let within = (self.at..span.end).zip(self.rest.clone()).skip_while(|(at, _)| *at < start);
        let words = within.filter(|(_, c)| !c.is_whitespace());
        Span { start, end: words.last().map_or(span.end, |(at, _)| at + 1) }
    }
}
