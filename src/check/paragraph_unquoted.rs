//! Paragraphs that put something on the axis of time and that no event quotes, counted by source; `--coverage` lists them.

use super::NodePaths;
use super::coverage::{Coverage, coverage};
use crate::finding::codes::PARAGRAPH_UNQUOTED;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::i18n::Arg;
use crate::timeline::{Source, Timeline};

pub(super) fn check(timeline: &Timeline, _: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let covered = timeline.sources.iter().zip(coverage(timeline));
    let finding = |(n, (source, covered)): (usize, (&Source, Coverage))| {
        let unquoted: Vec<_> = covered.dated.iter().filter(|one| !one.quoted).collect();
        let first = unquoted.first()?;
        let finding =
            UnlocatedFinding::new(PARAGRAPH_UNQUOTED, NodePath::item("sources", n)).arg("id", source.id.as_str());
        let finding = finding.arg("count", unquoted.len()).arg("total", covered.dated.len());
        Some(finding.arg("line", first.line).arg("words", Arg::Phrases(first.words.clone())))
    };
    covered.enumerate().filter_map(finding).for_each(|finding| unlocated.push(finding));
}
