//! The words under the spine: at the beginning of each piece its year and its phase, and years or months in between.

use unicode_width::UnicodeWidthStr;

use super::scale::{Scale, Slot};
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::text::measure::cells;
use crate::timeline::Timeline;
use crate::timeline::date::{self, Day, Span, measure};

/// Columns between the beginnings of two labels at the least.
const APART: u16 = 10;
/// Steps of years from label to label.
const YEARS: &[i64] =
    &[1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000, 100_000_000];
/// Steps of months.
const MONTHS: &[u8] = &[1, 2, 3, 6];

/// A label and the column it begins at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The column.
    pub x: u16,
    /// The words.
    pub text: String,
}

/// The year that a piece begins in, with the month where it does not begin with the year.
#[must_use]
pub(super) fn beginning(from: i64, words: &Catalog) -> String {
    let day = Day::from_count(from);
    let year = date::year(day.year, words);
    if day.month == 1 { year } else { format!("{} {year}", words.month(day.month, false)) }
}

/// The labels of a scale, none over another.
#[must_use]
pub(super) fn labels(scale: &Scale, timeline: &Timeline, words: &Catalog) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    for (n, slot) in scale.slots.iter().enumerate() {
        let end = scale.slots.get(n + 1).map_or(scale.width, |next| next.x.saturating_sub(2));
        let room = end.saturating_sub(slot.x);
        let mut text = beginning(slot.span.from, words);
        let name = slot.phase.and_then(|phase| phase.of(&timeline.phases)).map(|phase| phase.name.best(words.titles()));
        if let Some(name) =
            name.map(|name| format!("{text} · {}", isolated(name))).filter(|named| cells(named.width()) <= room)
        {
            text = name;
        }
        let taken = slot.x + cells(text.width());
        labels.push(Label { x: slot.x, text });
        labels.extend(ticks(slot, taken + 2, end, words));
    }
    labels
}

/// Years or months of a piece, as dense as they can be told apart, from a column on.
fn ticks(slot: &Slot, from: u16, end: u16, words: &Catalog) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    let mut free = from;
    for (day, text) in steps(slot, words) {
        let x = column(slot, day);
        if x >= free && x + cells(text.width()) <= end {
            free = (x + APART).max(x + cells(text.width()) + 2);
            labels.push(Label { x, text });
        }
    }
    labels
}

fn column(slot: &Slot, day: i64) -> u16 {
    let scale = Scale::of(vec![*slot], slot.x + slot.width);
    scale.column(day)
}

/// The days of a piece that may be labelled: the first of years, or of months where it is short.
fn steps(slot: &Slot, words: &Catalog) -> Vec<(i64, String)> {
    let apart = slot.days_per_column() * f64::from(APART);
    let Span { from, to } = slot.span;
    let (first, last) = (Day::from_count(from), Day::from_count(to));
    if let Some(step) = MONTHS.iter().find(|months| f64::from(**months) * 30.4 >= apart) {
        let months = (first.year..=last.year)
            .flat_map(|year| (1..=12).step_by(usize::from(*step)).map(move |month| (year, month)));
        let named = |(year, number): (i64, u8)| {
            let text = if number == 1 { date::year(year, words) } else { words.month(number, false).into_owned() };
            Some((day_of(year, number)?, text))
        };
        return months.filter_map(named).filter(|(day, _)| (from..=to).contains(day)).collect();
    }
    let Some(step) = YEARS.iter().find(|years| measure(**years) * 365.25 >= apart) else { return Vec::new() };
    let mut year = first.year.div_euclid(*step) * step;
    let mut years = Vec::new();
    while year <= last.year {
        years.extend(day_of(year, 1).filter(|day| (from..=to).contains(day)).map(|day| (day, date::year(year, words))));
        year += step;
    }
    years
}

fn day_of(year: i64, month: u8) -> Option<i64> {
    Some(Day::from_count(0).days_until(Day::new(year, month, 1)?))
}
