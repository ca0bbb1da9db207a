//! One date, or two with `..` between them.

use std::borrow::Cow;

use crate::timeline::Date;
use crate::timeline::date::{DateError, Named, Range, Year, completed};

use super::super::Scope;

/// What a text without comparison says.
pub(super) enum Span {
    /// These days.
    Days(Range),
    /// From the one to the other, whatever the year.
    Yearly(Named, Named),
}

/// Why a text says nothing, or only in part.
pub(super) struct SpanError {
    /// Names the message.
    pub(super) message: Cow<'static, str>,
    /// What is wrong.
    pub(super) found: String,
    /// The whole text mended.
    pub(super) repair: Option<String>,
    /// What else it may be, where nothing tells which is meant.
    pub(super) other: Option<String>,
    /// What can be read of it.
    pub(super) readable: Option<Range>,
    /// Whether typing on may mend it.
    pub(super) unfinished: bool,
}

/// One end of a range, or a date by itself.
enum Side {
    Open,
    Days(Range),
    Yearly(Named),
}

/// Mistakes that leave no doubt: the repair is what was meant.
const HARMLESS: &[&str] = &["pad", "separator", "dash", "case", "space", "span", "float", "character"];

/// Digits of a year: fewer are the beginning of one.
const DIGITS_OF_A_YEAR: usize = 4;

/// Reads a date, or a range of dates.
pub(super) fn read(text: &str, scope: &Scope) -> Result<Span, Box<SpanError>> {
    if has_time(text) {
        let days: Vec<&str> =
            text.split("..").map(|side| time_at(side).and_then(|at| side.get(..at)).unwrap_or(side)).collect();
        let repair = Some(days.join("..")).filter(|days| read(days, scope).is_ok());
        return Err(Box::new(SpanError { repair, ..SpanError::new("filter-time", text) }));
    }
    // Inside brackets, and beside a slash, the dots belong to the date.
    let dots = text.split_once("..").filter(|_| !text.contains('['));
    let Some((start, end)) = dots.filter(|_| !text.contains('/') || Date::parse(text).is_err()) else {
        return match side(text).map_err(|error| Box::new(SpanError::either(error, text)))? {
            Side::Open => Ok(Span::Days(Range { from: None, to: None })),
            Side::Days(range) => Ok(Span::Days(range)),
            Side::Yearly(named) => Ok(Span::Yearly(named.clone(), named)),
        };
    };
    let end = end.trim_start_matches('.');
    // A repair that still says nothing, or an end before its start, is none.
    let read_again = |whole: String| read(&whole, scope).is_ok().then_some(whole);
    let from = side(start).map_err(|error| {
        // Years before our era that lack digits are mended together.
        let whole = Date::parse(text).err().into_iter().flat_map(|error| error.repairs).find_map(read_again);
        let error = SpanError::date(error, start, |repair| read_again(format!("{repair}..{end}")));
        Box::new(SpanError { repair: whole.filter(|_| start.starts_with('-')).or(error.repair.clone()), ..error })
    })?;
    let to = side(end).map_err(|error| {
        let repairs = completed(start, end).into_iter().chain(error.repairs).collect();
        let error =
            SpanError::date(DateError { repairs, ..error }, end, |repair| read_again(format!("{start}..{repair}")));
        let readable = from.days().and_then(|range| range.from).map(|from| Range { from: Some(from), to: None });
        Box::new(SpanError { readable, ..error })
    })?;
    let yearless_end = || Box::new(SpanError::yearless(end, scope, |end| format!("{start}..{end}")));
    let yearless_start = || Box::new(SpanError::yearless(start, scope, |start| format!("{start}..{end}")));
    let (from, to) = match (&from, &to) {
        (Side::Yearly(from), Side::Yearly(to)) => return Ok(Span::Yearly(from.clone(), to.clone())),
        (Side::Yearly(named), other) => (in_year_of(named, other, |own, other| own.from <= other.to, -1), to.days()),
        (other, Side::Yearly(named)) => (from.days(), in_year_of(named, other, |own, other| own.to >= other.from, 1)),
        _ => (from.days(), to.days()),
    };
    let from = from.ok_or_else(yearless_start)?.from;
    let to = to.ok_or_else(yearless_end)?.to;
    match (from, to) {
        (Some(first), Some(last)) if first > last => Err(Box::new(SpanError {
            repair: Some(format!("{end}..{start}")),
            ..SpanError::new("date-reversed", text)
        })),
        _ => Ok(Span::Days(Range { from, to })),
    }
}

/// Whether a time of day stands behind a day: `2024-06-18T10:00`.
pub(super) fn has_time(text: &str) -> bool {
    text.split("..").any(|side| time_at(side).is_some())
}

/// Where in a text, in bytes, the time of day begins.
fn time_at(text: &str) -> Option<usize> {
    let at = text.find(['T', 't'])?;
    let (day, time) = (text.get(..at)?, text.get(at + 1..)?);
    let is_day = day.len() > 7 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    (is_day && time.starts_with(|c: char| c.is_ascii_digit())).then_some(at)
}

/// A date without a year, in the year of the other end of its range; in the one beside it where only that fits.
fn in_year_of(named: &Named, other: &Side, fits: impl Fn(&Range, &Range) -> bool, step: i64) -> Option<Range> {
    let other = other.days()?;
    let year = other.from.or(other.to)?.year;
    let in_year = |year| named.in_year(year).map(|date| Range::of(&date));
    in_year(year).filter(|range| fits(range, &other)).or_else(|| in_year(year.saturating_add(step)))
}

fn side(text: &str) -> Result<Side, DateError> {
    let text = unfinished(text);
    if text.is_empty() || text == "*" {
        return Ok(Side::Open);
    }
    let words = text.contains(|c: char| c.is_alphabetic() && !matches!(c, 'X' | 'Y' | 'Z' | 'T' | 'E' | 'S'));
    if let Some(named) = Some(text).filter(|_| words).and_then(Named::read) {
        let Some(written) = named.written() else { return Ok(Side::Yearly(named)) };
        return Date::parse(&written).map(|date| Side::Days(Range::of(&date)));
    }
    let date = Date::parse(text).or_else(|error| match error.repairs.as_slice() {
        [repair] if HARMLESS.contains(&error.kind) => Date::parse(repair),
        _ => Err(error),
    });
    date.map(|date| Side::Days(Range::of(&date)))
}

/// A date as far as it is typed: `2024-` and `2024-0` are 2024 until more is said.
fn unfinished(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_suffix("-0").unwrap_or(text);
    text.trim_end_matches(['-', '.'])
}

impl Side {
    /// Its days, both ends open where nothing is said; none without a year.
    fn days(&self) -> Option<Range> {
        match self {
            Self::Open => Some(Range { from: None, to: None }),
            Self::Days(range) => Some(*range),
            Self::Yearly(_) => None,
        }
    }
}

impl SpanError {
    pub(super) fn new(message: &'static str, found: &str) -> Self {
        let message = Cow::Borrowed(message);
        Self { message, found: found.to_owned(), repair: None, other: None, readable: None, unfinished: false }
    }

    /// A month or season of no year in particular, where one must be said.
    pub(super) fn yearless(text: &str, scope: &Scope, whole: impl Fn(String) -> String) -> Self {
        let year = scope.latest().map(|day| day.year).or(scope.years().map(|(_, last)| last));
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let words = words.collect::<Vec<_>>().join("-");
        let repair = year.map(|year| whole(format!("{words}-{}", Year(year))));
        Self { repair, unfinished: true, ..Self::new("filter-date-year", text) }
    }

    /// Of a date by itself: both readings where there are two.
    fn either(error: DateError, text: &str) -> Self {
        let other = error.repairs.get(1).cloned();
        let error = Self::date(error, text, Some);
        let message = if other.is_some() { Cow::Borrowed("filter-date-two") } else { error.message.clone() };
        Self { message, other, ..error }
    }

    fn date(error: DateError, text: &str, whole: impl Fn(String) -> Option<String>) -> Self {
        let digits = text.len() < DIGITS_OF_A_YEAR && text.chars().all(|c| c.is_ascii_digit());
        Self {
            message: Cow::Owned(format!("date-{}", error.kind)),
            found: error.found,
            repair: error.repairs.into_iter().find_map(whole),
            other: None,
            readable: None,
            unfinished: digits || Named::is_begun(text),
        }
    }
}
