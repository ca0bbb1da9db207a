//! A date in the characters that dates are written with.

use std::borrow::Cow;

use crate::text::digits::{Digits, written};

use super::super::pieces::is_hidden;

/// The text with the digits of a date, without what cannot be seen; `…` for two points, `≥` for `>=`.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    for c in written(text, Digits::Ascii).chars().filter(|c| !is_hidden(*c)) {
        match c {
            '…' => plain.push_str(".."),
            '≥' => plain.push_str(">="),
            '≤' => plain.push_str("<="),
            '−' => plain.push('-'),
            _ => plain.push(c),
        }
    }
    Cow::Owned(plain)
}
