//! Dates in words: `June 2024`, `18 June 2024`, `يونيو 2024`, `5th century BC`.

use super::super::facets::Label;
use super::super::field::Field;
use super::super::name_match::Naming;
use super::super::pieces::Piece;
use super::{Meaning, run};
use crate::timeline::Date;
use crate::timeline::date::{Day, Named};

/// The most words that one of them has.
const MOST_WORDS: usize = 5;

/// A year that has every day there is.
const LEAP_YEAR: i64 = 2024;

/// The dates that words are; a month alone is none, as every year has it.
pub(super) fn meanings(pieces: &[Piece<'_>], at: usize, naming: Naming) -> Vec<Meaning> {
    let window = pieces.get((at + 1).saturating_sub(MOST_WORDS)..=at).unwrap_or_default();
    if tells_time(window) { meanings_of_time(pieces, at, naming) } else { Vec::new() }
}

/// Whether one of some pieces tells of time, without which none of them is a date. It costs much less than to read them as dates.
pub(super) fn tells_time(pieces: &[Piece<'_>]) -> bool {
    pieces.iter().filter_map(|piece| piece.values.first()).any(|value| Named::may_be_of(value.text))
}

/// The same as [`meanings`] of pieces of which one tells of time.
pub(super) fn meanings_of_time(pieces: &[Piece<'_>], at: usize, naming: Naming) -> Vec<Meaning> {
    (2..=MOST_WORDS).filter_map(|count| meaning(pieces, at, count, naming)).collect()
}

fn meaning(pieces: &[Piece<'_>], at: usize, count: usize, naming: Naming) -> Option<Meaning> {
    let (span, _) = run(pieces, at, count)?;
    let words: Vec<&str> = pieces
        .get(at + 1 - count..=at)?
        .iter()
        .map(|piece| piece.values.first().map_or("", |value| value.text))
        .collect();
    let (said, field) = (words.join(" "), Field::Date.name(naming));
    let named = Named::read(&said).filter(Named::is_dated)?;
    let Some(written) = named.written() else {
        // A day of every year, if there is one.
        named.in_year(LEAP_YEAR)?;
        let term = format!("{field}:{}", words.join("-"));
        return Some(Meaning { span, term, label: Label::named(("", &said)) });
    };
    let date = Date::parse(&written).ok()?;
    // “in 2024” says no more than the year that stands there.
    let says_more = !words.contains(&written.as_str());
    says_more.then(|| Meaning { span, term: format!("{field}:{written}"), label: label(&date, &said) })
}

fn label(date: &Date, words: &str) -> Label {
    let days = date.earliest().day().zip(date.latest().day()).filter(|(first, last)| date.is_common() && first != last);
    match days {
        Some((Day { year, month, .. }, last)) if (year, month) == (last.year, last.month) => Label::Month(year, month),
        Some((Day { year, .. }, last)) if year == last.year && date.written().len() == 4 => Label::Year(year),
        _ => Label::named(("", words)),
    }
}
