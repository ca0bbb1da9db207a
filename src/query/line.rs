//! Changes to a filter line that nobody types: a value chosen from a list, a term taken out.
//!
//! The line stays the one truth: whatever is chosen is written into it, and read from it again.

use std::ops::Range;

pub use super::facets::Sign;
use super::name_match::{NameMatch, Naming, match_name, name_of};
use super::pieces::{Piece, Value, closing, is_apostrophe, is_blank, is_comma, is_edge, is_plus, pieces};
use super::term_cache::kind_of;
use super::value::STANDINGS;
use super::{Field, Query, Scope, Test};
use crate::index::Index;
use crate::text::words::words_or_signs;

/// The line with a value of a field chosen: added to what it says of that field, as one more that is allowed or as one that must be
/// there, too; or taken out where it is chosen so already. A value that is there with the other sign is replaced. `meant` are terms that are known to mean the value, however they
/// are written, by their places among [`Query::terms`].
#[must_use]
pub fn with_value(line: &str, scope: &Scope, field: Field, value: &str, sign: Sign, meant: &[usize]) -> String {
    let written = written(canonical(field, value, scope.naming));
    let alone = Query::parse(&format!("{}:{written}", field.name(scope.naming)), scope);
    let Some(wanted) = alone.terms().first().map(|term| &term.test) else { return line.to_owned() };
    let query = Query::parse(line, scope);
    let negated = sign == Sign::Exclude;
    let mut chosen = false;
    let mut rest = line.to_owned();
    // What is spelled in several ways stands there once.
    let mut taken = None;
    // From the last one on, so that the places of those before stay as they are.
    for (place, term) in query.terms().iter().enumerate().rev().filter(|(_, term)| term.field == Some(field)) {
        if same(&term.test, wanted) || meant.contains(&place) {
            chosen |= term.negated == negated;
            if taken.replace(&term.value) != Some(&term.value) {
                rest = without_term(&rest, scope, place);
            }
        }
    }
    match sign {
        _ if chosen => rest,
        Sign::Together => together(&rest, scope, field, &written),
        Sign::Include | Sign::Exclude => added(&rest, scope, field, &written, negated),
    }
}

/// A value in the language that the line is written in, where it is one of a few.
pub(super) fn canonical(field: Field, value: &str, naming: Naming) -> &str {
    match match_name(value, STANDINGS) {
        NameMatch::One(standing) if field == Field::Standing => name_of(standing, STANDINGS, naming),
        _ => value,
    }
}

/// How a value of a field is written: by its id, or in an Arabic line by its Arabic name, given with its language, where nothing else is
/// called so.
#[must_use]
pub fn called<'a>(
    index: &Index,
    scope: &Scope,
    field: Field,
    id: &'a str,
    (language, name): (&str, &'a str),
) -> &'a str {
    let has_names = matches!(field, Field::Actor | Field::By | Field::Place | Field::Tag);
    let Some(kind) = kind_of(field).filter(|_| has_names && scope.naming == Naming::Arabic && language == "ar") else {
        return id;
    };
    let words = words_or_signs(name);
    let others = index.references(kind).names.iter().filter(|other| other.spellings.contains(&words));
    if others.count() == 1 { name } else { id }
}

/// The line with a period, in place of the terms that ask for days and are not negated.
#[must_use]
pub fn with_period(line: &str, scope: &Scope, period: &str) -> String {
    let query = Query::parse(line, scope);
    let mut rest = line.to_owned();
    // From the last one on, so that the places of those before stay as they are.
    for (place, term) in query.terms().iter().enumerate().rev() {
        if !term.negated && matches!(term.test, Test::Dates(_)) {
            rest = without_term(&rest, scope, place);
        }
    }
    added(&rest, scope, Field::Date, period, false)
}

/// The line without one of its terms, by its place among [`Query::terms`]; everything else reads as before.
#[must_use]
pub fn without_term(line: &str, scope: &Scope, place: usize) -> String {
    let query = Query::parse(line, scope);
    let Some(term) = query.terms().get(place) else { return line.to_owned() };
    let pieces = pieces(line);
    let holds = |piece: &Piece<'_>| piece.values.iter().any(|value| value.span == term.value);
    let Some(at) = pieces.iter().position(holds) else { return line.to_owned() };
    cut(line, stretch(&pieces, at, &term.value))
}

/// Whether two terms ask the same; a name is the same with and without its quotes.
fn same(one: &Test, other: &Test) -> bool {
    match (one, other) {
        (Test::Name { words, .. }, Test::Name { words: others, .. }) => words == others,
        _ => one == other,
    }
}

/// The line with a value that is asked for besides those of its field: joined to them where each of them is, else as a term that
/// narrows what they allow.
fn together(line: &str, scope: &Scope, field: Field, value: &str) -> String {
    let pieces = pieces(line);
    let last = own_piece(line, &pieces, scope, field, false);
    let Some(piece) = last else { return added(line, scope, field, value, false) };
    let all = piece.values.iter().skip(1).all(|other| other.joins);
    match list_end(line, scope, field, false).filter(|_| all) {
        Some(end) => [take(line, 0..end), "+".to_owned(), value.to_owned(), skip(line, end)].concat(),
        None => appended(line, &format!("{}:+{value}", field.name(scope.naming))),
    }
}

/// The line with a value added: to the list that is there, else as a term of its own at the end.
fn added(line: &str, scope: &Scope, field: Field, value: &str, negated: bool) -> String {
    if let Some(end) = list_end(line, scope, field, negated) {
        return [take(line, 0..end), ",".to_owned(), value.to_owned(), skip(line, end)].concat();
    }
    let sign = if negated { "-" } else { "" };
    appended(line, &format!("{sign}{}:{value}", field.name(scope.naming)))
}

/// The line with one more term at its end.
fn appended(line: &str, term: &str) -> String {
    // A quotation that is still open would swallow what comes after it, and a loose `|` would join it.
    let open = pieces(line).last().and_then(|piece| piece.values.last()).and_then(|value| value.unclosed);
    let mut text = match open {
        Some(quote) => format!("{line}{quote}"),
        None => line.trim_end_matches(is_edge).to_owned(),
    };
    if !text.is_empty() {
        text.push(' ');
    }
    text + term
}

/// Where the values of a field end that one more may follow: those of a term that nothing else is joined to. The sides of
/// dates are no such list.
fn list_end(line: &str, scope: &Scope, field: Field, negated: bool) -> Option<usize> {
    if field == Field::Date {
        return None;
    }
    let pieces = pieces(line);
    let piece = own_piece(line, &pieces, scope, field, negated)?;
    let closed = piece.values.last().is_some_and(|value| value.unclosed.is_none() && !value.text.is_empty());
    (closed && !piece.values.first().is_some_and(Value::is_empty)).then_some(piece.span.end)
}

/// The last piece of a line that is about a field, to which nothing else is joined.
fn own_piece<'p, 'l>(
    line: &str,
    pieces: &'p [Piece<'l>],
    scope: &Scope,
    field: Field,
    negated: bool,
) -> Option<&'p Piece<'l>> {
    let query = Query::parse(line, scope);
    let joined = |at: usize| pieces.get(at).is_some_and(|piece| piece.or);
    let own = |piece: &Piece<'_>| {
        let term = query.terms().iter().find(|term| piece.values.iter().any(|value| value.span == term.value));
        piece.field.is_some() && piece.negated == negated && term.is_some_and(|term| term.field == Some(field))
    };
    let alone = |at: usize| !joined(at) && !joined(at + 1);
    pieces.iter().enumerate().rev().find(|(at, piece)| alone(*at) && own(piece)).map(|(_, piece)| piece)
}

/// What is cut out with a value: its piece, with the `|` that joins it, or the value and its comma.
fn stretch(pieces: &[Piece<'_>], at: usize, value: &Range<usize>) -> Range<usize> {
    let Some(piece) = pieces.get(at) else { return 0..0 };
    let before = piece.values.iter().take_while(|other| other.span != *value).filter(|other| !other.is_empty()).last();
    let after = piece.values.iter().find(|other| other.span.start >= value.end && other.span != *value);
    match (before, after) {
        (Some(before), _) => return before.span.end..value.end,
        (None, Some(after)) => return value.start..after.span.start,
        (None, None) => {}
    }
    let previous = at.checked_sub(1).and_then(|before| pieces.get(before)).filter(|_| piece.or);
    let next = pieces.get(at + 1).filter(|next| next.or);
    match (previous, next) {
        (Some(previous), _) => previous.span.end..piece.span.end,
        (None, Some(next)) => piece.span.start..next.span.start,
        (None, None) => piece.span.clone(),
    }
}

/// The line without a stretch of it, without a blank too many; what a quotation parted stays parted.
fn cut(line: &str, stretch: Range<usize>) -> String {
    let before = take(line, 0..stretch.start);
    let after = skip(line, stretch.end);
    if before.is_empty() || before.ends_with(is_blank) {
        return before + after.trim_start_matches(is_blank);
    }
    let parted = before.ends_with(|c| is_edge(c) || c == ':') || after.starts_with(|c| is_edge(c) || is_comma(c));
    match after.chars().all(is_blank) {
        true => before,
        false if parted => before + &after,
        false => format!("{before} {after}"),
    }
}

/// A value as it is written: quoted where it would not be read whole otherwise.
#[must_use]
pub fn written(value: &str) -> String {
    let quotes = |c: char| closing(c).is_some();
    let plain = !value.contains(|c| is_edge(c) || is_comma(c) || is_plus(c) || quotes(c))
        && !value.starts_with(|c| is_apostrophe(c) || c == '[')
        && !value.is_empty();
    if plain { value.to_owned() } else { format!("\"{}\"", value.replace(quotes, " ").trim()) }
}

pub(super) fn take(line: &str, span: Range<usize>) -> String {
    line.chars().skip(span.start).take(span.len()).collect()
}

pub(super) fn skip(line: &str, from: usize) -> String {
    line.chars().skip(from).collect()
}
