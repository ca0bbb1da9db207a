//! `yesterday`, `last September`, `two years ago`, `in recent years`.

use super::super::calendar::Calendar;
use super::super::token::Tokens;
use super::super::{Reading, Time, months, seasons, weekdays};
use super::{Relative, Shift, Unit, english_shift};

pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let word = tokens.lower(at);
    let relative = |end: usize, unit: Unit, shift: Shift| Some((end, Time::Relative(Relative { unit, shift })));
    match word.as_str() {
        "yesterday" => return relative(at + 1, Unit::Day(-1), Shift::Now),
        "today" => return relative(at + 1, Unit::Day(0), Shift::Now),
        "tomorrow" => return relative(at + 1, Unit::Day(1), Shift::Now),
        "recently" | "lately" => return Some((at + 1, Time::Vague)),
        _ => {}
    }
    if let Some(found) = ago(tokens, at) {
        return Some(found);
    }
    let next = tokens.lower(at + 1);
    let plural = |word: &str| matches!(word, "days" | "weeks" | "months" | "years" | "decades");
    if matches!(word.as_str(), "recent" | "past" | "last" | "coming") {
        let many = matches!(next.as_str(), "two" | "three" | "four" | "five" | "ten" | "few" | "several")
            || tokens.is_number(at + 1);
        let end = if many { at + 2 } else { at + 1 };
        if plural(&tokens.lower(end)) {
            return Some((end + 1, Time::Vague));
        }
    }
    let singular = matches!(next.as_str(), "day" | "week" | "month" | "year" | "weekend");
    if singular && matches!(word.as_str(), "same" | "following" | "previous" | "that") {
        return relative(at + 2, Unit::Unknown, Shift::Now);
    }
    let shift = english_shift(&word)?;
    if let Some((end, month)) = months::read(tokens, at + 1).filter(|_| tokens.word(at + 1).is_ascii()) {
        let calendar = Calendar::Months { year: None, from: month.number, to: month.number };
        let with_day = tokens.number(end).is_some();
        return if with_day { None } else { relative(end, Unit::Named(calendar), shift) };
    }
    let unit = match next.as_str() {
        "night" if shift == Shift::Past => return relative(at + 2, Unit::Day(-1), Shift::Now),
        "week" => Unit::Week,
        "month" => Unit::Month,
        "year" => Unit::Year,
        "century" => Unit::Century,
        "weekend" => Unit::Unknown,
        // “This fall” and “next spring” are times; “this Spring” of a proper name hardly comes up.
        _ => match weekdays::named(tokens.word(at + 1)) {
            Some(weekday) => Unit::Weekday(weekday),
            None => seasons::season(&next).map(|_| Unit::Unknown)?,
        },
    };
    relative(at + 2, unit, shift)
}

/// `two years ago`, `3 days ago`.
pub(in super::super) fn ago(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let unit = tokens.word(at + 1);
    let length = ["day", "week", "month", "year", "decade", "hour"]
        .iter()
        .any(|one| unit.strip_suffix('s').unwrap_or(unit) == *one);
    (length && tokens.word(at + 2) == "ago").then(|| (at + 3, Time::Relative(Relative::unknown())))
}
