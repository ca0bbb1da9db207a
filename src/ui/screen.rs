//! What fills the terminal.

mod article;
pub mod browse;
pub mod compare;
mod prose;
mod questions;
mod shelf;

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::view::Layout;

use super::pen::Pen;
use super::{hints, notice};

/// Draws the screen that is shown; returns where its cursor stands.
pub(super) fn draw(app: &App, layout: &Layout, area: Rect, pen: &mut Pen<'_>) -> Option<Position> {
    let Some(timeline) = app.model.timeline() else {
        notice::without_timeline(app, pen, area);
        return None;
    };
    let cursor = match (&app.screens.compare, &app.screens.questions, &app.screens.shelf) {
        (Some(compare), ..) => compare::draw(app, compare, pen),
        (None, Some(questions), _) => {
            browse::title(app, timeline, pen);
            questions::draw(app, questions, pen)
        }
        (None, None, Some(shelf)) if shelf.open.is_some() => article::draw(app, timeline, pen),
        (None, None, Some(shelf)) => shelf::draw(app, shelf, (timeline, layout), pen),
        (None, None, None) => browse::draw(app, timeline, layout, pen),
    };
    hints::draw(app, layout, pen);
    cursor
}
