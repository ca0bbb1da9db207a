//! Terms that words may mean.

use super::super::Search;
use super::super::line::{skip, take};
use super::super::meaning::{Meaning, meanings};
use super::super::pieces::Piece;
use super::{Completion, Item, ItemSort, Known};

/// The terms that the words may mean which end with a piece of the line, by its place; each with how many events the line finds
/// once it is taken. None where they mean nothing but themselves.
pub(super) fn complete(
    known: Known<'_>,
    rest: &mut Search,
    line: &str,
    (pieces, at): (&[Piece<'_>], usize),
) -> Option<Completion> {
    let meanings = meanings(pieces, at, known.scope.naming);
    let replace = meanings.first()?.span.clone();
    let mut item = |Meaning { term, label, .. }: Meaning| {
        let taken = [take(line, 0..replace.start), term.clone(), skip(line, replace.end)].concat();
        rest.parse(&taken, known.scope);
        let count = Some(rest.run(known.index).results().events.len());
        Item { insert: term, sort: ItemSort::Term, label, example: None, count }
    };
    // Of fewer words there may be others, which are not meant.
    let wanted = meanings.into_iter().filter(|meaning| meaning.span == replace);
    let items = wanted.map(&mut item).collect();
    Some(Completion { replace: replace.clone(), items })
}
