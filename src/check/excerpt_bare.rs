//! A claim, a denial or a forecast by nobody.

use super::{Trails, excerpts};
use crate::finding::codes::EXCERPT_BARE;
use crate::finding::{Remark, Remarks, Trail};
use crate::timeline::{Event, Standing, Timeline};

pub(super) fn check(timeline: &Timeline, trail: Trails<'_>, remarks: &mut Remarks) {
    let remark = |trail: Trail, standing: Standing| {
        Remark::new(EXCERPT_BARE, trail.key("standing")).arg("standing", standing.word())
    };
    let unsaid = |event: &&Event| event.by.is_empty() && event.excerpts.iter().all(|excerpt| excerpt.by.is_empty());
    let events = timeline.events.iter().enumerate();
    let events = events.filter(|(_, event)| wants_a_voice(event.standing) && unsaid(event));
    let events = events.map(|(n, event)| remark(trail(n), event.standing));
    let accounts = excerpts(timeline, trail).filter_map(|(event, excerpt, trail)| {
        let standing = excerpt.standing.filter(|standing| wants_a_voice(*standing))?;
        (event.by.is_empty() && excerpt.by.is_empty()).then(|| remark(trail, standing))
    });
    events.chain(accounts).for_each(|remark| remarks.push(remark));
}

fn wants_a_voice(standing: Standing) -> bool {
    matches!(standing, Standing::Claimed | Standing::Denied | Standing::Forecast)
}
