//! What is said of a candidate, in place of the chronology.

use ratatui::layout::Position;

use crate::app::App;
use crate::app::screen::review::Reviewing;
use crate::app::view::Layout;
use crate::ui::layer::list::draw_line;
use crate::ui::pen::Pen;

/// Draws the visible rows; returns where the first of them begins.
pub(super) fn draw(app: &App, reviewing: &Reviewing, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    let area = layout.chronology?;
    for (row, line) in area.rows().zip(app.view.review.rows.iter().skip(reviewing.top)) {
        draw_line(pen, row, line, false);
    }
    Some(area.as_position())
}
