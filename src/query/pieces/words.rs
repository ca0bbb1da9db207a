//! Dates in words behind a field of dates: `date:18 June 2024`, `since:spring 2024`, `تاريخ:يونيو 2024..أغسطس 2024` are one value.

use super::{Reader, closing, is_apostrophe, is_blank, is_comma, is_edge, is_sign};
use crate::timeline::date::Named;

/// The most words that one of them has; a range has twice as many.
const MOST_WORDS: usize = 10;

impl Reader<'_> {
    /// Goes on over the words that make a date, or a range of dates, with the value from a place on: as many as do.
    pub(super) fn take_words(&mut self, start: usize) {
        let start = self.find(start, |c| !"<>=≤≥".contains(c));
        let (mut end, mut said) = (self.at, read(self.text(&(start..self.at))));
        for _ in 1..MOST_WORDS {
            let from = self.find(end, |c| !(is_blank(c) || is_comma(c)));
            let to = self.find(from, |c| is_edge(c) || is_comma(c));
            let word = self.text(&(from..to));
            let begins_another = |c: char| is_sign(c) || is_apostrophe(c) || closing(c).is_some();
            // Behind a comma without a blank the next value of the list begins.
            if !self.text(&(end..from)).ends_with(is_blank) || word.starts_with(begins_another) || word.contains(':') {
                return;
            }
            let whole = read(self.text(&(start..to)));
            if whole.as_ref().is_some_and(|whole| is_dated(whole) && Some(whole) != said.as_ref()) {
                self.at = to;
            }
            (end, said) = (to, whole);
        }
    }
}

/// The dates in words that a date or the ends of a range are; for an end in numbers there is none. Nothing where an end has other words.
fn read(text: &str) -> Option<Vec<Option<Named>>> {
    let end = |end: &str| if end.contains(char::is_alphabetic) { Named::read(end).map(Some) } else { Some(None) };
    text.split("..").map(end).collect()
}

/// Whether one of them says its year, or a day.
fn is_dated(ends: &[Option<Named>]) -> bool {
    ends.iter().flatten().any(Named::is_dated)
}
