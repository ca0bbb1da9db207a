//! Paragraphs that put something on the axis of time and that no event quotes, counted by source; `--coverage` lists them.

use super::Trails;
use super::coverage::{Coverage, coverage};
use crate::finding::codes::PARAGRAPH_UNQUOTED;
use crate::finding::{Remark, Remarks, Trail};
use crate::timeline::Timeline;

pub(super) fn check(timeline: &Timeline, _: Trails<'_>, remarks: &mut Remarks) {
    let covered = coverage(timeline).into_iter();
    let remark = |(n, covered): (usize, Coverage)| {
        let id = timeline.sources.get(n).map_or("", |source| source.id.as_str());
        let unquoted: Vec<_> = covered.dated.iter().filter(|one| !one.quoted).collect();
        let first = unquoted.first()?;
        let remark = Remark::new(PARAGRAPH_UNQUOTED, Trail::item("sources", n)).arg("id", id);
        let remark = remark.arg("count", unquoted.len()).arg("total", covered.dated.len());
        Some(remark.arg("line", i64::from(first.line)).arg("words", first.words.join("; ")))
    };
    covered.enumerate().filter_map(remark).for_each(|remark| remarks.push(remark));
}
