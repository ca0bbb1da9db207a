//! A number typed before a key.

use crate::app::Notice;
use crate::app::model::Change;
use crate::app::request::Request;
use crate::input::{Chord, Key};
use crate::text::measure::wide;
use crate::timeline::EventNumber;

/// The largest that is kept.
const MOST: usize = 9_999_999;

/// The number with one digit more, where a key is one.
pub(super) fn typed(before: Option<usize>, chord: Chord) -> Option<usize> {
    let Key::Char(c) = chord.key else { return None };
    let digit = c.to_digit(10).filter(|_| !chord.ctrl && !chord.alt).map(wide)?;
    Some(before.unwrap_or(0).saturating_mul(10).saturating_add(digit).min(MOST))
}

/// What is asked for by a number before a key: the event that has it.
pub(super) fn event(number: usize) -> Request {
    match EventNumber::written(number) {
        Some(number) => Request::Change(Change::Number(number)),
        None => Request::Say(Notice::new("number-unknown").with("number", number)),
    }
}
