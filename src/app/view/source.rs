//! An article in its pane: below an event, opened at the passage, or by itself from its beginning.

mod beside;
mod document;
mod head;
mod hits;
mod pages;
mod scroll;

use std::ops::Range;

use crate::app::Reading;
use crate::app::model::passages::Passage;
use crate::app::model::{Model, Selection};
use crate::i18n::Catalog;
use crate::text::measure::{cells, steps};
use crate::timeline::{Ix, Source, Timeline};

pub use document::{Block, Document};
pub use head::{Head, HeadLine, HeadPart};
use hits::Hits;
pub use pages::Pages;
use scroll::Aim;
pub use scroll::{Place, ScreenRow};

/// What is shown of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// An event, and the article around one of its excerpts.
    Excerpt(Selection),
    /// The article by itself.
    Article(Ix<Source>),
}

/// What the source pane shows, and which rows of it.
#[derive(Clone, Debug, Default)]
pub struct SourceView {
    /// The timeline, and what of it.
    made_for: Option<(u64, Content)>,
    /// The passage the reader is at in an article by itself.
    here: Option<Selection>,
    /// Its article.
    pub source: Option<Ix<Source>>,
    /// The event's own lines.
    pub head: Head,
    /// What the pane shows below the event.
    pub document: Document,
    /// Laid-out paragraphs.
    pub pages: Pages,
    /// The first row on screen.
    top: Place,
    /// The rows on screen, and how many there may be.
    pub screen: Vec<ScreenRow>,
    height: usize,
    /// Whether what is told of an event without an article goes on below.
    pub goes_on: bool,
    /// What the filter found in the paragraphs on screen.
    hits: Hits,
    /// What is to be brought into sight as soon as the pane's size is known; the excerpt where no place is given.
    aim: Option<(Aim, Option<Reading>)>,
}

impl SourceView {
    /// Opens what is selected at its excerpt; the article stays where it is if it already shows just that.
    pub fn follow(&mut self, model: &Model) {
        let made_for = (model.library.version, Content::Excerpt(model.selection));
        if self.made_for != Some(made_for) {
            let kept = self.kept(model);
            self.turn(made_for, model.source());
            self.aim = Some(kept.unwrap_or((Aim::Third, None)));
        }
    }

    /// Where reading goes on in another version of the timeline: as far from the excerpt as before, where the same one is read.
    fn kept(&self, model: &Model) -> Option<(Aim, Option<Reading>)> {
        let (version, Content::Excerpt(was)) = self.made_for? else { return None };
        let renewal = model.library.renewal.as_ref().filter(|_| version != model.library.version)?;
        renewal.reads_on(was, model.selection).then(|| {
            let Reading { block, at } = self.reading();
            let excerpt = self.document.excerpt.map_or(0, |(block, _)| block);
            (Aim::From { blocks: steps(block) - steps(excerpt), at }, None)
        })
    }

    /// Opens an article by itself: at its beginning, or in another timeline where reading was.
    pub fn open(&mut self, model: &Model, source: Ix<Source>) {
        let made_for = (model.library.version, Content::Article(source));
        if self.made_for != Some(made_for) {
            let again = self.made_for.is_some_and(|(version, _)| version != made_for.0);
            let reading = if again { self.reading() } else { Reading::default() };
            self.turn(made_for, Some(source));
            self.aim = Some((Aim::Top, Some(reading)));
        }
    }

    /// The passage that the reader is at in an article by itself.
    pub fn stand_at(&mut self, here: Option<Selection>) {
        self.here = here;
    }

    /// Forgets what is open, so that it is opened anew.
    pub fn close(&mut self) {
        self.made_for = None;
    }

    fn turn(&mut self, made_for: (u64, Content), source: Option<Ix<Source>>) {
        if self.made_for.is_some_and(|(version, _)| version != made_for.0) {
            *self = Self::default();
        }
        if source != self.source {
            self.pages.turn(source);
            self.hits.turn();
        }
        self.made_for = Some(made_for);
        self.source = source;
        self.head.forget();
        self.hits.forget_translation();
        self.document = Document::default();
    }

    /// Forgets what is laid out in words; the place is kept.
    pub fn reword(&mut self) {
        self.head.forget();
        self.document = Document::default();
        self.hits.forget_translation();
    }

    /// Which event and which of its excerpts is shown.
    #[must_use]
    pub fn selection(&self) -> Selection {
        match self.made_for {
            Some((_, Content::Excerpt(selection))) => selection,
            _ => Selection::default(),
        }
    }

    /// Puts together what the pane shows below the event, for a text column of `width`.
    pub fn prepare(&mut self, model: &Model, words: &Catalog, width: u16) {
        let Some((timeline, (_, shown))) = model.timeline().zip(self.made_for) else { return };
        if self.pages.fit(width) || self.document.is_empty() {
            let source = self.source_of(timeline);
            self.document = match (shown, model.event(), source) {
                (Content::Excerpt(read), Some(event), _) => {
                    Document::new(event, read.excerpt, (timeline, source), words, width)
                }
                (Content::Article(_), _, Some(source)) => {
                    Document::whole(source, &model.library.findings, words, width)
                }
                _ => Document::default(),
            };
        }
    }

    /// Rows of a pane that shows all that is told of an event without an article; none where there is one.
    #[must_use]
    pub fn whole(&self) -> Option<u16> {
        let rows = self.document.rows_without_article()?;
        Some(cells(rows).saturating_add(self.head.wants()))
    }

    /// Lays out what the pane's size and its place ask for, and nothing more.
    pub fn present(&mut self, model: &Model, words: &Catalog, width: u16, height: usize) {
        self.height = height;
        self.prepare(model, words, width);
        let Some(timeline) = model.timeline().filter(|_| self.made_for.is_some()) else {
            self.screen.clear();
            return;
        };
        let source = self.source_of(timeline);
        let mut screen = std::mem::take(&mut self.screen);
        let mut view = self.view(source, &timeline.language);
        let top = view.place(height);
        let top = view.within(top, height);
        let more = view.rows(top, height, &mut screen);
        self.goes_on = more && self.document.rows_without_article().is_some();
        self.screen = screen;
        self.top = top;
        self.aim = None;
        self.find_hits(model, words);
    }

    /// Scrolls by rows, stopping at the ends; whether anything moved.
    pub fn scroll(&mut self, timeline: &Timeline, rows: isize) -> bool {
        if self.height == 0 {
            return false;
        }
        let (from, height) = (self.top, self.height);
        let mut view = self.view(self.source_of(timeline), &timeline.language);
        let moved = view.walk(from, rows);
        let moved = view.within(moved, height);
        self.top = moved;
        moved != from
    }

    /// Scrolls to the end of the article or to its beginning.
    pub fn scroll_to_end(&mut self, timeline: &Timeline, end: bool) {
        let height = self.height;
        let place = if end { Place { block: self.document.len(), row: 0 } } else { Place::default() };
        let mut view = self.view(self.source_of(timeline), &timeline.language);
        self.top = view.within(place, height);
    }

    /// Rows of a page of the article: one stays in sight.
    #[must_use]
    pub fn page(&self) -> isize {
        steps(self.height.saturating_sub(1).max(1))
    }

    /// Brings the excerpt back to a third of the height.
    pub fn bring_excerpt(&mut self) {
        self.aim = Some((Aim::Third, None));
    }

    /// The place of the text in the first row on screen.
    #[must_use]
    pub fn reading(&self) -> Reading {
        let Place { block, row } = self.top;
        let at = match self.document.block(block) {
            Some(Block::Paragraph(paragraph)) => {
                let after = if row == 0 { 0 } else { Reading::AFTER };
                self.pages.rows(paragraph).get(row).map_or(after, |row| row.logical().start)
            }
            _ => 0,
        };
        Reading { block, at }
    }

    /// Brings a place of the text back to the first row.
    pub fn resume(&mut self, reading: Reading) {
        self.aim = Some((Aim::Top, Some(reading)));
    }

    /// Brings a code point of a paragraph, or of the translation, into sight, unless it is; from another first row than now, where
    /// one is given.
    pub fn show(&mut self, timeline: &Timeline, from: Option<Reading>, (paragraph, at): (Option<usize>, u32)) {
        if let Some(from) = from {
            self.top = self.view(self.source_of(timeline), &timeline.language).row_of(from);
        }
        let block = match paragraph {
            Some(paragraph) => self.document.block_of(paragraph),
            None => self.document.translation_block(),
        };
        let place = block.map(|block| Reading { block, at });
        self.aim = place.map(|place| (Aim::Sight, Some(place)));
    }

    /// The passages that touch a range of the article (code points of the file), each with whether it belongs to the event shown, or
    /// in an article by itself is the one that the reader is at.
    pub fn passages_in<'a>(&'a self, model: &'a Model, range: Range<u32>) -> impl Iterator<Item = (&'a Passage, bool)> {
        let (own, here) = (self.selection().event, self.here);
        let touching = move |source| model.library.passages.touching(source, range.clone());
        let is_own = move |passage: &Passage| match here {
            Some(here) => passage.selection() == here,
            None => Some(passage.event) == own,
        };
        self.source.into_iter().flat_map(touching).map(move |passage| (passage, is_own(passage)))
    }

    /// Code points of the file that are on screen; none where nothing of the article is.
    #[must_use]
    pub fn sight(&self, source: &Source) -> Range<u32> {
        let article = source.article.as_deref();
        let chars = |row: &ScreenRow| {
            let ScreenRow::Paragraph { paragraph, row } = *row else { return None };
            let begins = article?.paragraphs.get(paragraph)?.chars.start;
            let logical = self.pages.rows(paragraph).get(row)?.logical();
            Some(begins + logical.start..begins + logical.end)
        };
        let (first, last) = (self.screen.iter().find_map(chars), self.screen.iter().rev().find_map(chars));
        first.zip(last).map_or(0..0, |(first, last)| first.start..last.end)
    }

    /// Finds what the filter matches in the paragraphs on screen, each once.
    fn find_hits(&mut self, model: &Model, words: &Catalog) {
        let search = &model.search;
        self.hits.follow(search.revision());
        let source = model.timeline().and_then(|timeline| Some((self.source?, self.source?.of(&timeline.sources)?)));
        let Some((ix, source)) = source.filter(|_| search.marks()) else { return };
        for row in &self.screen {
            let ScreenRow::Paragraph { paragraph, .. } = row else { continue };
            self.hits.find(search, (ix, *paragraph), || source.words_of(*paragraph));
        }
        let passage = model.event().and_then(|event| event.excerpts.get(self.selection().excerpt));
        let translated = || passage.and_then(|passage| passage.translated(source, words.titles())).unwrap_or_default();
        self.hits.find_translated(search, translated);
    }

    /// What the filter found in a paragraph on screen, in its code points.
    #[must_use]
    pub fn hits(&self, paragraph: usize) -> &[Range<u32>] {
        self.hits.of(self.source, paragraph)
    }

    /// What the filter found in the translation, in its code points.
    #[must_use]
    pub fn translation_hits(&self) -> &[Range<u32>] {
        self.hits.of_translation()
    }

    fn source_of<'a>(&self, timeline: &'a Timeline) -> Option<&'a Source> {
        self.source?.of(&timeline.sources)
    }

    fn view<'a>(&'a mut self, source: Option<&'a Source>, language: &'a str) -> scroll::View<'a> {
        let excerpt = self.document.excerpt.map(|(block, at)| Reading { block, at });
        let aim = self.aim.and_then(|(aim, place)| match aim {
            Aim::From { blocks, at } => {
                let block = excerpt.map_or(0, |excerpt| excerpt.block).saturating_add_signed(blocks);
                Some((Aim::Top, Reading { block, at }))
            }
            _ => Some((aim, place.or(excerpt)?)),
        });
        scroll::View { document: &self.document, pages: &mut self.pages, source, language, top: self.top, aim }
    }
}
