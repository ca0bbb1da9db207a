//! How many of the events found have what: the values of a field, counted under the rest of the filter.

mod when;

use crate::index::references::Kind;
use crate::timeline::{Date, Designation, EventIx, Source, Standing, Timeline};

use super::term_cache::kind_of;
use super::{Field, Found, Query, Results, Term, Test};
pub use when::{Step, when};

/// A value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// As it is written in a filter, after the field and the colon.
    pub value: String,
    /// As it is shown.
    pub label: Label,
    /// How many events have it, of those that the filter finds without what it says of this field.
    pub count: usize,
    /// Whether the filter asks for it, or against it.
    pub sign: Option<Sign>,
}

/// What is shown for a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// A name in the language that was asked for, or another, or an id.
    Name {
        /// The language that it is in, a BCP 47 tag; nothing where it has none.
        language: String,
        /// The name.
        name: String,
    },
    /// What an article is called by who published it and when.
    Published {
        /// The language of the name, a BCP 47 tag; nothing where it has none.
        language: String,
        /// The name.
        name: String,
        /// When.
        date: Box<Date>,
    },
    /// The message with this id.
    Message(&'static str),
    /// A year, of astronomical count.
    Year(i64),
    /// A month of a year, from 1.
    Month(i64, u8),
}

impl Label {
    fn article(source: &Source, language: &str) -> Self {
        let Designation { language, name, published } = source.designation(language);
        let (language, name) = (language.to_owned(), name.into_owned());
        match published.cloned() {
            Some(date) => Self::Published { language, name, date: Box::new(date) },
            None => Self::Name { language, name },
        }
    }

    /// A name after its language.
    pub(super) fn named((language, name): (&str, &str)) -> Self {
        Self::Name { language: language.to_owned(), name: name.to_owned() }
    }
}

/// What a filter says of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sign {
    /// Only what has it.
    Include,
    /// Only what does not have it.
    Exclude,
    /// Only what has it besides what else is asked for of its field.
    Together,
}

/// The values of a field that events have or the filter names, most frequent first, with names in a language; dates by year
/// or month, whichever fits, in the order of time. Fields without such values have none.
#[must_use]
pub fn count(found: Found<'_>, timeline: &Timeline, field: Field, language: &str) -> Vec<Facet> {
    if field == Field::Date {
        return when(found, timeline, None);
    }
    counted(found, timeline, field, language, &found.without(field))
}

/// The same counted among the events that the filter finds with what it says of the field.
pub(super) fn count_together(found: Found<'_>, timeline: &Timeline, field: Field, language: &str) -> Vec<Facet> {
    counted(found, timeline, field, language, found.results())
}

fn counted(found: Found<'_>, timeline: &Timeline, field: Field, language: &str, among: &Results) -> Vec<Facet> {
    let mut facets = match (field, kind_of(field)) {
        (Field::Standing, _) => standings(found, among),
        (_, Some(kind)) => values(found, field, kind, among, |value| named(timeline, kind, value, language)),
        _ => Vec::new(),
    };
    facets.retain(|facet| facet.count > 0 || facet.sign.is_some());
    facets.sort_by_key(|facet| std::cmp::Reverse(facet.count));
    facets
}

fn standings(found: Found<'_>, rest: &Results) -> Vec<Facet> {
    let own = |event: EventIx| event.of(&found.index().facts.traits.standings);
    let facet = |standing: Standing| Facet {
        value: standing.word().to_owned(),
        label: Label::Message(standing.message()),
        count: rest.events.iter().filter(|event| own(**event).is_some_and(|own| own.has(standing))).count(),
        sign: sign(found.query(), Field::Standing, |_, test| *test == Test::Standing(standing)),
    };
    Standing::ALL.iter().copied().map(facet).collect()
}

fn values(
    found: Found<'_>,
    field: Field,
    kind: Kind,
    among: &Results,
    named: impl Fn(usize) -> Option<(String, Label)>,
) -> Vec<Facet> {
    let mut present = vec![false; found.index().events];
    for event in &among.events {
        present[event.index()] = true;
    }
    let references = found.index().references(kind);
    let facet = |value: usize| {
        let (id, label) = named(value).or_else(|| {
            let id = references.unknown(value)?;
            Some((id.to_owned(), Label::named(("", id))))
        })?;
        let events = references.of(value).iter();
        Some(Facet {
            value: id,
            label,
            count: events.filter(|event| present[event.index()]).count(),
            sign: sign(found.query(), field, |term, _| found.means(term, kind, value)),
        })
    };
    (0..references.len()).filter_map(facet).collect()
}

/// The id and the name of a value that the timeline knows.
fn named(timeline: &Timeline, kind: Kind, value: usize, language: &str) -> Option<(String, Label)> {
    let known = timeline.entity(kind.list(), value)?;
    let label = match timeline.sources.get(value).filter(|_| kind == Kind::Source) {
        Some(source) => Label::article(source, language),
        None => Label::named(known.name_version(language)),
    };
    Some((known.id().to_owned(), label))
}

/// The terms of the filter that mean a value, however they are written, by their places in it.
#[must_use]
pub fn terms_of(found: Found<'_>, timeline: &Timeline, field: Field, id: &str) -> Vec<usize> {
    let Some(kind) = kind_of(field) else { return Vec::new() };
    let Some(value) = timeline.entities(kind.list()).position(|one| one.id() == id) else { return Vec::new() };
    let own = |(_, term): &(usize, &Term)| term.field == Some(field);
    let terms = found.query().terms().iter().enumerate().filter(own);
    terms.map(|(place, _)| place).filter(|place| found.means(*place, kind, value)).collect()
}

/// What the filter says of a value, which a term of the field means or does not.
fn sign(query: &Query, field: Field, means: impl Fn(usize, &Test) -> bool) -> Option<Sign> {
    let mut terms = query.terms().iter().enumerate().filter(|(_, term)| term.field == Some(field));
    let (_, term) = terms.find(|(place, term)| means(*place, &term.test))?;
    Some(if term.negated { Sign::Exclude } else { Sign::Include })
}
