//! The rows of the chronology: which of them are on screen, and the lines that are laid out.

mod entries;
mod line;
mod shape;

use std::collections::HashMap;
use std::ops::Range;

use crate::app::model::Model;
use crate::app::model::search::{Membership, Order, Search};
use crate::i18n::Catalog;
use crate::query::Tier;
use crate::timeline::{Event, EventIx, Timeline};

pub use entries::{Entries, Entry};
pub use line::{Columns, Line};
pub use shape::{DateColumns, Heading, Shape};

/// Rows kept between the selection and the edge of the pane.
const MARGIN: usize = 2;
/// Lines kept ready at the most; far more than any screen has rows.
const LINES_KEPT: usize = 2048;

/// The rows of the list, and where the pane stands among them.
#[derive(Clone, Debug, Default)]
pub struct ChronologyView {
    shape: Shape,
    entries: Entries,
    /// The first row on screen.
    top: usize,
    /// Rows of the pane.
    height: usize,
    lines: HashMap<EventIx, Line>,
    /// How the pane's width is shared out.
    pub columns: Columns,
    /// Columns that the dates of the listed events take.
    dates: DateColumns,
    /// The timeline and the list these were made for.
    made_for: Option<(u64, u64)>,
}

impl ChronologyView {
    /// Makes the visible lines ready, with the selection among them, for a pane of so many columns and rows.
    pub fn present(&mut self, model: &Model, words: &Catalog, width: u16, height: usize) {
        let Some(timeline) = model.timeline() else { return };
        self.follow(model, words);
        self.height = height;
        self.reveal(model.position());
        let columns = Columns::new(width, timeline.events.len(), self.dates);
        if self.columns != columns || self.lines.len() > LINES_KEPT {
            self.lines.clear();
            self.columns = columns;
        }
        let headed = model.search.listing().order() != Order::Best;
        for row in self.top..(self.top + height).min(self.entries.rows.len()) {
            let Some(Entry::Event(ix)) = self.entries.rows.get(row).copied() else { continue };
            let Some(event) = ix.of(&timeline.events) else { continue };
            let make = || {
                let year_is_said = headed && self.shape.heading_says_year(timeline, ix);
                let membership = model.search.membership(ix);
                Line::new(event, columns, &Make { words, timeline, search: &model.search, year_is_said, membership })
            };
            self.lines.entry(ix).or_insert_with(make);
        }
    }

    /// Builds the rows of another list.
    pub fn follow(&mut self, model: &Model, words: &Catalog) {
        let made_for = (model.library.version, model.search.revision());
        let Some(timeline) = model.timeline().filter(|_| self.made_for != Some(made_for)) else { return };
        if self.made_for.is_none_or(|(version, _)| version != made_for.0) {
            (self.shape, self.top) = (Shape::new(timeline, words), 0);
        }
        self.made_for = Some(made_for);
        let listing = model.search.listing();
        self.dates = self.shape.date_columns(listing.events());
        self.entries = match listing.order() {
            Order::Time | Order::Newest => Entries::new(listing.events(), &self.shape),
            Order::Best => Entries::flat(listing.events()),
        };
        self.lines.clear();
    }

    /// The place in the list so many rows from a place, as a page goes.
    #[must_use]
    pub fn page(&self, position: usize, rows: isize) -> usize {
        let there = self.entries.position_near(self.entries.row_of(position).saturating_add_signed(rows));
        // A page over nothing but headings still moves.
        if there == position { position.saturating_add_signed(rows.signum()) } else { there }
    }

    /// The place in the list of the first event under the next heading, or under this one or the one before.
    #[must_use]
    pub fn heading(&self, position: usize, onward: bool) -> usize {
        let beyond = if onward { usize::MAX } else { 0 };
        self.entries.heading_from(position, onward).unwrap_or(beyond)
    }

    /// Scrolls by rows; the place in the list that is selected then: the same while it stays on screen, else the nearest that is.
    pub fn scroll(&mut self, position: usize, rows: isize) -> usize {
        let height = self.height;
        let last = self.entries.rows.len().saturating_sub(height);
        self.top = self.top.saturating_add_signed(rows).min(last);
        let row = self.entries.row_of(position);
        if row < self.top {
            self.entries.position_near(self.top)
        } else if row >= self.top + height {
            let above = self.entries.position_near(self.top + height);
            let fits = self.entries.row_of(above) < self.top + height;
            if fits { above } else { above.saturating_sub(1) }
        } else {
            position
        }
    }

    /// The rows on screen.
    pub fn window(&self) -> impl Iterator<Item = Entry> {
        self.entries.rows.iter().skip(self.top).take(self.height).copied()
    }

    /// The row on screen of a place in the list.
    #[must_use]
    pub fn row(&self, position: usize) -> usize {
        self.entries.row_of(position).saturating_sub(self.top)
    }

    /// What stands at a row of the pane.
    #[must_use]
    pub fn at(&self, row: usize) -> Option<Entry> {
        self.entries.rows.get(self.top + row).copied()
    }

    /// The line of an event on screen.
    #[must_use]
    pub fn line(&self, event: EventIx) -> Option<&Line> {
        self.lines.get(&event)
    }

    fn reveal(&mut self, position: usize) {
        let (height, rows) = (self.height, self.entries.rows.len());
        let row = self.entries.row_of(position);
        let margin = MARGIN.min(height.saturating_sub(1) / 2);
        // The heading of the first event is worth seeing with it.
        let first = if position == 0 { 0 } else { row.saturating_sub(margin) };
        let last = (row + margin + 1).min(rows);
        if first < self.top {
            self.top = first;
        } else if last > self.top + height {
            self.top = last.saturating_sub(height);
        }
        self.top = self.top.min(rows.saturating_sub(height));
    }
}

/// What the making of a line needs besides the event.
pub struct Make<'a> {
    /// The language of the interface.
    pub words: &'a Catalog,
    /// What the event belongs to.
    pub timeline: &'a Timeline,
    /// The filter whose hits are marked.
    pub search: &'a Search,
    /// Whether the heading above the line says the year of all that stands under it.
    pub year_is_said: bool,
    /// Whether the event belongs to what the filter finds.
    pub membership: Membership,
}

impl Make<'_> {
    /// What the filter found of a title, in its code points.
    fn hits(&self, title: &str) -> Vec<Range<u32>> {
        if self.membership == Membership::Out { Vec::new() } else { self.search.highlights(title) }
    }

    /// Whether the filter found an event only in another spelling or by scattered letters.
    fn is_weak(&self, event: &Event) -> bool {
        let found = self.search.found().filter(|_| self.membership != Membership::Out);
        found.and_then(|found| found.tier(event.number.ix())).is_some_and(Tier::is_weak)
    }
}
