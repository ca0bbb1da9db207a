//! Find in an article: words typed while the source has the focus, each place where they stand, and the steps between them.

use std::ops::Range;

use ratatui::layout::Rect;

use crate::input::{Chord, Key};
use crate::query::Prose;
use crate::text::Direction;
use crate::timeline::Source;

use super::filter::field::{Field, Typed};
use super::filter::view::View;
use super::source::Reading;
use super::{Effect, Pane, State};

/// A place of the article where the words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which paragraph, by its place in the article.
    pub paragraph: usize,
    /// Code points of the paragraph.
    pub range: Range<u32>,
}

/// What is looked for in the article on screen, and where it stands.
#[derive(Clone, Debug, Default)]
pub struct Find {
    field: Field,
    /// What of the line fits the screen.
    pub view: View,
    /// Where reading was when typing began; nothing once the line is kept.
    origin: Option<Reading>,
    /// The source looked through, by its place in the timeline.
    source: Option<usize>,
    /// Its paragraphs, made ready, with their places in the article.
    prose: Vec<(usize, Prose)>,
    hits: Vec<Hit>,
    current: Option<usize>,
    /// Which end of the article the last step went around.
    around: Option<End>,
}

/// An end of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its first line.
    First,
    /// Its last one.
    Last,
}

impl Find {
    /// The line as typed.
    #[must_use]
    pub fn line(&self) -> &str {
        self.field.text()
    }

    /// Whether it is being typed.
    #[must_use]
    pub fn typing(&self) -> bool {
        self.origin.is_some()
    }

    /// Which hit the reader is at, from 1 (0 for none), and how many there are.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        (self.current.map_or(0, |current| current + 1), self.hits.len())
    }

    /// Which end of the article the last step went around.
    #[must_use]
    pub fn around(&self) -> Option<End> {
        self.around
    }

    /// The hits in a paragraph, each with whether the reader is at it.
    pub fn hits(&self, paragraph: usize) -> impl Iterator<Item = (&Hit, bool)> {
        let first = self.hits.partition_point(|hit| hit.paragraph < paragraph);
        let here = self.hits.iter().enumerate().skip(first).take_while(move |(_, hit)| hit.paragraph == paragraph);
        here.map(|(place, hit)| (hit, Some(place) == self.current))
    }

    /// Forgets the article: it may read otherwise now.
    pub fn forget(&mut self) {
        *self = Self { field: std::mem::take(&mut self.field), ..Self::default() };
    }

    /// Makes an article ready, if another one is.
    fn turn(&mut self, place: usize, source: &Source) {
        if self.source == Some(place) {
            return;
        }
        self.source = Some(place);
        let article = source.article.as_deref();
        let paragraphs = source.paragraphs.clone().filter_map(|place| Some((place, article?.paragraphs.get(place)?)));
        self.prose = paragraphs
            .map(|(place, paragraph)| (place, Prose::new(article.map_or("", |article| article.words(paragraph)))))
            .collect();
        self.look();
    }

    fn look(&mut self) {
        let found = self.prose.iter().map(|(paragraph, prose)| (*paragraph, prose.find(self.field.text())));
        let hits = found.flat_map(|(paragraph, ranges)| ranges.into_iter().map(move |range| Hit { paragraph, range }));
        self.hits = hits.collect();
        self.current = None;
        self.around = None;
    }

    /// Goes to the first hit from a place of the article on, or to the first of all.
    fn settle_on(&mut self, paragraph: usize, at: u32) -> Option<&Hit> {
        let after = self.hits.partition_point(|hit| (hit.paragraph, hit.range.start) < (paragraph, at));
        let wanted = if after < self.hits.len() { after } else { 0 };
        self.current = (!self.hits.is_empty()).then_some(wanted);
        self.hits.get(wanted)
    }

    /// Goes to the next hit or the one before, around the ends.
    fn step(&mut self, onward: bool) -> Option<&Hit> {
        let last = self.hits.len().checked_sub(1)?;
        let (next, around) = match (self.current, onward) {
            (Some(current), true) if current < last => (current + 1, None),
            (Some(current), false) if current > 0 => (current - 1, None),
            (Some(_), true) => (0, Some(End::Last)),
            (Some(_), false) => (last, Some(End::First)),
            (None, true) => (0, None),
            (None, false) => (last, None),
        };
        self.current = Some(next);
        self.around = around;
        self.hits.get(next)
    }
}

impl State {
    /// Begins to find in the article; filters where there is none, or the list has the focus.
    pub(super) fn search(&mut self) {
        let article = self.source.source().and_then(|place| self.library.timeline.as_ref()?.sources.get(place));
        if self.focus != Pane::Source || article.is_none_or(|source| source.article.is_none()) {
            self.open_filter();
            return;
        }
        self.begin_typing();
        let Some(timeline) = self.library.timeline.clone() else { return };
        let origin = Some(self.source.reading(&timeline));
        self.find = Some(Find { origin, ..Find::default() });
    }

    pub(super) fn key_in_find(&mut self, chord: Chord) -> Vec<Effect> {
        let Some(find) = &mut self.find else { return Vec::new() };
        match chord.key {
            Key::Enter => self.keep_find(),
            Key::Esc => self.revert_find(),
            Key::Down | Key::Up => {
                self.step_find(chord.key == Key::Down);
            }
            _ if find.field.key(chord) == Typed::Changed => self.look(),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn paste_in_find(&mut self, text: &str) {
        if self.find.as_mut().is_some_and(|find| find.field.insert(text)) {
            self.look();
        }
    }

    /// Whether words to find are being typed.
    #[must_use]
    pub fn finding(&self) -> bool {
        self.find.as_ref().is_some_and(Find::typing)
    }

    /// Takes the find away; whether there was one.
    pub(super) fn end_find(&mut self) -> bool {
        self.find.take().is_some()
    }

    /// Steps to another hit; whether there is a find.
    pub(super) fn step_find(&mut self, onward: bool) -> bool {
        let Some(find) = &mut self.find else { return false };
        if let Some(hit) = find.step(onward) {
            self.source.show(hit.paragraph, hit.range.start);
        }
        true
    }

    /// Looks another article through, where one was opened while the find is kept.
    pub(super) fn settle_find(&mut self) {
        let Some((find, timeline)) = self.find.as_mut().zip(self.library.timeline.as_ref()) else { return };
        match self.source.source().and_then(|place| Some((place, timeline.sources.get(place)?))) {
            Some((place, source)) => find.turn(place, source),
            None => find.forget(),
        }
    }

    /// Fits the line into the hint row.
    pub(super) fn settle_find_line(&mut self) {
        let Some((find, layout)) = self.find.as_mut().zip(self.layout) else { return };
        // One blank, the sign and another blank stand before it; counts and keys have the other half.
        let width = layout.hints.width.saturating_sub(3) / 2;
        let direction = self.words.language().direction();
        let x = match direction {
            Direction::Ltr => layout.hints.x + 2,
            Direction::Rtl => layout.hints.right().saturating_sub(2 + width),
        };
        find.view.settle(&find.field, Rect { x, width, ..layout.hints }, direction);
    }

    /// Looks for the line as it is now, and brings the nearest hit from where reading was on into sight.
    fn look(&mut self) {
        self.settle_find();
        let Some((find, timeline)) = self.find.as_mut().zip(self.library.timeline.as_ref()) else { return };
        let Some(origin) = find.origin else { return };
        find.look();
        let from = self.source.document().paragraph_from(origin);
        match from.and_then(|(paragraph, at)| find.settle_on(paragraph, at)) {
            Some(hit) => self.source.show_from(timeline, origin, hit.paragraph, hit.range.start),
            None => self.source.resume(origin),
        }
    }

    /// Ends the typing, and keeps what was typed.
    pub(super) fn keep_find(&mut self) {
        let Some(find) = self.find.as_mut().filter(|find| find.typing()) else { return };
        find.origin = None;
        if find.line().trim().is_empty() {
            self.find = None;
        } else {
            self.end_typing();
        }
    }

    fn revert_find(&mut self) {
        if let Some(origin) = self.find.take().and_then(|find| find.origin) {
            self.source.resume(origin);
        }
    }
}
