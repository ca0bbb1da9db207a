//! Walking through a document row by row, laying out only what is passed.

use crate::app::Reading;
use crate::text::Row;
use crate::text::measure::steps;
use crate::timeline::Source;

use super::{Block, Document, Pages};

/// A row of a document: which block, and which of its rows (one more than it has: the blank row after it).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which block.
    pub block: usize,
    /// Which of its rows, from 0.
    pub row: usize,
}

/// What a row of the screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenRow {
    /// Nothing: the row between two blocks.
    Blank,
    /// A row of a paragraph, by its place in the article.
    Paragraph {
        /// Which paragraph.
        paragraph: usize,
        /// Which of its rows.
        row: usize,
    },
    /// A row of the translation.
    Translation(usize),
    /// A row about a lost passage.
    Lost(usize),
    /// A row of what the timeline itself tells of the event.
    Event(usize),
}

/// A document with the means to lay it out.
pub(super) struct View<'a> {
    pub(super) document: &'a Document,
    pub(super) pages: &'a mut Pages,
    pub(super) source: Option<&'a Source>,
    pub(super) language: &'a str,
    pub(super) top: Place,
    /// What is to be brought into sight.
    pub(super) aim: Option<(Aim, Reading)>,
}

/// Where on the screen a place is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    /// A third down, so that what stands before it is read too.
    Third,
    /// In the first row.
    Top,
    /// In the first row, a place so many blocks from that of the excerpt: at a code point of it.
    From {
        /// How many blocks after that of the excerpt.
        blocks: isize,
        /// The code point.
        at: u32,
    },
    /// Wherever it is in sight from there; if it is not, a third down.
    Sight,
}

impl View<'_> {
    /// Where the pane should begin: so that what is aimed at stands where it should; else where it was.
    pub(super) fn place(&mut self, height: usize) -> Place {
        let Some((aim, reading)) = self.aim else { return self.top };
        let wanted = self.row_of(reading);
        let above = steps(height / 3);
        match aim {
            Aim::Top | Aim::From { .. } => wanted,
            Aim::Sight if self.sees(wanted, height) => self.top,
            Aim::Sight | Aim::Third => self.walk(wanted, -above),
        }
    }

    /// Whether a row of the document is on screen.
    fn sees(&mut self, wanted: Place, height: usize) -> bool {
        let last = self.walk(self.top, steps(height.saturating_sub(1)));
        (self.top..=last).contains(&wanted)
    }

    /// The row in which a place of the text stands.
    pub(super) fn row_of(&mut self, Reading { block, at }: Reading) -> Place {
        let row = match self.document.block(block) {
            Some(Block::Paragraph(paragraph)) if at == Reading::AFTER => self.paragraph(paragraph).len(),
            Some(Block::Paragraph(paragraph)) => row_of(self.paragraph(paragraph), at),
            Some(Block::Translation) => row_of(&self.document.translation, at),
            _ => 0,
        };
        Place { block, row }
    }

    /// A place so many rows on (or back), stopping at the ends of the document.
    pub(super) fn walk(&mut self, from: Place, rows: isize) -> Place {
        let mut place = from;
        for _ in 0..rows.unsigned_abs() {
            let next = if rows > 0 { self.after(place) } else { self.before(place) };
            match next {
                Some(next) => place = next,
                None => break,
            }
        }
        place
    }

    /// The place moved back so far that the pane is full, where the document is long enough.
    pub(super) fn within(&mut self, place: Place, height: usize) -> Place {
        let place = if place.block >= self.document.len() { self.last() } else { self.clamp(place) };
        let mut below = 1;
        let mut at = place;
        while below < height {
            match self.after(at) {
                Some(next) => at = next,
                None => break,
            }
            below += 1;
        }
        self.walk(place, -steps(height.saturating_sub(below)))
    }

    /// What the rows from a place on show; whether there are more below.
    pub(super) fn rows(&mut self, top: Place, height: usize, shown: &mut Vec<ScreenRow>) -> bool {
        shown.clear();
        let mut at = Some(top).filter(|_| !self.document.is_empty());
        while let Some(place) = at.filter(|_| shown.len() < height) {
            shown.push(self.show(place));
            at = self.after(place);
        }
        at.is_some()
    }

    fn show(&mut self, place: Place) -> ScreenRow {
        if place.row >= self.length(place.block) {
            return ScreenRow::Blank;
        }
        match self.document.block(place.block) {
            Some(Block::Paragraph(paragraph)) => ScreenRow::Paragraph { paragraph, row: place.row },
            Some(Block::Translation) => ScreenRow::Translation(place.row),
            Some(Block::Lost) => ScreenRow::Lost(place.row),
            Some(Block::Event) => ScreenRow::Event(place.row),
            None => ScreenRow::Blank,
        }
    }

    fn after(&mut self, place: Place) -> Option<Place> {
        let length = self.length(place.block);
        let last = place.block + 1 >= self.document.len();
        if place.row + 1 < length || (place.row < length && !last) {
            Some(Place { row: place.row + 1, ..place })
        } else {
            (!last).then_some(Place { block: place.block + 1, row: 0 })
        }
    }

    fn before(&mut self, place: Place) -> Option<Place> {
        if place.row > 0 {
            return Some(Place { row: place.row - 1, ..place });
        }
        let block = place.block.checked_sub(1)?;
        Some(Place { block, row: self.length(block) })
    }

    fn last(&mut self) -> Place {
        let block = self.document.len().saturating_sub(1);
        Place { block, row: self.length(block).saturating_sub(1) }
    }

    fn clamp(&mut self, place: Place) -> Place {
        Place { row: place.row.min(self.length(place.block)), ..place }
    }

    fn length(&mut self, block: usize) -> usize {
        match self.document.block(block) {
            Some(Block::Paragraph(paragraph)) => self.paragraph(paragraph).len(),
            Some(Block::Translation) => self.document.translation.len(),
            Some(Block::Lost) => self.document.lost.len(),
            Some(Block::Event) => self.document.event.len(),
            None => 0,
        }
    }

    fn paragraph(&mut self, paragraph: usize) -> &[Row] {
        match self.source {
            Some(source) => self.pages.lay_out(source, self.language, paragraph),
            None => &[],
        }
    }
}

/// The row that holds a code point of the paragraph.
pub(super) fn row_of(rows: &[Row], at: u32) -> usize {
    rows.partition_point(|row| row.logical().end <= at).min(rows.len().saturating_sub(1))
}
