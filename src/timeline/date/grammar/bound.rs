//! A time with a word before it that makes it a beginning or an end, a part, or only near: `منذ 24 فبراير`, `late 2022`,
//! `about 1898`.

use super::{calendar, day, length, name, offset, today, unit, vague, weekday, year};
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::{Count, Meaning, Unit};
use crate::timeline::date::relative::{Relative, Time};
use crate::timeline::date::tokens::{Reading, Tokens};

/// Such a time. Before and after what is known only in relation to another day, nothing is known.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    if let Some(found) = week(tokens, at) {
        return Some(found);
    }
    if let Some(from) = beside(tokens, at) {
        let (end, _) = bounded(tokens, from - 1, Meaning::Part)?;
        return Some((end, Time::Relative(Relative::Unknown)));
    }
    if let Some((end, since)) = from_year(tokens, at) {
        return Some((end, Time::Since(since)));
    }
    // By June is in May as well.
    let by = tokens.is(at, &["by", "بحلول"]).then_some(Meaning::Until);
    let bound = by.or_else(|| tokens.meaning(at).filter(|_| is_bound(tokens, at)))?;
    let (end, time) = bounded(tokens, at, bound)?;
    let time = match (bound, time) {
        (Meaning::Part, time) => time,
        (_, Time::Vague) => Time::Vague,
        (Meaning::Since | Meaning::After, Time::Calendar(calendar)) => Time::Since(calendar),
        (Meaning::Until | Meaning::Before, Time::Calendar(calendar)) => Time::Until(calendar),
        (_, Time::Calendar(calendar)) => calendar.about().map_or(Time::Relative(Relative::Unknown), Time::Calendar),
        _ => Time::Relative(Relative::Unknown),
    };
    Some((end, time))
}

/// `من عام 1935`, which may be since then, where no month stands before it.
fn from_year(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let from = tokens.is(at, &["من"]) && matches!(tokens.meaning(at + 1), Some(Meaning::Unit(Unit::Year, Count::One)));
    year::named(tokens, at + 1)
        .filter(|(_, calendar)| from && calendar.written().is_some_and(|year| !year.contains('/')))
}

/// A week that is called by one of its days: `the week of June 10`, `the week ending 18 June 2024`.
fn week(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let named = tokens.own(at) == Some(Meaning::Unit(Unit::Week, Count::One)) && tokens.is_english(at);
    let called = tokens.is(at + 1, &["of", "ending", "beginning", "commencing", "starting", "from", "to"]);
    let from = if tokens.is(at + 2, &["the", "on"]) { at + 3 } else { at + 2 };
    let (end, _) = day::read(tokens, from).or_else(|| day::behind_month(tokens, from)).filter(|_| named && called)?;
    Some((end, Time::Relative(Relative::Unknown)))
}

/// The place behind words for the day before another, the day after, or a night that belongs to two days: `on the eve of`,
/// `عشية`, `غداة`, `the night of`.
fn beside(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let english = tokens.is(at, &["eve", "night", "morrow"]) && tokens.is(at + 1, &["of"]);
    let arabic = tokens.is(at, &["عشية", "غداة", "ليلة", "صبيحة"]);
    english.then_some(at + 2).or_else(|| arabic.then_some(at + 1))
}

fn is_bound(tokens: &Tokens<'_>, at: usize) -> bool {
    use Meaning as M;
    match tokens.meaning(at) {
        Some(M::Since | M::After | M::Until | M::Before | M::Part | M::About(false)) => true,
        // c. and ca. are about a number only.
        Some(M::About(true)) => tokens.is_number(at + 1) || tokens.is(at, &["circa"]) || point(tokens, at).is_some(),
        _ => false,
    }
}

fn point(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    (tokens.sign(at + 1) == Some('.') && tokens.is_number(at + 2)).then_some(at + 2)
}

/// The time behind the word: mid-2024, end of 2023, في أواخر عام …, منذ يوم …, after the …
fn bounded(tokens: &Tokens<'_>, at: usize, bound: Meaning) -> Reading<Time> {
    let mut from = point(tokens, at).filter(|_| bound == Meaning::About(true)).unwrap_or(at + 1);
    loop {
        if let Some(found) = unbound(tokens, from).or_else(|| number(tokens, at, from, bound)) {
            return Some(found);
        }
        let passed = tokens.is(from, &["of", "the", "من", "شهر", "يوم", "في"]) || tokens.sign(from) == Some('-');
        from = Some(from + 1).filter(|_| passed)?;
    }
}

/// A number that the word makes a year. “About 1950” may count something, “in about 1950” and “about 1898” hardly.
fn number(tokens: &Tokens<'_>, at: usize, from: usize, bound: Meaning) -> Reading<Time> {
    let (end, calendar) = year::cued(tokens, from).or_else(|| year::typed(tokens, from))?;
    let round = end == from + 1 && tokens.raw_digits(from).ends_with('0');
    let cued = tokens.follows(at, &["in", "since", "by", "from", "until", "في", "منذ", "حتي", "من"]);
    let meant = bound != Meaning::About(false) || !round || cued || tokens.is_typed();
    meant.then(|| (end, own(tokens, from, end, calendar)))
}

/// A time without such a word before it.
pub(super) fn unbound(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let relative = |(end, relative)| (end, Time::Relative(relative));
    let own = |(end, time)| match time {
        Time::Calendar(calendar) => (end, own(tokens, at, end, calendar)),
        _ => (end, time),
    };
    calendar::read(tokens, at)
        .map(own)
        .or_else(|| offset::read(tokens, at).map(relative))
        .or_else(|| today::read(tokens, at).map(|(end, days)| (end, Time::Relative(Relative::Day(days)))))
        .or_else(|| length::ago(tokens, at))
        .or_else(|| vague::read(tokens, at).map(|end| (end, Time::Vague)))
        .or_else(|| unit::read(tokens, at).map(relative))
        .or_else(|| weekday::read(tokens, at))
}

/// A date from a place to another; no time that could be told where something is called by it.
pub(super) fn own(tokens: &Tokens<'_>, at: usize, end: usize, calendar: Calendar) -> Time {
    if name::holds(tokens, at, end, &calendar) { Time::Relative(Relative::Unknown) } else { Time::Calendar(calendar) }
}
