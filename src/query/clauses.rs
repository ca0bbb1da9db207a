//! Which terms of a filter belong together.

use std::mem;

use super::{Clause, Field, Term, Test};

/// More clauses are not made of one group: `-a:x,y|-b:x,y|…` doubles them with each list.
const MOST_OF_A_GROUP: usize = 64;

/// Puts terms together as they come.
#[derive(Default)]
pub(super) struct Builder {
    clauses: Vec<Clause>,
    /// The group being read, as clauses of its own.
    group: Vec<Clause>,
}

impl Builder {
    /// Adds the terms of a piece, which are those from `first` on; `or` joins them with the piece before.
    pub(super) fn add(&mut self, terms: &[Term], first: usize, or: bool) {
        if !or {
            self.close(terms);
        }
        let own: Vec<usize> = asked(terms, first).collect();
        let negated = own.first().and_then(|place| terms.get(*place)).is_some_and(|term| term.negated);
        if own.is_empty() {
            return;
        }
        if self.group.is_empty() {
            self.group.push(Clause::default());
        }
        if !negated {
            self.group.iter_mut().for_each(|clause| clause.terms.extend(&own));
            return;
        }
        // Neither of several: whatever else the group allows, each of them is out.
        let before = mem::take(&mut self.group);
        let all = own.iter().flat_map(|place| before.iter().map(move |clause| with(clause, *place)));
        self.group = all.take(MOST_OF_A_GROUP).collect();
    }

    /// The clauses of the whole line.
    pub(super) fn finish(mut self, terms: &[Term]) -> Vec<Clause> {
        self.close(terms);
        self.clauses
    }

    fn close(&mut self, terms: &[Term]) {
        for clause in mem::take(&mut self.group) {
            let field = widening(terms, &clause);
            let wider = field.and_then(|_| self.clauses.iter_mut().find(|other| widening(terms, other) == field));
            match wider {
                Some(other) => other.terms.extend(clause.terms),
                None => self.clauses.push(clause),
            }
        }
    }
}

/// The terms from `first` on that events are asked about.
fn asked(terms: &[Term], first: usize) -> impl Iterator<Item = usize> {
    terms.iter().enumerate().skip(first).filter(|(_, term)| !matches!(term.test, Test::In(_))).map(|(place, _)| place)
}

fn with(clause: &Clause, term: usize) -> Clause {
    let mut terms = clause.terms.clone();
    terms.push(term);
    Clause { terms }
}

/// The field whose values a clause allows and nothing else, so that one more value makes it wider. The sides of a date make
/// it narrower: `since:2024-06 until:2024-10`.
fn widening(terms: &[Term], clause: &Clause) -> Option<Field> {
    let first = terms.get(*clause.terms.first()?)?.field?;
    let same = |place: &usize| {
        terms.get(*place).is_some_and(|term| term.field == Some(first) && !term.negated && !term.narrows())
    };
    clause.terms.iter().all(same).then_some(first)
}
