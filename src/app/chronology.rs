//! The chronology pane: which events are listed, which is selected, which rows are on screen.

pub mod entries;
pub mod line;
pub mod shape;

use std::collections::HashMap;

use crate::i18n::Words;
use crate::query::{Matcher, Query};
use crate::timeline::Timeline;

pub use entries::{Entries, Entry};
pub use line::Line;
pub use shape::{Heading, Shape};

/// Rows kept between the selection and the edge of the pane.
const MARGIN: usize = 2;
/// Lines kept ready at the most; far more than any screen has rows.
const LINES_KEPT: usize = 2048;

/// The list of events and the place in it.
#[derive(Clone, Debug, Default)]
pub struct Chronology {
    shape: Shape,
    /// The events listed, by their places in the timeline, in the order of time.
    results: Vec<u32>,
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
    pub fn list(&mut self, results: Vec<u32>, selected: Option<usize>) {
        self.entries = Entries::new(&results, &self.shape);
        self.results = results;
        self.lines.clear();
        let wanted = u32::try_from(selected.unwrap_or(0)).unwrap_or(0);
        self.go(self.results.partition_point(|event| *event < wanted));
    }

    /// The selected event, by its place in the timeline; nothing where nothing is listed.
    #[must_use]
    pub fn selected(&self) -> Option<usize> {
        self.results.get(self.position).map(|event| *event as usize)
    }

    /// The selected event's place among those listed, from 0.
    #[must_use]
    pub fn position(&self) -> usize {
        self.position
    }

    /// How many events are listed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.results.len()
    }

    /// Whether nothing is listed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.results.is_empty()
    }

    /// Whether an event, by its place in the timeline, is listed.
    #[must_use]
    pub fn lists(&self, event: usize) -> bool {
        u32::try_from(event).is_ok_and(|event| self.results.binary_search(&event).is_ok())
    }

    /// The next listed event after a place (or before it) for which something holds.
    pub fn find_from(&self, position: usize, onward: bool, holds: impl Fn(usize) -> bool) -> Option<usize> {
        let wanted = |place: &usize| self.results.get(*place).is_some_and(|event| holds(*event as usize));
        if onward {
            (position + 1..self.results.len()).find(wanted)
        } else {
            (0..position.min(self.results.len())).rev().find(wanted)
        }
    }

    /// Selects by place among the events listed; the last where there are fewer.
    pub fn go(&mut self, position: usize) {
        self.position = position.min(self.results.len().saturating_sub(1));
    }

    /// Selects an event by its place in the timeline, if it is listed.
    pub fn select(&mut self, event: usize) -> bool {
        let found = u32::try_from(event).ok().and_then(|event| self.results.binary_search(&event).ok());
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
            None if onward => self.go(self.results.len()),
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
        (!self.results.is_empty()).then(|| self.entries.row_of(self.position).saturating_sub(self.top))
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
            make.year_is_said = self.shape.heading_says_year(timeline, place as usize);
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
    pub query: &'a Query,
    /// Finds them.
    pub matcher: &'a mut Matcher,
    /// Whether the heading above the line says the year of all that stands under it.
    pub year_is_said: bool,
}
