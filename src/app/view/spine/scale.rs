//! Where each day lies on the spine: pieces of time side by side, each linear in itself.

use super::pieces::Piece;
use crate::timeline::date::Span;
use crate::timeline::{Ix, Phase};

/// Columns that a piece has at the least, where there is room for all of them.
const LEAST: u16 = 8;

/// A piece of time in its columns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slot {
    /// From its first day to its last.
    pub span: Span,
    /// The phase it is.
    pub phase: Option<Ix<Phase>>,
    /// Its first column; the break of scale stands before it.
    pub x: u16,
    /// Its columns.
    pub width: u16,
}

impl Slot {
    /// Days that one of its columns stands for.
    #[must_use]
    pub fn days_per_column(&self) -> f64 {
        self.span.days() / f64::from(self.width.max(1))
    }

    /// The column of a day; the nearest where it lies outside.
    fn column(&self, day: i64) -> u16 {
        let day = day.clamp(self.span.from, self.span.to);
        let column = (i128::from(day) - i128::from(self.span.from)) * i128::from(self.width) / self.length();
        self.x + u16::try_from(column).unwrap_or(u16::MAX)
    }

    /// The days that lie in a column of it; none where a day is wider than a column and begins before.
    fn days(&self, column: u16) -> Option<Span> {
        let begins = |column: u16| {
            let days = (i128::from(column - self.x) * self.length()).div_euclid(self.width.into());
            let exact = (i128::from(column - self.x) * self.length()).rem_euclid(self.width.into()) == 0;
            i64::try_from(i128::from(self.span.from) + days + i128::from(!exact)).unwrap_or(self.span.to)
        };
        let (from, to) = (begins(column), begins(column + 1) - 1);
        (from <= to).then_some(Span { from, to })
    }

    fn length(&self) -> i128 {
        i128::from(self.span.to) - i128::from(self.span.from) + 1
    }
}

/// A part of the time, laid out in columns from 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scale {
    /// The pieces, in the order of time.
    pub slots: Vec<Slot>,
    /// All columns.
    pub width: u16,
    /// The days that lie in each of them.
    days: Vec<Option<Span>>,
}

impl Scale {
    /// Lays out what of the pieces lies in a window of time; before each so many columns are kept for its label and the break.
    #[must_use]
    pub(super) fn new(pieces: &[Piece], window: Span, width: u16, before: impl Fn(&Piece, usize) -> u16) -> Self {
        let mut shown: Vec<Piece> = pieces.iter().filter_map(|piece| clipped(piece, window)).collect();
        let taken = |shown: &[Piece]| shown.iter().enumerate().map(|(n, piece)| before(piece, n)).sum::<u16>();
        while shown.len() > 1 && taken(&shown) + cells_of(shown.len(), LEAST / 2) > width {
            join_lightest(&mut shown);
        }
        let room = width.saturating_sub(taken(&shown));
        let widths = share(&shown, room);
        let mut x = 0;
        let mut slots = Vec::with_capacity(shown.len());
        for (n, (piece, width)) in shown.iter().zip(widths).enumerate() {
            x += before(piece, n);
            slots.push(Slot { span: piece.span, phase: piece.phase, x, width });
            x += width;
        }
        Self::of(slots, width)
    }

    /// Some pieces in so many columns.
    pub(super) fn of(slots: Vec<Slot>, width: u16) -> Self {
        let days = (0..width).map(|column| own_days(&slots, column)).collect();
        Self { slots, width, days }
    }

    /// From its first day to its last.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        Some(self.slots.first()?.span.with(self.slots.last()?.span))
    }

    /// The column of a day; the nearest where it lies outside.
    #[must_use]
    pub fn column(&self, day: i64) -> u16 {
        let after = self.slots.partition_point(|slot| slot.span.from <= day);
        self.slots.get(after.saturating_sub(1)).map_or(0, |slot| slot.column(day))
    }

    /// The days of a column; those of the nearest before it where it has none of its own.
    #[must_use]
    pub fn days(&self, column: u16) -> Option<Span> {
        let after = self.slots.partition_point(|slot| slot.x <= column);
        let slot = self.slots.get(after.saturating_sub(1))?;
        let column = column.clamp(slot.x, slot.x + slot.width.saturating_sub(1));
        (slot.x..=column).rev().find_map(|column| slot.days(column))
    }

    /// The days that lie in a column, if any do.
    #[must_use]
    pub fn own_days(&self, column: u16) -> Option<Span> {
        self.days.get(usize::from(column)).copied().flatten()
    }
}

fn own_days(slots: &[Slot], column: u16) -> Option<Span> {
    let after = slots.partition_point(|slot| slot.x <= column);
    slots.get(after.checked_sub(1)?).filter(|slot| column < slot.x + slot.width)?.days(column)
}

fn clipped(piece: &Piece, window: Span) -> Option<Piece> {
    let span = piece.span.common(window)?;
    Some(Piece { span, weight: piece.weight * span.days() / piece.span.days(), ..*piece })
}

/// Joins the neighbours that weigh least together.
fn join_lightest(pieces: &mut Vec<Piece>) {
    let pairs = pieces.windows(2).enumerate();
    let sums = pairs.filter_map(|(n, pair)| Some((n, pair.first()?.weight + pair.last()?.weight)));
    let Some((n, _)) = sums.min_by(|one, other| one.1.total_cmp(&other.1)) else { return };
    let second = pieces.remove(n + 1);
    if let Some(first) = pieces.get_mut(n) {
        let weight = first.weight.hypot(second.weight);
        *first = Piece { span: first.span.with(second.span), weight, ..*first };
    }
}

/// Shares columns out by weight, none less than it needs to be seen.
fn share(pieces: &[Piece], room: u16) -> Vec<u16> {
    let count = u16::try_from(pieces.len()).unwrap_or(u16::MAX).max(1);
    let least = LEAST.min(room / count);
    let spare = f64::from(room.saturating_sub(least * count));
    let all: f64 = pieces.iter().map(|piece| piece.weight).sum();
    let mut until = 0.0;
    let mut given = 0;
    let widths = pieces.iter().map(|piece| {
        until += spare * piece.weight / all.max(f64::MIN_POSITIVE);
        let more = floor(until + 1e-6) - given;
        given += more;
        least + more
    });
    widths.collect()
}

fn cells_of(pieces: usize, each: u16) -> u16 {
    u16::try_from(pieces).unwrap_or(u16::MAX).saturating_mul(each)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float is cast to the nearest number there is"
)]
fn floor(value: f64) -> u16 {
    value as u16
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert, proptest};

    use super::Scale;
    use crate::app::view::spine::pieces::Piece;
    use crate::timeline::date::{Span, measure};

    /// Pieces of so many days and weights, one after another.
    pub(in crate::app::view::spine) fn pieces(lengths: &[(i64, f64)]) -> Vec<Piece> {
        let mut from = -20_000;
        let piece = |(days, weight): &(i64, f64)| {
            let span = Span { from, to: from + days - 1 };
            from += days;
            Piece { span, weight: *weight, phase: None }
        };
        lengths.iter().map(piece).collect()
    }

    #[expect(clippy::cast_possible_truncation, reason = "these are few days")]
    fn days_of(days: f64) -> i64 {
        days as i64
    }

    proptest! {
        #[test]
        fn every_day_has_its_column_and_every_column_its_days(
            lengths in vec((1_i64..40_000, 1.0..9.0_f64), 1..12),
            width in 20_u16..300,
            at in 0.0..1.0_f64,
        ) {
            let pieces = pieces(&lengths);
            let whole = pieces.iter().map(|piece| piece.span).reduce(Span::with).expect("a piece");
            let scale = Scale::new(&pieces, whole, width, |_, n| u16::from(n > 0));
            let last = scale.slots.last().expect("a slot");
            prop_assert!(last.x + last.width <= width, "{scale:?}");
            let mut before = None;
            for slot in &scale.slots {
                prop_assert!(slot.width > 0 && before.is_none_or(|end| slot.x == end + 1), "a break between two: {scale:?}");
                before = Some(slot.x + slot.width);
                // A day lies where its share of the piece lies, to the cell.
                let days = (slot.span.days() - 1.0) * at;
                let day = slot.span.from + days_of(days);
                let exact = f64::from(slot.x) + measure(day - slot.span.from) / slot.span.days() * f64::from(slot.width);
                prop_assert!((f64::from(scale.column(day)) - exact).abs() <= 1.0, "{day} in {slot:?}");
            }
            for column in 0..width {
                let days = scale.days(column).expect("days");
                prop_assert!(days.from <= days.to);
                let back = scale.column(days.from);
                prop_assert!(scale.column(days.from) <= scale.column(days.to));
                let own = scale.own_days(column).is_some();
                prop_assert!(!own || back == column, "{column}: {days:?} lie in {back} of {scale:?}");
            }
        }

        #[test]
        fn time_never_runs_back(lengths in vec((1_i64..40_000, 1.0..9.0_f64), 1..30), width in 20_u16..300, at in 0.0..1.0_f64) {
            let pieces = pieces(&lengths);
            let whole = pieces.iter().map(|piece| piece.span).reduce(Span::with).expect("a piece");
            let scale = Scale::new(&pieces, whole, width, |_, n| u16::from(n > 0));
            let day = whole.from + days_of(whole.days() * at);
            prop_assert!(scale.column(day) <= scale.column(day + 1), "{scale:?}");
        }
    }
}
