//! An excerpt that nothing dates: no word of its own, none from elsewhere in the article, no reason given.

use super::{NodePaths, excerpts};
use crate::finding::codes::EXCERPT_UNDATED;
use crate::finding::{UnlocatedFinding, UnlocatedFindings};
use crate::timeline::date::prose::says_when;
use crate::timeline::{Excerpt, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let undated =
        |excerpt: &Excerpt| excerpt.date_text.is_none() && excerpt.dated_note.is_empty() && !says_when(&excerpt.exact);
    let found = excerpts(timeline, node_path).filter(|(_, excerpt, _)| undated(excerpt));
    found.for_each(|(.., node_path)| unlocated.push(UnlocatedFinding::new(EXCERPT_UNDATED, node_path.key("exact"))));
}
