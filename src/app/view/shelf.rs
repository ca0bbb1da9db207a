//! The rows of the shelf: what each article is, what rests on it, and the time that takes.

mod entry;

use ratatui::layout::Rect;

use super::spine::{MadeFor, SpineView};
use crate::app::model::Model;
use crate::app::model::search::Membership;
use crate::app::model::usage::{Usage, usage};
use crate::app::screen::Shelf;
use crate::i18n::Catalog;
use crate::timeline::{EventIx, Ix, Source};

use entry::Maker;
pub use entry::{APART, BEFORE, EntryColumns, EntryRow, about, length, paragraphs};

/// The articles laid out.
#[derive(Clone, Debug, Default)]
pub struct ShelfView {
    /// What rests on each article.
    usage: Vec<Usage>,
    /// The timeline that is so of.
    version: Option<u64>,
    /// The rows of each.
    entries: Vec<Vec<EntryRow>>,
    /// The first row of each among all rows.
    tops: Vec<usize>,
    /// The columns that they stand in.
    pub columns: EntryColumns,
    /// The bar of each, on the columns of the spine.
    bars: Vec<Vec<(u16, BarPart)>>,
    /// The room of all.
    pub body: Rect,
    /// The first row on screen.
    top: usize,
    made_for: Option<(ListedFor, u16, bool, usize)>,
    bars_for: Option<MadeFor>,
}

/// The timeline and the list that something was made for.
type ListedFor = (u64, u64);

/// What a column of a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarPart {
    /// A time between two events.
    Between,
    /// The first day of an event that rests on the article.
    Event,
    /// The same, of one that the filter finds.
    Found,
}

impl ShelfView {
    /// Forgets what is laid out in words.
    pub fn reword(&mut self) {
        self.made_for = None;
    }

    /// Counts what rests on each article, once for a timeline.
    pub fn follow(&mut self, model: &Model) {
        let version = Some(model.library.version);
        let Some(timeline) = model.timeline().filter(|_| self.version != version) else { return };
        self.version = version;
        self.usage = usage(timeline, &model.library.passages);
        self.made_for = None;
        self.bars_for = None;
    }

    /// What rests on an article.
    #[must_use]
    pub fn usage(&self, source: Ix<Source>) -> Option<&Usage> {
        source.of(&self.usage)
    }

    /// Lays the list out for its room, with the article pointed at in sight; with a bar below each where there is a spine above.
    pub fn present(&mut self, list: &Shelf, (model, spine): (&Model, Option<&SpineView>), words: &Catalog, body: Rect) {
        let Some(timeline) = model.timeline() else { return };
        self.body = body;
        let listed = (model.library.version, model.search.revision());
        let made_for = Some((listed, body.width, spine.is_some(), usize::from(body.height)));
        if self.made_for != made_for {
            self.made_for = made_for;
            let maker = Maker { words, width: body.width, bar: spine.is_some() };
            let found: Vec<Option<usize>> = self.usage.iter().map(|usage| found(usage, model)).collect();
            let each = timeline.sources.iter().zip(&self.usage).zip(found);
            let each = each.map(|((source, usage), found)| maker.entry(source, usage, found));
            (self.entries, self.columns) = maker.finish(each.collect());
            self.space();
        }
        if let Some(spine) = spine.filter(|spine| self.bars_for != spine.made_for()) {
            self.bars_for = spine.made_for();
            self.bars = self.usage.iter().map(|usage| bar(usage, model, spine)).collect();
        }
        self.scroll(list.cursor);
    }

    /// Puts the entries one below the other, a blank row between two where all of them have room so.
    fn space(&mut self) {
        let rows: usize = self.entries.iter().map(Vec::len).sum();
        let blanks = self.entries.len().saturating_sub(1);
        if rows + blanks <= usize::from(self.body.height) {
            self.entries.iter_mut().take(blanks).for_each(|entry| entry.push(EntryRow::Blank));
        }
        let tops = self.entries.iter().scan(0, |next, entry| {
            *next += entry.len();
            Some(*next - entry.len())
        });
        self.tops = tops.collect();
    }

    fn scroll(&mut self, cursor: usize) {
        let height = usize::from(self.body.height);
        let rows: usize = self.entries.iter().map(Vec::len).sum();
        let (top, entry) = (self.tops.get(cursor), self.entries.get(cursor));
        if let Some((top, entry)) = top.zip(entry) {
            self.top = self.top.max((top + entry.len()).saturating_sub(height)).min(*top);
        }
        self.top = self.top.min(rows.saturating_sub(height));
    }

    /// The rows on screen: each with its row of the screen and its article.
    pub fn window(&self) -> impl Iterator<Item = (u16, usize, &EntryRow)> {
        let first = self.tops.partition_point(|top| *top <= self.top).saturating_sub(1);
        let before = self.top - self.tops.get(first).copied().unwrap_or(0).min(self.top);
        let entries = self.entries.iter().enumerate().skip(first);
        let rows = entries.flat_map(|(place, entry)| entry.iter().map(move |row| (place, row))).skip(before);
        (0..self.body.height).zip(rows).map(|(at, (place, row))| (self.body.y + at, place, row))
    }

    /// The article at a row of the screen.
    #[must_use]
    pub fn at(&self, row: u16) -> Option<usize> {
        self.window().find(|(at, _, part)| *at == row && **part != EntryRow::Blank).map(|(_, place, _)| place)
    }

    /// The columns of the spine that the events of an article lie in, and what each stands for.
    #[must_use]
    pub fn bar(&self, place: usize) -> &[(u16, BarPart)] {
        self.bars.get(place).map_or(&[], Vec::as_slice)
    }

    /// How many articles a page passes.
    #[must_use]
    pub fn page(&self) -> usize {
        let mut shown: Vec<usize> = self.window().map(|(_, place, _)| place).collect();
        shown.dedup();
        shown.len().saturating_sub(1).max(1)
    }
}

/// How many of the events that rest on an article the filter finds; nothing where there is no filter.
fn found(usage: &Usage, model: &Model) -> Option<usize> {
    let matches = |event: &&EventIx| is_found(model, **event);
    (!model.search.query().is_empty()).then(|| usage.events.iter().filter(matches).count())
}

fn is_found(model: &Model, event: EventIx) -> bool {
    matches!(model.search.membership(event), Membership::Sure | Membership::Possible)
}

fn bar(usage: &Usage, model: &Model, spine: &SpineView) -> Vec<(u16, BarPart)> {
    let Some((from, to)) = spine.beginnings(usage.events.iter().copied()) else { return Vec::new() };
    let mut bar: Vec<(u16, BarPart)> = (from..=to).map(|column| (column, BarPart::Between)).collect();
    let filtered = !model.search.query().is_empty();
    for event in &usage.events {
        let Some(column) = spine.beginning(*event) else { continue };
        let found = filtered && is_found(model, *event);
        if let Some((_, part)) = bar.get_mut(usize::from(column - from)).filter(|(_, part)| *part != BarPart::Found) {
            *part = if found { BarPart::Found } else { BarPart::Event };
        }
    }
    bar
}
