//! What was on screen when timelines were left.

use serde::{Deserialize, Serialize};

use crate::app::LastView;
use crate::i18n::Language;

/// The most timelines that are remembered.
const MOST: usize = 200;

/// What was on screen, the timeline left last at the end, each once.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Views {
    view: Vec<View>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct View {
    timeline: String,
    event: Option<String>,
    excerpt: usize,
    filter: String,
    split: i16,
    language: Option<String>,
    titles: Option<String>,
}

impl Views {
    pub(super) fn of(self, timeline: &str) -> LastView {
        let found = self.view.into_iter().find(|view| view.timeline == timeline).unwrap_or_default();
        let View { event, excerpt, filter, split, language, titles, .. } = found;
        let language = language.as_deref().and_then(Language::of_tag);
        LastView { event, excerpt, filter, split, language, titles }
    }

    pub(super) fn put(&mut self, timeline: &str, last: LastView) {
        self.view.retain(|view| view.timeline != timeline);
        let LastView { event, excerpt, filter, split, language, titles } = last;
        let language = language.map(|language| language.tag().to_owned());
        self.view.push(View { timeline: timeline.to_owned(), event, excerpt, filter, split, language, titles });
        let too_many = self.view.len().saturating_sub(MOST);
        self.view.drain(..too_many);
    }
}
