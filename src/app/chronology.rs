//! The chronology pane: which events are listed, which is selected, which rows are on screen.

pub mod entries;
pub mod line;
pub mod listing;
pub mod shape;

use std::collections::HashMap;
use std::ops::Range;

use crate::i18n::Words;
use crate::query::{Search, Tier};
use crate::timeline::{Event, Timeline};

pub use entries::{Entries, Entry};
pub use line::Line;
pub use listing::{Listing, Order, Standing};
pub use shape::{Heading, Shape};

/// Rows kept between the selection and the edge of the pane.
const MARGIN: usize = 2;
/// Lines kept ready at the most; far more than any screen has rows.
const LINES_KEPT: usize = 2048;

/// The list of events and the place in it.
#[derive(Clone, Debug, Default)]
pub struct Chronology {
    shape: Shape,
    /// The events listed.
    listing: Listing,
    entries: Entries,
    /// The selected event's place among those listed.
    position: usize,
    /// The first row on screen.
    top: usize,
    lines: HashMap<u32, Line>,
    lines_width: u16,
}

impl Chronology {
    /// Takes a new timeline; nothing is listed until [`Self::list`].
    pub fn take(&mut self, timeline: &Timeline) {
        *self = Self { shape: Shape::new(timeline), ..Self::default() };
    }

    /// Lists these events and selects the one given, else the nearest that is listed.
    pub fn list(&mut self, listing: Listing, selected: Option<usize>) {
        self.entries = match listing.order() {
            Order::Time | Order::Newest => Entries::new(listing.events(), &self.shape),
            Order::Best => Entries::flat(listing.events()),
        };
        self.listing = listing;
        self.lines.clear();
        self.go(selected.map_or(0, |event| self.listing.nearest(event)));
    }

    /// The events listed, their order, and what the filter finds of them.
    #[must_use]
    pub fn listing(&self) -> &Listing {
        &self.listing
    }

    /// The selected event, by its place in the timeline; nothing where nothing is listed.
    #[must_use]
    pub fn selected(&self) -> Option<usize> {
        self.listing.events().get(self.position).map(|event| *event as usize)
    }

    /// The selected event's place among those listed, from 0.
    #[must_use]
    pub fn position(&self) -> usize {
        self.position
    }

    /// How many events are listed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.listing.events().len()
    }

    /// Whether nothing is listed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.listing.events().is_empty()
    }

    /// Whether an event, by its place in the timeline, is listed.
    #[must_use]
    pub fn lists(&self, event: usize) -> bool {
        self.listing.position(event).is_some()
    }

    /// The next listed event after a place (or before it) for which something holds; without a place, from the first on (or from the
    /// last back).
    pub fn find_from(&self, position: Option<usize>, onward: bool, holds: impl Fn(usize) -> bool) -> Option<usize> {
        let events = self.listing.events();
        let wanted = |place: &usize| events.get(*place).is_some_and(|event| holds(*event as usize));
        if onward {
            (position.map_or(0, |position| position + 1)..events.len()).find(wanted)
        } else {
            (0..position.unwrap_or(events.len()).min(events.len())).rev().find(wanted)
        }
    }

    /// Selects by place among the events listed; the last where there are fewer.
    pub fn go(&mut self, position: usize) {
        self.position = position.min(self.listing.events().len().saturating_sub(1));
    }

    /// Selects an event by its place in the timeline, if it is listed.
    pub fn select(&mut self, event: usize) -> bool {
        let found = self.listing.position(event);
        if let Some(position) = found {
            self.position = position;
        }
        found.is_some()
    }

    /// Moves the selection by events, stopping at the ends.
    pub fn step(&mut self, by: isize) {
        self.go(self.position.saturating_add_signed(by));
    }

    /// Moves the selection by rows of the list, as a page does.
    pub fn page(&mut self, rows: isize) {
        let here = self.entries.row_of(self.position);
        let there = self.entries.position_near(here.saturating_add_signed(rows));
        let moved = match there.cmp(&self.position) {
            // A page over nothing but headings still moves.
            std::cmp::Ordering::Equal => self.position.saturating_add_signed(rows.signum()),
            _ => there,
        };
        self.go(moved);
    }

    /// Selects the first event under the next heading, or under this one or the one before.
    pub fn heading(&mut self, onward: bool) {
        match self.entries.heading_from(self.position, onward) {
            Some(position) => self.go(position),
            None if onward => self.go(self.listing.events().len()),
            None => self.go(0),
        }
    }

    /// Scrolls without selecting another event than need be: the selection stays on screen.
    pub fn scroll(&mut self, rows: isize, height: usize) {
        let last = self.entries.rows().len().saturating_sub(height);
        self.top = self.top.saturating_add_signed(rows).min(last);
        let row = self.entries.row_of(self.position);
        if row < self.top {
            self.go(self.entries.position_near(self.top));
        } else if row >= self.top + height {
            let above = self.entries.position_near(self.top + height);
            let fits = self.entries.row_of(above) < self.top + height;
            self.go(if fits { above } else { above.saturating_sub(1) });
        }
    }

    /// The usual distance between neighbours, in days.
    #[must_use]
    pub fn median_gap(&self) -> i64 {
        self.shape.median()
    }

    /// The rows on screen.
    pub fn window(&self, height: usize) -> impl Iterator<Item = Entry> {
        self.entries.rows().iter().skip(self.top).take(height).copied()
    }

    /// How many rows the list has, and which is the first on screen.
    #[must_use]
    pub fn extent(&self) -> (usize, usize) {
        (self.entries.rows().len(), self.top)
    }

    /// The screen row of the selection within a pane whose first row is `top`.
    #[must_use]
    pub fn cursor(&self) -> Option<usize> {
        (!self.listing.events().is_empty()).then(|| self.entries.row_of(self.position).saturating_sub(self.top))
    }

    /// What stands at a row of the pane.
    #[must_use]
    pub fn at(&self, row: usize) -> Option<Entry> {
        self.entries.rows().get(self.top + row).copied()
    }

    /// A line made ready by [`Self::settle`].
    #[must_use]
    pub fn line(&self, event: u32) -> Option<&Line> {
        self.lines.get(&event)
    }

    /// Brings the selection into the pane and makes the visible lines ready.
    pub fn settle(&mut self, timeline: &Timeline, columns: line::Columns, height: usize, make: &mut Make<'_>) {
        self.reveal(height);
        if self.lines_width != columns.width || self.lines.len() > LINES_KEPT {
            self.lines.clear();
            self.lines_width = columns.width;
        }
        for row in self.top..(self.top + height).min(self.entries.rows().len()) {
            let Some(Entry::Event(place)) = self.entries.rows().get(row).copied() else { continue };
            let Some(event) = timeline.events.get(place as usize) else { continue };
            let headed = self.listing.order() != Order::Best;
            make.year_is_said = headed && self.shape.heading_says_year(timeline, place as usize);
            make.standing = Standing::of(place, self.listing.found());
            self.lines.entry(place).or_insert_with(|| Line::new(event, columns, make));
        }
    }

    fn reveal(&mut self, height: usize) {
        let rows = self.entries.rows().len();
        let row = self.entries.row_of(self.position);
        let margin = MARGIN.min(height.saturating_sub(1) / 2);
        // The heading of the first event is worth seeing with it.
        let first = if self.position == 0 { 0 } else { row.saturating_sub(margin) };
        let last = (row + margin + 1).min(rows);
        if first < self.top {
            self.top = first;
        } else if last > self.top + height {
            self.top = last.saturating_sub(height);
        }
        self.top = self.top.min(rows.saturating_sub(height));
    }
}

/// What the making of lines needs besides the events.
pub struct Make<'a> {
    /// The language of the interface.
    pub words: &'a Words,
    /// The filter whose hits are marked.
    pub search: &'a Search,
    /// Whether the heading above the line says the year of all that stands under it.
    pub year_is_said: bool,
    /// How the event of the line stands to the filter.
    pub standing: Standing,
}

impl Make<'_> {
    /// What the filter found of a title, in its code points.
    fn hits(&self, title: &str) -> Vec<Range<u32>> {
        if self.standing == Standing::Out { Vec::new() } else { self.search.highlights(title) }
    }

    /// Whether the filter found an event only in another spelling or by scattered letters.
    fn is_weak(&self, event: &Event) -> bool {
        let found = self.search.found().filter(|_| self.standing != Standing::Out);
        let tier = found.and_then(|found| found.tier(event.number.ix().into()));
        tier.is_some_and(Tier::is_weak)
    }
}
