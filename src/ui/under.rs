//! What stands under the filter line while it is typed: what is wrong with a term.

use ratatui::layout::Rect;

use crate::app::State;
use crate::app::layout::Layout;

use super::pen::Pen;
use super::title::inset;

pub(super) fn draw(state: &State, layout: &Layout, pen: &mut Pen<'_>) {
    let Some(advice) = &state.filter.advice else { return };
    let row = Rect { y: layout.title.bottom(), height: 1, ..layout.title };
    pen.clear(row);
    let area = inset(row);
    let palette = pen.palette;
    pen.sign(area, 0, "!", palette.error);
    let said = pen.start_row(area, 2, &advice.said, palette.text);
    if advice.mends {
        pen.start(area, said + 4, "Tab", palette.accent);
    }
}
