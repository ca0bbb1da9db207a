//! How many events lie in each column of the spine: one of a known day counts in its column, one that is vague or long is spread
//! thinly over its days.

use super::scale::Scale;
use crate::timeline::date::Span;

/// Less than this is nothing, as sums of fractions leave it.
const NOTHING: f64 = 1e-6;

/// Sums up the shares of events in the columns of a scale. Time by the number of events and of columns.
#[must_use]
pub(super) fn density(scale: &Scale, spans: impl Iterator<Item = Span>) -> Vec<f64> {
    let mut sums =
        Sums { alone: vec![0.0; usize::from(scale.width)], through: vec![0.0; usize::from(scale.width) + 1] };
    let Some(shown) = scale.span() else { return sums.alone };
    for span in spans {
        if let Some(seen) = span.common(shown) {
            sums.add(scale, seen, 1.0 / span.days());
        }
    }
    sums.finish(scale)
}

/// Shares that are known by column, and rates (events a day) by the column where they begin and the one after their end.
struct Sums {
    alone: Vec<f64>,
    through: Vec<f64>,
}

impl Sums {
    fn add(&mut self, scale: &Scale, span: Span, rate: f64) {
        let (first, last) = (scale.column(span.from), scale.column(span.to));
        if first == last {
            self.put(first, span.days() * rate);
            return;
        }
        // The first and the last column are covered in part; all between wholly.
        for column in [first, last] {
            let part = scale.own_days(column).and_then(|days| days.common(span));
            self.put(column, part.map_or(0.0, Span::days) * rate);
        }
        if let Some(from) = self.through.get_mut(usize::from(first) + 1) {
            *from += rate;
        }
        if let Some(to) = self.through.get_mut(usize::from(last)) {
            *to -= rate;
        }
    }

    fn put(&mut self, column: u16, share: f64) {
        if let Some(sum) = self.alone.get_mut(usize::from(column)) {
            *sum += share;
        }
    }

    fn finish(mut self, scale: &Scale) -> Vec<f64> {
        let mut rate = 0.0;
        for (column, sum) in (0..scale.width).zip(&mut self.alone) {
            rate += self.through.get(usize::from(column)).copied().unwrap_or(0.0);
            let days = scale.own_days(column).map_or(0.0, Span::days);
            *sum += if rate > 0.0 { rate * days } else { 0.0 };
            if *sum < NOTHING {
                *sum = 0.0;
            }
        }
        self.alone
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert, proptest};

    use super::density;
    use crate::app::view::spine::scale::Scale;
    use crate::app::view::spine::scale::tests::pieces;
    use crate::timeline::date::Span;

    proptest! {
        #[test]
        fn every_event_counts_one_wherever_it_lies(
            lengths in vec((1_i64..4_000, 1.0..9.0_f64), 1..6),
            width in 40_u16..200,
            events in vec((0_i64..20_000, 0_i64..9_000), 0..40),
        ) {
            let pieces = pieces(&lengths);
            let whole = pieces.iter().map(|piece| piece.span).reduce(Span::with).expect("a piece");
            let scale = Scale::new(&pieces, whole, width, |_, n| u16::from(n > 0));
            let spans: Vec<Span> = events.iter().map(|(from, days)| Span { from: whole.from + from, to: whole.from + from + days }).collect();
            let spans: Vec<Span> = spans.into_iter().filter_map(|span| span.common(whole)).collect();
            let sum: f64 = density(&scale, spans.iter().copied()).iter().sum();
            let expected = f64::from(u32::try_from(spans.len()).expect("few"));
            prop_assert!((sum - expected).abs() < 0.01, "{sum} of {expected} in {scale:?}: {spans:?}");
        }
    }
}
