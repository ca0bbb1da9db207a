//! Why a filter finds nothing.

use super::super::line::take;
use super::super::meaning::{Meaning, dates, meanings, named};
use super::super::pieces::{Piece, pieces};
use super::super::{Clause, Fault, Field, Query, Rank, Scope, Term, Test};
use super::{Found, Nearest, Search};

/// What the reasons of all clauses that find nothing by themselves are worked out from.
struct Alone<'l> {
    /// The line.
    pieces: Vec<Piece<'l>>,
    /// The dates in words that stand in it.
    dates: Vec<Meaning>,
    /// How well each event matches all other clauses.
    others: Vec<Rank>,
}

impl Found<'_> {
    /// Why the filter finds nothing: the terms that find nothing by themselves, in the order of the line; where each of them
    /// finds something, that no event has them all, and how many the nearest have. Empty where it finds something, or looks for
    /// nothing.
    #[must_use]
    pub fn why_nothing(self, nearest: &Nearest) -> Vec<Fault> {
        let Search { line, query, matcher, .. } = self.search;
        if query.is_empty() || !self.results().events.is_empty() {
            return Vec::new();
        }
        let mut clauses = Vec::new();
        matcher.each_clause(self.index, query.clauses().iter(), |clause, ranks| {
            clauses.extend(Some(clause).filter(|_| !ranks.iter().any(|rank| rank.matches())));
        });
        if clauses.is_empty() {
            let fault = |message| Fault::new(0..line.chars().count(), message, line.trim());
            let counts = |fault: Fault| fault.with("words", nearest.words).with("most", nearest.most());
            let near = (!nearest.groups.is_empty()).then(|| counts(fault("nothing-nearest")));
            return vec![near.unwrap_or_else(|| fault("nothing-together"))];
        }
        let pieces = pieces(line);
        let others = query.clauses().iter().filter(|clause| !clauses.contains(clause));
        let alone = Alone {
            dates: dates(&pieces, self.search.scope.naming),
            others: self.search.matcher.ranks(self.index, others),
            pieces,
        };
        let mut reasons: Vec<Fault> = clauses.iter().filter_map(|clause| self.why(clause, &alone)).collect();
        reasons.dedup_by(|later, earlier| earlier.suggestion.is_some() && later.span.end <= earlier.span.end);
        reasons
    }

    fn why(self, clause: &Clause, alone: &Alone<'_>) -> Option<Fault> {
        let Search { line, scope, query, matcher, .. } = self.search;
        let terms = || clause.terms.iter().filter_map(|place| query.terms().get(*place));
        let first = terms().next()?;
        let span = first.span.clone();
        if terms().filter(|term| !term.respells).count() > 1 {
            let groups = query.groups().iter().filter(|group| terms().any(|term| group.contains(&term.span.start)));
            let said: Vec<String> = groups.map(|group| take(line, group.clone())).collect();
            return Some(Fault::new(span, "nothing-finds", said.join(" ")));
        }
        let nobody = clause.terms.iter().all(|place| matcher.names_nothing(*place));
        if let Some(message) = called(first).filter(|_| nobody) {
            let (name, span) = (take(line, first.value.clone()), first.value.clone());
            let bare = name.trim_matches(|c: char| !c.is_alphanumeric());
            let fault = Fault::new(span, message, if bare.is_empty() { name.as_str() } else { bare });
            return Some(fault.suggesting(self.misspelled(first, &alone.others)));
        }
        let is_part = |date: &&Meaning| date.span.start <= span.start && span.end <= date.span.end;
        let of_date = || alone.dates.iter().find(is_part).cloned();
        let (span, meant) = match of_date().or_else(|| meant(&alone.pieces, first, scope)) {
            Some(Meaning { span, term, .. }) => (span, Some(term)),
            None => (span, None),
        };
        let said = take(line, span.clone());
        let other = || dated(first, &said, scope).or_else(|| self.misspelled(first, &alone.others));
        Some(Fault::new(span, "nothing-finds", said.as_str()).suggesting(meant.or_else(other)))
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

/// What a word may mean, with those after it where it means something with them.
fn meant(pieces: &[Piece<'_>], term: &Term, scope: &Scope) -> Option<Meaning> {
    let at = pieces.iter().position(|piece| piece.span == term.span)?;
    let ends = (at..pieces.len()).take(named::MOST_WORDS).rev();
    let mut all = ends.flat_map(|end| meanings(pieces, end, scope.naming));
    all.find(|meaning| meaning.span.start == term.span.start)
}

/// A bare word as the date that it is after `date:`; nothing where it is none.
fn dated(term: &Term, said: &str, scope: &Scope) -> Option<String> {
    let bare = matches!(term.test, Test::Words(_)) && term.field.is_none() && !term.negated;
    let dated = format!("{}:{said}", Field::Date.name(scope.naming));
    let query = Query::parse(&dated, scope);
    let is_date = |terms: &[Term]| matches!(terms, [Term { test: Test::Dates(_), .. }]);
    let read = query.faults().is_empty() && is_date(query.terms());
    (bare && read && said.contains(char::is_alphabetic)).then_some(dated)
}
