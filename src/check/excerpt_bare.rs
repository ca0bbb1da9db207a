//! A claim, a denial or a forecast by nobody.

use super::{NodePaths, excerpts};
use crate::finding::codes::EXCERPT_BARE;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::{Event, Ix, Standing, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let finding = |node_path: NodePath, standing: Standing| {
        UnlocatedFinding::new(EXCERPT_BARE, node_path.key("standing")).arg("standing", standing.word())
    };
    // The heading of a claim is read without its accounts.
    let unsaid = |event: &Event| {
        let claimed = event.standing == Standing::Claimed;
        event.by.is_empty() && (claimed || event.excerpts.iter().all(|excerpt| excerpt.by.is_empty()))
    };
    let events = Ix::all(&timeline.events).filter(|(_, event)| wants_a_voice(event.standing) && unsaid(event));
    let events = events.map(|(ix, event)| finding(node_path(ix), event.standing));
    let accounts = excerpts(timeline, node_path).filter_map(|(event, excerpt, node_path)| {
        let standing = excerpt.standing.filter(|standing| wants_a_voice(*standing))?;
        (event.by.is_empty() && excerpt.by.is_empty()).then(|| finding(node_path, standing))
    });
    events.chain(accounts).for_each(|finding| unlocated.push(finding));
}

fn wants_a_voice(standing: Standing) -> bool {
    matches!(standing, Standing::Claimed | Standing::Denied | Standing::Forecast)
}
