//! How far a list is scrolled, in rows.

use crate::keymap::Action;
use crate::text::measure::steps;

/// Rows a notch of the wheel scrolls.
const NOTCH: i16 = 3;

/// Rows that a turn of the wheel scrolls; down is positive.
#[must_use]
pub fn rows_of(notches: i16) -> isize {
    isize::from(notches.saturating_mul(NOTCH))
}

/// The first row on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    /// From 0.
    pub top: usize,
}

impl Scroll {
    /// Moves by rows; [`Self::clamp`] stops it at the end.
    pub fn by(&mut self, rows: isize) {
        self.top = self.top.saturating_add_signed(rows);
    }

    /// Moves as the wheel does; down is positive.
    pub fn wheel(&mut self, notches: i16) {
        self.by(rows_of(notches));
    }

    /// Moves as an action asks for, on a screen with so many rows; whether it asks for that.
    pub fn on_action(&mut self, action: Action, height: usize) -> bool {
        let page = steps(height.saturating_sub(1).max(1));
        match action {
            Action::Down => self.by(1),
            Action::Up => self.by(-1),
            Action::PageDown | Action::ReadOn => self.by(page),
            Action::PageUp | Action::ReadBack => self.by(-page),
            Action::HalfDown => self.by((page / 2).max(1)),
            Action::HalfUp => self.by(-(page / 2).max(1)),
            Action::First => self.top = 0,
            Action::Last => self.top = usize::MAX,
            _ => return false,
        }
        true
    }

    /// Stops where the last of so many rows is on screen.
    pub fn clamp(&mut self, rows: usize, height: usize) {
        self.top = self.top.min(rows.saturating_sub(height));
    }
}
