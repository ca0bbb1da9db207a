//! The events of a timeline that a candidate may be another account of.

use std::collections::HashSet;

use crate::app::model::review::{Near, Why};
use crate::timeline::date::Range;
use crate::timeline::{Event, EventIx, Timeline};

/// The most events that are named.
const MOST: usize = 5;
/// The most days between two events that share their actors.
const DAYS: i64 = 31;

/// The events nearest to one, the nearest first, without those of `others`; each with why.
pub(super) fn near(timeline: &Timeline, event: EventIx, others: &HashSet<EventIx>) -> Vec<Near> {
    let Some(own) = event.of(&timeline.events) else { return Vec::new() };
    let mut near: Vec<(usize, Near)> = Vec::new();
    for (ix, other) in EventIx::all(&timeline.events) {
        if ix == event || others.contains(&ix) {
            continue;
        }
        let why = reasons(own, other);
        if !why.is_empty() {
            near.push((why.iter().map(|why| why.weight()).sum(), Near { event: ix, why }));
        }
    }
    near.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    near.into_iter().take(MOST).map(|(_, near)| near).collect()
}

fn reasons(own: &Event, other: &Event) -> Vec<Why> {
    let mut why = Vec::new();
    if own.excerpts.iter().any(|one| other.excerpts.iter().any(|two| overlap(one, two))) {
        why.push(Why::Passage);
    }
    if share_days(own, other) {
        why.push(Why::Days);
    }
    let shared = own.actors.iter().filter(|actor| other.actors.contains(actor)).count();
    let most = shared > 0 && shared * 2 >= own.actors.len().max(other.actors.len());
    if most && (why.contains(&Why::Days) || distance(own, other).is_some_and(|days| days <= DAYS)) {
        why.push(Why::Actors);
    }
    why
}

fn overlap(one: &crate::timeline::Excerpt, two: &crate::timeline::Excerpt) -> bool {
    let (Some(a), Some(b)) = (&one.anchor.range, &two.anchor.range) else { return false };
    one.source == two.source && a.start < b.end && b.start < a.end
}

/// Whether the dates of both are known to within a month, and share a day.
fn share_days(own: &Event, other: &Event) -> bool {
    let narrow = |event: &Event| {
        let days = event.date.earliest().day().zip(event.date.latest().day());
        days.is_some_and(|(first, last)| first.days_until(last) <= DAYS)
    };
    narrow(own) && narrow(other) && Range::of(&own.date).touches(&Range::of(&other.date))
}

/// Days between the beginnings of both.
fn distance(own: &Event, other: &Event) -> Option<i64> {
    Some(own.date.earliest().day()?.days_until(other.date.earliest().day()?).abs())
}
