//! The language that titles, names and texts of the timeline are read in, apart from that of the interface.

use super::outcome::Outcome;
use super::screen::Notes;
use super::{App, Effect};
use crate::timeline::Timeline;

impl App {
    /// Reads titles, names and texts in the next of the languages that titles of this timeline are written in.
    pub(super) fn turn_titles(&mut self, effects: &mut Vec<Effect>) {
        let words = &mut self.interface.words;
        let notes = self.screens.notes.as_ref().map(Notes::languages);
        let languages = notes.or_else(|| self.model.timeline().map(languages)).unwrap_or_default();
        let now = languages.iter().position(|tag| tag == words.titles());
        let next = languages.get(now.map_or(0, |now| (now + 1) % languages.len())).cloned();
        let Some(next) = next.filter(|next| next != words.titles()) else {
            return self.take(Outcome::said("titles-only"), effects);
        };
        words.read_titles_in(&next);
        let id = format!("titles-in-{next}");
        let notice = if words.knows(&id) {
            words.text(&id).into_owned()
        } else {
            words.with("titles-in", &[("language", next.into())]).into_owned()
        };
        self.notice = Some(notice);
        let at = self.view.whereabouts(&self.screens);
        self.view.reword();
        if let Some(facets) = &mut self.screens.browse.facets {
            facets.reword();
        }
        self.view.resume(at, &self.model);
    }
}

/// The languages of the titles, those of most events first.
fn languages(timeline: &Timeline) -> Vec<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for (tag, _) in timeline.events.iter().flat_map(|event| event.title.versions()) {
        match counts.iter_mut().find(|(known, _)| known == tag) {
            Some((_, count)) => *count += 1,
            None => counts.push((tag.to_owned(), 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().map(|(tag, _)| tag).collect()
}
