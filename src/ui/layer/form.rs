//! A form, in a box over the panes.

use ratatui::layout::{Position, Rect};

use super::list::boxed;
use crate::app::App;
use crate::app::layer::FormPrompt;
use crate::app::view::layer::FormView;
use crate::app::view::layer::form::FieldView;
use crate::ui::line;
use crate::ui::pen::Pen;

/// Draws it; returns the caret.
pub(super) fn draw(prompt: &FormPrompt, view: &FormView, app: &App, pen: &mut Pen<'_>) -> Position {
    let words = &app.interface.words;
    boxed(pen, view.area, &words.text(prompt.form.title), &prompt.hints(), &app.interface);
    let palette = pen.palette;
    for (area, row) in &view.about {
        pen.aligned(*area, row, |_| palette.muted);
    }
    let mut caret = view.area.as_position();
    for field in &view.fields {
        let typing = field.place == prompt.at;
        draw_field(field, typing, pen);
        if typing {
            caret = Position { x: field.line.caret, y: field.area.y };
        }
    }
    caret
}

fn draw_field(field: &FieldView, typing: bool, pen: &mut Pen<'_>) {
    let palette = pen.palette;
    if typing {
        // One column more on each side, as far as the border.
        let whole = Rect { x: field.area.x.saturating_sub(1), width: field.area.width + 2, ..field.area };
        pen.wash(whole, palette.lift);
        pen.sign(whole, 0, "▌", palette.accent);
    }
    pen.start_row(field.area, 0, &field.label, if typing { palette.strong } else { palette.muted });
    line::draw(&field.line, pen, |_| palette.text);
    for (area, row) in &field.under {
        pen.start_row(*area, 0, row, if field.wrong { palette.warn } else { palette.muted });
    }
}
