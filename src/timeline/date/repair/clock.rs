//! Times of day: without seconds, at 24 o'clock, within a span.

use super::super::DateError;
use super::super::{Date, Edge};
use super::{guessed, place_of};

pub(super) fn detect(text: &str) -> Option<DateError> {
    let at = place_of(text, |c| c == 'T').or_else(|| place_of(text, |c| c == ':').map(|_| 0))?;
    if text.contains('/') {
        let days = text.split('/').map(|side| side.split('T').next().unwrap_or_default());
        return Some(guessed("clock-span", at, text, [days.collect::<Vec<_>>().join("/")]));
    }
    let (day, time) = text.split_once('T').unwrap_or(("", text));
    if !time.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let zone = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at_checked(zone)?;
    let at = if day.is_empty() { 0 } else { at + 1 };
    if matches!(clock, "24:00:00" | "24:00") {
        let next = Date::parse(day).ok().and_then(|date| match (date.earliest(), date.latest()) {
            (Edge::Day(first), Edge::Day(last)) if first == last => Some(format!("{}T00:00:00{zone}", first.next())),
            _ => None,
        });
        return Some(guessed("midnight", at, clock, next));
    }
    if clock.split(':').count() == 2 && !day.is_empty() {
        let (hour, minute) = clock.split_once(':')?;
        return Some(guessed("seconds", at, clock, [format!("{day}T{hour:0>2}:{minute}:00{zone}")]));
    }
    if let Some(error) = super::calendar::detect(day) {
        return Some(error);
    }
    Some(DateError::plain("clock", at, time))
}
