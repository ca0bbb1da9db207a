//! What a change changes, line by line.

use ::similar::{ChangeTag, TextDiff};

use crate::text::clean;

/// Lines that are shown around what changes.
const AROUND: usize = 3;

/// A line that a change takes away (`Delete`) or brings (`Insert`), or that stands near one (`Equal`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedLine {
    /// What becomes of it.
    pub tag: ChangeTag,
    /// Which line it is, from 1: one that goes, in the old text; any other, in the new one.
    pub number: usize,
    /// Its words, cleaned of what a terminal would obey, without the line break.
    pub text: String,
}

/// The lines that differ, with those around.
pub(super) fn lines(before: &str, after: &str) -> Vec<ChangedLine> {
    let diff = TextDiff::from_lines(before, after);
    let groups = diff.grouped_ops(AROUND);
    let changes = groups.iter().flatten().flat_map(|op| diff.iter_changes(op));
    changes
        .map(|change| {
            let index = change.new_index().or(change.old_index()).unwrap_or(0);
            let text = clean::line(change.value().trim_end_matches(['\n', '\r'])).into_owned();
            ChangedLine { tag: change.tag(), number: index + 1, text }
        })
        .collect()
}

/// The unified diff of a text, to be shown: each line cleaned of what a terminal would obey, without its line break.
pub(super) fn unified(name: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let mut shown = String::new();
    for hunk in diff.unified_diff().context_radius(AROUND).iter_hunks() {
        if shown.is_empty() {
            let name = clean::line(name);
            shown.extend(["--- ", &name, "\n+++ ", &name, "\n"]);
        }
        shown.extend([hunk.header().to_string().as_str(), "\n"]);
        for change in hunk.iter_changes() {
            let sign = match change.tag() {
                ChangeTag::Equal => ' ',
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
            };
            let line = change.value().trim_end_matches(['\n', '\r']);
            shown.push(sign);
            shown.push_str(&clean::line(line));
            shown.push('\n');
            if change.missing_newline() {
                shown.push_str("\\ No newline at end of file\n");
            }
        }
    }
    shown
}
