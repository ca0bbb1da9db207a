//! What values are called, in every language.

use std::collections::HashMap;

use crate::timeline::{Entity, List, Timeline};

use super::super::Field;
use super::super::value::{HAS, IN, IS, STANDINGS};

/// By id, or by English name, everything that a value is called.
pub(super) fn spellings(timeline: &Timeline, field: Field) -> HashMap<&str, Vec<&str>> {
    match field {
        Field::Actor | Field::By => named(timeline.entities(List::Actors)),
        Field::Place => named(timeline.entities(List::Places)),
        Field::Tag => named(timeline.entities(List::Tags)),
        Field::Source => named(timeline.entities(List::Sources)),
        Field::Id => named(timeline.events.iter().map(|event| event as &dyn Entity)),
        Field::Standing => fixed(STANDINGS.iter().map(|(_, names)| *names)),
        Field::Has => fixed(HAS.iter().map(|(_, names)| *names)),
        Field::Is => fixed(IS.iter().map(|(_, names)| *names)),
        Field::In => fixed(IN.iter().map(|(_, names)| *names)),
        Field::Date => HashMap::new(),
    }
}

fn named<'a>(entities: impl Iterator<Item = &'a dyn Entity>) -> HashMap<&'a str, Vec<&'a str>> {
    entities.map(|one| (one.id(), one.spellings())).collect()
}

fn fixed(names: impl Iterator<Item = &'static [&'static str]>) -> HashMap<&'static str, Vec<&'static str>> {
    names.filter_map(|names| Some((*names.first()?, names.to_vec()))).collect()
}
