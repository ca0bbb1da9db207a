//! What values are called, in every language.

use std::collections::HashMap;

use crate::timeline::{Text, Timeline};

use super::super::Field;
use super::super::value::{HAS, IN, IS, STANDINGS};

/// By id, or by English name, everything that a value is called.
pub(super) fn spellings(timeline: &Timeline, field: Field) -> HashMap<&str, Vec<&str>> {
    match field {
        Field::Actor | Field::By => {
            timeline.actors.iter().map(|actor| (actor.id.as_str(), all(&actor.name, &actor.aliases))).collect()
        }
        Field::Place => {
            timeline.places.iter().map(|place| (place.id.as_str(), all(&place.name, &place.aliases))).collect()
        }
        Field::Tag => timeline.tags.iter().map(|tag| (tag.id.as_str(), all(&tag.name, &[]))).collect(),
        Field::Source => timeline
            .sources
            .iter()
            .map(|source| (source.id.as_str(), [all(&source.title, &[]), all(&source.publisher, &[])].concat()))
            .collect(),
        Field::Id => timeline.events.iter().map(|event| (event.id.as_str(), all(&event.title, &[]))).collect(),
        Field::Standing => fixed(STANDINGS.iter().map(|(_, names)| *names)),
        Field::Has => fixed(HAS.iter().map(|(_, names)| *names)),
        Field::Is => fixed(IS.iter().map(|(_, names)| *names)),
        Field::In => fixed(IN.iter().map(|(_, names)| *names)),
        Field::Date => HashMap::new(),
    }
}

fn all<'a>(name: &'a Text, aliases: &'a [String]) -> Vec<&'a str> {
    name.versions().map(|(_, words)| words).chain(aliases.iter().map(String::as_str)).collect()
}

fn fixed(names: impl Iterator<Item = &'static [&'static str]>) -> HashMap<&'static str, Vec<&'static str>> {
    names.filter_map(|names| Some((*names.first()?, names.to_vec()))).collect()
}
