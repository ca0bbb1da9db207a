//! Years as people count them: `2024`, `44 BCE`, `12,000 BCE`.

use crate::i18n::{Arg, Catalog};

use super::{FinestPart, Wording};

/// Years from one to the next that a year of four digits says whole, and that nobody takes for another era.
const COMMON: std::ops::RangeInclusive<i64> = 1000..=9999;
/// What long years are said in where there is little room, the longest first.
const UNITS: [(&str, u128); 4] =
    [("trillions", 1_000_000_000_000), ("billions", 1_000_000_000), ("millions", 1_000_000), ("thousands", 1000)];
/// Digits of a year from which on they are grouped.
const GROUPED: usize = 5;

/// A year as a heading says it: `2024`, `44 BCE`, `12,000 BCE`.
#[must_use]
pub fn year(year: i64, words: &Catalog) -> String {
    in_era(year, grouped(counted(year), words), !COMMON.contains(&year), words)
}

impl Wording<'_> {
    /// A year of the calendar: 0 is 1 BCE.
    pub(super) fn year(&self, value: i64) -> String {
        in_era(value, self.number(value), !COMMON.contains(&value), self.words)
    }

    /// Years that are said together: an era that they share is said with the last of them.
    pub(super) fn years(&self, values: &[i64]) -> Vec<String> {
        let is_before = |year: &i64| *year <= 0;
        let mixed = values.iter().any(is_before) && !values.iter().all(is_before);
        let any = values.iter().any(|year| !COMMON.contains(year));
        let is_plain = |year: &i64| self.finest <= FinestPart::Bounds && COMMON.contains(year);
        let said = |(place, value): (usize, &i64)| {
            let told = any && if mixed { !is_plain(value) } else { place + 1 == values.len() };
            in_era(*value, self.number(*value), told, self.words)
        };
        values.iter().enumerate().map(said).collect()
    }

    /// Whether two years are the same as they are said: both rounded to one.
    pub(super) fn are_one(&self, from: i64, to: i64) -> bool {
        self.finest <= FinestPart::Tenths && (from <= 0) == (to <= 0) && self.number(from) == self.number(to)
    }

    /// The number of a year in its era; where there is little room without signs between its digits, or rounded to thousands or
    /// millions, with or without their tenths.
    fn number(&self, value: i64) -> String {
        let counted = counted(value);
        let (is_long, tenths) = (counted > 9999, if self.finest == FinestPart::Tenths { 10 } else { 1 });
        let unit = UNITS.iter().find(|(_, size)| counted >= *size);
        let (unit, size) = match (self.finest, unit) {
            (FinestPart::Bare | FinestPart::Units | FinestPart::Tenths, Some(unit)) if is_long => unit,
            (FinestPart::Bounds, _) => return counted.to_string(),
            _ => return grouped(counted, self.words),
        };
        let (step, rounded) = (size / tenths, (counted * tenths + size / 2) / size);
        let (whole, tenth) = (grouped(rounded / tenths, self.words), rounded % tenths);
        let number = if tenth == 0 { whole } else { format!("{whole}.{tenth}") };
        let number = self.words.with(&format!("date-year-{unit}"), &[("year", Arg::from(number))]).into_owned();
        if rounded * step == counted || self.finest == FinestPart::Bare {
            number
        } else {
            self.words.with("date-year-rounded", &[("year", Arg::from(number))]).into_owned()
        }
    }
}

/// The year in its era, from 1.
fn counted(year: i64) -> u128 {
    let year = i128::from(year);
    (if year <= 0 { 1 - year } else { year }).unsigned_abs()
}

fn in_era(year: i64, number: String, said: bool, words: &Catalog) -> String {
    let number = words.number(number);
    let id = match (said, year <= 0) {
        (false, _) => return number,
        (true, true) => "date-year-bce",
        (true, false) => "date-year-ce",
    };
    words.with(id, &[("year", Arg::from(number))]).into_owned()
}

/// Digits in groups of three from five of them on: `12,000`.
fn grouped(number: u128, words: &Catalog) -> String {
    let digits = number.to_string();
    if digits.len() < GROUPED {
        return digits;
    }
    let (sign, length) = (words.text("date-year-group"), digits.len());
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (length - place).is_multiple_of(3) {
            grouped.push_str(&sign);
        }
        grouped.push(digit);
    }
    grouped
}
