//! Two dates with words between them: `between 47 and 50`, `18 June 2024 to 2 July 2024`, `4 or 5 March 2019`, `1984–present`.

use super::super::{Date, DateError, Named};
use super::guessed;
use crate::text::fold;

/// What the words between two dates make of them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// It lasted from the one to the other.
    Span,
    /// It was some time between them.
    Bounds,
    /// It was one of them.
    OneOf,
    /// `18/19 June 2024`: one of them, or both.
    Slash,
}

/// Words, folded, that open such a phrase; what may part its two dates, and what that makes of them.
const FORMS: &[(&[&str], &[&str], Joint)] = &[
    (&["between ", "بين "], &[" and ", " و", " - ", "-"], Joint::Bounds),
    (&["from ", "من "], &[" to ", " until ", " till ", " through ", " الي ", " حتي ", " - "], Joint::Span),
    (&["either ", "اما ", ""], &[" or ", " او "], Joint::OneOf),
    (&[""], &[" to ", " until ", " through ", " الي ", " حتي ", " - ", "-"], Joint::Span),
    (&[""], &["/"], Joint::Slash),
];
/// What may be said before a year.
const FILLERS: &[&str] = &["the ", "year ", "years ", "عام ", "عامي ", "سنة ", "سنتي ", "يومي "];
/// What goes on has such a word for its end.
const NOW: &[&str] = &["present", "now", "today", "ongoing", "الان", "اليوم"];
/// No phrase of two dates has more code points.
const LONGEST: usize = 80;
/// A number up to it may be a day of a month, a larger one of two digits a year only.
const DAYS: u32 = 31;

pub(super) fn detect(text: &str) -> Option<DateError> {
    text.chars().nth(LONGEST).is_none().then_some(())?;
    let folded = fold::quote(text).text;
    let repairs = FORMS.iter().find_map(|form| read(folded.trim(), form))?;
    Some(guessed("words", 0, text, repairs))
}

fn read(text: &str, (openings, joints, joint): &(&[&str], &[&str], Joint)) -> Option<Vec<String>> {
    let opening = openings.iter().find(|opening| starts_with(text, opening))?;
    let rest = text.get(opening.len()..)?;
    joints.iter().find_map(|between| {
        let lower = rest.to_ascii_lowercase();
        let at = lower.find(between)?;
        let (start, end) = (rest.get(..at)?, rest.get(at + between.len()..)?);
        // A slash between numbers alone parts them in other ways, a hyphen parts what belongs together.
        let in_words = |side: &str| side.contains(|c: char| c.is_alphabetic());
        let plain = *joint == Joint::Slash || *between == "-";
        let meant = !plain || if *joint == Joint::Slash { in_words(end) } else { in_words(start) || in_words(end) };
        (meant && !end.contains(between)).then(|| joined(start, end, *joint, !opening.is_empty()))?
    })
}

fn starts_with(text: &str, opening: &str) -> bool {
    text.get(..opening.len()).is_some_and(|start| start.eq_ignore_ascii_case(opening))
}

fn joined(start: &str, end: &str, joint: Joint, opened: bool) -> Option<Vec<String>> {
    if joint == Joint::Span && NOW.iter().any(|now| now.eq_ignore_ascii_case(end.trim())) {
        return Some(vec![format!("{}/..", side(start)?)]);
    }
    let last = side(end)?;
    let beside = beside(start, &last);
    let day_alone = beside.is_none() && is_day(start) && last.trim_start_matches('-').contains('-');
    let first = beside.or_else(|| side(start)).filter(|_| !day_alone)?;
    let (first, last) = as_decades(start, end, &first, &last);
    let (from, to) = (Date::parse(&first).ok()?, Date::parse(&last).ok()?);
    if from.earliest().day()? > to.latest().day()? || first == last || !are_years(start, end, opened) {
        return None;
    }
    let (span, either) = (format!("{first}/{last}"), format!("[{first},{last}]"));
    Some(match joint {
        Joint::Span => vec![span],
        Joint::Bounds => vec![format!("[{first}..{last}]")],
        Joint::OneOf => vec![either],
        Joint::Slash => vec![span, either],
    })
}

/// Whether numbers by themselves are years: `between 47 and 50`, but not `18 to 20`.
fn are_years(start: &str, end: &str, opened: bool) -> bool {
    let number = |side: &str| bare(side).parse::<u32>().ok();
    match (number(start), number(end)) {
        (Some(_), Some(last)) => last > if opened { DAYS } else { 99 },
        // `Jun-24` is a day or a year of two digits.
        (None, Some(last)) => last > DAYS,
        _ => true,
    }
}

fn is_day(side: &str) -> bool {
    bare(side).parse::<u32>().is_ok_and(|number| number <= DAYS)
}

/// The 1900s are a century or its first decade; beside another decade (`1900s–1910s`) the decade.
fn as_decades(start: &str, end: &str, first: &str, last: &str) -> (String, String) {
    let decade = |side: &str, date: &str, other: &str| match date.strip_suffix("XX") {
        Some(century) if bare(side).ends_with("00s") && !other.ends_with("XX") && other.ends_with('X') => {
            format!("{century}0X")
        }
        _ => date.to_owned(),
    };
    (decade(start, first, last), decade(end, last, first))
}

/// One of the two dates as EDTF, where there is no doubt about it.
fn side(text: &str) -> Option<String> {
    let text = bare(text);
    if (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(format!("{text:0>4}")).filter(|year| year != "0000");
    }
    let written = match Date::parse(text) {
        Ok(date) => date.written().to_owned(),
        Err(error) => <[String; 1]>::try_from(error.repairs).ok()?.concat(),
    };
    (!written.contains(['/', '[', 'T'])).then_some(written)
}

/// The first date in what it leaves to the second: the month, or the year.
fn beside(start: &str, last: &str) -> Option<String> {
    let start = bare(start);
    let (month, day) = last.rsplit_once('-').filter(|(month, _)| month.trim_start_matches('-').contains('-')).unzip();
    if let (Some(month), Some(_), Ok(day @ 1..=31)) = (month, day, start.parse::<u8>()) {
        return Some(format!("{month}-{day:02}"));
    }
    let year = Date::parse(last).ok()?.latest().day()?.year;
    let named = Named::read(start).filter(|named| named.written().is_none())?;
    Some(named.in_year(year)?.written().to_owned())
}

fn bare(side: &str) -> &str {
    let side = side.trim();
    let filler = FILLERS.iter().find(|filler| starts_with(side, filler));
    filler.and_then(|filler| side.get(filler.len()..)).map_or(side, bare)
}
