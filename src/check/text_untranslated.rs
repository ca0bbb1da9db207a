//! A text that lacks a language which the timeline speaks otherwise.

use std::collections::HashMap;

use super::{Trails, excerpts};
use crate::finding::codes::TEXT_UNTRANSLATED;
use crate::finding::{Remark, Remarks, Trail};
use crate::timeline::{Text, Timeline};

pub(super) fn check(timeline: &Timeline, trail: Trails<'_>, remarks: &mut Remarks) {
    let languages = languages(timeline);
    let mut report = Report { languages: &languages, remarks };
    if languages.len() < 2 {
        return;
    }
    report.text(&Trail::top(), "title", &timeline.title);
    named(timeline, &mut report);
    for (n, event) in timeline.events.iter().enumerate() {
        let trail = trail(n);
        let texts = [
            ("title", &event.title),
            ("summary", &event.summary),
            ("date_note", &event.date_note),
            ("notes", &event.notes),
        ];
        for (key, text) in texts {
            report.text(&trail, key, text);
        }
    }
    for (_, excerpt, trail) in excerpts(timeline, trail) {
        report.text(&trail, "dated_note", &excerpt.dated_note);
        report.text(&trail, "note", &excerpt.note);
        let source = excerpt.source.known().and_then(|place| timeline.sources.get(place));
        let own = source.and_then(|source| source.language.as_deref()).unwrap_or(&timeline.language);
        let lacks = |language: &&&str| **language != own && excerpt.translation.get(language).is_none();
        let lacking: Vec<&str> = languages.iter().filter(lacks).copied().collect();
        report.lacking(&trail, "translation", &lacking);
    }
}

/// Sources, what events refer to, and tours.
fn named(timeline: &Timeline, report: &mut Report<'_, '_>) {
    for (n, source) in timeline.sources.iter().enumerate() {
        let trail = Trail::item("sources", n);
        let texts = [
            ("title", &source.title),
            ("publisher", &source.publisher),
            ("author", &source.author),
            ("note", &source.note),
        ];
        for (key, text) in texts {
            report.text(&trail, key, text);
        }
    }
    let names = |list: &'static str, names: Vec<&Text>, report: &mut Report<'_, '_>| {
        names.iter().enumerate().for_each(|(n, name)| report.text(&Trail::item(list, n), "name", name));
    };
    names("actors", timeline.actors.iter().map(|one| &one.name).collect(), report);
    names("places", timeline.places.iter().map(|one| &one.name).collect(), report);
    names("tags", timeline.tags.iter().map(|one| &one.name).collect(), report);
    names("phases", timeline.phases.iter().map(|one| &one.name).collect(), report);
    names("facts", timeline.facts.iter().map(|one| &one.name).collect(), report);
    for (n, tour) in timeline.tours.iter().enumerate() {
        let trail = Trail::item("tours", n);
        report.text(&trail, "title", &tour.title);
        for (place, stop) in tour.stops.iter().enumerate() {
            report.text(&trail.key("stops").nth(place), "notes", &stop.notes);
        }
    }
}

/// What the timeline speaks: the languages that half of its events or more have a title in.
fn languages(timeline: &Timeline) -> Vec<&str> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let titles = timeline.events.iter().flat_map(|event| event.title.versions());
    titles.for_each(|(language, _)| *counts.entry(language).or_default() += 1);
    let spoken = counts.into_iter().filter(|(_, count)| count * 2 >= timeline.events.len());
    let mut languages: Vec<&str> = spoken.map(|(language, _)| language).collect();
    languages.sort_unstable();
    languages
}

struct Report<'a, 'r> {
    languages: &'a [&'a str],
    remarks: &'r mut Remarks,
}

impl Report<'_, '_> {
    /// A text that is there at all is there in every language.
    fn text(&mut self, trail: &Trail, key: &'static str, text: &Text) {
        if !text.is_empty() {
            let lacks = |language: &&&str| text.get(language).is_none_or(|words| words.trim().is_empty());
            let lacking: Vec<&str> = self.languages.iter().filter(lacks).copied().collect();
            self.lacking(trail, key, &lacking);
        }
    }

    fn lacking(&mut self, trail: &Trail, key: &'static str, lacking: &[&str]) {
        if let Some(first) = lacking.first() {
            let remark = Remark::new(TEXT_UNTRANSLATED, trail.key(key)).arg("key", key).arg("first", *first);
            self.remarks.push(remark.arg("languages", lacking.join(", ")));
        }
    }
}
