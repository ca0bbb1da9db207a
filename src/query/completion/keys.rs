//! Names of fields.

use crate::index::references::Kind;
use crate::text::fold;
use crate::timeline::date::Year;
use crate::timeline::{Entity, Standing};

use super::super::facets::Label;
use super::super::field::{Bound, Field, KEYS, Key};
use super::super::line::written;
use super::super::name_match::{Naming, name_of};
use super::super::term_cache::kind_of;
use super::super::value::{HAS, IN, IS, STANDINGS};
use super::super::{Has, Is, Part};
use super::{Item, ItemSort, Known};

/// The fields whose names begin with some letters, in either language, as they are called in the language of the letters.
pub(super) fn begun(known: Known<'_>, letters: &str) -> Vec<Item> {
    let folded = fold::search(letters).text;
    let begins = |name: &&'static str| fold::search(name).text.starts_with(folded.trim());
    let fits = |arabic: &'static str, names: &'static [&'static str]| {
        let english = names.first().copied().unwrap_or_default();
        let own = known.scope.naming.choose(english, arabic);
        [own, english, arabic].into_iter().chain(names.iter().copied()).find(begins)
    };
    let found = KEYS.iter().filter_map(|(key, arabic, names)| Some((*key, fits(arabic, names)?)));
    let item = |(key, name)| Item {
        insert: format!("{name}:"),
        sort: ItemSort::Field,
        label: Label::Message(message(key)),
        example: example(known, key, Naming::of(name)).map(|value| format!("{name}:{}", written(&value))),
        count: None,
    };
    found.map(item).collect()
}

fn message(key: Key) -> &'static str {
    match key {
        Key::Field(Field::Actor) => "filter-field-actor",
        Key::Field(Field::Date) => "filter-field-date",
        Key::Field(Field::Tag) => "filter-field-tag",
        Key::Field(Field::Source) => "filter-field-source",
        Key::Field(Field::Place) => "filter-field-place",
        Key::Field(Field::Standing) => "filter-field-standing",
        Key::Field(Field::By) => "filter-field-by",
        Key::Field(Field::Has) => "filter-field-has",
        Key::Field(Field::Is) => "filter-field-is",
        Key::Field(Field::Id) => "filter-field-id",
        Key::Field(Field::In) => "filter-field-in",
        Key::Bound(Bound::Since) => "filter-field-since",
        Key::Bound(Bound::Until) => "filter-field-until",
        Key::Bound(Bound::After) => "filter-field-after",
        Key::Bound(Bound::Before) => "filter-field-before",
        Key::Last => "filter-field-last",
    }
}

/// A value of a field: the one most events have, or the month of the latest day.
fn example(known: Known<'_>, key: Key, naming: Naming) -> Option<String> {
    let month = || known.scope.latest().map(|day| format!("{}-{:02}", Year(day.year), day.month));
    match key {
        Key::Field(field) => match (field, kind_of(field)) {
            (_, Some(kind)) => most_frequent(known, kind),
            (Field::Date, _) => month(),
            (Field::Standing, _) => Some(name_of(Standing::Claimed, STANDINGS, naming).to_owned()),
            (Field::Has, _) => Some(name_of(Has::Conflict, HAS, naming).to_owned()),
            (Field::Is, _) => Some(name_of(Is::Approx, IS, naming).to_owned()),
            (Field::In, _) => Some(name_of(Part::Title, IN, naming).to_owned()),
            _ => known.timeline.events.first().map(|event| event.id.clone()),
        },
        Key::Bound(_) => month(),
        Key::Last => Some(naming.choose("3m", "3أشهر").to_owned()),
    }
}

/// The id of what most events refer to.
fn most_frequent(known: Known<'_>, kind: Kind) -> Option<String> {
    let references = known.index.references(kind);
    let most = (0..references.len()).rev().max_by_key(|value| references.of(*value).len())?;
    let id = known.timeline.entity(kind.list(), most).map(Entity::id);
    id.or_else(|| references.unknown(most)).map(str::to_owned)
}
