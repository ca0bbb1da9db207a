//! Moving through the chronology by rows, pages and headings.

use super::{ChronologyView, Entries, Entry, Making};
use crate::app::model::Model;
use crate::i18n::Catalog;

impl ChronologyView {
    /// The place in the list so many rows from a place, as a page goes.
    #[must_use]
    pub fn page(&mut self, rows: isize, model: &Model, words: &Catalog) -> usize {
        let position = model.position();
        let Some(timeline) = model.timeline() else { return position };
        let making = Making { model, words, timeline };
        let from = self.entries.entry_of(position);
        let mut away = self.away(from, rows, making);
        // Nothing is passed over: what is in sight then meets what is in sight now.
        let (top, bottom, margin) = (self.top, self.last_shown(self.top, making), self.margin());
        let end = self.entries.entries.len().saturating_sub(1);
        let is_event = |entries: &Entries, at: usize| matches!(entries.entries.get(at), Some(Entry::Event(..)));
        while away > from
            && (!is_event(&self.entries, away) || self.top_for((away + margin).min(end), making) > bottom + 1)
        {
            away -= 1;
        }
        while away < from && self.last_shown(away.saturating_sub(margin), making) + 1 < top {
            away += 1;
        }
        let there = self.entries.position_near(away);
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
    pub fn scroll(&mut self, rows: isize, model: &Model, words: &Catalog) -> usize {
        let position = model.position();
        let Some(timeline) = model.timeline() else { return position };
        let making = Making { model, words, timeline };
        self.top = self.away(self.top, rows, making).min(self.last_top(making));
        let selected = self.entries.entry_of(position);
        let last = self.last_shown(self.top, making);
        if selected < self.top {
            self.entries.position_near(self.top)
        } else if selected > last {
            let after = self.entries.position_near(last);
            if self.entries.entry_of(after) <= last { after } else { after.saturating_sub(1) }
        } else {
            position
        }
    }

    /// The entry so many rows from another, or the nearest before; the next at the least.
    fn away(&mut self, from: usize, rows: isize, making: Making<'_>) -> usize {
        let (mut entry, mut left) = (from, rows.unsigned_abs());
        let end = self.entries.entries.len().saturating_sub(1);
        while left > 0 && if rows < 0 { entry > 0 } else { entry < end } {
            let (passed, next) = if rows < 0 { (entry - 1, entry - 1) } else { (entry, entry + 1) };
            let taken = self.rows_of(passed, making);
            if taken > left && entry != from {
                break;
            }
            (entry, left) = (next, left.saturating_sub(taken));
        }
        entry
    }
}
