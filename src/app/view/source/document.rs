//! What stands below the event in the source pane, from its first block to its last.

use crate::finding::{Finding, Severity, Subject};
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::text::{Base, Row, lay_out, lay_out_lines, one_line};
use crate::timeline::{AnchorState, Event, Excerpt, Source, Timeline};

use crate::app::Reading;

/// A run of rows that belong together; blocks are parted by a blank row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph, by its place in the article.
    Paragraph(usize),
    /// The passage in the reader's language.
    Translation,
    /// What is said where the passage, or its article, is not to be found.
    Lost,
    /// What the timeline itself tells of the event, where there is no article to read.
    Event,
}

/// A row of what the timeline itself tells of an event.
#[derive(Clone, Debug)]
pub struct EventRow {
    /// Its cells; none between two paragraphs.
    pub row: Row,
    /// Whether it only says what follows.
    pub heading: bool,
}

/// The blocks of an article around one excerpt.
#[derive(Clone, Debug, Default)]
pub struct Document {
    blocks: Vec<Block>,
    /// The excerpt's block and the code point of the paragraph at which it begins.
    pub excerpt: Option<(usize, u32)>,
    /// The first paragraph of the excerpt and the last, from 1; none where its words are not to be found.
    pub paragraphs: Option<(usize, usize)>,
    /// The rows of the translation.
    pub translation: Vec<Row>,
    /// The rows that speak of a loss.
    pub lost: Vec<Row>,
    /// The rows of the event's summary and notes.
    pub event: Vec<EventRow>,
}

impl Document {
    /// Puts the article of an excerpt together, for a text column of `width`.
    #[must_use]
    pub fn new(
        event: &Event,
        excerpt: usize,
        (timeline, source): (&Timeline, Option<&Source>),
        words: &Catalog,
        width: u16,
    ) -> Self {
        let Some(passage) = event.excerpts.get(excerpt) else {
            let document = Self { blocks: vec![Block::Lost], lost: unsourced(words, width), ..Self::default() };
            return document.telling(event, words, width);
        };
        let mut document = Self::default();
        let article = source.and_then(|source| Some((source, source.article.as_ref()?)));
        let range = article.and_then(|_| passage.anchor.range.clone());
        if range.is_none() {
            document.blocks.push(Block::Lost);
            document.lost = lost(timeline, passage, article.is_some(), words, width);
        }
        let Some((source, article)) = article else { return document.telling(event, words, width) };
        document.blocks.extend(source.paragraphs.clone().map(Block::Paragraph));
        if let Some(range) = range {
            let offset = |paragraph: usize| paragraph - source.paragraphs.start;
            let first = article.paragraph_at(range.start);
            let last = article.paragraph_at(range.end.saturating_sub(1)).max(first);
            let begins =
                article.paragraphs.get(first).map_or(0, |paragraph| range.start.saturating_sub(paragraph.chars.start));
            document.excerpt = Some((offset(first), begins));
            document.paragraphs = Some((offset(first) + 1, offset(last) + 1));
            document.translation = translation(passage, source, words, width);
            if !document.translation.is_empty() {
                document.blocks.insert(offset(last) + 1, Block::Translation);
            }
        } else if let Some(nearest) = passage.anchor.nearest {
            // The lost passage stands first; its nearest paragraph is what a reader wants to compare it with.
            let near = article.paragraph_at(nearest).saturating_sub(source.paragraphs.start);
            document.blocks.retain(|block| *block != Block::Lost);
            document.blocks.insert(near.min(document.blocks.len()), Block::Lost);
            document.excerpt = Some((near, 0));
        } else {
            document.excerpt = Some((0, 0));
        }
        document
    }

    /// An article by itself, for a text column of `width`; what is wrong with it where there is none to read.
    #[must_use]
    pub fn whole(source: &Source, findings: &[Finding], words: &Catalog, width: u16) -> Self {
        let paragraphs = source.paragraphs.clone().map(Block::Paragraph);
        let mut document = Self { blocks: paragraphs.collect(), ..Self::default() };
        if source.own_paragraphs().is_empty() {
            document.blocks = vec![Block::Lost];
            document.lost = unread(source, findings, words, width);
        }
        document
    }

    /// The same, followed by all that the timeline tells of the event, and read from its beginning.
    fn telling(mut self, event: &Event, words: &Catalog, width: u16) -> Self {
        self.event = told(event, words, width);
        if !self.event.is_empty() {
            self.blocks.push(Block::Event);
        }
        self.excerpt = Some((0, 0));
        self
    }

    /// Rows of all that is told of an event without an article, blank ones between the blocks included; none where there is one.
    #[must_use]
    pub fn rows_without_article(&self) -> Option<usize> {
        let rows = self.lost.len() + self.event.len() + self.blocks.len().saturating_sub(1);
        (!self.is_empty() && !self.blocks.iter().any(|block| matches!(block, Block::Paragraph(_)))).then_some(rows)
    }

    /// How many blocks there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Whether nothing has been put together yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// A block by its place.
    #[must_use]
    pub fn block(&self, place: usize) -> Option<Block> {
        self.blocks.get(place).copied()
    }

    /// The block of a paragraph.
    #[must_use]
    pub fn block_of(&self, paragraph: usize) -> Option<usize> {
        self.blocks.iter().position(|block| *block == Block::Paragraph(paragraph))
    }

    /// The block of the translation.
    #[must_use]
    pub fn translation_block(&self) -> Option<usize> {
        self.blocks.iter().position(|block| *block == Block::Translation)
    }

    /// The first place of a paragraph from a place of the document on: the paragraph and its code point.
    #[must_use]
    pub fn paragraph_from(&self, reading: Reading) -> Option<(usize, u32)> {
        let mut rest = self.blocks.iter().enumerate().skip(reading.block);
        rest.find_map(|(block, one)| match one {
            Block::Paragraph(paragraph) => Some((*paragraph, if block == reading.block { reading.at } else { 0 })),
            _ => None,
        })
    }
}

/// The passage in the language that texts are read in, where the article is in another.
fn translation(passage: &Excerpt, source: &Source, words: &Catalog, width: u16) -> Vec<Row> {
    let titles = words.titles();
    let text = passage.translated(source, titles).unwrap_or_default();
    lay_out(text, width, passage.translation.base(titles, words.language().direction()))
}

fn lost(timeline: &Timeline, passage: &Excerpt, read: bool, words: &Catalog, width: u16) -> Vec<Row> {
    let base = Base::Fixed(words.language().direction());
    let file = timeline.find(&passage.source).map_or(String::new(), |source| source.file.clone());
    let id = match (read, passage.anchor.state) {
        (false, _) => "lost-article",
        (true, AnchorState::Ambiguous) => "lost-ambiguous",
        (true, _) => "lost-passage",
    };
    let said = words.with(id, &[("file", file.into()), ("places", passage.anchor.places.into())]).into_owned();
    let mut rows = lay_out(&said, width, base);
    rows.extend(lay_out(&passage.exact, width, timeline.base_of(passage)));
    if let Some(text) = passage.translation.get(words.titles()) {
        rows.extend(lay_out(text, width, base));
    }
    rows
}

/// Summary and notes of an event, line by line as they are written; the notes under a heading.
fn told(event: &Event, words: &Catalog, width: u16) -> Vec<EventRow> {
    let (tag, direction) = (words.titles(), words.language().direction());
    let mut told = Vec::new();
    for (heading, text) in [(None, &event.summary), (Some("event-notes"), &event.notes)] {
        let (base, text) = (text.base(tag, direction), text.best(tag));
        if text.is_empty() {
            continue;
        }
        if let Some(heading) = heading {
            if !told.is_empty() {
                told.push(EventRow { row: Row::default(), heading: false });
            }
            told.push(EventRow { row: one_line(&words.text(heading), width, Base::Fixed(direction)), heading: true });
        }
        told.extend(lay_out_lines(text, width, base).into_iter().map(|row| EventRow { row, heading: false }));
    }
    told
}

/// That an article cannot be read, why, and what to do about it.
fn unread(source: &Source, findings: &[Finding], words: &Catalog, width: u16) -> Vec<Row> {
    let base = Base::Fixed(words.language().direction());
    let mut rows = lay_out(&words.with("article-unread", &[("file", isolated(&source.file).into())]), width, base);
    let about = Some(Subject::Source(source.id.clone()));
    for finding in findings.iter().filter(|finding| finding.subject == about && finding.severity == Severity::Error) {
        for said in [finding.placed(words), finding.advice(words)] {
            rows.extend(lay_out(&said, width, base));
        }
    }
    rows
}

fn unsourced(words: &Catalog, width: u16) -> Vec<Row> {
    lay_out(&words.text("lost-unsourced"), width, Base::Fixed(words.language().direction()))
}
