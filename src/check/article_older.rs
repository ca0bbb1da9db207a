//! An article that was out before what it tells had happened.

use super::{Trails, excerpts};
use crate::finding::codes::ARTICLE_OLDER;
use crate::finding::{Remark, Remarks, Trail};
use crate::timeline::{Event, Excerpt, Standing, Timeline};

pub(super) fn check(timeline: &Timeline, trail: Trails<'_>, remarks: &mut Remarks) {
    let remark = |(event, excerpt, trail): (&Event, &Excerpt, Trail)| {
        let source = timeline.sources.get(excerpt.source.known()?)?;
        let published = source.published.as_ref()?;
        let date = excerpt.date.as_ref().unwrap_or(&event.date);
        let foreseen = excerpt.standing.unwrap_or(event.standing) == Standing::Forecast;
        if foreseen || published.latest().day()? >= date.earliest().day()? {
            return None;
        }
        let remark = Remark::new(ARTICLE_OLDER, trail.key("source")).arg("source", source.id.as_str());
        Some(remark.arg("published", published.written()).arg("date", date.written()))
    };
    excerpts(timeline, trail).filter_map(remark).for_each(|remark| remarks.push(remark));
}
