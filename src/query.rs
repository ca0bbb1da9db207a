//! What is looked for: the filter line as it is read, and the events that it finds.
//!
//! ```text
//!   actor:putin,kim|tag:arms  -"state visit"  ..2024-06      the line
//!   piece ───── value ─ piece  piece          piece          pieces: signs, fields, quotes
//!   term        term    term   term           term           terms: each with its test
//!   clause ─────────────────   clause         clause         clauses: one of the terms of each must hold
//! ```
//!
//! Each word is compared with the vocabulary of the index, better tiers before worse; events must satisfy all clauses. What
//! was found for a word is kept: the next key often leaves it as it was, or makes it longer.

pub mod articles;
mod clauses;
pub mod completion;
mod dates;
pub mod facets;
mod family;
mod fault;
mod field;
mod folded_words;
mod highlight;
mod joined;
pub mod labels;
pub mod line;
mod matcher;
mod meaning;
mod name_match;
mod naming;
mod needle;
mod phrase;
mod pieces;
mod prose;
mod read;
mod results;
mod scope;
mod scorer;
mod search;
mod spelled;
mod term;
mod term_cache;
mod tier;
mod titles;
mod typo;
mod value;
mod word_matches;

use std::ops::Range;

pub use crate::index::traits::{Has, Is};
pub use fault::{Fault, FaultArg};
pub use field::Field;
pub use matcher::Explained;
pub use name_match::Naming;
pub use pieces::is_year_before_era;
pub use prose::{Prose, Sought};
pub use results::Results;
pub use scope::Scope;
pub use search::{Found, Merit, Nearest, NearestGroup, Search};
pub use term::{Part, Term, Test};
pub use tier::{Rank, Tier};

/// A filter as typed, read term by term.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    terms: Vec<Term>,
    clauses: Vec<Clause>,
    faults: Vec<Fault>,
    groups: Vec<Range<usize>>,
}

/// Alternatives, of which one must hold; of a filter all clauses must hold. `a|b` and a repeated field make one clause of
/// several terms, `-actor:a -actor:b` makes two.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    /// Places in [`Query::terms`], ascending.
    pub terms: Vec<usize>,
}

impl Query {
    /// Reads a filter line. What cannot be read becomes a fault, and the rest works without it.
    #[must_use]
    pub fn parse(line: &str, scope: &Scope) -> Self {
        read::read(line, scope)
    }

    /// Whether it finds the same, whatever else the line says and wherever its terms stand.
    fn asks_the_same_as(&self, other: &Self) -> bool {
        fn asked(query: &Query) -> impl Iterator<Item = (&Test, bool, Option<Field>)> {
            query.terms.iter().map(|term| (&term.test, term.negated, term.field))
        }
        self.clauses == other.clauses && asked(self).eq(asked(other))
    }

    /// Whether nothing readable is looked for, and everything matches.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }

    /// What is looked for, in the order of the line. An empty value (`actor:` while typing) is no term.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// How the terms belong together.
    #[must_use]
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }

    /// What cannot be read, in the order of the line.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// What stands between blanks, quoted blanks aside: code points of the line, ascending. Each is shown in its own order,
    /// whatever its neighbours are.
    #[must_use]
    pub fn groups(&self) -> &[Range<usize>] {
        &self.groups
    }
}
