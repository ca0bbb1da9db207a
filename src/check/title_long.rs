//! A title too long for one line.

use super::NodePaths;
use crate::finding::codes::TITLE_LONG;
use crate::finding::{UnlocatedFinding, UnlocatedFindings};
use crate::timeline::{Ix, Timeline};

/// The most words of a title.
const MOST: usize = 12;

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    for (ix, event) in Ix::all(&timeline.events) {
        for (language, title) in event.title.versions() {
            let count = title.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
            if count > MOST {
                let finding = UnlocatedFinding::new(TITLE_LONG, node_path(ix).key("title").named(language));
                unlocated.push(finding.arg("count", count).arg("most", MOST));
            }
        }
    }
}
