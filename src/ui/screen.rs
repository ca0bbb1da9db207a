//! What fills the terminal.

pub mod browse;
pub mod compare;
mod questions;

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
    let cursor = match (&app.screens.compare, &app.screens.questions) {
        (Some(compare), _) => {
            compare::draw(app, compare, pen);
            None
        }
        (None, Some(questions)) => {
            browse::title(app, timeline, pen);
            questions::draw(app, questions, pen)
        }
        (None, None) => browse::draw(app, timeline, layout, pen),
    };
    hints::draw(app, layout, pen);
    cursor
}
