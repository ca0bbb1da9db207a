//! Which texts are dates: what the EDTF library reads, less what no curator needs.

use std::fmt;

use edtf_core::{Date, Edtf, IntervalEndpoint, SetElement, SetKind, YearKind};

/// A year as EDTF writes it: `2024`, `-0043`, `Y12000`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year(
    /// As astronomers count: 0 is 1 BCE.
    pub i64,
);

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = if self.0.unsigned_abs() > 9999 { "Y" } else { "" };
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{prefix}{sign}{:04}", self.0.unsigned_abs())
    }
}

/// The longest text that is looked at, in code points; a set of ninety days still fits.
pub(super) const LONGEST: usize = 1000;

/// Reads the accepted subset of EDTF: all of level 0 and 1, and of level 2 qualified parts, `[…]` sets, quarters and `X`
/// anywhere. A refusal names the place, 0-based in code points.
pub(super) fn read(text: &str) -> Result<Edtf, usize> {
    if is_long(text) {
        return Err(0);
    }
    let value = Edtf::parse(text).map_err(|error| code_point(text, error.offset))?;
    let at = |mark: char| text.chars().position(|c| c == mark).unwrap_or(0);
    if matches!(&value, Edtf::Set(set) if set.kind == SetKind::AllMembers) {
        return Err(0);
    }
    for date in dates(&value) {
        if matches!(date.year.kind, YearKind::Exponential { .. }) {
            return Err(at('E'));
        }
        if date.year.significant_digits.is_some() {
            return Err(at('S'));
        }
    }
    Ok(value)
}

/// Whether a text is too long to be a date. Does not walk it to its end.
pub(super) fn is_long(text: &str) -> bool {
    text.chars().nth(LONGEST).is_some()
}

/// Every date that stands in a value, as written.
pub(super) fn dates(value: &Edtf) -> Vec<Date> {
    match value {
        Edtf::Date(date) => vec![*date],
        Edtf::DateTime(moment) => vec![moment.date],
        Edtf::Interval(interval) => [&interval.start, &interval.end].into_iter().filter_map(endpoint).collect(),
        Edtf::Set(set) => set.elements.iter().flat_map(element).collect(),
    }
}

/// The date at the end of an interval, where it has one.
pub(super) fn endpoint(end: &IntervalEndpoint) -> Option<Date> {
    match end {
        IntervalEndpoint::Date(date) | IntervalEndpoint::OnOrBefore(date) | IntervalEndpoint::OnOrAfter(date) => {
            Some(*date)
        }
        IntervalEndpoint::Open | IntervalEndpoint::Unknown => None,
    }
}

fn element(element: &SetElement) -> Vec<Date> {
    match element {
        SetElement::Date(date) | SetElement::OnOrBefore(date) | SetElement::OnOrAfter(date) => vec![*date],
        SetElement::Range(first, last) => vec![*first, *last],
    }
}

fn code_point(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).count()
}
