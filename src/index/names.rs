//! What actors, places, tags and sources are called: every name in every language, folded.

use crate::text::fold;
use crate::timeline::{ActorKind, List, Timeline};

use super::references::Kind;
use crate::text::words::words;

/// What one value is called.
#[derive(Clone, Debug, Default)]
pub(crate) struct Name {
    /// Each name, alias and the id as their folded words.
    pub(crate) spellings: Vec<Vec<String>>,
    /// Whether a title may stand before it: a person, or somebody of whom it is not said.
    pub(crate) titled: bool,
}

/// What all values of a kind are called: those of the timeline, then the ids that it does not have.
pub(super) fn names(kind: Kind, timeline: &Timeline, unknown: &[&str]) -> Vec<Name> {
    let known = timeline.entities(kind.list()).map(|one| Name::of(one.id(), one.spellings()));
    let mut names: Vec<Name> = known.chain(unknown.iter().map(|id| Name::of(id, Vec::new()))).collect();
    if kind.list() == List::Actors {
        for (name, actor) in names.iter_mut().zip(&timeline.actors) {
            name.titled = matches!(actor.kind, ActorKind::Person | ActorKind::Other);
        }
    }
    names
}

impl Name {
    fn of(id: &str, names: Vec<&str>) -> Self {
        let all = names.into_iter().chain([id]);
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
