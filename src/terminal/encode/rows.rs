//! The texts drawn on a frame, kept beside it for those terminals that want them as they are read.

use super::Family;
use crate::text::Row;

/// The rows of laid-out text that a frame holds, in the order they were drawn. Empty, and free, where no family needs them.
#[derive(Debug, Default)]
pub struct Rows {
    wanted: bool,
    placed: Vec<Placed>,
}

/// A row with the cell of its left end.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) x: u16,
    pub(super) y: u16,
    pub(super) row: Row,
}

impl Rows {
    /// What a family needs to be kept.
    #[must_use]
    pub fn of(family: Family) -> Self {
        Self { wanted: family.is_logical(), placed: Vec::new() }
    }

    /// Keeps a row that is drawn with its left end at a cell.
    pub fn keep(&mut self, x: u16, y: u16, row: &Row) {
        if self.wanted {
            self.placed.push(Placed { x, y, row: row.clone() });
        }
    }

    /// Moves all of them one line down.
    pub fn lower(&mut self) {
        self.placed.iter_mut().for_each(|placed| placed.y += 1);
    }

    /// The rows on one line of the frame.
    pub(super) fn on(&self, y: u16) -> impl Iterator<Item = &Placed> {
        self.placed.iter().filter(move |placed| placed.y == y)
    }
}
