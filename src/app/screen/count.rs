//! A number typed before a key.

use super::Shown;
use crate::app::Notice;
use crate::app::hint::Hint;
use crate::app::model::Change;
use crate::app::request::Request;
use crate::input::{Chord, Key};
use crate::keymap::Action;
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

/// What the next key does with a number.
pub(super) fn hints(number: usize, shown: Shown) -> Vec<Hint> {
    let hint = |actions: &[Action], message| Hint::here(actions, message).with("number", number);
    let mut hints = match shown {
        Shown::Compare => vec![hint(&[Action::Open], "count-account"), hint(&[Action::Last], "count-event")],
        Shown::Notes | Shown::Stage => vec![hint(&[Action::Open, Action::Last], "count-stop")],
        Shown::Browse | Shown::Questions | Shown::Shelf | Shown::Article => {
            vec![hint(&[Action::Open, Action::Last], "count-event"), hint(&[Action::Down, Action::Up], "count-rows")]
        }
    };
    hints.push(Hint::here(&[Action::Close], "count-drop"));
    hints
}
