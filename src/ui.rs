//! The state as cells.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::State;

/// Draws a state; returns where the cursor stands, if it is to be seen.
pub fn draw(_state: &State, area: Rect, buffer: &mut Buffer) -> Option<Position> {
    buffer.set_string(area.x, area.y, "tarikh", ratatui::style::Style::default());
    None
}
