//! A text that lacks a language which the timeline speaks otherwise.

use std::collections::HashMap;

use super::{NodePaths, excerpts, texts};
use crate::finding::codes::TEXT_UNTRANSLATED;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::i18n::Arg;
use crate::timeline::{Text, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let languages = languages(timeline);
    let mut report = Report { languages: &languages, unlocated };
    if languages.len() < 2 {
        return;
    }
    texts::each(timeline, node_path, &mut |node_path, key, text| report.text(node_path, key, text));
    for (_, excerpt, node_path) in excerpts(timeline, node_path) {
        let source = timeline.find(&excerpt.source);
        let own = source.and_then(|source| source.language.as_deref()).unwrap_or(&timeline.language);
        let lacks = |language: &&&str| **language != own && excerpt.translation.get(language).is_none();
        let lacking: Vec<&str> = languages.iter().filter(lacks).copied().collect();
        report.lacking(&node_path, "translation", &lacking);
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
            self.unlocated.push(finding.arg("languages", Arg::list(lacking)));
        }
    }
}
