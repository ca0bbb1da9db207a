//! Days of the week: `يوم الثلاثاء`, `الجمعة 18 أكتوبر`, `on Tuesday`, `the Tuesday before last`, `الأربعاء قبل الماضي`.

use chrono::Weekday;

use super::{day, number, shift};
use crate::text::words::is_one_of;
use crate::timeline::date::lexicon::{Count, Meaning, Unit};
use crate::timeline::date::relative::{Relative, Time};
use crate::timeline::date::tokens::{Reading, Tokens, connector, reach};

/// Names of newspapers begin with the day they come out.
const PAPERS: &str = "Times Post Mirror Telegraph Mail";
/// Words behind which الأحد is no “one” and الاثنين no “two”.
const TIMES_OF_DAY: &[&str] = &[
    "يوم",
    "مساء",
    "صباح",
    "ظهر",
    "فجر",
    "ليل",
    "ليلة",
    "عصر",
    "امس",
    "اليوم",
    "غد",
    "غدا",
    "نهار",
    "اعتبارا",
    "صبيحة",
    "ضحي",
    "غداة",
    "عشية",
    "مغرب",
    "سحر",
];

/// A day of the week, with the date that stands beside it if one does.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let weekday = named(tokens, at).filter(|_| !tokens.follows(at, &["every", "each", "كل"]))?;
    let end = at + 1;
    let next = if matches!(tokens.sign(end), Some(',' | '،' | '(')) { end + 1 } else { end };
    let date =
        number::read(tokens, next).or_else(|| day::read(tokens, next)).or_else(|| day::behind_month(tokens, next));
    if let Some((end, date)) = date {
        return Some(shift::dated(tokens, end, date));
    }
    if let Some(end) = over_days(tokens, at, end) {
        return Some((end, Time::Relative(Relative::Unknown)));
    }
    let found =
        shifted(tokens, end, weekday).or_else(|| is_sure(tokens, at).then_some((end, Relative::Weekday(weekday, 0))));
    found.map(|(end, relative)| (end, Time::Relative(relative)))
}

/// The place behind a stretch that is more than one day: `Monday to Wednesday`, `between Monday and Wednesday`, `Tuesday night`,
/// which goes on after midnight.
fn over_days(tokens: &Tokens<'_>, at: usize, end: usize) -> Option<usize> {
    let between = || connector(tokens, end).filter(|_| tokens.follows(at, &["between", "بين"]));
    let last = reach(tokens, end).or_else(between).filter(|next| named(tokens, *next).is_some());
    let night = tokens.is(end, &["night"]).then_some(end + 1);
    let in_arabic = || tokens.follows(at, &["ليل", "ليلة"]).then_some(end);
    last.map(|next| next + 1).or(night).or_else(in_arabic)
}

/// A date with the day of the week that it is, and with its year: `Tuesday 18 June 2024`.
pub(super) fn dated(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let weekday = named(tokens, at)?;
    let (end, time) = read(tokens, at)?;
    let Time::Calendar(calendar) = &time else { return None };
    let day = calendar.date()?.earliest().day()?;
    (day.weekday() == Some(weekday)).then_some((end, time))
}

/// The day that a word names.
pub(super) fn named(tokens: &Tokens<'_>, at: usize) -> Option<Weekday> {
    let is_name = if tokens.is_english(at) { tokens.is_name(at) } else { tokens.is_definite(at) };
    match tokens.meaning(at)? {
        Meaning::Weekday(weekday) if is_name => Some(weekday),
        _ => None,
    }
}

/// What words behind it say of which one it is.
fn shifted(tokens: &Tokens<'_>, end: usize, weekday: Weekday) -> Reading<Relative> {
    let of_week = || shift::of(tokens, end, Unit::Week).map(|(end, step)| (end, Relative::InWeek(weekday, step)));
    // Tuesday last, Tuesday week.
    let english = || {
        let last = shift::english(tokens, end).filter(|step| *step != 0 && !shift::is_kind(tokens, end + 1));
        let week = tokens.is_english(end) && tokens.own(end) == Some(Meaning::Unit(Unit::Week, Count::One));
        last.or(week.then_some(2))
    };
    let behind = shift::behind(tokens, end).or_else(|| english().map(|step| (end + 1, step)));
    // Which one the context tells: الثلاثاء التالي.
    let told = || match tokens.own(end) {
        Some(Meaning::That) => !tokens.is_english(end),
        // The Tuesday before, unless what it was before follows.
        Some(Meaning::Before | Meaning::After) => tokens.is_english(end) && shift::behind(tokens, end).is_none(),
        _ => tokens.is(end, &["earlier", "later"]),
    };
    behind
        .map(|(end, step)| (end, Relative::Weekday(weekday, step)))
        .or_else(of_week)
        .or_else(|| told().then_some((end + 1, Relative::Unknown)))
}

/// Whether the name can be nothing else here: الأحد is also “the one”, الاثنين “the two”, الجمعة a prayer.
fn is_sure(tokens: &Tokens<'_>, at: usize) -> bool {
    if tokens.is_english(at) {
        return !is_one_of(PAPERS, tokens.word(at + 1));
    }
    let word = tokens.word(at);
    let ambiguous = word.ends_with("الاحد") || word.ends_with("الاثنين");
    let prayer = is_one_of("صلاة خطبة سورة مسجد", tokens.before(at)) && word.ends_with("الجمعة");
    // The corps of an army (الخميس) is long out of use.
    tokens.follows(at, TIMES_OF_DAY) || !(ambiguous || prayer)
}
