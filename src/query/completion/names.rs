//! What values are called, in every language.

use std::collections::HashMap;

use crate::timeline::{Entity, List, Timeline};

use super::super::Field;
use super::super::name_match::Names;
use super::super::value::{HAS, IN, IS, STANDINGS};

/// By id, or by the name in either language, everything that a value is called.
pub(super) fn spellings(timeline: &Timeline, field: Field) -> HashMap<&str, Vec<&str>> {
    match field {
        Field::Actor | Field::By => named(timeline.entities(List::Actors)),
        Field::Place => named(timeline.entities(List::Places)),
        Field::Tag => named(timeline.entities(List::Tags)),
        Field::Source => named(timeline.entities(List::Sources)),
        Field::Id => named(timeline.events.iter().map(|event| event as &dyn Entity)),
        Field::Standing => fixed(STANDINGS),
        Field::Has => fixed(HAS),
        Field::Is => fixed(IS),
        Field::In => fixed(IN),
        Field::Date => HashMap::new(),
    }
}

fn named<'a>(entities: impl Iterator<Item = &'a dyn Entity>) -> HashMap<&'a str, Vec<&'a str>> {
    entities.map(|one| (one.id(), one.spellings())).collect()
}

fn fixed<T>(names: &'static Names<T>) -> HashMap<&'static str, Vec<&'static str>> {
    let each =
        names.iter().flat_map(|(_, arabic, names)| [Some(*arabic), names.first().copied()].map(|name| (name, names)));
    each.filter_map(|(name, names)| Some((name?, names.to_vec()))).collect()
}
