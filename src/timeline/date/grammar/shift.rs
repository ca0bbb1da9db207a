//! Which one of its kind a time is, as words behind it say: `الماضي`, `قبل الماضي`, `before last`, `of last year`.

use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::{Count, Meaning, Unit};
use crate::timeline::date::relative::{Relative, Time};
use crate::timeline::date::tokens::{Reading, Tokens};

/// The adjective behind a time: the last (-1), the current (0), the next (1), the one beyond (-2, 2).
pub(super) fn behind(tokens: &Tokens<'_>, at: usize) -> Reading<i64> {
    let adjective = |at: usize| match tokens.own(at)? {
        Meaning::Shift(step) if tokens.is_definite(at) => Some(step),
        _ => None,
    };
    let beyond = || {
        let at = if tokens.is(at, &["ما"]) { at + 1 } else { at };
        // “June, before last year’s vote” is no June before last.
        let last = || english(tokens, at + 1).filter(|_| !is_kind(tokens, at + 2));
        match (tokens.own(at)?, adjective(at + 1).or_else(last)?) {
            (Meaning::Before, -1) => Some((at + 2, -2)),
            (Meaning::After, 1) => Some((at + 2, 2)),
            _ => None,
        }
    };
    adjective(at).map(|step| (at + 1, step)).or_else(beyond)
}

/// Whether a word names something of which there is a last and a next.
pub(super) fn is_kind(tokens: &Tokens<'_>, at: usize) -> bool {
    use Meaning as M;
    matches!(tokens.own(at), Some(M::Unit(..) | M::Month(..) | M::Weekday(_) | M::Season(_)))
}

/// The word before an English one: last, this, next.
pub(super) fn english(tokens: &Tokens<'_>, at: usize) -> Option<i64> {
    match tokens.own(at)? {
        Meaning::Shift(step) if tokens.is_english(at) => Some(step),
        _ => None,
    }
}

/// `من العام الماضي`, `of last year`, `last week`: of which of such units a day or month is said to be.
pub(super) fn of(tokens: &Tokens<'_>, at: usize, wanted: Unit) -> Reading<i64> {
    let is_unit = |at: usize| tokens.own(at) == Some(Meaning::Unit(wanted, Count::One));
    if tokens.is(at, &["من"]) {
        if tokens.own(at + 1) == Some(Meaning::This) {
            return (is_unit(at + 2) && tokens.is_definite(at + 2)).then_some((at + 3, 0));
        }
        return behind(tokens, at + 2).filter(|_| is_unit(at + 1) && tokens.is_definite(at + 1));
    }
    let at = if tokens.is(at, &["of"]) { at + 1 } else { at };
    Some((at + 2, english(tokens, at)?)).filter(|_| is_unit(at + 1))
}

/// A date, with what is said behind it of the year it lacks: `يونيو/حزيران الماضي`, `October of last year`.
pub(super) fn dated(tokens: &Tokens<'_>, end: usize, calendar: Calendar) -> (usize, Time) {
    if !calendar.lacks_year() {
        return (end, Time::Calendar(calendar));
    }
    if let Some((end, step)) = behind(tokens, end) {
        return (end, Time::Relative(Relative::Named(calendar, step)));
    }
    match of(tokens, end, Unit::Year) {
        Some((end, step)) => (end, Time::Relative(Relative::InYear(calendar, step))),
        None => (end, Time::Calendar(calendar)),
    }
}
