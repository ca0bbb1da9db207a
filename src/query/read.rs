//! Understands the pieces of a filter line.

use std::ops::Range;

use crate::text::words::{is_unspaced, words_or_signs};

use super::clauses::{self, Alternatives};
use super::field::{Field, KEYS, Key, key};
use super::meaning::DISAGREES;
use super::name_match::{NameMatch, Names, match_name, name_of, names_of};
use super::pieces::{Piece, Style, Value, pieces};
use super::value::{HAS, IN, IS, STANDINGS};
use super::{Fault, Has, Query, Scope, Term, Test, dates, spelled};

/// What a value says.
pub(super) enum Reading {
    Test(Test),
    /// Nothing yet: it is empty, or holds no letter.
    Nothing,
    /// It cannot be read; where it can be in part, what that part says.
    Fault(Box<Fault>, Option<Test>),
}

/// Reads a filter line.
pub(super) fn read(line: &str, scope: &Scope) -> Query {
    let mut query = Query::default();
    let mut clauses = clauses::Builder::default();
    let mut end = None;
    let pieces = pieces(line);
    for (at, piece) in pieces.iter().enumerate() {
        match query.groups.last_mut().filter(|_| touches(line, end, piece.span.start)) {
            Some(group) => group.end = piece.span.end,
            None => query.groups.push(piece.span.clone()),
        }
        end = Some(piece.span.end);
        let asked = understand(piece, spelled::number(&pieces, at).as_ref(), scope, &mut query);
        let narrows = piece.values.first().is_some_and(Value::is_empty);
        clauses.add(&query.terms, asked, piece.or, narrows);
    }
    query.clauses = clauses.finish(&query.terms);
    query
}

/// Whether nothing blank stands between two places of the line.
fn touches(line: &str, end: Option<usize>, start: usize) -> bool {
    end.is_some_and(|end| !line.chars().skip(end).take(start.saturating_sub(end)).any(char::is_whitespace))
}

/// Adds the terms of a piece and what is wrong with it; what it asks.
fn understand(piece: &Piece<'_>, number: Option<&Test>, scope: &Scope, query: &mut Query) -> Alternatives {
    let mut asked = Alternatives::new();
    let key = match &piece.field {
        None => None,
        Some((name, span)) => match field(name, span, piece, scope) {
            Ok(key) => Some(key),
            Err(fault) => {
                query.faults.push(fault);
                return asked;
            }
        },
    };
    for (place, value) in piece.values.iter().enumerate() {
        let (test, fault) = match read_value(key, value, scope) {
            Reading::Test(test) => (Some(test), None),
            Reading::Nothing => (None, None),
            Reading::Fault(fault, test) => (test, Some(*fault)),
        };
        query.faults.extend(fault);
        let Some(test) = test else { continue };
        let start = if place == 0 { piece.span.start } else { value.span.start };
        let term = |(test, respells)| Term {
            span: start..value.span.end,
            value: value.span.clone(),
            field: key.map(Key::field).or_else(|| bare(&test)),
            negated: piece.negated,
            respells,
            test,
        };
        let others = spelled::others(&test, value.text).into_iter().chain(number.cloned()).map(|test| (test, true));
        let first = query.terms.len();
        query.terms.extend([(test, false)].into_iter().chain(others).map(term));
        let spellings: Vec<usize> = (first..query.terms.len()).collect();
        match asked.last_mut().filter(|_| value.joins) {
            Some(together) => together.push(spellings),
            None => asked.push(vec![spellings]),
        }
    }
    asked
}

/// The field of what stands for a term though it has none.
fn bare(test: &Test) -> Option<Field> {
    match test {
        Test::Dates(_) => Some(Field::Date),
        Test::Has(_) => Some(Field::Has),
        _ => None,
    }
}

fn field(name: &str, span: &Range<usize>, piece: &Piece<'_>, scope: &Scope) -> Result<Key, Fault> {
    match key(name) {
        NameMatch::One(key) => Ok(key),
        NameMatch::Several(keys) => {
            let names = names_of(&keys, KEYS, scope.naming);
            let first = names.first().cloned();
            Err(Fault::new(span.clone(), "filter-field-ambiguous", name).with("names", names).suggesting(first))
        }
        NameMatch::None(Some(near)) => {
            let near = name_of(near, KEYS, scope.naming).to_owned();
            Err(Fault::new(span.clone(), "filter-field-unknown", name).suggesting(Some(near)))
        }
        NameMatch::None(None) => {
            let values: Vec<&str> = piece.values.iter().map(|value| value.text).collect();
            let sign = if piece.negated { "-" } else { "" };
            let quoted = format!("{sign}\"{name}:{}\"", values.join(",").replace('"', " "));
            Err(Fault::new(piece.span.clone(), "filter-field-unknown", name).suggesting(Some(quoted)))
        }
    }
}

fn read_value(key: Option<Key>, value: &Value<'_>, scope: &Scope) -> Reading {
    let words = || words_or_signs(value.text);
    let some = |words: Vec<String>, test: &dyn Fn(Vec<String>) -> Test| {
        if words.is_empty() { Reading::Nothing } else { Reading::Test(test(words)) }
    };
    let Some(key) = key else {
        return match value.style {
            // Where no blanks part words, what was quoted is a part of what looks like one.
            Style::Quoted if words().iter().any(|word| word.starts_with(is_unspaced)) => some(words(), &Test::Exact),
            Style::Quoted => some(words(), &Test::Phrase),
            Style::Exact => some(words(), &Test::Exact),
            Style::Bare if value.text == DISAGREES => Reading::Test(Test::Has(Has::Conflict)),
            Style::Bare => dates::bare(value, scope).unwrap_or_else(|| some(words(), &Test::Words)),
        };
    };
    let quoted = value.style != Style::Bare;
    match key {
        Key::Field(field @ (Field::Actor | Field::Tag | Field::Source | Field::Place | Field::By)) => {
            some(words(), &|words| Test::Name { field, words, quoted })
        }
        Key::Field(Field::Id) => {
            let id = value.text.trim();
            if id.is_empty() { Reading::Nothing } else { Reading::Test(Test::Id(id.to_owned())) }
        }
        Key::Field(Field::Standing) => one_of((value, key), STANDINGS, scope, Test::Standing),
        Key::Field(Field::Has) if value.text == DISAGREES => Reading::Test(Test::Has(Has::Conflict)),
        Key::Field(Field::Has) => one_of((value, key), HAS, scope, Test::Has),
        Key::Field(Field::Is) => one_of((value, key), IS, scope, Test::Is),
        Key::Field(Field::In) => one_of((value, key), IN, scope, Test::In),
        Key::Field(Field::Date) | Key::Bound(_) | Key::Last => dates::read(key, value, scope),
    }
}

/// A value that must be one of a few.
fn one_of<T: Copy + PartialEq>(
    (value, key): (&Value<'_>, Key),
    names: &Names<T>,
    scope: &Scope,
    test: fn(T) -> Test,
) -> Reading {
    if value.text.trim().is_empty() {
        return Reading::Nothing;
    }
    let fault = |message, near: Option<T>, things: &[T]| {
        let field = key.field().name(scope.naming);
        let fault = Fault::new(value.span.clone(), message, value.text.trim()).with("field", field);
        let near = near.map(|near| name_of(near, names, scope.naming).to_owned());
        Reading::Fault(Box::new(fault.with("names", names_of(things, names, scope.naming)).suggesting(near)), None)
    };
    match match_name(value.text, names) {
        NameMatch::One(thing) => Reading::Test(test(thing)),
        NameMatch::Several(things) => fault("filter-value-ambiguous", things.first().copied(), &things),
        NameMatch::None(near) => {
            let known: Vec<T> = names.iter().map(|(thing, ..)| *thing).collect();
            fault("filter-value-unknown", near, &known)
        }
    }
}
