//! What can be told, and the stops of the talk, in words.

use crate::app::model::Model;
use crate::app::model::delivery::{Beginning, TalkMove};
use crate::app::request::choice::Choice;
use crate::app::request::{Present, Request};
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::timeline::Timeline;
use crate::timeline::talk::{Subject, Talk, TalkStop};

/// What can be told: what is listed, what is marked, each tour; and where one was left, to go on from there.
pub(super) fn talks(model: &Model, words: &Catalog) -> Vec<Choice> {
    let Some(timeline) = model.timeline() else { return Vec::new() };
    let tours = timeline.tours.iter().map(|tour| Subject::Tour(tour.id.clone()));
    let subjects = [model.listed_subject()].into_iter().chain(tours).chain([Subject::Marked]);
    let told = subjects.filter_map(|subject| Some((model.talk_of(subject.clone())?, subject)));
    told.filter(|(talk, _)| !talk.stops.is_empty())
        .flat_map(|(talk, subject)| {
            let left = model.left_talks.stop(&talk, timeline).filter(|stop| *stop > 0);
            let last = model.left_talks.is_last(&subject);
            let goes_on = left.map(|stop| left_at(stop, &talk, &subject, words).holding(last));
            let present = Present { subject: subject.clone(), from: Beginning::Start };
            let begins = Choice::new(called(&talk, &subject, words), Request::Present(present));
            let begins = begins.with(length(&talk, words));
            [Some(begins), goes_on].into_iter().flatten()
        })
        .collect()
}

/// The way on from where a talk was left.
fn left_at(stop: usize, talk: &Talk, subject: &Subject, words: &Catalog) -> Choice {
    let place = [("stop", (stop + 1).into()), ("stops", talk.stops.len().into())];
    let present = Present { subject: subject.clone(), from: Beginning::Left };
    let name = words.with("talk-left", &place).into_owned();
    Choice::new(name, Request::Present(present)).marked("›")
}

fn called(talk: &Talk, subject: &Subject, words: &Catalog) -> String {
    match subject {
        Subject::Timeline => words.text("talk-all").into_owned(),
        Subject::Filter(line) => words.with("talk-listed", &[("filter", isolated(line).into())]).into_owned(),
        Subject::Marked => words.text("talk-marked").into_owned(),
        Subject::Tour(_) => talk.title.isolated(words.titles()),
    }
}

/// How many stops there are, and how long they are to take.
fn length(talk: &Talk, words: &Catalog) -> String {
    let stops = words.with("talk-stops", &[("stops", talk.stops.len().into())]).into_owned();
    match talk.planned_seconds().filter(|seconds| *seconds > 0) {
        Some(seconds) => {
            let minutes = usize::try_from(seconds.div_ceil(60)).unwrap_or(usize::MAX);
            format!("{stops} · {}", words.with("talk-minutes", &[("minutes", minutes.into())]))
        }
        None => stops,
    }
}

/// The stops of the talk that is given.
pub(super) fn stops(model: &Model, words: &Catalog) -> Vec<Choice> {
    let Some((delivery, timeline)) = model.delivery.as_ref().zip(model.timeline()) else { return Vec::new() };
    let stop = |(place, stop): (usize, &TalkStop)| stop_item(place, stop, timeline, words);
    let mut items: Vec<Choice> = delivery.talk.stops.iter().enumerate().filter_map(stop).collect();
    if let Some(here) = items.get_mut(delivery.stop) {
        here.holds = true;
    }
    items
}

fn stop_item(place: usize, stop: &TalkStop, timeline: &Timeline, words: &Catalog) -> Option<Choice> {
    let event = stop.event.of(&timeline.events)?;
    let when = timeline.when(event).short(words);
    let made = Choice::new(event.title.isolated(words.titles()), Request::Tell(TalkMove::Stop(place)));
    let made = made.marked(words.number(place + 1)).with(when);
    // In whichever language it is remembered.
    Some(event.title.versions().fold(made, |made, (_, version)| made.found_by(version)))
}
