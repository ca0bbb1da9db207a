//! A number typed before a key.

use crate::input::{Chord, Key};
use crate::keymap::layout::latin;
use crate::text::measure::wide;

/// The largest that is kept.
const MOST: usize = 9_999_999;

/// The number with one digit more, where a key is one; the first is never 0.
pub(super) fn typed(before: Option<usize>, chord: Chord) -> Option<usize> {
    let Key::Char(c) = latin(chord).key else { return None };
    let digit = c.to_digit(10).filter(|_| !chord.ctrl && !chord.alt).map(wide)?;
    match before {
        None if digit == 0 => None,
        before => Some(before.unwrap_or(0).saturating_mul(10).saturating_add(digit).min(MOST)),
    }
}
