//! The names of months, and two of them at once: `يونيو/حزيران`, `حزيران (يونيو)`, `كانون الثاني`.

use super::shift;
use crate::timeline::date::lexicon::{Meaning, Needs, Unit};
use crate::timeline::date::tokens::{Reading, Tokens};

/// A month as it is named somewhere.
#[derive(Clone, Copy)]
pub(super) struct Month {
    /// 1 to 12.
    pub(super) number: u8,
    /// What else must stand there.
    pub(super) needs: Needs,
}

/// The month named at a place, with its second name if it has two.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Month> {
    let (end, month) = single(tokens, at)?;
    let opening = tokens.sign(end).filter(|sign| matches!(sign, '/' | '-' | '('));
    let twin = opening.and_then(|_| single(tokens, end + 1)).filter(|(_, twin)| twin.number == month.number);
    let Some((end, _)) = twin else { return Some((end, month)) };
    let closed = opening == Some('(') && tokens.sign(end) == Some(')');
    Some((end + usize::from(closed), Month { needs: Needs::Nothing, ..month }))
}

/// The month at a place, if it is one for sure where no number stands beside it.
pub(super) fn alone(tokens: &Tokens<'_>, at: usize) -> Reading<Month> {
    let (end, month) = read(tokens, at)?;
    let sure = match month.needs {
        Needs::Nothing => true,
        Needs::Cue => is_cued(tokens, at) || shift::behind(tokens, end).is_some(),
        Needs::Number => false,
    };
    sure.then_some((end, month))
}

fn single(tokens: &Tokens<'_>, at: usize) -> Reading<Month> {
    let (end, number, needs) = match tokens.meaning(at)? {
        Meaning::MonthOfTwo(first, second) => match tokens.own(at + 1)? {
            Meaning::Ordinal(1) => (at + 2, first, Needs::Nothing),
            Meaning::Ordinal(2) => (at + 2, second, Needs::Nothing),
            _ => return None,
        },
        Meaning::Month(number, needs) if tokens.is_name(at) => (at + 1, number, needs),
        _ => return None,
    };
    // أب with its hamza is a father.
    if tokens.is_definite(at) || (tokens.word(at).ends_with("اب") && tokens.has_hamza(at)) {
        return None;
    }
    // `Oct.` and `Sept.` carry their point with them.
    let short = needs != Needs::Nothing && tokens.is_english(at);
    let point = short && tokens.sign(end) == Some('.') && tokens.is_number(end + 1);
    Some((end + usize::from(point), Month { number, needs }))
}

/// Whether a word before a name of two meanings makes it the month.
fn is_cued(tokens: &Tokens<'_>, at: usize) -> bool {
    let time = match tokens.meaning_before(at) {
        Some(Meaning::Unit(unit, _)) => unit == Unit::Month,
        Some(meaning) => matches!(
            meaning,
            Meaning::Since | Meaning::Until | Meaning::Before | Meaning::After | Meaning::Part | Meaning::Shift(_)
        ),
        // mid-June
        None => {
            tokens.sign(at.saturating_sub(1)) == Some('-')
                && tokens.meaning_before(at.saturating_sub(1)) == Some(Meaning::Part)
        }
    };
    time || tokens.follows(at, &["في", "بين", "خلال", "حلول", "in", "of", "by", "during", "through"])
}
