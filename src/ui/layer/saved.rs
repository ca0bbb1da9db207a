//! The filters with a name, in a box over the panes.

use ratatui::layout::{Position, Rect};

use super::list::boxed;
use crate::app::App;
use crate::app::layer::SavedList;
use crate::app::view::layer::SavedView;
use crate::ui::line;
use crate::ui::pen::Pen;

/// Columns of a name and the blanks after it.
const NAME: u16 = 22;

/// Draws the list; returns the caret of the name, else where the filter pointed at stands, else where the box begins.
pub(super) fn draw(list: &SavedList, view: &SavedView, app: &App, pen: &mut Pen<'_>) -> Position {
    let words = &app.interface.words;
    boxed(pen, view.area, &words.text("saved-title"), &SavedList::hints(), &app.interface);
    let (inside, palette) = (view.inside(), pen.palette);
    pen.start_row(Rect { height: 1, ..inside }, 0, &view.question, palette.muted);
    if let Some(warning) = &view.warning {
        let row = Rect { y: inside.y + 1, height: 1, ..inside };
        pen.start_row(row, 0, warning, palette.warn);
    }
    if view.rows.is_empty() {
        let row = Rect { y: inside.y + 2, height: 1, ..inside };
        pen.start(row, 0, &words.text("saved-none"), palette.muted);
    }
    let here = filters(list, view, pen);
    let Some(name) = &view.name else {
        // With no filter left to point at, the cursor stays in the box: what is behind takes no key.
        return here.unwrap_or(inside.as_position());
    };
    line::draw(name, pen, |_| palette.text);
    Position { x: name.caret, y: inside.y }
}

/// Draws the filters; returns where the one pointed at stands.
fn filters(list: &SavedList, view: &SavedView, pen: &mut Pen<'_>) -> Option<Position> {
    let (inside, palette) = (view.inside(), pen.palette);
    let mut here = None;
    let shown = view.rows.iter().enumerate().skip(view.top).take(view.height());
    for (row, (n, (name, line))) in inside.rows().skip(2).zip(shown) {
        if list.cursor == n {
            // One column more on each side, as far as the border.
            let whole = Rect { x: row.x.saturating_sub(1), width: row.width + 2, ..row };
            pen.wash(whole, palette.lift);
            pen.sign(whole, 0, "▌", palette.accent);
            here = Some(pen.letter((row.x, row.y), name, 0));
        }
        pen.start_row(row, 0, name, palette.text);
        pen.start_row(row, NAME, line, palette.muted);
    }
    here
}
