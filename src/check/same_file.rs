//! Two sources that are the same lines of the same file.

use std::collections::HashMap;

use crate::finding::codes::SAME_FILE;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::Timeline;

pub(super) fn check(timeline: &Timeline, unlocated: &mut UnlocatedFindings) {
    let mut first = HashMap::new();
    for (n, source) in timeline.sources.iter().enumerate() {
        let earlier = *first.entry((&source.file, source.lines)).or_insert(source);
        if !std::ptr::eq(earlier, source) {
            let finding = UnlocatedFinding::new(SAME_FILE, NodePath::item("sources", n).key("file"));
            unlocated.push(finding.arg("path", source.file.as_str()).arg("first", earlier.id.as_str()));
        }
    }
}
