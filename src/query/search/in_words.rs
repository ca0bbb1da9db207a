//! Dates that are looked for as words.

use std::sync::Arc;

use super::super::Fault;
use super::super::line::{skip, take};
use super::super::meaning::dates;
use super::super::pieces::pieces;
use super::{Found, Search};
use crate::index::Index;

impl Found<'_> {
    /// A date in words that finds fewer events so than as the date it is: `june 2024` are two words, and finds what has both.
    /// `other` looks for it as a date. Only lines with such words take time.
    #[must_use]
    pub fn date_in_words(self, index: &Arc<Index>, other: &mut Search) -> Option<Fault> {
        let Search { line, scope, .. } = self.search;
        let pieces = pieces(line);
        let found = &self.results().events;
        dates(&pieces, scope.naming).into_iter().find_map(|date| {
            let dated = [take(line, 0..date.span.start), date.term.clone(), skip(line, date.span.end)].concat();
            other.parse(&dated, scope);
            let more = other.run(index).results().events.iter().filter(|event| !found.contains(event)).count();
            let said = take(line, date.span.clone());
            let fault = Fault::new(date.span, "filter-date-in-words", said).with("count", more);
            (more > 0).then(|| fault.with("term", date.term.clone()).suggesting(Some(date.term)))
        })
    }
}
