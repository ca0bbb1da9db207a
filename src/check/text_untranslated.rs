//! A text that lacks a language which the timeline speaks otherwise.

use std::collections::HashMap;

use super::{NodePaths, excerpts};
use crate::finding::codes::TEXT_UNTRANSLATED;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::{Ix, Text, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let languages = languages(timeline);
    let mut report = Report { languages: &languages, unlocated };
    if languages.len() < 2 {
        return;
    }
    report.text(&NodePath::top(), "title", &timeline.title);
    named(timeline, &mut report);
    for (ix, event) in Ix::all(&timeline.events) {
        let node_path = node_path(ix);
        let texts = [
            ("title", &event.title),
            ("summary", &event.summary),
            ("date_note", &event.date_note),
            ("notes", &event.notes),
        ];
        for (key, text) in texts {
            report.text(&node_path, key, text);
        }
    }
    for (_, excerpt, node_path) in excerpts(timeline, node_path) {
        report.text(&node_path, "dated_note", &excerpt.dated_note);
        report.text(&node_path, "note", &excerpt.note);
        let source = timeline.find(&excerpt.source);
        let own = source.and_then(|source| source.language.as_deref()).unwrap_or(&timeline.language);
        let lacks = |language: &&&str| **language != own && excerpt.translation.get(language).is_none();
        let lacking: Vec<&str> = languages.iter().filter(lacks).copied().collect();
        report.lacking(&node_path, "translation", &lacking);
    }
}

/// Sources, what events refer to, and tours.
fn named(timeline: &Timeline, report: &mut Report<'_, '_>) {
    for (n, source) in timeline.sources.iter().enumerate() {
        let node_path = NodePath::item("sources", n);
        let texts = [
            ("title", &source.title),
            ("publisher", &source.publisher),
            ("author", &source.author),
            ("note", &source.note),
        ];
        for (key, text) in texts {
            report.text(&node_path, key, text);
        }
    }
    let names = |list: &'static str, names: Vec<&Text>, report: &mut Report<'_, '_>| {
        names.iter().enumerate().for_each(|(n, name)| report.text(&NodePath::item(list, n), "name", name));
    };
    names("actors", timeline.actors.iter().map(|one| &one.name).collect(), report);
    names("places", timeline.places.iter().map(|one| &one.name).collect(), report);
    names("tags", timeline.tags.iter().map(|one| &one.name).collect(), report);
    names("phases", timeline.phases.iter().map(|one| &one.name).collect(), report);
    names("facts", timeline.facts.iter().map(|one| &one.name).collect(), report);
    for (n, fact) in timeline.facts.iter().enumerate() {
        report.text(&NodePath::item("facts", n), "unit", &fact.unit);
    }
    for (n, tour) in timeline.tours.iter().enumerate() {
        let node_path = NodePath::item("tours", n);
        report.text(&node_path, "title", &tour.title);
        for (place, stop) in tour.stops.iter().enumerate() {
            report.text(&node_path.key("stops").nth(place), "notes", &stop.notes);
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
    unlocated: &'r mut UnlocatedFindings,
}

impl Report<'_, '_> {
    /// A text that is there at all is there in every language.
    fn text(&mut self, node_path: &NodePath, key: &'static str, text: &Text) {
        if !text.is_empty() {
            let lacks = |language: &&&str| text.get(language).is_none_or(|words| words.trim().is_empty());
            let lacking: Vec<&str> = self.languages.iter().filter(lacks).copied().collect();
            self.lacking(node_path, key, &lacking);
        }
    }

    fn lacking(&mut self, node_path: &NodePath, key: &'static str, lacking: &[&str]) {
        if let Some(first) = lacking.first() {
            let finding =
                UnlocatedFinding::new(TEXT_UNTRANSLATED, node_path.key(key)).arg("key", key).arg("first", *first);
            self.unlocated.push(finding.arg("languages", lacking.join(", ")));
        }
    }
}
