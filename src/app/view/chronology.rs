//! The entries of the chronology: which of them are on screen, and the lines that are laid out.

mod columns;
mod entries;
mod heading;
mod line;
mod lines;
mod moving;
mod pointing;
mod rows;
mod shape;

use ratatui::layout::Rect;

use crate::app::Size;
use crate::app::model::Model;
use crate::app::model::search::{Membership, Order};
use crate::i18n::Catalog;
use crate::timeline::date::Gap;
use crate::timeline::{EventIx, Timeline};

pub use columns::{Accounts, Columns, sign};
pub use entries::{Entries, Entry, Spacing};
pub use heading::HeadingLine;
use heading::Headings;
pub use line::{Line, Make};
use lines::Lines;
pub use shape::{Heading, Shape};

/// Entries kept between the selection and the edge of the pane, where there is room for them.
const MARGIN: usize = 2;
/// Columns below which a title is cut to so many rows: a pane so narrow would show little else.
const NARROW: u16 = 46;
const NARROW_ROWS: u16 = 2;
/// Rows from which an empty one stands before a heading.
const AIRY: usize = 18;

/// The timeline and the list, the columns and the rows that something was made for.
type SpacedFor = (Option<(u64, u64)>, Columns, usize);

/// The timeline and the list, and the screen, that rows were counted for.
type CountedFor = (Option<(u64, u64)>, Size);

/// The entries of the list, and where the pane stands among them.
#[derive(Clone, Debug, Default)]
pub struct ChronologyView {
    shape: Shape,
    entries: Entries,
    spacing: Spacing,
    /// The first entry on screen.
    top: usize,
    /// Rows of the pane.
    height: usize,
    lines: Lines,
    headings: Headings,
    /// How the pane's width is shared out.
    pub columns: Columns,
    /// The timeline and the list these were made for.
    made_for: Option<(u64, u64)>,
    /// What its spacing was chosen for.
    spaced_for: Option<SpacedFor>,
    /// The rows that the list takes, and what they were counted for.
    rows: Option<(CountedFor, u16)>,
    /// The row on screen at which the selected event begins.
    selected_row: Option<usize>,
    /// The row at which it is to begin in another version of the timeline, whatever stands above it there.
    kept_row: Option<usize>,
    /// Where the list stands still, as long as nothing else is selected.
    held: Held,
}

/// Whether the list stands still where something in sight is selected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Held {
    /// It moves, so that some of what stands around is in sight.
    #[default]
    No,
    /// With what is selected next.
    Next,
    /// While the event at this place is selected.
    At(usize),
}

impl ChronologyView {
    /// Makes the visible lines ready, with the selection among them, for a pane of so many columns and rows; whether something
    /// stands beside it.
    pub fn present(&mut self, model: &Model, words: &Catalog, pane: Rect, beside: bool) {
        let Some(timeline) = model.timeline() else { return };
        let height = usize::from(pane.height);
        let columns = self.columns_for(model.search.listing().events(), pane, beside);
        if self.columns != columns || self.lines.are_many() {
            self.lines.renew();
            self.columns = columns;
        }
        self.height = height;
        let making = Making { model, words, timeline };
        self.space(making);
        if let Some(row) = self.kept_row.take() {
            self.top = self.top_above(self.entries.entry_of(model.position()), row, making);
            self.held = if self.held == Held::No { Held::No } else { Held::Next };
        }
        self.reveal(making);
        let mut room = height;
        for entry in self.top..self.entries.entries.len() {
            let taken = self.rows_of(entry, making);
            if taken > room {
                break;
            }
            room -= taken;
        }
        self.lay_out_headings(making);
        self.selected_row = Some(self.row(model.position()));
    }

    fn columns_for(&self, events: &[EventIx], pane: Rect, beside: bool) -> Columns {
        let most = if pane.width < NARROW { NARROW_ROWS } else { pane.height.max(1) };
        let needs = self.shape.needs(events);
        Columns::new(pane.width, u16::from(beside || pane.width >= needs.natural()), most, needs)
    }

    /// Follows the timeline and the list; needed before the panes are laid out, which depends on what the events need.
    pub fn follow(&mut self, model: &Model, words: &Catalog) {
        let made_for = (model.library.version, model.search.revision());
        let Some(timeline) = model.timeline().filter(|_| self.made_for != Some(made_for)) else { return };
        if self.made_for.is_some_and(|(version, _)| version != made_for.0) && self.top > 0 {
            self.kept_row = self.selected_row;
        }
        if self.made_for.is_none_or(|(version, _)| version != made_for.0) {
            self.shape = Shape::new(timeline, words);
            self.lines.forget();
        }
        self.made_for = Some(made_for);
        self.list(model);
    }

    /// Forgets what is laid out in words; the place is kept.
    pub fn reword(&mut self) {
        (self.made_for, self.spaced_for, self.rows) = (None, None, None);
    }

    /// Columns in which every event of the timeline stands in one row.
    #[must_use]
    pub fn natural_width(&self) -> u16 {
        self.shape.all_needs().natural()
    }

    /// Builds the entries of the list.
    fn list(&mut self, model: &Model) {
        self.entries = Entries::of(model.search.listing(), &self.shape, self.spacing);
        self.headings.forget();
        self.lines.renew();
    }

    /// Gives headings and gaps rows of their own, as far as no event loses its place on screen for them.
    fn space(&mut self, making: Making<'_>) {
        let spaced_for = (self.made_for, self.columns, self.height);
        if self.spaced_for == Some(spaced_for) {
            return;
        }
        self.spaced_for = Some(spaced_for);
        let spacing = Spacing { blanks: self.height >= AIRY, gaps: self.gaps_fit(making) };
        self.lines.renew();
        if self.spacing != spacing {
            // The entry at the top is another by number, and the same event.
            let first = self.entries.position_near(self.top);
            let above = self.top == 0;
            self.spacing = spacing;
            self.list(making.model);
            self.top = if above { 0 } else { self.entries.entry_of(first) };
        }
    }

    /// Whether all the list fits into the pane, with a row for each gap.
    fn gaps_fit(&mut self, making: Making<'_>) -> bool {
        let listing = making.model.search.listing();
        let events = listing.events();
        if events.len() >= self.height {
            return false;
        }
        let rows = Entries::of(listing, &self.shape, Spacing { blanks: true, gaps: true });
        let titles: usize = events.iter().map(|event| self.line_of(*event, None, making).height()).sum();
        rows.entries.len() - events.len() + titles <= self.height
    }

    /// The entries on screen, each with the row of the pane it begins at. What has not room for all its rows is not shown, nor a
    /// heading below which nothing is.
    pub fn window(&self) -> impl Iterator<Item = (usize, Entry)> {
        let is_event = |(_, entry): &(usize, Entry)| matches!(entry, Entry::Event(..));
        let last = self.fitting().enumerate().filter(|(_, entry)| is_event(entry)).last();
        self.fitting().take(last.map_or(0, |(n, _)| n + 1))
    }

    /// The entries that have room on screen, each with the row it begins at.
    fn fitting(&self) -> impl Iterator<Item = (usize, Entry)> {
        let shown = self.entries.entries.get(self.top..).unwrap_or_default();
        let rows = shown.iter().scan(0, |next, entry| {
            let row = *next;
            *next += self.height_of(*entry);
            Some((row, *next, *entry))
        });
        rows.take_while(|(_, end, _)| *end <= self.height).map(|(row, _, entry)| (row, entry))
    }

    /// The row on screen at which the event at a place in the list begins.
    #[must_use]
    pub fn row(&self, position: usize) -> usize {
        let entry = self.entries.entry_of(position);
        self.entries
            .entries
            .get(self.top..entry)
            .map_or(0, |above| above.iter().map(|entry| self.height_of(*entry)).sum())
    }

    /// The line of an event on screen.
    #[must_use]
    pub fn line(&self, event: EventIx) -> Option<&Line> {
        self.lines.get(event)
    }

    fn height_of(&self, entry: Entry) -> usize {
        match entry {
            Entry::Event(event, _) => self.lines.get(event).map_or(1, Line::height),
            Entry::Blank | Entry::Heading(..) | Entry::Gap(_) => 1,
        }
    }

    /// The first entry that may stand at the top while another is wholly on screen.
    fn top_for(&mut self, last: usize, making: Making<'_>) -> usize {
        self.top_above(last + 1, self.height, making).min(last)
    }

    /// The first entry that stands at the top while another begins at a row, or at the nearest that it can.
    fn top_above(&mut self, entry: usize, row: usize, making: Making<'_>) -> usize {
        let (mut top, mut room) = (entry, row);
        while let Some(before) = top.checked_sub(1) {
            let taken = self.rows_of(before, making);
            if taken > room {
                break;
            }
            (top, room) = (before, room - taken);
        }
        top
    }

    fn last_top(&mut self, making: Making<'_>) -> usize {
        let last = self.entries.entries.len().saturating_sub(1);
        self.top_for(last, making)
    }

    /// Entries kept between the selection and the edge of the pane.
    fn margin(&self) -> usize {
        MARGIN.min(self.height.saturating_sub(1) / 4)
    }

    /// The last entry wholly on screen with another at the top.
    fn last_shown(&mut self, top: usize, making: Making<'_>) -> usize {
        let (mut end, mut room) = (top, self.height);
        while end < self.entries.entries.len() {
            let taken = self.rows_of(end, making);
            if taken > room {
                break;
            }
            (end, room) = (end + 1, room - taken);
        }
        end.saturating_sub(1).max(top)
    }

    /// Lets the list stand where it is when something in sight is selected next.
    pub fn hold(&mut self) {
        self.held = Held::Next;
    }

    fn reveal(&mut self, making: Making<'_>) {
        let position = making.model.position();
        let holds = self.held == Held::Next || self.held == Held::At(position);
        self.held = if holds { Held::At(position) } else { Held::No };
        let selected = self.entries.entry_of(position);
        let end = self.entries.entries.len().saturating_sub(1);
        let margin = if holds { 0 } else { self.margin() };
        // The heading of the first event is worth seeing with it.
        let first = if position == 0 { 0 } else { selected.saturating_sub(margin) };
        let from = self.top_for((selected + margin).min(end), making).min(selected);
        if first < self.top {
            self.top = first.max(self.top_for(selected, making));
        } else if from > self.top {
            self.top = from;
        }
        self.top = self.top.min(self.last_top(making));
    }

    fn rows_of(&mut self, entry: usize, making: Making<'_>) -> usize {
        match self.entries.entries.get(entry) {
            Some(&Entry::Event(event, gap)) => self.line_of(event, gap, making).height(),
            _ => 1,
        }
    }

    fn line_of(&mut self, event: EventIx, gap: Option<Gap>, making: Making<'_>) -> &Line {
        let (shape, columns) = (&self.shape, self.columns);
        self.lines.get_or_make(event, |line| {
            let Making { model, words, timeline } = making;
            let order = model.search.listing().order();
            let membership = model.search.membership(event);
            let is_headed = order != Order::Best && membership != Membership::Nearest;
            let make = Make {
                words,
                timeline,
                search: &model.search,
                year_is_said: is_headed && shape.heading_says_year(timeline, event),
                newest_first: order == Order::Newest,
                membership,
            };
            if let Some(of) = event.of(&timeline.events) {
                line.make(of, gap, columns, &make);
            }
        })
    }
}

/// What lines are made of.
#[derive(Clone, Copy)]
struct Making<'a> {
    model: &'a Model,
    words: &'a Catalog,
    timeline: &'a Timeline,
}
