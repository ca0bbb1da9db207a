//! A date in the characters that dates are written with.

use std::borrow::Cow;

use crate::text::digits::{Digits, written};

use super::super::pieces::{is_dash, is_hidden, is_year_before_era};

/// The text with the digits of a date, without what cannot be seen; `…` for two points, `≥` for `>=`, a hyphen for the dash that makes
/// a year one before our era.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let text = written(text, Digits::Ascii);
    for (at, c) in text.char_indices().filter(|(_, c)| !is_hidden(*c)) {
        let begins = plain.is_empty() || plain.ends_with(['.', '<', '>', '=']);
        let after = || text.get(at + c.len_utf8()..).unwrap_or("");
        match c {
            '…' => plain.push_str(".."),
            '≥' => plain.push_str(">="),
            '≤' => plain.push_str("<="),
            '−' => plain.push('-'),
            _ if begins && is_dash(c) && is_year_before_era(after()) => plain.push('-'),
            _ => plain.push(c),
        }
    }
    Cow::Owned(plain)
}
