//! A filter while it is typed: the line in the first row, under it what is wrong with a term and what is offered, in the hint row
//! the keys.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::layer::FilterPrompt;
use crate::app::view::layer::FilterView;
use crate::app::view::layer::filter::OffersView;
use crate::app::view::{Layout, inset};
use crate::keymap::line::Typing;
use crate::text::Row;
use crate::ui::pen::Pen;
use crate::ui::{hints, line};

/// Draws it; returns the caret.
pub(super) fn draw(
    prompt: &FilterPrompt,
    view: &FilterView,
    app: &App,
    layout: &Layout,
    pen: &mut Pen<'_>,
) -> Position {
    let (search, room) = (&app.model.search, app.view.title.room);
    pen.clear(room);
    pen.sign(room, 0, "/", pen.palette.accent);
    let faults: Vec<_> = prompt.faults(search).map(|fault| fault.span.clone()).collect();
    let picked = prompt.picked(search.query().groups());
    line::draw_filter(&view.line, pen, &faults, picked.as_slice());
    if let Some(said) = &view.advice {
        let row = Rect { y: layout.title.bottom(), height: 1, ..layout.title };
        advice(said, prompt.mends(search).then(|| app.interface.keymap.label(Typing::Take)), row, pen);
    }
    offers(&view.offers, prompt.offers.chosen, pen);
    hints::draw(app, layout, pen);
    Position { x: view.line.caret, y: room.y }
}

fn advice(advice: &Row, mends: Option<String>, row: Rect, pen: &mut Pen<'_>) {
    pen.clear(row);
    let area = inset(row);
    let palette = pen.palette;
    pen.sign(area, 0, "!", palette.error);
    let said = pen.start_row(area, 2, advice, palette.text);
    if let Some(key) = mends {
        pen.start(area, said + 4, &key, palette.accent);
    }
}

fn offers(offers: &OffersView, chosen: Option<usize>, pen: &mut Pen<'_>) {
    let (area, palette) = (offers.area, pen.palette);
    for rows in offers.covers {
        pen.clear(rows);
    }
    for (row, (n, (label, note))) in area.rows().zip(offers.rows.iter().enumerate().skip(offers.top)) {
        if chosen == Some(n) {
            pen.wash(row, palette.lift);
        }
        pen.sign(row, 0, "│", palette.line);
        let (last, shown) = (offers.top + usize::from(area.height), n + 1);
        let goes_on = (shown == last && last < offers.rows.len()) || (n == offers.top && n > 0);
        let (side, style) = if goes_on { ("…", palette.accent) } else { ("│", palette.line) };
        pen.sign(row, row.width.saturating_sub(1), side, style);
        pen.start_row(row, 2, label, palette.text);
        pen.start_row(row, row.width.saturating_sub(2 + note.width()), note, palette.muted);
    }
}
