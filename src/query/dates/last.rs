//! So long before the latest day: `last:3m`, `last:90d`, `last:year`, `آخر:شهرين`.

use crate::text::fold;
use crate::text::measure::wide;
use crate::timeline::date::{Day, Range};

use super::super::name_match::{NameMatch, Names, match_name};
use super::super::pieces::Value;
use super::super::read::Reading;
use super::super::{Fault, Scope, Test};

/// A longer stretch than any timeline is looked back on by days.
const MOST_DIGITS: usize = 4;
const DAYS_OF_A_WEEK: u32 = 7;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// How many of what; Arabic has words for two.
const UNITS: &Names<(u32, Unit)> = &[
    ((1, Unit::Day), "يوم", &["d", "day", "days", "ي", "يوم", "يوما", "ايام"]),
    ((1, Unit::Week), "أسبوع", &["w", "week", "weeks", "اسبوع", "اسبوعا", "اسابيع"]),
    ((1, Unit::Month), "شهر", &["m", "month", "months", "ش", "شهر", "شهرا", "اشهر", "شهور"]),
    ((1, Unit::Year), "سنة", &["y", "year", "years", "س", "سنه", "سنوات", "عام", "اعوام"]),
    ((2, Unit::Day), "يومين", &["2d", "يومين", "يومان"]),
    ((2, Unit::Week), "أسبوعين", &["2w", "اسبوعين", "اسبوعان"]),
    ((2, Unit::Month), "شهرين", &["2m", "شهرين", "شهران"]),
    ((2, Unit::Year), "سنتين", &["2y", "سنتين", "سنتان", "عامين", "عامان"]),
];

/// How the names of units begin that are shorter than a day; `m` by itself are months.
const SHORTER: &[&str] = &["h", "min", "mn", "s", "ساع", "دقيق", "دقاي", "ثاني", "ثوان"];

/// The stretch that ends with the latest day of the timeline.
pub(super) fn read(text: &str, value: &Value<'_>, scope: &Scope) -> Reading {
    let letters = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.strip_suffix(letters).unwrap_or("");
    let unit = letters.trim_matches(|c: char| !c.is_alphabetic());
    if digits.is_empty() && unit.is_empty() {
        return Reading::Nothing;
    }
    let count = if digits.is_empty() { Some(1) } else { digits.parse().ok().filter(|_| digits.len() <= MOST_DIGITS) };
    let fault = |suggestion: String, unfinished| {
        let fault = Fault::new(value.span.clone(), "filter-last", value.text).suggesting(Some(suggestion));
        Reading::Fault(Box::new(fault.begun(unfinished)), None)
    };
    if SHORTER.iter().any(|begins| fold::search(unit).text.starts_with(begins)) {
        let fault = Fault::new(value.span.clone(), "filter-last-hours", value.text)
            .suggesting(Some(scope.naming.choose("1d", "يوم").to_owned()));
        return Reading::Fault(Box::new(fault), None);
    }
    match (count.filter(|count| *count > 0), match_name(unit, UNITS)) {
        (Some(count), NameMatch::One((times, unit))) => {
            let range =
                scope.latest().map(|latest| Range { from: Some(back(latest, count * times, unit)), to: Some(latest) });
            Reading::Test(Test::Dates(range.into_iter().collect()))
        }
        (Some(count), _) if unit.is_empty() => {
            // Nothing tells of what: each of them is named.
            let fault = Fault::new(value.span.clone(), "filter-last-unit", wide(count));
            Reading::Fault(Box::new(fault.begun(true)), None)
        }
        (Some(count), _) => fault(format!("{count}{}", scope.naming.choose("m", "شهر")), false),
        (None, _) => fault(scope.naming.choose("1y", "سنة").to_owned(), false),
    }
}

/// The first of so many days, weeks, months or years that end with a day.
fn back(latest: Day, count: u32, unit: Unit) -> Day {
    match unit {
        Unit::Day => (1..count).fold(latest, |day, _| day.previous()),
        Unit::Week => back(latest, count * DAYS_OF_A_WEEK, Unit::Day),
        Unit::Month => latest.months_before(count).next(),
        Unit::Year => latest.months_before(count * 12).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::UNITS;
    use crate::query::name_match::assert_folded;

    #[test]
    fn names_are_written_as_they_are_looked_for() {
        for (.., names) in UNITS {
            assert_folded(names);
        }
    }
}
