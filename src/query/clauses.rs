//! Which terms of a filter belong together.

use std::{mem, slice};

use super::{Clause, Field, Term, Test};

/// More clauses are not made of one group: `-a:x,y|-b:x,y|…` doubles them with each list.
const MOST_OF_A_GROUP: usize = 64;

/// What a piece of the line asks: one of several alternatives, each of which asks for all of some values (`a+b`), each of which is a
/// term in one of its spellings; by their places.
pub(super) type Alternatives = Vec<Vec<Vec<usize>>>;

/// Puts terms together as they come.
#[derive(Default)]
pub(super) struct Builder {
    groups: Vec<Group>,
    /// The group being read.
    group: Group,
}

/// Pieces that are joined, as clauses of their own.
#[derive(Default)]
struct Group {
    clauses: Vec<Clause>,
    /// Whether it narrows what the others of its field allow: `actor:+kim`.
    narrows: bool,
}

impl Builder {
    /// Adds a piece; `or` joins it with the piece before, `narrows` is whether its first value is asked for besides what the line
    /// says of the field.
    pub(super) fn add(&mut self, terms: &[Term], piece: Alternatives, or: bool, narrows: bool) {
        if !or {
            self.close(terms);
        }
        let asked = |place: &usize| terms.get(*place).is_some_and(|term| !matches!(term.test, Test::In(_)));
        let asked = |values: Vec<Vec<usize>>| {
            let values = values.into_iter().map(|terms| terms.into_iter().filter(asked).collect::<Vec<_>>());
            values.filter(|terms| !terms.is_empty()).collect::<Vec<_>>()
        };
        let piece: Alternatives = piece.into_iter().map(asked).filter(|values| !values.is_empty()).collect();
        let Some(first) = piece.first().and_then(|values| values.first()?.first()) else { return };
        self.group.narrows |= narrows;
        let before = match mem::take(&mut self.group.clauses) {
            none if none.is_empty() => vec![Clause::default()],
            some => some,
        };
        self.group.clauses = if terms.get(*first).is_some_and(|term| term.negated) {
            // Neither of several: whatever else the group allows, each of them is out; of several together, one is.
            let without = |values: Vec<Vec<usize>>| {
                values.iter().fold(vec![Clause::default()], |clauses, terms| {
                    each_with(&clauses, terms.iter().map(slice::from_ref))
                })
            };
            let out: Vec<Clause> = piece.into_iter().flat_map(without).collect();
            each_with(&before, out.iter().map(|clause| clause.terms.as_slice()))
        } else {
            piece.iter().fold(before, |clauses, values| each_with(&clauses, values.iter().map(Vec::as_slice)))
        };
    }

    /// The clauses of the whole line.
    pub(super) fn finish(mut self, terms: &[Term]) -> Vec<Clause> {
        self.close(terms);
        self.groups.into_iter().flat_map(|group| group.clauses).collect()
    }

    fn close(&mut self, terms: &[Term]) {
        let group = mem::take(&mut self.group);
        let field = widening(terms, &group);
        match self.groups.iter_mut().find(|other| field.is_some() && widening(terms, other) == field) {
            Some(other) => {
                other.clauses = each_with(&other.clauses, group.clauses.iter().map(|clause| clause.terms.as_slice()));
            }
            None => self.groups.push(group),
        }
    }
}

/// Each of some clauses with each of some terms: one of the one and one of the other must hold.
fn each_with<'a>(clauses: &[Clause], more: impl Iterator<Item = &'a [usize]>) -> Vec<Clause> {
    let with = |clause: &Clause, terms: &[usize]| Clause { terms: [&clause.terms, terms].concat() };
    let all = more.flat_map(|terms| clauses.iter().map(move |clause| with(clause, terms)));
    all.take(MOST_OF_A_GROUP).collect()
}

/// The field whose values a group allows and nothing else, so that one more value makes it wider. The sides of a date make it
/// narrower: `since:2024-06 until:2024-10`.
fn widening(terms: &[Term], group: &Group) -> Option<Field> {
    let places = || group.clauses.iter().flat_map(|clause| &clause.terms);
    let first = terms.get(*places().next()?)?.field?;
    let same = |place: &usize| {
        terms.get(*place).is_some_and(|term| term.field == Some(first) && !term.negated && !term.narrows())
    };
    (!group.narrows && places().all(same)).then_some(first)
}
