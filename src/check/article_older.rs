//! An article that was out before what it tells had happened.

use super::{NodePaths, excerpts};
use crate::finding::codes::ARTICLE_OLDER;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::{Event, Excerpt, Standing, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let finding = |(event, excerpt, node_path): (&Event, &Excerpt, NodePath)| {
        let source = timeline.find(&excerpt.source)?;
        let published = source.published.as_ref()?;
        let date = excerpt.date.as_ref().unwrap_or(&event.date);
        let foreseen = excerpt.standing.unwrap_or(event.standing) == Standing::Forecast;
        if foreseen || published.latest().day()? >= date.earliest().day()? {
            return None;
        }
        let finding = UnlocatedFinding::new(ARTICLE_OLDER, node_path.key("source")).arg("source", source.id.as_str());
        Some(finding.arg("published", published.written()).arg("date", date.written()))
    };
    excerpts(timeline, node_path).filter_map(finding).for_each(|finding| unlocated.push(finding));
}
