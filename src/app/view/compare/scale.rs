//! One scale for the figures that accounts give: from zero, or from near the least where they lie close together; with marks at
//! round numbers. All in whole numbers, exact to fifteen places.

use crate::timeline::Figure;
use crate::timeline::figure::Number;

/// Columns below which nothing can be told apart.
const NARROWEST: u16 = 8;
/// Marks at the most.
const MOST_TICKS: u64 = 10;
/// Figures that lie within so small a part of the greatest stand on a scale that does not begin at zero.
const CLOSE: u64 = 10;
/// By so small a part of it the scale is longer where a figure is open, for its arrow.
const OPEN: u64 = 8;

/// A scale so many columns wide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scale {
    /// Columns.
    pub width: u16,
    /// The round numbers on it: the column of each, and its words where there is room for them.
    pub ticks: Vec<(u16, String)>,
    /// Whether it does not begin at zero.
    pub broken: bool,
    /// Its ends, in units.
    from: u64,
    to: u64,
    /// Digits before the point of the greatest number.
    digits: usize,
}

/// A figure on a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A number.
    At(u16),
    /// About a number.
    About(u16),
    /// From one to another.
    Between(u16, u16),
    /// At least a number.
    From(u16),
}

impl Scale {
    /// The scale on which all these figures can be shown; nothing where there is no room, or nothing but zero.
    #[must_use]
    pub fn new(figures: &[&Figure], width: u16) -> Option<Self> {
        let numbers = || figures.iter().flat_map(|figure| [Some(figure.least()), figure.most()]).flatten();
        let digits = numbers().map(Number::digits).max()?;
        let units = || numbers().map(|number| number.units(digits));
        let (low, high) = (units().min()?, units().max().filter(|high| *high > 0)?);
        let spread = high - low;
        let broken = spread > 0 && spread < high / CLOSE;
        let from = if broken { low.saturating_sub(spread / 2) } else { 0 };
        let open = figures.iter().any(|figure| figure.most().is_none());
        let to = if open { high + ((high - from) / OPEN).max(1) } else { high };
        // Of what is counted there are no halves.
        let least = if numbers().all(Number::is_whole) { Number::PLACES.saturating_sub(digits) } else { 0 };
        let bare = Self { width, ticks: Vec::new(), broken, from, to, digits };
        (width >= NARROWEST).then(|| bare.with_ticks(u32::try_from(least).unwrap_or(0)))
    }

    /// The same scale from one round number to another, with as many of them as have room; their steps are at least ten to a power.
    fn with_ticks(self, smallest: u32) -> Self {
        let span = u64::from(self.width - 1);
        let mut steps = (smallest..=15).flat_map(|power| [1, 2, 5].map(|one| (one, power)));
        let fitting = |(one, power): (u64, u32)| {
            let step = one * 10_u64.pow(power);
            let (first, last) = (self.from / step, self.to.div_ceil(step));
            let count = Some(last - first).filter(|count| *count <= MOST_TICKS)?;
            let words: Vec<String> = (first..=last).map(|tick| round(tick * one, power, self.digits)).collect();
            let widest = words.iter().map(String::len).max().and_then(|widest| u64::try_from(widest).ok())?;
            ((widest + 2) * count <= span).then_some((step, first, words))
        };
        let Some((step, first, words)) = steps.find_map(fitting) else { return self };
        let last = first + u64::try_from(words.len()).unwrap_or(1) - 1;
        let (from, to) = (step * first, step * last);
        let scale = Self { broken: from > 0, from, to, ..self };
        let ticks = (first..).zip(words).map(|(tick, words)| (scale.column(step * tick), words)).collect();
        Self { ticks, ..scale }
    }

    /// Where a figure stands.
    #[must_use]
    pub fn mark(&self, figure: &Figure) -> Mark {
        let column = |number: &Number| self.column(number.units(self.digits));
        let least = column(figure.least());
        match figure.most() {
            None => Mark::From(least),
            Some(most) if most != figure.least() => Mark::Between(least, column(most)),
            Some(_) if figure.is_about() => Mark::About(least),
            Some(_) => Mark::At(least),
        }
    }

    /// The nearest column to so many units.
    fn column(&self, units: u64) -> u16 {
        let whole = u128::from((self.to - self.from).max(1));
        let part = u128::from(units.clamp(self.from, self.to) - self.from) * u128::from(self.width.saturating_sub(1));
        u16::try_from((2 * part + whole) / (2 * whole)).unwrap_or(self.width)
    }
}

/// A round number of units in words, its digits grouped; the greatest number of the scale has so many digits before its point.
fn round(number: u64, power: u32, digits: usize) -> String {
    let Some(power) = usize::try_from(power).ok().filter(|_| number > 0) else { return "0".to_owned() };
    let zeros = (power + digits).checked_sub(Number::PLACES);
    let number = number.to_string();
    let Some(zeros) = zeros else {
        let places = Number::PLACES - power - digits;
        let padded = format!("{number:0>width$}", width = places + 1);
        let (whole, fraction) = padded.split_at_checked(padded.len() - places).unwrap_or((&padded, ""));
        let fraction = fraction.trim_end_matches('0');
        return if fraction.is_empty() { grouped(whole) } else { format!("{}.{fraction}", grouped(whole)) };
    };
    grouped(&format!("{number}{}", "0".repeat(zeros)))
}

fn grouped(digits: &str) -> String {
    let length = digits.len();
    let group = |(at, digit): (usize, char)| {
        let begins = at > 0 && (length - at).is_multiple_of(3);
        begins.then_some(',').into_iter().chain([digit])
    };
    digits.chars().enumerate().flat_map(group).collect()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert, proptest};
    use rstest::rstest;

    use super::{Mark, Scale};
    use crate::timeline::Figure;

    fn scale(figures: &[&str], width: u16) -> (Scale, Vec<Mark>) {
        let figures: Vec<Figure> = figures.iter().filter_map(|one| Figure::read(one)).collect();
        let all: Vec<&Figure> = figures.iter().collect();
        let scale = Scale::new(&all, width).expect("a scale");
        let marks = figures.iter().map(|figure| scale.mark(figure)).collect();
        (scale, marks)
    }

    fn words(scale: &Scale) -> Vec<&str> {
        scale.ticks.iter().map(|(_, words)| words.as_str()).collect()
    }

    #[rstest]
    #[case::soldiers(&["~8,000", "~10,000"], 41, &["0", "2,000", "4,000", "6,000", "8,000", "10,000"])]
    #[case::arabic(&["١٢٬٠٠٠", "8,000–10,000"], 33, &["0", "5,000", "10,000", "15,000"])]
    #[case::decimals(&["1.72–5.52", "3"], 33, &["0", "1", "2", "3", "4", "5", "6"])]
    #[case::small(&["0.05", "0.2"], 33, &["0", "0.05", "0.1", "0.15", "0.2"])]
    #[case::few(&["2", "3"], 33, &["0", "1", "2", "3"])]
    #[case::an_open_one(&["13,000+", "6,700"], 41, &["0", "5,000", "10,000", "15,000"])]
    fn a_scale_has_round_numbers(#[case] figures: &[&str], #[case] width: u16, #[case] expected: &[&str]) {
        assert_eq!(words(&scale(figures, width).0), expected);
    }

    #[test]
    fn a_scale_of_figures_close_together_does_not_begin_at_zero() {
        let (scale, marks) = scale(&["1,000,000", "1,000,010"], 41);
        assert!(scale.broken && words(&scale).first() != Some(&"0"), "{scale:?}");
        assert_ne!(marks.first(), marks.last(), "they are told apart");
    }

    #[rstest]
    #[case("10,000", Mark::At(40))]
    #[case("~5000", Mark::About(20))]
    #[case("٢٬٥٠٠–10,000", Mark::Between(10, 40))]
    fn a_figure_stands_at_its_place(#[case] figure: &str, #[case] expected: Mark) {
        assert_eq!(scale(&["10,000", figure], 41).1.last(), Some(&expected));
    }

    #[test]
    fn at_least_a_number_leaves_room_for_more() {
        let (scale, marks) = scale(&["90+", "135", "120"], 41);
        assert!(matches!(marks.first(), Some(Mark::From(at)) if *at < scale.width - 5), "{marks:?}");
    }

    #[test]
    fn numbers_longer_than_any_machine_number_stand_in_their_order() {
        let long = ["1".repeat(60), "2".repeat(60), "3".repeat(60)];
        let marks = scale(&long.each_ref().map(String::as_str), 41).1;
        assert_eq!(marks.len(), 3);
        assert!(marks.is_sorted_by_key(|mark| if let Mark::At(at) = mark { *at } else { 0 }), "{marks:?}");
    }

    proptest! {
        /// Against the round numbers that are written at the first and the last mark of the scale.
        #[test]
        fn each_value_stands_at_its_cell(values in vec(1_u64..10_000_000_000, 1..6), width in 30_u16..200) {
            let written: Vec<String> = values.iter().map(u64::to_string).collect();
            let (scale, marks) = scale(&written.iter().map(String::as_str).collect::<Vec<_>>(), width);
            let end = |tick: Option<&(u16, String)>| tick.and_then(|(at, words)| Some((*at, words.replace(',', "").parse::<f64>().ok()?)));
            let ((first, from), (last, to)) = end(scale.ticks.first()).zip(end(scale.ticks.last())).expect("marks");
            prop_assert!(first == 0 && last == width - 1, "{scale:?}");
            for (value, mark) in written.iter().zip(marks) {
                let value: f64 = value.parse().expect("a number");
                let exact = (value - from) / (to - from) * f64::from(width - 1);
                let at = if let Mark::At(at) = mark { f64::from(at) } else { f64::NAN };
                prop_assert!((at - exact).abs() <= 1.0, "{value} at {at}, not {exact}: {scale:?}");
            }
        }

        #[test]
        fn round_numbers_never_touch(values in vec(1_u64..10_000_000_000, 1..6), width in 8_u16..200) {
            let written: Vec<String> = values.iter().map(u64::to_string).collect();
            let (scale, _) = scale(&written.iter().map(String::as_str).collect::<Vec<_>>(), width);
            for pair in scale.ticks.windows(2) {
                let [(one, _), (other, words)] = pair else { continue };
                prop_assert!(usize::from(other - one) > words.len(), "{scale:?}");
            }
        }
    }
}
