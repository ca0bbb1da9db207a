//! The id of a source or an event inside a text that people read.

use std::collections::{BTreeSet, HashSet};

use super::{NodePaths, excerpts, texts};
use crate::finding::codes::ID_IN_TEXT;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::{Text, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let sources = timeline.sources.iter().map(|source| source.id.as_str());
    let ids = sources.chain(timeline.events.iter().map(|event| event.id.as_str()));
    // Without a hyphen an id may be any word of the language.
    let ids: HashSet<&str> = ids.filter(|id| id.contains('-')).collect();
    let mut text = |node_path: &NodePath, key: &'static str, text: &Text| {
        for (language, words) in text.versions() {
            for id in named(words, &ids) {
                let finding = UnlocatedFinding::new(ID_IN_TEXT, node_path.key(key).named(language));
                unlocated.push(finding.arg("key", key).arg("id", id));
            }
        }
    };
    texts::each(timeline, node_path, &mut text);
    for (_, excerpt, node_path) in excerpts(timeline, node_path) {
        text(&node_path, "translation", &excerpt.translation);
    }
}

/// The ids that stand in a text, each once.
fn named<'a>(text: &'a str, ids: &HashSet<&str>) -> BTreeSet<&'a str> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || "-_.".contains(c)));
    let words = words.map(|word| word.trim_matches(['-', '.'])).filter(|word| word.contains('-'));
    // An Arabic particle is written in one with what it stands before.
    let versions = words.flat_map(|word| [word, word.trim_start_matches(|c: char| !c.is_ascii())]);
    versions.filter(|word| ids.contains(word)).collect()
}
