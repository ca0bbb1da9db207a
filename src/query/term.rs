//! What is looked for, one term at a time.

use std::ops::Range;

use strum::{IntoStaticStr, VariantArray};

use crate::timeline::Standing;
use crate::timeline::date;

use super::Field;

/// One thing that an event must have, or must not have.
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

/// What an event may have or lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "filter-has-")]
pub enum Has {
    /// Notes, or a note on its date or on an excerpt.
    Note,
    /// Accounts that disagree (`≠`).
    Conflict,
    /// An excerpt with a translation.
    Translation,
    /// An article with an address.
    Link,
    /// An account that states a fact.
    Fact,
    /// An actor.
    Actor,
    /// A place.
    Place,
    /// A tag.
    Tag,
}

/// Sorts of dates, as the certainty column shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "filter-is-")]
pub enum Is {
    /// A known day.
    Day,
    /// About, perhaps, or known to a month or coarser only.
    Approx,
    /// It lasted.
    Span,
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

/// The parts of an event in which words are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Parts {
    /// Its title.
    pub title: bool,
    /// The names of its actors, places and tags.
    pub names: bool,
    /// Its summary and excerpts.
    pub text: bool,
}

/// Everywhere.
impl Default for Parts {
    fn default() -> Self {
        Self { title: true, names: true, text: true }
    }
}

impl Parts {
    /// What `in:` asks for: its values together, less those that are negated; everywhere where nothing is left.
    pub(super) fn asked<'a>(terms: impl Iterator<Item = &'a Term>) -> Self {
        let (mut wanted, mut unwanted) = (Self { title: false, names: false, text: false }, None::<Self>);
        for term in terms {
            let Test::In(part) = term.test else { continue };
            let parts = if term.negated { unwanted.get_or_insert_default() } else { &mut wanted };
            match part {
                Part::Title => parts.title = !term.negated,
                Part::Text => parts.text = !term.negated,
            }
        }
        let any = |parts: Self| parts.title || parts.names || parts.text;
        let wanted = if any(wanted) { wanted } else { Self::default() };
        let rest = unwanted.map_or(wanted, |left| Self {
            title: wanted.title && left.title,
            names: wanted.names && left.names,
            text: wanted.text && left.text,
        });
        if any(rest) { rest } else { Self::default() }
    }
}
