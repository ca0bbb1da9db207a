//! What a change changes, line by line.

use ::similar::{ChangeTag, TextDiff};

use crate::text::clean;

/// Lines that are shown around what changes.
const AROUND: usize = 3;

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
