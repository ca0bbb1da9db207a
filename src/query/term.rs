//! What is looked for, one term at a time.

use std::ops::Range;

use strum::{IntoStaticStr, VariantArray};

use crate::index::field;
use crate::index::traits::{Has, Is};
use crate::timeline::Standing;
use crate::timeline::date;

use super::Field;

/// One thing that an event must have, or must not have. A value that may be spelled in several ways (`جونگ`) is a term for each of
/// them, of which one must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Where it stands, in code points of the line; with its sign and its field. Of several values of one field
    /// (`actor:putin,kim`) the first has the sign and the field, the others stand for themselves.
    pub span: Range<usize>,
    /// Where its value stands, quotes included.
    pub value: Range<usize>,
    /// Its field, which the other values of a list share; none where words are looked for anywhere. A bare date has one.
    pub field: Option<Field>,
    /// Whether events that have it are out.
    pub negated: bool,
    /// Whether it is the term before in another spelling, in the same place.
    pub respells: bool,
    /// What it asks.
    pub test: Test,
}

impl Term {
    /// Whether it is a side of a date, open on the other: such terms leave what lies within all of them.
    pub(super) fn narrows(&self) -> bool {
        let Test::Dates(ranges) = &self.test else { return false };
        matches!(ranges.as_slice(), [range] if range.from.is_none() || range.to.is_none())
    }
}

/// What a term asks of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// These folded words stand somewhere in it, in any spelling.
    Words(Vec<String>),
    /// `'word`: these folded letters stand so inside a word of it.
    Exact(Vec<String>),
    /// `"…"`: these folded words stand in it one after another, each whole.
    Phrase(Vec<String>),
    /// One of its actors, tags, places, sources, or of those who claim it, is called so.
    Name {
        /// Which of them: actor, tag, source, place or by.
        field: Field,
        /// The folded words of the name.
        words: Vec<String>,
        /// Whether the name was quoted, and is meant as it stands.
        quoted: bool,
    },
    /// It stands so firm.
    Standing(Standing),
    /// It has this.
    Has(Has),
    /// Its date is of this sort.
    Is(Is),
    /// This is its id.
    Id(String),
    /// It lies on days of one of these ranges, which ascend and share no day.
    Dates(Vec<date::Range>),
    /// Not asked of an event: where the words of the line are looked for.
    In(Part),
}

/// A part of an event in which words may be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "filter-in-")]
pub enum Part {
    /// Its title.
    Title,
    /// Its summary and excerpts.
    Text,
}

impl Part {
    fn fields(self) -> u8 {
        match self {
            Self::Title => field::TITLE,
            Self::Text => field::SUMMARY | field::EXCERPT,
        }
    }
}

/// The fields of an event in which words are looked for, one bit each, as `in:` asks: its values together, less those that are
/// negated; everywhere where nothing is left.
pub(super) fn fields_asked(terms: &[Term]) -> u8 {
    let asked = |negated: bool| {
        terms.iter().filter(|term| term.negated == negated).fold(0, |fields, term| match term.test {
            Test::In(part) => fields | part.fields(),
            _ => fields,
        })
    };
    let or_all = |fields| if fields == 0 { field::ALL } else { fields };
    or_all(or_all(asked(false)) & !asked(true))
}
