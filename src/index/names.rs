//! What actors, places, tags and sources are called: every name in every language, folded.

use crate::text::fold::spelled_out;
use crate::timeline::{ActorKind, List, Timeline};

use super::references::Kind;
use crate::text::words::{signs, words_or_signs};

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
        for name in all {
            let (own, apart) = (words_or_signs(name), spelled_out(name));
            // With its signs, too, where it has both.
            let besides = signs(name).map(String::from).filter(|sign| !own.contains(sign));
            let signed = besides.chain(own.iter().cloned()).collect();
            let written = [own, signed].into_iter().chain(apart.iter().map(|apart| words_or_signs(apart)));
            for spelling in written.filter(|spelling| !spelling.is_empty()) {
                if !spellings.contains(&spelling) {
                    spellings.push(spelling);
                }
            }
        }
        Self { spellings, titled: false }
    }
}
