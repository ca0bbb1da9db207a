//! A list to choose from, in a box.

use ratatui::layout::{Position, Rect};

use super::list::boxed;
use crate::app::App;
use crate::app::hint::Hint;
use crate::app::layer::PickList;
use crate::app::view::after;
use crate::app::view::layer::PickView;
use crate::app::view::layer::pick::PickedRow;
use crate::ui::line;
use crate::ui::pen::Pen;

/// Draws it; returns the caret of the words that are typed, else where the one pointed at stands.
pub(super) fn draw((list, hints): (&PickList, &[Hint]), view: &PickView, app: &App, pen: &mut Pen<'_>) -> Position {
    let words = &app.interface.words;
    boxed(pen, view.area, &words.text(list.title), hints, &app.interface);
    let (palette, inside) = (pen.palette, crate::app::view::inside(view.area));
    if view.items.is_empty() {
        pen.start_row(inside, 0, &view.nothing, palette.muted);
    }
    let mut here = inside.as_position();
    for item in &view.items {
        let pointed = item.place == list.cursor;
        draw_item(pen, item, pointed);
        if pointed {
            here = name_begins(pen, item);
        }
    }
    let Some(typed) = &view.typed else { return here };
    pen.clear(Rect { x: typed.room.x.saturating_sub(2), width: typed.width + 3, ..typed.room });
    pen.put(typed.room.x.saturating_sub(1), typed.room.y, "/", palette.accent);
    line::draw(typed, pen, |_| palette.text);
    if list.typing { Position { x: typed.caret, y: typed.room.y } } else { here }
}

/// Where the name of an item begins.
fn name_begins(pen: &Pen<'_>, item: &PickedRow) -> Position {
    let (at, width, names) = &item.name;
    let room = Rect { width: *width, height: 1, ..after(item.area, *at) };
    names.first().map_or(item.area.as_position(), |name| pen.aligned_letter(room, name, name.logical().start))
}

fn draw_item(pen: &mut Pen<'_>, item: &PickedRow, pointed: bool) {
    let palette = pen.palette;
    let row = Rect { height: 1, ..item.area };
    if pointed {
        // One column more on each side, as far as the border.
        let whole = Rect { x: item.area.x.saturating_sub(1), width: item.area.width + 2, ..item.area };
        pen.wash(whole, palette.lift);
        whole.rows().for_each(|row| pen.sign(row, 0, "▌", palette.accent));
    }
    let mark = if item.holds { palette.strong } else { palette.muted };
    pen.start_row(row, 4_u16.saturating_sub(item.mark.width()), &item.mark, mark);
    let (at, y, said) = &item.said;
    pen.start_row(Rect { y: row.y + y, ..row }, *at, said, palette.date);
    let (at, width, names) = &item.name;
    for (y, name) in (row.y..item.area.bottom()).zip(names) {
        let room = Rect { y, width: *width, height: 1, ..after(row, *at) };
        pen.aligned(room, name, |_| if item.holds { palette.strong } else { palette.text });
    }
}
