//! Spans and sets: both ends open, reversed, dots for the slash, a wrong date on one side.

use super::super::edtf::read;
use super::super::{Date, DateError, Edge, Named};
use super::{guessed, has_words, look};

pub(super) fn detect(text: &str) -> Option<DateError> {
    if text.starts_with('[') {
        return Some(in_set(text));
    }
    if matches!(text, "../.." | "/" | ".." | "../" | "/..") {
        return Some(DateError::plain("open", 0, text));
    }
    let (start, end) = text.split_once('/').or_else(|| text.split_once(".."))?;
    if !text.contains('/') {
        let dots = start.chars().count();
        let open = |side: &str| if side.is_empty() { "..".to_owned() } else { side.to_owned() };
        return Some(guessed("dots", dots, text, [format!("{}/{}", open(start), open(end))]));
    }
    let past = start.chars().count() + 1;
    if end.contains('/') {
        return Some(DateError::plain("slashes", past + end.split('/').next()?.chars().count(), text));
    }
    let whole = |last: &str| format!("{start}/{last}");
    let mended = wrong_side(start, 0, |repaired| format!("{repaired}/{end}"));
    if (has_words(start) || Named::read(start).is_some())
        && (1..=2).contains(&end.len())
        && end.bytes().all(|c| c.is_ascii_digit())
    {
        // In `2 Feb 1732/3` the last digit is of the year, in other words perhaps of the day.
        return mended.map(|error| DateError { repairs: Vec::new(), ..error });
    }
    mended
        .or_else(|| {
            let error = wrong_side(end, past, whole)?;
            let repairs = completed(start, end).map_or(error.repairs, |last| vec![whole(&last)]);
            Some(DateError { repairs, ..error })
        })
        .or_else(|| reversed(start, end, past))
}

/// The end of a span that leaves out what it shares with the start, whole: `2024-06-18/19`, `2024-06/07`, `1948/49`.
#[must_use]
pub fn completed(start: &str, end: &str) -> Option<String> {
    let marks: &[char] = &['?', '~', '%'];
    let (shared, last): (Vec<&str>, Vec<&str>) =
        (start.trim_end_matches(marks).split('-').collect(), end.split('-').collect());
    let plain = |part: &&str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let year = shared.first().filter(|year| year.len() == 4)?;
    let whole = if let ([_], [digits]) = (shared.as_slice(), last.as_slice()) {
        format!("{}{digits}", year.get(..2).filter(|_| digits.len() == 2)?)
    } else {
        let kept = shared.get(..shared.len().checked_sub(last.len()).filter(|kept| *kept > 0)?)?;
        last.iter().fold(kept.join("-"), |whole, part| format!("{whole}-{part:0>2}"))
    };
    let part = |date: &str| date.split('-').nth(1)?.parse().ok();
    let alike = part(start.trim_end_matches(marks)).zip(part(&whole)).is_none_or(|(from, to)| are_alike(from, to));
    let (first, last) =
        (Date::parse(start).ok()?, Date::parse(&whole).ok().filter(|_| last.iter().all(plain) && alike)?);
    (first.earliest().day()? <= last.latest().day()?).then_some(whole)
}

/// Whether what stands in the place of two months is both months, both seasons, quarters or halves: nothing else leads from one to the
/// other.
fn are_alike(from: u8, to: u8) -> bool {
    [1..=12, 21..=24, 33..=36, 37..=39, 40..=41].iter().any(|kind| kind.contains(&from) && kind.contains(&to))
}

/// What is wrong with one side, repaired within the whole.
fn wrong_side(side: &str, at: usize, whole: impl Fn(&str) -> String) -> Option<DateError> {
    if side.is_empty() {
        return None;
    }
    let date = side.strip_prefix("..").or_else(|| side.strip_suffix("..")).unwrap_or(side);
    let stopped = if date.is_empty() { return None } else { read(date).err()? };
    let dots = if side.starts_with("..") { 2 } else { 0 };
    let error = look(date, stopped, 1);
    let repaired = error.repairs.iter().map(|repaired| whole(&side.replacen(date, repaired, 1)));
    // Nobody reversed what was only guessed.
    let repairs =
        repaired.filter(|whole| whole.split_once('/').is_none_or(|(start, end)| reversed(start, end, 0).is_none()));
    let repairs = repairs.collect();
    Some(DateError { repairs, ..error.moved(at + dots) })
}

fn reversed(start: &str, end: &str, past: usize) -> Option<DateError> {
    let (first, last) = (Date::parse(start).ok()?, Date::parse(end).ok()?);
    match (first.earliest(), last.latest()) {
        (Edge::Day(from), Edge::Day(to)) if from > to => {
            Some(guessed("reversed", past, end, [format!("{end}/{start}")]))
        }
        _ => None,
    }
}

fn in_set(text: &str) -> DateError {
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let Some(inner) = inner else { return guessed("set", text.chars().count(), text, [format!("{text}]")]) };
    let members: Vec<&str> = inner.split(',').collect();
    let mut at = 1;
    for (number, member) in members.iter().enumerate() {
        let replaced = |repaired: &str| {
            let mut mixed = members.clone();
            if let Some(place) = mixed.get_mut(number) {
                *place = repaired;
            }
            format!("[{}]", mixed.join(","))
        };
        // A range `a..b` within a set is judged as a whole.
        let inner_dots = member.trim_matches('.').contains("..");
        if let Some(error) = wrong_side(member, at, replaced).filter(|_| !inner_dots) {
            return error;
        }
        at += member.chars().count() + 1;
    }
    DateError::plain("set", 0, text)
}
