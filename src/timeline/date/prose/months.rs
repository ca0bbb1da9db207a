//! The names of months: English, of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb, and two of them at once.

use super::Reading;
use super::token::{Tokens, meaning};

/// A month as it is named somewhere.
#[derive(Clone, Copy)]
pub(super) struct Month {
    /// 1 to 12.
    pub(super) number: u8,
    pub(super) needs: Needs,
}

/// What must stand beside a name before it is a month for sure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    Nothing,
    /// A word such as `في` or `in`, or a number: مارس is “practised” too, and March a march.
    Cue,
    /// A number: آب is a father in careless spelling, Jan a name.
    Number,
}

/// The month named at a place, with its second name if it has two: `يونيو/حزيران`, `حزيران (يونيو)`.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Month> {
    let (end, month) = single(tokens, at)?;
    let opening = tokens.sign(end).filter(|sign| matches!(sign, '/' | '-' | '('));
    let twin = opening.and_then(|_| single(tokens, end + 1)).filter(|(_, twin)| twin.number == month.number);
    let Some((mut end, _)) = twin else { return Some((end, month)) };
    if opening == Some('(') && tokens.sign(end) == Some(')') {
        end += 1;
    }
    Some((end, Month { needs: Needs::Nothing, ..month }))
}

/// The month at a place, if it is one for sure where no number stands beside it.
pub(super) fn alone(tokens: &Tokens<'_>, at: usize) -> Reading<Month> {
    let found = read(tokens, at)?;
    match found.1.needs {
        Needs::Nothing => Some(found),
        Needs::Cue => (is_cue(tokens.before(at)) || is_relative(tokens, found.0)).then_some(found),
        Needs::Number => None,
    }
}

fn single(tokens: &Tokens<'_>, at: usize) -> Reading<Month> {
    let word = tokens.word(at);
    let number = |number, needs| Month { number, needs };
    if let Some(first) = meaning(word, two_words) {
        let second = match tokens.word(at + 1) {
            "الاول" => first.0,
            "الثاني" => first.1,
            _ => return None,
        };
        return Some((at + 2, number(second, Needs::Nothing)));
    }
    let month = if word.is_ascii() { english(word)? } else { meaning(word, arabic)? };
    if word.ends_with("اب") && tokens.has_hamza(at) {
        return None;
    }
    // `Oct.` and `Sept.` carry their point with them.
    let mut end = at + 1;
    if month.needs != Needs::Nothing && word.is_ascii() && tokens.sign(end) == Some('.') && tokens.is_number(end + 1) {
        end += 1;
    }
    Some((end, month))
}

fn two_words(word: &str) -> Option<(u8, u8)> {
    match word {
        "تشرين" => Some((10, 11)),
        "كانون" => Some((12, 1)),
        _ => None,
    }
}

fn arabic(word: &str) -> Option<Month> {
    let (number, needs) = match word {
        "يناير" | "جانفي" => (1, Needs::Nothing),
        "فبراير" | "شباط" | "فيفري" => (2, Needs::Nothing),
        "اذار" => (3, Needs::Nothing),
        "مارس" => (3, Needs::Cue),
        "ابريل" | "افريل" => (4, Needs::Nothing),
        "نيسان" => (4, Needs::Cue),
        "مايو" | "ايار" => (5, Needs::Nothing),
        "ماي" => (5, Needs::Number),
        "يونيو" | "يونيه" | "حزيران" => (6, Needs::Nothing),
        "جوان" => (6, Needs::Number),
        "يوليو" | "يوليه" | "جويلية" | "يوليوز" => (7, Needs::Nothing),
        "تموز" => (7, Needs::Cue),
        "اغسطس" | "غشت" => (8, Needs::Nothing),
        "اب" | "اوت" => (8, Needs::Number),
        "سبتمبر" | "ايلول" | "شتنبر" => (9, Needs::Nothing),
        "اكتوبر" => (10, Needs::Nothing),
        "نوفمبر" | "نونبر" => (11, Needs::Nothing),
        "ديسمبر" | "دجنبر" => (12, Needs::Nothing),
        _ => return None,
    };
    Some(Month { number, needs })
}

/// English names are months with a capital only: “may”, “march” and “august” are words of every day.
fn english(word: &str) -> Option<Month> {
    word.starts_with(|c: char| c.is_ascii_uppercase()).then_some(())?;
    let (number, needs) = match word.to_ascii_lowercase().as_str() {
        "january" => (1, Needs::Nothing),
        "february" => (2, Needs::Nothing),
        "march" => (3, Needs::Cue),
        "april" => (4, Needs::Cue),
        "may" => (5, Needs::Cue),
        "june" => (6, Needs::Cue),
        "july" => (7, Needs::Nothing),
        "august" => (8, Needs::Cue),
        "september" => (9, Needs::Nothing),
        "october" => (10, Needs::Nothing),
        "november" => (11, Needs::Nothing),
        "december" => (12, Needs::Nothing),
        "jan" => (1, Needs::Number),
        "feb" => (2, Needs::Number),
        "mar" => (3, Needs::Number),
        "apr" => (4, Needs::Number),
        "jun" => (6, Needs::Number),
        "jul" => (7, Needs::Number),
        "aug" => (8, Needs::Number),
        "sept" => (9, Needs::Cue),
        "sep" => (9, Needs::Number),
        "oct" => (10, Needs::Number),
        "nov" => (11, Needs::Number),
        "dec" => (12, Needs::Number),
        _ => return None,
    };
    Some(Month { number, needs })
}

/// Words behind which a name of two meanings is the month.
fn is_cue(word: &str) -> bool {
    let arabic = |word: &str| {
        matches!(
            word,
            "في" | "بين"
                | "منذ"
                | "خلال"
                | "شهر"
                | "حتي"
                | "اوائل"
                | "مطلع"
                | "بداية"
                | "منتصف"
                | "اواسط"
                | "اواخر"
                | "نهاية"
                | "حلول"
        )
        .then_some(())
    };
    if !word.is_ascii() {
        return meaning(word, arabic).is_some();
    }
    matches!(
        word.to_ascii_lowercase().as_str(),
        "in" | "since"
            | "last"
            | "next"
            | "this"
            | "of"
            | "until"
            | "till"
            | "by"
            | "early"
            | "late"
            | "mid"
            | "during"
            | "through"
    )
}

/// Whether the month is set in relation to the day of writing: `مارس الماضي`.
fn is_relative(tokens: &Tokens<'_>, end: usize) -> bool {
    super::relative::shift(tokens.word(end)).is_some()
}
