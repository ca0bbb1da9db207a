//! Days of the week: `يوم الثلاثاء`, `الجمعة 18 أكتوبر`, `on Tuesday`.

use chrono::Weekday;

use super::relative::{self, Relative};
use super::token::{Tokens, meaning};
use super::{Reading, Time, days, numeric};
use crate::timeline::date::prose::calendar::in_relation;

/// A day of the week, with the date that stands beside it if one does.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let weekday = named(tokens.word(at))?;
    let end = at + 1;
    let next = if matches!(tokens.sign(end), Some(',' | '،' | '(')) { end + 1 } else { end };
    let date =
        numeric::read(tokens, next).or_else(|| days::read(tokens, next)).or_else(|| days::behind_month(tokens, next));
    if let Some((end, date)) = date {
        return Some(match in_relation(tokens, end, &date) {
            (end, Some(relative)) => (end, Time::Relative(relative)),
            (end, None) => (end, Time::Calendar(date)),
        });
    }
    if let Some(shift) = relative::shift(tokens.word(end)) {
        return Some((end + 1, Time::Relative(Relative::weekday(weekday, shift))));
    }
    is_sure(tokens, at).then_some((end, Time::Weekday(weekday)))
}

/// The day that a word names.
pub(super) fn named(word: &str) -> Option<Weekday> {
    let arabic = |word: &str| match word {
        "السبت" => Some(Weekday::Sat),
        "الاحد" => Some(Weekday::Sun),
        "الاثنين" => Some(Weekday::Mon),
        "الثلاثاء" => Some(Weekday::Tue),
        "الاربعاء" => Some(Weekday::Wed),
        "الخميس" => Some(Weekday::Thu),
        "الجمعة" => Some(Weekday::Fri),
        _ => None,
    };
    if !word.is_ascii() {
        return meaning(word, arabic);
    }
    match word {
        "Saturday" => Some(Weekday::Sat),
        "Sunday" => Some(Weekday::Sun),
        "Monday" => Some(Weekday::Mon),
        "Tuesday" => Some(Weekday::Tue),
        "Wednesday" => Some(Weekday::Wed),
        "Thursday" => Some(Weekday::Thu),
        "Friday" => Some(Weekday::Fri),
        _ => None,
    }
}

/// Whether the name can be nothing else here: الأحد is also “the one”, الاثنين “the two”, الجمعة a prayer.
fn is_sure(tokens: &Tokens<'_>, at: usize) -> bool {
    let (word, before) = (tokens.word(at), tokens.before(at));
    if word.is_ascii() {
        return !matches!(tokens.word(at + 1), "Times" | "Post" | "Mirror" | "Telegraph" | "Mail");
    }
    let day = |word: &str| {
        matches!(
            word,
            "يوم"
                | "مساء"
                | "صباح"
                | "ظهر"
                | "فجر"
                | "ليل"
                | "ليلة"
                | "عصر"
                | "امس"
                | "اليوم"
                | "غد"
                | "غدا"
                | "نهار"
                | "اعتبارا"
        )
        .then_some(())
    };
    if meaning(before, day).is_some() {
        return true;
    }
    let ambiguous = word.ends_with("الاحد") || word.ends_with("الاثنين");
    let prayer = matches!(before, "صلاة" | "خطبة" | "سورة" | "مسجد") && word.ends_with("الجمعة");
    // The corps of an army (الخميس) is long out of use.
    !ambiguous && !prayer
}
