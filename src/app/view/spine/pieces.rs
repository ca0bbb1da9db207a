//! How the time of a timeline is cut into pieces, each with a scale of its own.

use super::spans::Spans;
use crate::timeline::date::{Span, day_counts, measure};
use crate::timeline::{Ix, Phase, Timeline};

/// A part of the width in which more than half of the events may not fall, if one scale is to be read: a tenth.
const CROWDED: f64 = 0.1;
/// Pieces that a timeline without phases is cut into at the most.
const MOST: usize = 6;

/// A time with a scale of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    /// From its first day to its last.
    pub span: Span,
    /// How wide it wants to be beside the others.
    pub weight: f64,
    /// The phase it is.
    pub phase: Option<Ix<Phase>>,
}

/// All of the time on one scale.
#[must_use]
pub(super) fn linear(spans: &Spans) -> Vec<Piece> {
    spans.whole().map(|span| Piece { span, weight: 1.0, phase: None }).into_iter().collect()
}

/// The time cut at the beginnings of the phases, or where there are none at the longest times without an event. Each piece is as
/// wide as the square root of its number of events.
#[must_use]
pub(super) fn cut(timeline: &Timeline, spans: &Spans) -> Vec<Piece> {
    let Some(whole) = spans.whole() else { return Vec::new() };
    let mut middles: Vec<f64> = spans.known().map(middle).collect();
    middles.sort_unstable_by(f64::total_cmp);
    let mut cuts = by_phases(timeline, whole);
    if cuts.len() < 2 {
        cuts = by_silences(spans, whole);
    }
    let weigh = |(span, phase): (Span, Option<Ix<Phase>>)| {
        let within = middles.partition_point(|middle| *middle <= measure(span.to))
            - middles.partition_point(|middle| *middle < measure(span.from));
        Piece { span, weight: f64::from(u32::try_from(within.max(1)).unwrap_or(u32::MAX)).sqrt(), phase }
    };
    cuts.into_iter().map(weigh).collect()
}

/// Whether the events can be told apart on one scale: no tenth of it holds more than half of them.
#[must_use]
pub(super) fn is_linear_readable(spans: &Spans) -> bool {
    let Some(whole) = spans.whole() else { return true };
    let mut middles: Vec<f64> = spans.known().map(middle).collect();
    middles.sort_unstable_by(f64::total_cmp);
    let half = middles.len() / 2;
    let within = |window: &[f64]| {
        window.last().zip(window.first()).is_some_and(|(last, first)| last - first < whole.days() * CROWDED)
    };
    middles.len() < 3 || !middles.windows(half + 1).any(within)
}

fn middle(span: Span) -> f64 {
    f64::midpoint(measure(span.from), measure(span.to))
}

/// Each phase until the next begins; what lies before the first and after the last goes with them.
fn by_phases(timeline: &Timeline, whole: Span) -> Vec<(Span, Option<Ix<Phase>>)> {
    let begins = |(phase, of): (Ix<Phase>, &Phase)| {
        let from = day_counts(&of.date).0.unwrap_or(whole.from);
        (from <= whole.to).then_some((from.max(whole.from), phase))
    };
    let mut begins: Vec<_> = Ix::all(&timeline.phases).filter_map(begins).collect();
    begins.sort_unstable_by_key(|(from, phase)| (*from, phase.index()));
    begins.dedup_by_key(|(from, _)| *from);
    let before = begins.first().filter(|(from, _)| *from > whole.from).map(|_| (whole.from, None));
    let starts: Vec<_> =
        before.into_iter().chain(begins.into_iter().map(|(from, phase)| (from, Some(phase)))).collect();
    let ends = starts.iter().skip(1).map(|(from, _)| from - 1).chain([whole.to]);
    starts.iter().zip(ends).map(|((from, phase), to)| (Span { from: *from, to }, *phase)).collect()
}

/// Cut in the middle of the longest times in which nothing lies, as long as they are long beside the whole.
fn by_silences(spans: &Spans, whole: Span) -> Vec<(Span, Option<Ix<Phase>>)> {
    let mut known: Vec<Span> = spans.known().collect();
    known.sort_unstable_by_key(|span| span.from);
    let mut end = whole.from;
    let mut silences = Vec::new();
    for span in known {
        if measure(span.from - end.min(span.from)) > whole.days() * CROWDED / 2.0 {
            silences.push((span.from - end, span.from));
        }
        end = end.max(span.to);
    }
    silences.sort_unstable_by_key(|(days, _)| std::cmp::Reverse(*days));
    let mut starts: Vec<i64> = silences.into_iter().take(MOST - 1).map(|(_, from)| from).chain([whole.from]).collect();
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().skip(1).map(|from| from - 1).chain([whole.to]);
    starts.iter().zip(ends).map(|(from, to)| (Span { from: *from, to }, None)).collect()
}
