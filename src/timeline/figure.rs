//! Figures as accounts give them: a number, a number at least, from one to another, about a number; exact, in any script.

use std::cmp::Ordering;
use std::fmt;

use crate::text::fold;
use crate::text::measure::wide;

/// How many there are, or how much. Equal figures are equal however their digits are written and grouped. They are ordered by the
/// least they say, then by the most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    least: Number,
    /// Nothing where it is open (`n+`).
    most: Option<Number>,
    about: bool,
}

impl Figure {
    /// Reads `n`, `n+`, `a–b` or `~n`; nothing where words stand, be it beside digits.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let folded = fold::quote(text).text;
        let text = folded.trim();
        let one = |text: &str, about| {
            let least = Number::read(text)?;
            Some(Self { most: Some(least.clone()), least, about })
        };
        if let Some(rest) = text.strip_prefix('~') {
            return one(rest, true);
        }
        if let Some(rest) = text.strip_suffix('+') {
            return Some(Self { least: Number::read(rest)?, most: None, about: false });
        }
        let Some((least, most)) = text.split_once('-') else { return one(text, false) };
        let (least, most) = (Number::read(least)?, Number::read(most)?);
        (least <= most).then_some(Self { least, most: Some(most), about: false })
    }

    /// The least number it holds. About a number counts as that number.
    #[must_use]
    pub fn least(&self) -> &Number {
        &self.least
    }

    /// The greatest number it holds; nothing where it is open.
    #[must_use]
    pub fn most(&self) -> Option<&Number> {
        self.most.as_ref()
    }

    /// Whether it is about a number.
    #[must_use]
    pub fn is_about(&self) -> bool {
        self.about
    }
}

impl Ord for Figure {
    fn cmp(&self, other: &Self) -> Ordering {
        let own = (&self.least, self.most.is_none(), &self.most, self.about);
        own.cmp(&(&other.least, other.most.is_none(), &other.most, other.about))
    }
}

impl PartialOrd for Figure {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A number that is not below zero, of any length, exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// ASCII digits without zeros before them; none for zero.
    whole: String,
    /// ASCII digits without zeros behind them.
    fraction: String,
}

impl Number {
    /// Reads folded text.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (whole, fraction) = match text.split_once(['.', '٫']) {
            Some((whole, fraction)) => (whole, digits(fraction)?),
            None => (text, ""),
        };
        let whole = ungrouped(whole)?;
        Some(Self {
            whole: whole.trim_start_matches('0').to_owned(),
            fraction: fraction.trim_end_matches('0').to_owned(),
        })
    }

    /// Whether it has no fraction.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.fraction.is_empty()
    }

    /// So many digits stand before its point.
    #[must_use]
    pub fn digits(&self) -> usize {
        self.whole.len()
    }

    /// It, multiplied by ten so many times.
    #[must_use]
    pub fn times_ten_to(&self, power: u32) -> Self {
        let power = wide(power);
        let moved: String = self.fraction.chars().chain(std::iter::repeat('0')).take(power).collect();
        let whole = format!("{}{moved}", self.whole).trim_start_matches('0').to_owned();
        Self { whole, fraction: self.fraction.chars().skip(power).collect() }
    }

    /// It as a count of units of which ten to the power of [`Self::PLACES`] make a one with so many zeros: numbers of any length,
    /// to be set on one scale. What is smaller than a unit is left out.
    #[must_use]
    pub fn units(&self, digits: usize) -> u64 {
        let zeros = std::iter::repeat_n('0', digits.saturating_sub(self.whole.len()));
        let places = zeros.chain(self.whole.chars()).chain(self.fraction.chars()).chain(std::iter::repeat('0'));
        places.take(Self::PLACES).fold(0, |units, digit| units * 10 + u64::from(digit.to_digit(10).unwrap_or(0)))
    }

    /// Decimal places of the units of a scale.
    pub const PLACES: usize = 15;
}

impl From<u128> for Number {
    fn from(number: u128) -> Self {
        Self { whole: number.to_string().trim_start_matches('0').to_owned(), fraction: String::new() }
    }
}

/// In ASCII digits, not grouped.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = if self.whole.is_empty() { "0" } else { &self.whole };
        if self.fraction.is_empty() { f.write_str(whole) } else { write!(f, "{whole}.{}", self.fraction) }
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let own = (self.whole.len(), &self.whole, &self.fraction);
        own.cmp(&(other.whole.len(), &other.whole, &other.fraction))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn digits(text: &str) -> Option<&str> {
    (!text.is_empty() && text.chars().all(|c| c.is_ascii_digit())).then_some(text)
}

/// The digits of a whole number. One sign throughout may group them by threes; what begins with zero is not grouped (`0,125`).
fn ungrouped(text: &str) -> Option<String> {
    let Some(sign) = text.chars().find(|c| is_grouping(*c)) else { return digits(text).map(str::to_owned) };
    let mut groups = text.split(sign);
    let first = groups.next().and_then(digits).filter(|first| first.len() <= 3 && !first.starts_with('0'))?;
    let rest: Option<Vec<&str>> = groups.map(|group| digits(group).filter(|group| group.len() == 3)).collect();
    Some(format!("{first}{}", rest?.concat()))
}

/// Whether a sign groups digits by threes, in folded text: there `’` is `'`, and every white space is a space.
pub(super) fn is_grouping(sign: char) -> bool {
    matches!(sign, ',' | '٬' | '\'' | ' ')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};
    use rstest::rstest;

    use super::Figure;
    use crate::text::digits::{Digits, written};

    #[rstest]
    #[case::commas("10,000", "10000")]
    #[case::spaces("1 234 567", "1234567")]
    #[case::no_break_spaces("1\u{a0}234\u{202f}567", "1234567")]
    #[case::apostrophes("1'234", "1’234")]
    #[case::arabic("١٠٬٠٠٠", "10 000")]
    #[case::persian("۶٬۷۰۰", "6700")]
    #[case::arabic_decimals("٥٢٫٩٠", "52.9")]
    #[case::zeros("007", "7.0")]
    #[case::at_least("١٣٬٠٠٠+", "13,000 +")]
    #[case::from_to("8,000–10,000", "8000 - 10000")]
    #[case::a_range_of_one("5–5", "5")]
    #[case::about("~ ٥٠٠", "~500")]
    #[case::a_mark_of_direction("\u{200f}10,000", "10,000")]
    #[case::longer_than_any_machine_number(
        "340282366920938463463374607431768211457",
        "340,282,366,920,938,463,463,374,607,431,768,211,457"
    )]
    fn a_figure_is_the_same_however_it_is_written(#[case] one: &str, #[case] other: &str) {
        let figure = Figure::read(one);
        assert!(figure.is_some(), "{one} is a figure");
        assert_eq!(figure, Figure::read(other));
    }

    #[rstest]
    #[case("آلاف")]
    #[case("thousands")]
    #[case("8 آلاف")]
    #[case("48 million")]
    #[case("10,5")]
    #[case("1,0000")]
    #[case("1,000'000")]
    #[case("0,125")]
    #[case("10-8")]
    #[case("-5")]
    #[case("1.5.2")]
    #[case("5.")]
    #[case("~")]
    #[case("+")]
    #[case("")]
    #[case("50%")]
    #[case("~5+")]
    #[case("1e3")]
    fn what_is_words_is_no_figure(#[case] text: &str) {
        assert_eq!(Figure::read(text), None);
    }

    #[test]
    fn figures_stand_in_the_order_of_their_size() {
        let written = ["0", "0.05", "0.5", "0.51", "9", "~9", "9–10", "9+", "10", "8,000", "10,000"];
        let figures: Vec<Figure> = written.iter().filter_map(|one| Figure::read(one)).collect();
        assert_eq!(figures.len(), written.len());
        assert!(figures.windows(2).all(|pair| pair.first() < pair.last()), "{figures:?}");
    }

    proptest! {
        #[test]
        fn grouping_and_script_never_change_a_figure(
            number: u128,
            fraction in "[0-9]{0,5}",
            sign in "[,٬'’ \u{a0}\u{202f}]",
            decimal in "[.٫]",
            around in 0..4,
        ) {
            let plain = number.to_string();
            let group = |(at, c): (usize, char)| {
                let begins = at > 0 && (plain.len() - at).is_multiple_of(3);
                if begins { format!("{sign}{c}") } else { c.to_string() }
            };
            let grouped: String = plain.chars().enumerate().map(group).collect();
            let whole = |number: &str, decimal: &str| {
                let number = if fraction.is_empty() { number.to_owned() } else { format!("{number}{decimal}{fraction}") };
                match around {
                    0 => number,
                    1 => format!("{number}+"),
                    2 => format!("~{number}"),
                    _ => format!("0–{number}"),
                }
            };
            let (plain, grouped) = (whole(&plain, "."), whole(&grouped, &decimal));
            let figure = Figure::read(&plain);
            prop_assert_eq!(figure.is_some(), true);
            for digits in [Digits::Ascii, Digits::Arabic, Digits::Persian] {
                prop_assert_eq!(&Figure::read(&written(&grouped, digits)), &figure);
                prop_assert_eq!(&Figure::read(&written(&plain, digits)), &figure);
            }
        }
    }
}
