//! What was probably meant by a text that is no date. Every repair offered is itself read first.

mod bce;
mod calendar;
mod characters;
mod clock;
mod hijri;
mod machine;
mod names;
mod numbers;
mod phrases;
mod span;
mod subset;

pub(super) use characters::is_seen;
pub use span::completed;

use super::edtf::{is_long, read};
use super::{DateError, Named};

/// Looks for one kind of mistake; its repairs are guesses until they are read.
type Detector = fn(&str) -> Option<DateError>;

/// Tried in this order: what concerns the whole text comes before its parts.
const DETECTORS: &[Detector] = &[
    empty,
    names::detect,
    phrases::detect,
    hijri::detect,
    machine::detect,
    bce::detect,
    characters::detect,
    subset::detect,
    numbers::detect,
    clock::detect,
    span::detect,
    calendar::detect,
];

/// A mistake may hide another (`٢٠٢٤/٠٦/١٨`), hardly a third.
const MISTAKES_IN_ONE_TEXT: usize = 3;

/// Says why a refused text is no date. `at` is where reading stopped, in code points.
pub(super) fn diagnose(text: &str, at: usize) -> DateError {
    if is_long(text) {
        return DateError::plain("long", 0, text);
    }
    look(text, at, MISTAKES_IN_ONE_TEXT)
}

fn look(text: &str, at: usize, depth: usize) -> DateError {
    let found = DETECTORS.iter().find_map(|detect| detect(text));
    let mut error = found.unwrap_or_else(|| {
        let rest: String = text.chars().skip(at).collect();
        DateError::plain("form", at, if rest.is_empty() { text } else { &rest })
    });
    let mut repairs: Vec<String> = Vec::new();
    for candidate in error.repairs.drain(..) {
        for repair in repaired(candidate, depth) {
            if !repairs.contains(&repair) {
                repairs.push(repair);
            }
        }
    }
    repairs.truncate(2);
    let unread = repairs.is_empty() && matches!(error.kind, "space" | "character" | "dash" | "form");
    let says_part = || text.split([' ', '/']).any(|part| Named::read(part).is_some());
    if unread && (has_words(text) || says_part()) {
        return DateError::plain("words", 0, text);
    }
    error.repairs = repairs;
    error
}

/// Whether words stand beside a number: what is wrong is not the blank between them.
fn has_words(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().nth(1).is_some());
    text.contains(|c: char| c.is_numeric()) && words.count() > 0
}

/// The candidate if it is a date, else what it would be repaired to.
fn repaired(candidate: String, depth: usize) -> Vec<String> {
    match read(&candidate) {
        Ok(_) => vec![candidate],
        Err(_) if depth == 0 => Vec::new(),
        Err(at) => look(&candidate, at, depth - 1).repairs,
    }
}

fn empty(text: &str) -> Option<DateError> {
    text.trim().is_empty().then(|| DateError::plain("empty", 0, text))
}

/// The error with guesses of what was meant.
fn guessed(kind: &'static str, at: usize, found: &str, repairs: impl IntoIterator<Item = String>) -> DateError {
    DateError { repairs: repairs.into_iter().collect(), ..DateError::plain(kind, at, found) }
}

/// Where a character first stands, in code points.
fn place_of(text: &str, wanted: impl Fn(char) -> bool) -> Option<usize> {
    text.chars().position(wanted)
}
