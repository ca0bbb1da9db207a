//! The questions and the articles.

use super::page::{Page, joined};
use crate::app::screen::{Questions, Shelf};
use crate::app::view::answers::aspect_name;
use crate::app::view::shelf::{about, length, paragraphs};
use crate::text::bidi::isolated_in;
use crate::timeline::disagreement::{Question, compare};
use crate::timeline::{Ix, Source, Timeline};

/// Rows to be looked at at the most.
const AROUND: usize = 8;

pub(super) fn questions(page: &mut Page<'_>, questions: &Questions, timeline: &Timeline) {
    let (found, all) = questions.counts();
    page.say("questions-heading", &[]);
    if found == 0 {
        page.say(if all == 0 { "questions-none" } else { "questions-none-found" }, &[]);
        return page.here();
    }
    if let Some(question) = questions.at(questions.cursor) {
        let (place, event) = (questions.cursor + 1, question.event.of(&timeline.events));
        let when = event
            .map(|event| joined(&[timeline.when(event).long(page.words), event.title.isolated(page.words.titles())]));
        let said = joined(&[aspect_name(&question.aspect, timeline, page.words), when.unwrap_or_default()]);
        page.say("plain-question", &[("place", place.into()), ("all", found.into()), ("said", said.into())]);
        page.here();
        answers(page, question, timeline);
    }
    let from = questions.cursor / AROUND * AROUND;
    for question in (from..found.min(from + AROUND)).filter_map(|place| questions.at(place)) {
        let event = question.event.of(&timeline.events);
        let title = event.map(|event| event.numbered(page.words.titles())).unwrap_or_default();
        let said = joined(&[title, aspect_name(&question.aspect, timeline, page.words)]);
        page.aside(&said);
    }
}

fn answers(page: &mut Page<'_>, question: &Question, timeline: &Timeline) {
    let Some(event) = question.event.of(&timeline.events) else { return };
    let accounts = event.accounts();
    if let Some(one) = compare(event, &accounts).iter().find(|one| one.aspect == question.aspect) {
        super::compare::matter(page, one, &accounts, timeline, true);
    }
}

pub(super) fn shelf(page: &mut Page<'_>, shelf: &Shelf, timeline: &Timeline) {
    let all = timeline.sources.len();
    if all == 0 {
        page.say("shelf-empty", &[]);
        return page.here();
    }
    if let Some(source) = timeline.sources.get(shelf.cursor) {
        let said = told(page, shelf.source(), source);
        page.say(
            "plain-article-selected",
            &[("place", (shelf.cursor + 1).into()), ("all", all.into()), ("said", said.into())],
        );
        page.here();
    }
    let from = shelf.cursor / AROUND * AROUND;
    for source in timeline.sources.iter().skip(from).take(AROUND) {
        let (language, name) = source.called(page.words);
        page.aside(&isolated_in(&language, &name));
    }
}

fn told(page: &Page<'_>, ix: Ix<Source>, source: &Source) -> String {
    let words = page.words;
    let (language, name) = source.called(words);
    let usage = page.app.view.shelf.usage(ix);
    let counted = usage.map(|usage| {
        let events = words.with("shelf-events", &[("events", usage.events.len().into())]).into_owned();
        let length = if usage.minutes > 0 { length(usage, words) } else { String::new() };
        joined(&[events, length, paragraphs("plain-quoted", source, usage, words)])
    });
    joined(&[isolated_in(&language, &name), about(source, words), counted.unwrap_or_default()])
}
