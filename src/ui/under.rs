//! What stands under the filter line while it is typed: what is wrong with a term, what is offered.

use ratatui::layout::Rect;

use crate::app::State;
use crate::app::filter::offers::Offers;
use crate::app::layout::Layout;
use crate::text::Row;

use super::pen::Pen;
use super::title::inset;

pub(super) fn draw(state: &State, layout: &Layout, pen: &mut Pen<'_>) {
    if let Some(said) = &state.filter.advice {
        advice(said, state.filter.mends(), Rect { y: layout.title.bottom(), height: 1, ..layout.title }, pen);
    }
    offers(&state.filter.offers, pen);
}

fn advice(advice: &Row, mends: bool, row: Rect, pen: &mut Pen<'_>) {
    pen.clear(row);
    let area = inset(row);
    let palette = pen.palette;
    pen.sign(area, 0, "!", palette.error);
    let said = pen.start_row(area, 2, advice, palette.text);
    if mends {
        pen.start(area, said + 4, "Tab", palette.accent);
    }
}

fn offers(offers: &Offers, pen: &mut Pen<'_>) {
    let (area, palette) = (offers.area, pen.palette);
    pen.clear(area);
    for (n, offer) in (0..area.height).zip(offers.rows.iter().skip(offers.top)) {
        let row = Rect { y: area.y + n, height: 1, ..area };
        let chosen = offers.chosen == Some(offers.top + usize::from(n));
        if chosen {
            pen.wash(row, palette.lift);
        }
        pen.put(row.x, row.y, "│", palette.line);
        pen.put(row.right().saturating_sub(1), row.y, "│", palette.line);
        pen.start_row(row, 2, &offer.label, palette.text);
        pen.start_row(row, row.width.saturating_sub(2 + offer.note.width()), &offer.note, palette.muted);
    }
}
