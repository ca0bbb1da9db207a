//! What is offered under the line: filters used before, examples, fields and values.

use std::ops::Range;

use ratatui::layout::Rect;

use super::Filter;
use crate::text::{Base, Direction, Row, one_line};

/// Rows of the list at the most: the list of events stays in sight behind it.
pub const MOST: usize = 6;
/// Columns of the widest list, and the part of the screen it may cover.
const WIDEST: u16 = 54;
/// Columns of a list besides what it offers: its sides and the blanks inside.
const FRAME: u16 = 4;
/// Columns between an offer and what is said of it.
const APART: u16 = 2;

/// Something that can be taken into the line.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The code points of the line that it takes the place of.
    pub replace: Range<usize>,
    /// What comes there.
    pub insert: String,
    /// How it is shown.
    pub label: String,
    /// What is said of it: how often it occurs, an example.
    pub note: String,
    /// Whether it is a whole filter, ready to be kept.
    pub whole: bool,
}

/// An offer laid out.
#[derive(Clone, Debug)]
pub struct OfferRow {
    /// What would be taken.
    pub label: Row,
    /// What is said of it.
    pub note: Row,
}

/// What offers depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeFor {
    /// The line.
    pub line: String,
    /// The caret, in code points of the line.
    pub caret: usize,
    /// Whether the timeline could be searched.
    pub indexed: bool,
}

/// The list of offers.
#[derive(Clone, Debug, Default)]
pub struct Offers {
    /// In the order shown.
    pub items: Vec<Offer>,
    /// Which one the arrows have come to.
    pub chosen: Option<usize>,
    /// Where the list stands; empty where nothing is offered.
    pub area: Rect,
    /// Its rows.
    pub rows: Vec<OfferRow>,
    /// The first row on screen.
    pub top: usize,
    /// Closed until the line changes.
    closed: bool,
    /// Not worth covering the list for: the fields that a word begins like.
    quiet: bool,
    /// What it was made for.
    made_for: Option<MadeFor>,
}

impl Offers {
    /// Whether there is something to take.
    #[must_use]
    pub fn ready(&self) -> bool {
        !self.closed && !self.items.is_empty()
    }

    /// Whether it is seen.
    #[must_use]
    pub fn shown(&self) -> bool {
        self.ready() && !self.quiet
    }

    /// Moves to the next offer or to the one before; past the first, back to the line. Whether the arrow was used.
    pub fn step(&mut self, onward: bool) -> bool {
        if !self.shown() || (self.chosen.is_none() && !onward) {
            return false;
        }
        let last = self.items.len().saturating_sub(1);
        self.chosen = match self.chosen {
            None => Some(0),
            Some(chosen) if onward => Some((chosen + 1).min(last)),
            Some(chosen) => chosen.checked_sub(1),
        };
        true
    }

    /// Closes it until the line changes; whether it was seen.
    pub fn close(&mut self) -> bool {
        let shown = self.shown();
        self.closed = true;
        self.chosen = None;
        shown
    }

    /// Takes what is offered; a list that was closed stays so while the line is the same.
    pub fn take(&mut self, items: Vec<Offer>, made_for: MadeFor) {
        let fields = |offer: &Offer| !offer.replace.is_empty() && offer.insert.ends_with(':');
        let quiet = items.iter().all(fields);
        let closed = self.closed && self.made_for.as_ref().is_some_and(|before| before.line == made_for.line);
        *self = Self { items, quiet, closed, made_for: Some(made_for), ..Self::default() };
    }

    /// Whether it was made for this.
    #[must_use]
    pub fn fits(&self, wanted: &MadeFor) -> bool {
        self.made_for.as_ref() == Some(wanted)
    }

    /// Forgets everything: the next one is made anew.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// The offer at a place of the screen.
    #[must_use]
    pub fn at(&self, x: u16, y: u16) -> Option<usize> {
        let inside = self.shown() && (self.area.x..self.area.right()).contains(&x);
        let row = y.checked_sub(self.area.y).filter(|row| inside && *row < self.area.height)?;
        Some(self.top + usize::from(row))
    }

    /// Lays it out below `y`, beginning near the column `x` of the screen.
    pub fn settle(&mut self, x: u16, y: u16, screen: Rect, direction: Direction) {
        let room = screen.bottom().saturating_sub(y).saturating_sub(1);
        let height = if self.shown() { self.items.len().min(MOST).min(usize::from(room)) } else { 0 };
        let most = (screen.width / 5 * 3).min(WIDEST).saturating_sub(FRAME);
        self.rows = self.items.iter().map(|offer| row(offer, most, direction)).collect();
        let used = |row: &OfferRow| row.label.width() + row.note.width() + if row.note.width() > 0 { APART } else { 0 };
        let width = self.rows.iter().map(used).max().unwrap_or(0) + FRAME;
        let height = u16::try_from(height).unwrap_or(0);
        let x = x.min(screen.right().saturating_sub(width + 1)).max(screen.x);
        self.area = Rect { x, y, width: width.min(screen.width), height };
        let (chosen, rows) = (self.chosen.unwrap_or(0), usize::from(height));
        self.top = self.top.min(chosen).max((chosen + 1).saturating_sub(rows));
    }
}

fn row(offer: &Offer, most: u16, direction: Direction) -> OfferRow {
    let base = Base::Fixed(direction);
    let label = one_line(&offer.label, most, base);
    let note = one_line(&offer.note, most.saturating_sub(label.width() + APART).max(most / 3), base);
    let room = if note.width() > 0 { most.saturating_sub(note.width() + APART) } else { most };
    let label = if label.width() > room { one_line(&offer.label, room, base) } else { label };
    OfferRow { label, note }
}

impl Filter {
    /// Takes the offer chosen, or the first; what it was, if there is one.
    pub fn take_offer(&mut self, place: usize) -> Option<Offer> {
        let offer = self.offers.items.get(place)?.clone();
        self.field.replace(offer.replace.clone(), &offer.insert);
        self.read();
        self.offers.forget();
        Some(offer)
    }

    /// Whether nobody has changed the line since typing began or since it was recalled.
    #[must_use]
    pub fn untouched(&self) -> bool {
        let as_before = self.before.as_ref().is_some_and(|before| before.line.trim_end() == self.line().trim_end());
        as_before || self.line().is_empty() || self.history.shows(self.line())
    }

    /// Puts the filter used before, or after, into the line; whether there is one.
    pub fn recall(&mut self, earlier: bool) -> bool {
        let line = self.line().to_owned();
        let found = if earlier { self.history.earlier(&line) } else { self.history.later(&line) };
        let Some(found) = found else { return false };
        self.set(&found);
        true
    }
}
