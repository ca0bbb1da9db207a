//! A passage as people quote it.

use super::Model;
use crate::app::Effect;
use crate::app::outcome::Outcome;
use crate::i18n::Catalog;
use crate::timeline::{Event, Source, Timeline};

/// Copies the passage that is read: what the world is asked to do, or what is said where there is none.
#[must_use]
pub fn copy(model: &Model, words: &Catalog) -> Outcome {
    let read = model.timeline().zip(model.event());
    match read.and_then(|(timeline, event)| passage(timeline, event, model.selection.excerpt, words)) {
        Some(text) => Outcome::ask(Effect::Copy(text)),
        None => Outcome::said("copied-nothing"),
    }
}

/// The words of an excerpt with where they stand, in logical order; nothing where the event has no excerpt.
#[must_use]
pub fn passage(timeline: &Timeline, event: &Event, excerpt: usize, words: &Catalog) -> Option<String> {
    let passage = event.excerpts.get(excerpt)?;
    let source = timeline.find(&passage.source);
    let from = source.map(|source| citation(source, words)).unwrap_or_default();
    // Without a line break at the end, so that a paste into a shell runs nothing.
    Some(if from.is_empty() {
        format!("“{}”", passage.exact)
    } else {
        format!("“{}”\n— {from}", passage.exact)
    })
}

/// Author, title, publisher, date: what is known of them.
#[must_use]
pub fn citation(source: &Source, words: &Catalog) -> String {
    let tag = source.language.as_deref().unwrap_or("");
    let mut parts: Vec<String> = [&source.author, &source.title, &source.publisher]
        .into_iter()
        .map(|text| text.best(tag).to_owned())
        .filter(|text| !text.is_empty())
        .collect();
    parts.extend(source.published.as_ref().map(|date| date.long(words)));
    parts.extend(source.url.clone());
    if parts.is_empty() {
        parts.push(source.file.clone());
    }
    parts.join(" · ")
}
