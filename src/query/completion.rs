//! What may be typed next: fields after a blank, and after a field its values, with how many events have them; for words that
//! may mean a term, such as *disputed*, the term.

mod keys;
mod meant;
mod names;
mod values;

use std::ops::Range;
use std::sync::Arc;

use crate::index::Index;
use crate::timeline::Timeline;

use super::facets::Label;
use super::pieces::{Piece, Style, is_edge, is_sign, pieces};
use super::{Scope, Search};

/// More are never offered.
const MOST: usize = 50;

/// What may stand at the caret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    /// What it takes the place of, in code points of the line.
    pub replace: Range<usize>,
    /// What fits what is typed so far, best first.
    pub items: Vec<Item>,
}

/// One thing that may be typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What is typed: a field with its colon, a value with the quotes it needs, or a term.
    pub insert: String,
    /// Which of them it is.
    pub sort: ItemSort,
    /// What it stands for.
    pub label: Label,
    /// A term with it, made of what the timeline has; for a field only.
    pub example: Option<String>,
    /// How many of the events that the rest of the filter finds have it.
    pub count: Option<usize>,
}

/// What is typed with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemSort {
    /// The name of a field, to which a value has to come.
    Field,
    /// A value.
    Value,
    /// A whole term, in the place of words that may mean it.
    Term,
}

/// What is known of the timeline.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// What can be found.
    pub index: &'a Arc<Index>,
    /// Names in all languages.
    pub timeline: &'a Timeline,
    /// What reading depends on.
    pub scope: &'a Scope,
    /// BCP 47 tag of the language that names are shown in.
    pub language: &'a str,
}

/// What may be typed at a caret, which stands before this code point of the line. `rest` finds what the line finds without the
/// value being typed, and stays from key to key.
#[must_use]
pub fn complete(known: Known<'_>, rest: &mut Search, line: &str, caret: usize) -> Completion {
    let pieces = pieces(line);
    let here = pieces.iter().rposition(|piece| (piece.span.start..=piece.span.end).contains(&caret));
    let Some((at, piece)) = here.and_then(|at| Some((at, pieces.get(at)?))) else {
        let before = caret.checked_sub(1).and_then(|at| line.chars().nth(at));
        let begins = before.is_none_or(|c| is_edge(c) || is_sign(c));
        let items = if begins { keys::begun(known, "") } else { Vec::new() };
        return Completion { replace: caret..caret, items };
    };
    match &piece.field {
        Some((name, _)) => values::complete(known, rest, line, (name, piece), caret),
        None if piece.span.end == caret => {
            meant::complete(known, rest, line, (&pieces, at)).unwrap_or_else(|| fields(known, piece, caret))
        }
        None => fields(known, piece, caret),
    }
}

/// Fields that begin like the word before the caret.
fn fields(known: Known<'_>, piece: &Piece<'_>, caret: usize) -> Completion {
    let bare = piece.values.first().filter(|value| value.style == Style::Bare && value.span.end == caret);
    let items = bare.map_or_else(Vec::new, |value| keys::begun(known, value.text));
    let replace = bare.map_or(caret..caret, |value| value.span.clone());
    Completion { replace, items }
}
