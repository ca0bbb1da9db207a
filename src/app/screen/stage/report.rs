//! What other programs are told of a talk.

use crate::app::model::Model;
use crate::app::model::delivery::Delivery;
use crate::app::remote::{Report, StopReport, Versions};
use crate::timeline::talk::Step;
use crate::timeline::{Event, Text, Timeline};

use super::Stage;

/// Where the talk is now; nothing where none is given.
#[must_use]
pub fn report(stage: &Stage, model: &Model) -> Option<Report> {
    let (delivery, timeline) = (model.delivery.as_ref()?, model.timeline()?);
    let told = Report {
        step: delivery.step + 1,
        steps: delivery.steps().len(),
        blank: stage.blank,
        autoplay: stage.autoplay.then(|| stage.seconds(model)),
        ..report_of(delivery.stop, model)?
    };
    let passage = delivery.event(timeline).zip(delivery.told().last()).map(|(event, step)| passage(event, step));
    Some(Report { now: StopReport { passage: passage.unwrap_or_default(), ..told.now }, ..told })
}

/// The same of another stop, by its place, as if its beginning were told.
#[must_use]
pub fn report_of(stop: usize, model: &Model) -> Option<Report> {
    let (delivery, timeline) = (model.delivery.as_ref()?, model.timeline()?);
    let of = |stop: usize| stop_report(delivery, stop, timeline);
    let before = delivery.talk.stops.get(..stop)?.iter().map(|stop| stop.seconds);
    Some(Report {
        title: versions(&delivery.talk.title),
        tour: delivery.talk.subject.tour().map(str::to_owned),
        now: of(stop)?,
        next: of(stop + 1),
        then: of(stop + 2),
        stop: stop + 1,
        stops: delivery.talk.stops.len(),
        step: 1,
        steps: 1,
        planned_before: before.sum(),
        planned: delivery.talk.planned_seconds(),
        ..Report::default()
    })
}

fn stop_report(delivery: &Delivery, stop: usize, timeline: &Timeline) -> Option<StopReport> {
    let stop = delivery.talk.stops.get(stop)?;
    let event = stop.event.of(&timeline.events)?;
    Some(StopReport {
        event: event.id.clone(),
        number: event.number.get(),
        date: event.date.written().to_owned(),
        title: versions(&event.title),
        notes: versions(&stop.notes),
        seconds: stop.seconds,
        passage: Versions::new(),
    })
}

/// What a step brings onto the stage, in words.
fn passage(event: &Event, step: &Step) -> Versions {
    let excerpt = match step {
        Step::Passage(place) => event.excerpts.get(*place),
        Step::Account(place) => event
            .accounts()
            .get(*place)
            .and_then(|account| account.excerpts.first().and_then(|place| event.excerpts.get(*place))),
        Step::Summary => return versions(&event.summary),
        Step::Date | Step::Title | Step::Difference(_) => None,
    };
    let Some(excerpt) = excerpt else { return Versions::new() };
    let original = (String::new(), excerpt.exact.clone());
    std::iter::once(original).chain(versions(&excerpt.translation)).collect()
}

fn versions(text: &Text) -> Versions {
    text.versions().map(|(tag, words)| (tag.to_owned(), words.to_owned())).collect()
}
