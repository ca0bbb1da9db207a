//! Selecting words of the article in front.

use super::layer::{Layer, WordSelection};
use super::request::Turn;
use super::{App, Effect, Notice, Reading};
use crate::app::outcome::Outcome;
use crate::timeline::{Ix, Source};

impl App {
    /// Selects words: from one code point of the file to another, else of what is in sight the words that a find is at, the first of the
    /// passage that is read, or the first of all.
    pub(super) fn select_words(&mut self, between: Option<(u32, u32)>, effects: &mut Vec<Effect>) {
        let source = self.view.text().source;
        let points = |source| between.or_else(|| self.in_sight(source));
        let selected = source.and_then(|source| WordSelection::between(&self.model, source, points(source)?));
        match selected {
            Some(selected) => {
                self.layers.close_words();
                self.layers.open(Layer::Words(selected));
            }
            None => self.take(Outcome::say(Notice::new("words-nothing")), effects),
        }
    }

    /// Reads an article by itself where words stand in it that were looked for in all of them; they are marked as those of a find are.
    pub(super) fn read_found(&mut self, line: String, source: Ix<Source>, place: (usize, u32)) {
        self.screens.turn(Turn::Article(source), None);
        self.present();
        let reads = self.screens.reads(&self.model, self.interface.words.titles());
        let find = self.screens.find_mut().get_or_insert_default();
        find.attend(&self.model, reads);
        let moved = find.look_for(&line, &self.model, Reading::default(), Some(place));
        self.view.apply(moved, &self.model, &self.interface.words);
        self.model.sought = line;
    }

    fn in_sight(&self, source: Ix<Source>) -> Option<(u32, u32)> {
        let read = source.of(&self.model.timeline()?.sources)?;
        let sight = self.view.text().sight(read);
        let hit = self.screens.find().and_then(|find| find.here()).and_then(|hit| {
            let begins = read.article.as_deref()?.paragraphs.get(hit.paragraph)?.chars.start;
            Some((begins + hit.range.start, begins + hit.range.end.saturating_sub(1)))
        });
        let own =
            self.screens.open_article().map_or(self.model.selection, |(_, open)| open.passage.unwrap_or_default());
        let passage = own.event.and_then(|event| {
            let excerpt = self.model.library.event(event)?.excerpts.get(own.excerpt)?;
            excerpt.anchor.range.as_ref().filter(|_| excerpt.source.known() == Some(source)).map(|range| range.start)
        });
        let places = [hit, passage.map(|start| (start, start))].into_iter().flatten();
        let mut seen = places.filter(|(start, _)| sight.contains(start));
        seen.next().or_else(|| (!sight.is_empty()).then_some((sight.start, sight.start)))
    }
}
