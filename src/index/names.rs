//! What actors, places, tags and sources are called: every name in every language, folded.

use crate::text::fold;
use crate::timeline::{ActorKind, Text, Timeline};

use super::references::Kind;
use super::words::words;

/// The names of all values of a kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    values: Vec<Name>,
}

/// What one value is called.
#[derive(Clone, Debug, Default)]
pub(crate) struct Name {
    /// Each name, alias and the id as their folded words.
    pub(crate) spellings: Vec<Vec<String>>,
    /// Whether a title may stand before it: a person, or somebody of whom it is not said.
    pub(crate) titled: bool,
}

impl Names {
    /// The names by value.
    pub(crate) fn values(&self) -> &[Name] {
        &self.values
    }

    /// Reads the names of a kind, then the ids that the timeline does not have.
    pub(super) fn new(kind: Kind, timeline: &Timeline, unknown: &[&str]) -> Self {
        let mut values: Vec<Name> = match kind {
            Kind::Actor | Kind::By => {
                let titled = |kind| matches!(kind, ActorKind::Person | ActorKind::Other);
                let name = |actor: &crate::timeline::Actor| Name {
                    titled: titled(actor.kind),
                    ..Name::of(&actor.id, &[&actor.name], &actor.aliases)
                };
                timeline.actors.iter().map(name).collect()
            }
            Kind::Place => {
                timeline.places.iter().map(|place| Name::of(&place.id, &[&place.name], &place.aliases)).collect()
            }
            Kind::Tag => timeline.tags.iter().map(|tag| Name::of(&tag.id, &[&tag.name], &[])).collect(),
            Kind::Source => {
                let named = timeline.sources.iter();
                named.map(|source| Name::of(&source.id, &[&source.title, &source.publisher], &[])).collect()
            }
        };
        values.extend(unknown.iter().map(|id| Name::of(id, &[], &[])));
        Self { values }
    }
}

impl Name {
    fn of(id: &str, names: &[&Text], aliases: &[String]) -> Self {
        let shown = names.iter().flat_map(|name| name.versions().map(|(_, words)| words));
        let all = shown.chain(aliases.iter().map(String::as_str)).chain([id]);
        let mut spellings: Vec<Vec<String>> = Vec::new();
        for spelling in all.map(folded).filter(|spelling| !spelling.is_empty()) {
            if !spellings.contains(&spelling) {
                spellings.push(spelling);
            }
        }
        Self { spellings, titled: false }
    }
}

fn folded(name: &str) -> Vec<String> {
    words(&fold::search(name).text).map(|word| word.text.to_owned()).collect()
}
