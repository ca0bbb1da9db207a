//! The last row, as [`Footer`] says.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::footer::{Footer, FooterPart, Tone, found};
use crate::app::view::Layout;
use crate::app::view::line::LineView;

use super::line;
use super::pen::Pen;

/// Draws it.
pub(super) fn draw(app: &App, layout: &Layout, pen: &mut Pen<'_>) {
    parts(app, layout, pen);
    if app.notice.is_none() && app.layers.is_empty() && found(app).is_some() {
        find(&app.view.find.view, pen, layout);
    }
}

/// Draws its parts.
pub(super) fn parts(app: &App, layout: &Layout, pen: &mut Pen<'_>) {
    pen.clear(layout.hints);
    let Footer { area, parts } = Footer::of(app);
    draw_parts(area, &parts, pen);
}

/// Where the first key begins that may follow the one that was pressed; the question where none is offered.
pub(super) fn first_key(app: &App, pen: &Pen<'_>) -> Option<Position> {
    let Footer { area, parts } = Footer::of(app);
    let part = parts.iter().find(|part| part.tone == Tone::Accent).or(parts.first())?;
    Some(pen.letter((area.x + part.at, area.y), &part.row, 0))
}

/// Draws parts of a row.
pub(super) fn draw_parts(area: Rect, parts: &[FooterPart], pen: &mut Pen<'_>) {
    let palette = pen.palette;
    for part in parts {
        let style = match part.tone {
            Tone::Text => palette.text,
            Tone::Muted => palette.muted,
            Tone::Accent => palette.accent,
            Tone::Warn => palette.warn,
            Tone::Error => palette.error,
        };
        pen.start_row(area, part.at, &part.row, style);
    }
}

/// Draws the words that are found, or are being typed, at its beginning.
pub(super) fn find(view: &LineView, pen: &mut Pen<'_>, layout: &Layout) {
    let palette = pen.palette;
    pen.sign(layout.hints, 1, "/", palette.accent);
    line::draw(view, pen, |_| palette.text);
}
