//! The filters with a name, in a box over the panes.

use ratatui::layout::{Position, Rect};

use crate::app::State;
use crate::app::saved::SavedList;
use crate::text::Direction;

use super::overlay::boxed;
use super::pen::Pen;
use super::title::line;

/// Columns of a name and the blanks after it.
const NAME: u16 = 22;

/// Draws the list where it is open; returns the caret of the name.
pub(super) fn draw(state: &State, pen: &mut Pen<'_>) -> Option<Position> {
    let list = state.saved.list.as_ref()?;
    boxed(pen, list.area, &state.words.say("saved-title"), &state.words.say("saved-hint"));
    let (inside, palette) = (list.inside(), pen.palette);
    let nameless = state.filter.line().trim().is_empty();
    pen.start_row(Rect { height: 1, ..inside }, 0, &list.question, palette.muted);
    if let Some(warning) = &list.warning {
        let row = Rect { y: inside.y + 1, height: 1, ..inside };
        pen.start_row(row, 0, warning, palette.warn);
    }
    if state.saved.filters.is_empty() {
        let row = Rect { y: inside.y + 2, height: 1, ..inside };
        pen.start(row, 0, &state.words.say("saved-none"), palette.muted);
    }
    filters(list, pen);
    if nameless {
        return None;
    }
    line(&list.view, pen, |_| palette.text);
    Some(Position { x: list.view.caret, y: inside.y })
}

fn filters(list: &SavedList, pen: &mut Pen<'_>) {
    let (inside, palette) = (list.inside(), pen.palette);
    for (n, (name, line)) in (0_u16..).zip(list.rows.iter().skip(list.top).take(list.height())) {
        let row = Rect { y: inside.y + 2 + n, height: 1, ..inside };
        if list.cursor == list.top + usize::from(n) {
            // One column more on each side, as far as the border.
            let whole = Rect { x: row.x.saturating_sub(1), width: row.width + 2, ..row };
            pen.wash(whole, palette.lift);
            pen.sign(whole, 0, if pen.direction == Direction::Ltr { "▌" } else { "▐" }, palette.accent);
        }
        pen.start_row(row, 0, name, palette.text);
        pen.start_row(row, NAME, line, palette.muted);
    }
}
