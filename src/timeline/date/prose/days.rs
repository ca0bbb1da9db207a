//! Days of a month: `18 و19 يونيو`, `8 إلى 13 أكتوبر`, `السادس من أغسطس`, `18th of June`, `June 18–19, 2024`.

use super::calendar::Calendar;
use super::token::Tokens;
use super::{Reading, months, years};

/// Days before their month.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let (mut end, first) = day(tokens, at)?;
    let mut last = first;
    while let Some((next, one)) = connector(tokens, end).and_then(|next| day(tokens, next)) {
        if one <= last {
            break;
        }
        (end, last) = (next, one);
    }
    let (end, month) = month(tokens, end)?;
    let (end, to) = match other_end(tokens, end) {
        Some((further, to)) if first == last => (further, to),
        _ => (end, (month, last)),
    };
    dated(tokens, end, (month, first), to)
}

/// Days behind their month, as in English.
pub(super) fn behind_month(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let (end, month) = months::read(tokens, at).filter(|_| tokens.word(at).is_ascii())?;
    let end = if tokens.lower(end) == "the" { end + 1 } else { end };
    let (mut end, first) = day(tokens, end)?;
    let mut last = first;
    if let Some((next, one)) = connector(tokens, end).and_then(|next| day(tokens, next)).filter(|(_, one)| *one > first)
    {
        // “June 18 to 2 July” is not one month.
        if months::read(tokens, next).is_none() {
            (end, last) = (next, one);
        }
    }
    dated(tokens, end, (month.number, first), (month.number, last))
}

fn dated(tokens: &Tokens<'_>, end: usize, from: (u8, u8), to: (u8, u8)) -> Reading<Calendar> {
    let (end, year) = years::after(tokens, end).map_or((end, None), |(end, year)| (end, Some(year)));
    let calendar = Calendar::Days { year, from, to };
    calendar.exists().then_some((end, calendar))
}

/// The other end of a span that leads into another month: `30 سبتمبر إلى 2 أكتوبر`.
fn other_end(tokens: &Tokens<'_>, at: usize) -> Reading<(u8, u8)> {
    let at = reach(tokens, at)?;
    let (end, last) = day(tokens, at)?;
    let (end, month) = month(tokens, end)?;
    Some((end, (month, last)))
}

fn month(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    let at = if matches!(tokens.word(at), "من" | "of") { at + 1 } else { at };
    let at = if tokens.word(at) == "شهر" { at + 1 } else { at };
    months::read(tokens, at).map(|(end, month)| (end, month.number))
}

/// A day of the month, in digits or as an ordinal.
fn day(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    if let Some(number) = tokens.digits(at).filter(|digits| digits.len() <= 2) {
        let number = number.parse().ok().filter(|day| (1..=31).contains(day))?;
        let ordinal = tokens.touches(at) && matches!(tokens.lower(at + 1).as_str(), "st" | "nd" | "rd" | "th");
        return Some((if ordinal { at + 2 } else { at + 1 }, number));
    }
    // الـ18: the tatweel is folded away.
    if matches!(tokens.word(at), "ال" | "وال") && tokens.touches(at) {
        return day(tokens, at + 1).filter(|_| tokens.is_number(at + 1));
    }
    arabic_ordinal(tokens, at).or_else(|| english_ordinal(tokens, at))
}

/// Days told by an ordinal, which is one only before its month.
pub(super) fn ordinal(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    day(tokens, at)?;
    read(tokens, at)
}

fn arabic_ordinal(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    const ONES: [&str; 10] =
        ["الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"];
    let word = tokens.word(at);
    let word = word.strip_prefix('و').unwrap_or(word);
    let number = match word {
        "الحادي" => 1,
        "العشرين" | "العشرون" => 20,
        "الثلاثين" | "الثلاثون" => 30,
        _ => u8::try_from(ONES.iter().position(|one| *one == word)?).ok()? + 1,
    };
    let more = match tokens.word(at + 1) {
        "عشر" => 10,
        "والعشرين" | "والعشرون" => 20,
        "والثلاثين" | "والثلاثون" => 30,
        _ => return (word != "الحادي").then_some((at + 1, number)),
    };
    Some((at + 2, number + more)).filter(|(_, day)| *day <= 31 && number < 10)
}

fn english_ordinal(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    const ORDINALS: [&str; 20] = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];
    let word = tokens.lower(at);
    let one = |word: &str| ORDINALS.iter().position(|one| *one == word).and_then(|at| u8::try_from(at + 1).ok());
    let tens = match word.as_str() {
        "thirtieth" => return Some((at + 1, 30)),
        "twenty" => 20,
        "thirty" => 30,
        _ => return one(&word).map(|day| (at + 1, day)),
    };
    let at = if tokens.sign(at + 1) == Some('-') { at + 2 } else { at + 1 };
    one(&tokens.lower(at)).filter(|day| *day < 10).map(|day| (at + 1, tens + day))
}

/// The place behind a word or sign that joins days, months or years of one statement.
pub(super) fn connector(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    // و is written to what follows, in letters as in والـ19; before digits it stands as a word of its own.
    let joined = tokens.word(at) == "و" || tokens.lower(at) == "and";
    if joined {
        Some(at + 1)
    } else {
        reach(tokens, at).or_else(|| tokens.word(at).starts_with("وال").then_some(at))
    }
}

/// The place behind a word or sign that leads from a beginning to an end.
pub(super) fn reach(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let word = matches!(tokens.word(at), "الي" | "حتي" | "to" | "through" | "until");
    (word || tokens.sign(at) == Some('-')).then_some(at + 1)
}
