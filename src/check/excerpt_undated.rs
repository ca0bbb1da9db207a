//! An excerpt that nothing dates: no word of its own, none from elsewhere in the article, no reason given.

use super::{Trails, excerpts};
use crate::finding::codes::EXCERPT_UNDATED;
use crate::finding::{Remark, Remarks};
use crate::timeline::date::prose::dates;
use crate::timeline::{Excerpt, Timeline};

pub(super) fn check(timeline: &Timeline, trail: Trails<'_>, remarks: &mut Remarks) {
    let undated = |excerpt: &Excerpt| {
        excerpt.date_text.is_none() && excerpt.dated_note.is_empty() && dates(&excerpt.exact, None).is_empty()
    };
    let found = excerpts(timeline, trail).filter(|(_, excerpt, _)| undated(excerpt));
    found.for_each(|(.., trail)| remarks.push(Remark::new(EXCERPT_UNDATED, trail.key("exact"))));
}
