//! The source pane: the event itself, and its article opened at the passage.

pub mod document;
pub mod head;
pub mod pages;
pub mod scroll;

use std::collections::HashMap;
use std::ops::Range;

use crate::i18n::Words;
use crate::timeline::{Event, Ix, Source, Timeline};

use super::chronology::Make;
use super::library::{Library, Passage};

pub use document::{Block, Document};
pub use head::Head;
pub use pages::Pages;
use scroll::Aim;
pub use scroll::{Place, Reading, ScreenRow};

/// What the source pane shows, and which rows of it.
#[derive(Clone, Debug, Default)]
pub struct SourcePane {
    /// The event, by its place in the timeline.
    event: Option<usize>,
    /// Which of its excerpts.
    excerpt: usize,
    /// Its article, by the source's place in the timeline.
    source: Option<usize>,
    /// The event's own lines.
    pub head: Head,
    document: Document,
    pages: Pages,
    /// The first row on screen.
    top: Place,
    /// The rows on screen.
    screen: Vec<ScreenRow>,
    /// What the filter found in the paragraphs on screen, in code points of the paragraph.
    hits: HashMap<usize, Vec<Range<u32>>>,
    /// What is to be brought into sight as soon as the pane's size is known; the excerpt where no place is given.
    aim: Option<(Aim, Option<Reading>)>,
}

impl SourcePane {
    /// Forgets everything: another timeline is on screen.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Opens an event at one of its excerpts; the article stays where it is if it already shows just that.
    pub fn open(&mut self, timeline: &Timeline, event: usize, excerpt: usize) {
        if self.event == Some(event) && self.excerpt == excerpt {
            return;
        }
        let told = timeline.events.get(event);
        let passage = told.and_then(|told| told.excerpts.get(excerpt));
        let source = passage.and_then(|passage| passage.source.known()).map(Ix::place);
        if source != self.source {
            self.pages.turn(source);
            self.hits.clear();
        }
        self.event = Some(event);
        self.excerpt = excerpt;
        self.source = source;
        self.aim = Some((Aim::Third, None));
        self.head.forget();
        self.document = Document::default();
    }

    /// Shows nothing: no event is selected.
    pub fn close(&mut self) {
        if self.event.is_some() {
            *self = Self { pages: std::mem::take(&mut self.pages), ..Self::default() };
        }
    }

    /// The event shown, by its place in the timeline.
    #[must_use]
    pub fn event(&self) -> Option<usize> {
        self.event
    }

    /// Which of the event's excerpts is shown.
    #[must_use]
    pub fn excerpt(&self) -> usize {
        self.excerpt
    }

    /// The source shown, by its place in the timeline.
    #[must_use]
    pub fn source(&self) -> Option<usize> {
        self.source
    }

    /// The account shown and how many there are, both from 1; nothing where the event has no excerpt.
    #[must_use]
    pub fn account(&self, event: &Event) -> Option<(usize, usize)> {
        let accounts = event.accounts();
        let shown = accounts.iter().position(|account| account.excerpts.contains(&self.excerpt))?;
        Some((shown + 1, accounts.len()))
    }

    /// The first excerpt of the next account (or the one before), around the ends.
    #[must_use]
    pub fn other_account(&self, event: &Event, onward: bool) -> Option<usize> {
        let accounts = event.accounts();
        let shown = accounts.iter().position(|account| account.excerpts.contains(&self.excerpt))?;
        let step = if onward { 1 } else { accounts.len() - 1 };
        accounts.get((shown + step) % accounts.len())?.excerpts.first().copied()
    }

    /// The passage that comes after the one shown in its article (or before), among those whose events are listed.
    #[must_use]
    pub fn other_passage(&self, library: &Library, onward: bool, listed: impl Fn(usize) -> bool) -> Option<Passage> {
        let passages = library.passages(self.source?);
        let is_shown = |passage: &&Passage| Some(passage.event) == self.event && passage.excerpt == self.excerpt;
        let shown = passages.iter().position(|passage| is_shown(&passage));
        let is_other = |passage: &&Passage| listed(passage.event);
        let (after, before) = match shown {
            Some(shown) => (shown + 1, shown),
            None => (0, passages.len()),
        };
        if onward {
            passages.iter().skip(after).find(is_other).cloned()
        } else {
            passages.iter().take(before).rev().find(is_other).cloned()
        }
    }

    /// The rows on screen, from the top of the article's area.
    #[must_use]
    pub fn screen(&self) -> &[ScreenRow] {
        &self.screen
    }

    /// What the pane shows below the event.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Laid-out paragraphs.
    #[must_use]
    pub fn pages(&self) -> &Pages {
        &self.pages
    }

    /// The first paragraph on screen and how many the source has, both from 1.
    #[must_use]
    pub fn paragraph(&self, source: &Source) -> Option<(usize, usize)> {
        let first = self.screen.iter().find_map(|row| match row {
            ScreenRow::Paragraph { paragraph, .. } => Some(*paragraph),
            _ => None,
        })?;
        Some((first - source.paragraphs.start + 1, source.paragraphs.len()))
    }

    /// Lays out what the pane's size and its place ask for, and nothing more.
    pub fn settle(&mut self, timeline: &Timeline, words: &Words, width: u16, height: usize) {
        let Some(event) = self.event.and_then(|event| timeline.events.get(event)) else {
            self.screen.clear();
            return;
        };
        let source = self.source.and_then(|source| timeline.sources.get(source));
        if self.pages.fit(width) || self.document.is_empty() {
            self.document = Document::new(event, self.excerpt, source, words, width);
        }
        let mut view = self.view(source, &timeline.language);
        let top = view.place(height);
        let top = view.within(top, height);
        self.screen = view.rows(top, height);
        self.top = top;
        self.aim = None;
    }

    /// Scrolls by rows, stopping at the ends; whether anything moved.
    pub fn scroll(&mut self, timeline: &Timeline, rows: isize, height: usize) -> bool {
        let source = self.source.and_then(|source| timeline.sources.get(source));
        let from = self.top;
        let mut view = self.view(source, &timeline.language);
        let moved = view.walk(from, rows);
        let moved = view.within(moved, height);
        self.top = moved;
        moved != from
    }

    /// Scrolls to the beginning or to the end of the article.
    pub fn scroll_to_end(&mut self, timeline: &Timeline, end: bool, height: usize) {
        let source = self.source.and_then(|source| timeline.sources.get(source));
        let place = if end { Place { block: self.document.len(), row: 0 } } else { Place::default() };
        let mut view = self.view(source, &timeline.language);
        self.top = view.within(place, height);
    }

    /// Brings the excerpt back to a third of the height.
    pub fn bring_excerpt(&mut self) {
        self.aim = Some((Aim::Third, None));
    }

    /// The place of the text in the first row on screen.
    #[must_use]
    pub fn reading(&mut self, timeline: &Timeline) -> Reading {
        let source = self.source.and_then(|source| timeline.sources.get(source));
        self.view(source, &timeline.language).reading()
    }

    /// Brings a place of the text back to the first row.
    pub fn resume(&mut self, reading: Reading) {
        self.aim = Some((Aim::Top, Some(reading)));
    }

    /// Brings a code point of a paragraph into sight, unless it is.
    pub fn show(&mut self, paragraph: usize, at: u32) {
        let place = self.document.block_of(paragraph).map(|block| Reading { block, at });
        self.aim = place.map(|place| (Aim::Sight, Some(place)));
    }

    /// As [`Self::show`], from where the first row was at another time.
    pub fn show_from(&mut self, timeline: &Timeline, origin: Reading, paragraph: usize, at: u32) {
        let source = self.source.and_then(|source| timeline.sources.get(source));
        self.top = self.view(source, &timeline.language).row_of(origin);
        self.show(paragraph, at);
    }

    /// The passages of other events, and of this one, that lie in a paragraph: with whether they belong to the account shown.
    pub fn passages_in<'a>(
        &'a self,
        library: &'a Library,
        range: Range<u32>,
    ) -> impl Iterator<Item = (&'a Passage, bool)> {
        let passages = self.source.into_iter().flat_map(move |source| library.passages_in(source, range.clone()));
        passages.map(|passage| (passage, Some(passage.event) == self.event))
    }

    /// Finds what the filter matches in the paragraphs on screen, each once.
    pub fn settle_hits(&mut self, timeline: &Timeline, make: &mut Make<'_>) {
        let article = self.source.and_then(|source| timeline.sources.get(source)?.article.as_ref());
        let Some(article) = article.filter(|_| !make.search.query().is_empty()) else { return };
        for row in &self.screen {
            let ScreenRow::Paragraph { paragraph, .. } = row else { continue };
            let Some(found) = article.paragraphs.get(*paragraph) else { continue };
            let find = || make.search.highlights_in_prose(article.words(found));
            self.hits.entry(*paragraph).or_insert_with(find);
        }
    }

    /// Forgets what a filter found: it has changed.
    pub fn forget_hits(&mut self) {
        self.hits.clear();
    }

    /// What the filter found in a paragraph on screen, in its code points.
    #[must_use]
    pub fn hits(&self, paragraph: usize) -> &[Range<u32>] {
        self.hits.get(&paragraph).map_or(&[], Vec::as_slice)
    }

    fn view<'a>(&'a mut self, source: Option<&'a Source>, language: &'a str) -> scroll::View<'a> {
        let excerpt = self.document.excerpt().map(|(block, at)| Reading { block, at });
        let aim = self.aim.and_then(|(aim, place)| Some((aim, place.or(excerpt)?)));
        scroll::View { document: &self.document, pages: &mut self.pages, source, language, top: self.top, aim }
    }
}
