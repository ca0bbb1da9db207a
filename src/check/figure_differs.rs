//! A value that is a figure in one language and another figure, or words, in another.

use super::{NodePaths, excerpts};
use crate::finding::codes::FIGURE_DIFFERS;
use crate::finding::{UnlocatedFinding, UnlocatedFindings};
use crate::timeline::Timeline;

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    for (_, excerpt, node_path) in excerpts(timeline, node_path) {
        for (fact, value) in excerpt.facts.iter().filter(|(_, value)| value.is_inconsistent()) {
            let fact = timeline.id(fact);
            let versions: Vec<&str> = value.words.versions().map(|(_, version)| version).collect();
            let finding = UnlocatedFinding::new(FIGURE_DIFFERS, node_path.key("facts").named(fact));
            unlocated.push(finding.arg("fact", fact).arg("values", versions.join(" · ")));
        }
    }
}
