//! What fills the terminal.

mod article;
pub mod browse;
pub mod compare;
mod notes;
mod prose;
mod questions;
mod shelf;
mod stage;

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::screen::Shown;
use crate::app::view::Layout;

use super::pen::Pen;
use super::{hints, notice};

/// Draws the screen that is shown; returns where its cursor stands.
pub(super) fn draw(app: &App, layout: &Layout, area: Rect, pen: &mut Pen<'_>) -> Option<Position> {
    if app.screens.notes.is_some() {
        let cursor = notes::draw(app, pen);
        hints::draw(app, layout, pen);
        return cursor;
    }
    let Some(timeline) = app.model.timeline() else {
        return notice::without_timeline(app, pen, area);
    };
    let screens = &app.screens;
    if let Some(stage) = &screens.stage {
        return stage::draw(app, stage, area, pen);
    }
    let cursor = match (screens.shown(), &screens.compare, &screens.questions, &screens.shelf) {
        (Shown::Compare, Some(compare), ..) => compare::draw(app, compare, pen),
        (Shown::Questions, _, Some(questions), _) => {
            browse::title(app, timeline, pen);
            questions::draw(app, questions, pen)
        }
        (Shown::Article, ..) => Some(article::draw(app, timeline, pen)),
        (Shown::Shelf, _, _, Some(shelf)) => shelf::draw(app, shelf, (timeline, layout), pen),
        _ => browse::draw(app, timeline, layout, pen),
    };
    hints::draw(app, layout, pen);
    cursor
}
