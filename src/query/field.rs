//! The fields of a filter, and what they are called.

use strum::VariantArray;

use super::name_match::{NameMatch, Names, Naming, match_name, name_of};

/// What of an event a term is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
pub enum Field {
    /// Who acts.
    Actor,
    /// When. `since`, `until`, `after`, `before` and `last` are about it too.
    Date,
    /// Topics.
    Tag,
    /// The articles that tell it.
    Source,
    /// Where.
    Place,
    /// How firm it stands.
    Standing,
    /// Who claims, denies or forecasts it.
    By,
    /// What it has.
    Has,
    /// What its date is like.
    Is,
    /// Its id.
    Id,
    /// Where words are looked for.
    In,
}

/// What may stand before the colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Field(Field),
    /// A side of a date.
    Bound(Bound),
    /// So long before the latest day.
    Last,
}

/// Which side of a date is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    /// From its first day on.
    Since,
    /// Up to its last day.
    Until,
    /// From the day after its last day on.
    After,
    /// Up to the day before its first day.
    Before,
}

pub(super) const KEYS: &Names<Key> = &[
    (Key::Field(Field::Actor), "فاعل", &["actor", "فاعل", "شخص"]),
    (Key::Field(Field::Date), "تاريخ", &["date", "تاريخ"]),
    (Key::Field(Field::Tag), "وسم", &["tag", "وسم"]),
    (Key::Field(Field::Source), "مصدر", &["source", "مصدر"]),
    (Key::Field(Field::Place), "مكان", &["place", "مكان"]),
    (Key::Field(Field::Standing), "ثبوت", &["standing", "ثبوت"]),
    (Key::Field(Field::By), "قائل", &["by", "بحسب", "قايل"]),
    (Key::Field(Field::Has), "فيه", &["has", "فيه"]),
    (Key::Field(Field::Is), "هو", &["is", "هو"]),
    (Key::Field(Field::Id), "معرف", &["id", "معرف"]),
    (Key::Field(Field::In), "في", &["in", "في"]),
    (Key::Bound(Bound::Since), "منذ", &["since", "from", "منذ", "من"]),
    (Key::Bound(Bound::Until), "حتى", &["until", "to", "حتي", "الي"]),
    (Key::Bound(Bound::After), "بعد", &["after", "بعد"]),
    (Key::Bound(Bound::Before), "قبل", &["before", "قبل"]),
    (Key::Last, "آخر", &["last", "اخر"]),
];

impl Field {
    /// All of them, those asked for most first.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// What it is called in a filter, as it is written and suggested.
    #[must_use]
    pub fn name(self, naming: Naming) -> &'static str {
        name_of(Key::Field(self), KEYS, naming)
    }
}

impl Key {
    /// The field it belongs to.
    pub(super) fn field(self) -> Field {
        match self {
            Self::Field(field) => field,
            Self::Bound(_) | Self::Last => Field::Date,
        }
    }
}

/// What a name before a colon means, in either language, also begun only.
pub(super) fn key(name: &str) -> NameMatch<Key> {
    match_name(name, KEYS)
}
