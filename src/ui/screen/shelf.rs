//! The shelf: the articles, and below the time of all events the time of those that rest on each.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::screen::Shelf;
use crate::app::view::Layout;
use crate::app::view::shelf::{APART, BEFORE, BarPart, EntryRow};
use crate::timeline::Timeline;
use crate::ui::notice;
use crate::ui::pen::Pen;

use super::browse;

/// Draws it; returns where the title of the article pointed at begins.
pub(super) fn draw(
    app: &App,
    shelf: &Shelf,
    (timeline, layout): (&Timeline, &Layout),
    pen: &mut Pen<'_>,
) -> Option<Position> {
    browse::title(app, timeline, pen);
    let view = &app.view.shelf;
    if timeline.sources.is_empty() {
        return notice::no_articles(app, pen, layout.body);
    }
    browse::time(app, layout, pen);
    let mut cursor = None;
    for (y, place, row) in view.window() {
        let area = Rect { y, height: 1, ..view.body };
        let selected = place == shelf.cursor;
        if selected && *row != EntryRow::Blank {
            pen.wash(area, pen.palette.lift);
            pen.sign(area, 0, "▌", pen.palette.accent);
        }
        let letter = draw_row(app, pen, area, (place, row), selected);
        let of_it = || Position { x: area.x + BEFORE, y };
        cursor = cursor.or_else(|| selected.then(|| letter.unwrap_or_else(of_it)));
    }
    cursor
}

/// Draws a row of an entry; where the first letter of a row of its title stands.
fn draw_row(
    app: &App,
    pen: &mut Pen<'_>,
    area: Rect,
    (place, row): (usize, &EntryRow),
    selected: bool,
) -> Option<Position> {
    let palette = pen.palette;
    let room = Rect { x: area.x + BEFORE, width: area.width.saturating_sub(BEFORE + 1), ..area };
    let quiet = if selected { palette.text } else { palette.muted };
    match row {
        EntryRow::Title(row, counts) => {
            let style = if selected { palette.strong } else { palette.text };
            let columns = app.view.shelf.columns;
            let titled = Rect { width: columns.title, ..room };
            pen.aligned(titled, row, |_| style);
            let mut at = columns.title;
            for (count, width) in counts.iter().flatten().zip(columns.counts.unwrap_or_default()) {
                at += APART + width;
                pen.start_row(room, at.saturating_sub(count.width()), count, quiet);
            }
            return Some(pen.aligned_letter(titled, row, row.logical().start));
        }
        EntryRow::About(row) => {
            pen.start_row(room, 0, row, quiet);
        }
        EntryRow::Unread(row) => {
            pen.sign(room, 0, "✗", palette.error);
            pen.start_row(room, 2, row, palette.error);
        }
        EntryRow::Bar => draw_bar(app, pen, area, place),
        EntryRow::Blank => {}
    }
    None
}

/// From the first event to the last: thin between them, thick where one begins, and bright where the filter finds it.
fn draw_bar(app: &App, pen: &mut Pen<'_>, area: Rect, place: usize) {
    let (view, palette) = (&app.view, pen.palette);
    for (column, part) in view.shelf.bar(place) {
        let filtered = !app.model.search.query().is_empty();
        let (sign, style) = match part {
            BarPart::Between => ("─", palette.line),
            BarPart::Event if filtered => ("━", palette.muted),
            BarPart::Event | BarPart::Found => ("━", palette.accent),
        };
        pen.sign(area, view.spine.x + column, sign, style);
    }
}
