//! What words of the filter may mean besides themselves: *disputed* a standing, `≠` accounts that disagree,
//! *June 2024* a month.
//!
//! It is offered, and taken only when somebody says so: whatever stands in the texts is found as a word. Each sort of meaning
//! has a file, with a function that reads the words that end with a piece of the line.

mod dated;
pub(super) mod named;

use std::ops::Range;

use crate::text::fold;

use super::facets::Label;
use super::name_match::Naming;
use super::pieces::{Piece, Style};

/// A sign that means something by itself, though it is no word.
pub(super) const DISAGREES: &str = "≠";

/// A term that words of the line may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Meaning {
    /// The words, in code points of the line, without a sign before them.
    pub(super) span: Range<usize>,
    /// The term, as it is written in a filter.
    pub(super) term: String,
    /// What the term is about.
    pub(super) label: Label,
}

/// What the words may mean that end with a piece of the line, by its place; what takes in more of them first.
pub(super) fn meanings(pieces: &[Piece<'_>], at: usize, naming: Naming) -> Vec<Meaning> {
    let mut found = [named::meanings(pieces, at, naming), dated::meanings(pieces, at, naming)].concat();
    found.sort_by_key(|meaning| meaning.span.start);
    found
}

/// Dates that stand in words in a line, each as long as it is, in their order; none that is negated.
pub(super) fn dates(pieces: &[Piece<'_>], naming: Naming) -> Vec<Meaning> {
    let mut found: Vec<Meaning> = Vec::new();
    if !dated::tells_time(pieces) {
        return found;
    }
    for at in 0..pieces.len() {
        let negated = |meaning: &Meaning| {
            pieces.iter().any(|piece| {
                piece.negated && piece.span.end > meaning.span.start && piece.span.start < meaning.span.end
            })
        };
        let Some(longest) = dated::meanings_of_time(pieces, at, naming).pop().filter(|meaning| !negated(meaning))
        else {
            continue;
        };
        found.retain(|shorter| shorter.span.end <= longest.span.start || shorter.span.start < longest.span.start);
        if found.last().is_none_or(|last| last.span.end <= longest.span.start) {
            found.push(longest);
        }
    }
    found
}

/// So many words side by side, of which the last is a piece of the line: where they stand, in code points, and the words, folded,
/// with a blank between them. None where one has a field or quotes, where `|` stands between them, or a sign before any but the
/// first.
fn run(pieces: &[Piece<'_>], at: usize, count: usize) -> Option<(Range<usize>, String)> {
    let run = pieces.get((at + 1).checked_sub(count)?..=at)?;
    let (mut span, mut words) = (None, String::new());
    for (place, piece) in run.iter().enumerate() {
        let joins = place == 0 || !(piece.or || piece.negated);
        let value = piece.values.first().filter(|one| joins && piece.field.is_none() && one.style == Style::Bare)?;
        if place > 0 {
            words.push(' ');
        }
        let folded = fold::search(value.text).text;
        words.push_str(if value.text == DISAGREES { DISAGREES } else { folded.trim() });
        let start = span.map_or(value.span.start, |span: Range<usize>| span.start);
        span = Some(start..value.span.end);
    }
    Some((span?, words))
}
