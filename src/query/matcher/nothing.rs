//! Why a filter finds nothing.

use crate::index::Index;

use super::super::line::take;
use super::super::{Clause, Fault, Field, Query, Scope, Term, Test};
use super::{Matcher, all};

impl Matcher {
    /// Why the filter that was last run finds nothing: the terms that find nothing by themselves, in the order of the line;
    /// where each of them finds something, that no event has them all.
    #[must_use]
    pub fn why_nothing(&mut self, index: &Index, query: &Query, line: &str, scope: &Scope) -> Vec<Fault> {
        let barren: Vec<&Clause> = query.clauses().iter().filter(|clause| !self.finds(index, clause)).collect();
        if barren.is_empty() {
            return vec![Fault::new(0..line.chars().count(), "nothing-together", line.trim())];
        }
        barren.into_iter().filter_map(|clause| self.why(query, clause, line, scope)).collect()
    }

    /// Whether a clause of the filter that was last run finds anything by itself.
    fn finds(&mut self, index: &Index, clause: &Clause) -> bool {
        let mut ranks = std::mem::take(&mut self.spare.rest);
        all(index, &mut ranks);
        self.narrow(index, &clause.terms, &mut ranks);
        let finds = ranks.iter().any(|rank| rank.matches());
        self.spare.rest = ranks;
        finds
    }

    fn why(&self, query: &Query, clause: &Clause, line: &str, scope: &Scope) -> Option<Fault> {
        let terms = || clause.terms.iter().filter_map(|place| query.terms().get(*place));
        let first = terms().next()?;
        let span = first.span.clone();
        if clause.terms.len() > 1 {
            let groups = query.groups().iter().filter(|group| terms().any(|term| group.contains(&term.span.start)));
            let said: Vec<String> = groups.map(|group| take(line, group.clone())).collect();
            return Some(Fault::new(span, "nothing-finds", &said.join(" ")));
        }
        let nobody =
            clause.terms.first().and_then(|place| self.held.get(*place)).is_some_and(|held| held.values.is_empty());
        if let Some(message) = called(first).filter(|_| nobody) {
            let name = take(line, first.value.clone());
            return Some(Fault::new(span, message, name.trim_matches(|c: char| !c.is_alphanumeric())));
        }
        let said = take(line, span.clone());
        Some(Fault::new(span, "nothing-finds", &said).suggesting(dated(first, &said, scope)))
    }
}

/// Names the message that nothing is called so.
fn called(term: &Term) -> Option<&'static str> {
    let Test::Name { field, .. } = &term.test else { return None };
    let message = match field {
        Field::Actor => "nothing-actor",
        Field::By => "nothing-by",
        Field::Tag => "nothing-tag",
        Field::Place => "nothing-place",
        Field::Source => "nothing-source",
        _ => return None,
    };
    (!term.negated).then_some(message)
}

/// A bare word as the date that it is after `date:`; nothing where it is none.
fn dated(term: &Term, said: &str, scope: &Scope) -> Option<String> {
    let bare = matches!(term.test, Test::Words(_)) && term.field.is_none() && !term.negated;
    let dated = format!("date:{said}");
    let query = Query::parse(&dated, scope);
    let is_date = |terms: &[Term]| matches!(terms, [Term { test: Test::Dates(_), .. }]);
    let read = query.faults().is_empty() && is_date(query.terms());
    (bare && read && said.contains(char::is_alphabetic)).then_some(dated)
}
