//! The chronology: headings, gaps, events.

use ratatui::layout::{Position, Rect};

use crate::app::model::search::{Membership, Order};
use crate::app::view::chronology::{Accounts, Columns, Entry, HeadingLine, Line, sign};
use crate::app::view::{Layout, after};
use crate::app::{App, Pane};
use crate::text::measure::cells;
use crate::timeline::date::Gap;
use crate::timeline::{EventIx, Timeline};

use crate::ui::notice;
use crate::ui::pen::Pen;

/// Draws the visible rows; returns where the title of the selected one begins.
pub(super) fn draw(app: &App, timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    let area = layout.chronology?;
    let chronology = &app.view.chronology;
    let Some(selected) = app.model.selection.event else {
        return notice::empty_list(app, timeline, pen, area);
    };
    for (row, entry) in chronology.window() {
        let row = Rect { y: area.y + cells(row), height: 1, ..area };
        match entry {
            Entry::Blank => {}
            Entry::Heading(heading, count) => {
                if let Some(line) = chronology.heading_line(heading, count) {
                    draw_heading(pen, row, line);
                }
            }
            Entry::Gap(gap) => draw_gap(app, pen, row, gap),
            Entry::Event(event, _) => {
                if let Some(line) = chronology.line(event) {
                    draw_event(app, pen, row, (event, line));
                }
            }
        }
    }
    let row = cells(chronology.row(app.model.position()));
    let title = chronology.line(selected).and_then(|line| line.title.first()).filter(|_| row < area.height)?;
    let room = title_room(Rect { y: area.y + row, height: 1, ..area }, chronology.columns);
    Some(pen.aligned_letter(room, title, title.logical().start))
}

fn title_room(area: Rect, columns: Columns) -> Rect {
    Rect { x: area.x + columns.title_at, width: columns.title, ..area }
}

fn draw_heading(pen: &mut Pen<'_>, area: Rect, HeadingLine { title, count }: &HeadingLine) {
    let (line, muted, strong) = (pen.palette.line, pen.palette.muted, pen.palette.strong);
    let taken = pen.start_row(area, area.width.saturating_sub(1 + count.width()), count, muted);
    pen.rule(area, 1, 3, line);
    let title = pen.start_row(area, 4, title, strong);
    pen.rule(area, 4 + title + 1, area.width.saturating_sub(taken + 2), line);
}

fn draw_gap(app: &App, pen: &mut Pen<'_>, area: Rect, gap: Gap) {
    let words = &app.interface.words;
    let newest_first = app.model.search.listing().order() == Order::Newest;
    let said = if newest_first { gap.earlier(words) } else { gap.later(words) };
    let offset = app.view.chronology.columns.date_at;
    let (line, muted) = (pen.palette.line, pen.palette.muted);
    pen.sign(area, offset, "┊", line);
    pen.start(area, offset + 2, &said, muted);
}

/// First the date, then the title; numbers and counts stand back.
fn draw_event(app: &App, pen: &mut Pen<'_>, area: Rect, (event, line): (EventIx, &Line)) {
    let selected = app.model.selection.event == Some(event);
    let (palette, columns) = (pen.palette, app.view.chronology.columns);
    let browse = &app.screens.browse;
    let focused = browse.focus == Pane::Chronology && !browse.in_facets(&app.view.room());
    if selected {
        let whole = Rect { height: cells(line.height()), ..area };
        // The bar tells by its colour who has the keys: in reverse it would be another.
        let lifted = if palette.lift.bg.is_some() { whole } else { after(whole, 1) };
        pen.wash(lifted, palette.lift);
        for row in whole.rows() {
            pen.sign(row, 0, "▌", if focused { palette.accent } else { palette.muted });
        }
    }
    let muted = if selected { palette.text } else { palette.muted };
    let is_changed = app.model.library.is_changed(event);
    match found(line) {
        _ if is_changed => pen.sign(area, 1, "*", palette.accent),
        Some(sign) => pen.sign(area, 1, sign, palette.muted),
        None => {}
    }
    pen.start_row(area, columns.number.saturating_sub(line.number.width()), &line.number, muted);
    let found = matches!(line.membership, Membership::Sure | Membership::Nearest);
    let date = if line.firm { palette.firm } else { palette.date };
    for (row, n) in line.date.iter().zip(0..) {
        pen.start_row(Rect { y: area.y + n, ..area }, columns.date_at, row, if found { date } else { muted });
    }
    if let Some(gap) = &line.gap {
        pen.start_row(area, columns.date_at + columns.date.saturating_sub(gap.width()), gap, palette.muted);
    }
    if let Some(sign) = sign(line.standing, &app.interface.words) {
        pen.sign(area, columns.title_at - 2, &sign, palette.warn);
    }
    draw_title(pen, area, columns, line, selected && focused);
    if let Some((accounts, said)) = &line.accounts {
        // What is not proven, and what is contradicted, is worth a second look.
        let plain = matches!(accounts, Accounts::Several(_));
        let from = area.width.saturating_sub(columns.end + said.width());
        pen.start_row(area, from, said, if plain { muted } else { palette.warn });
    }
}

fn draw_title(pen: &mut Pen<'_>, area: Rect, columns: Columns, line: &Line, strong: bool) {
    let palette = pen.palette;
    let base = match line.membership {
        Membership::Sure if strong => palette.selected_title(),
        Membership::Sure | Membership::Nearest => palette.text,
        Membership::Possible | Membership::Out => palette.muted,
    };
    let room = title_room(area, columns);
    for (row, n) in line.title.iter().zip(0..) {
        pen.aligned(Rect { y: room.y + n, ..room }, row, |at| {
            if line.hits.iter().any(|hit| hit.contains(&at)) { base.patch(palette.hit) } else { base }
        });
    }
}

/// How an event was found, where it was not found plainly or not at all; help says it in words.
fn found(line: &Line) -> Option<&'static str> {
    match line.membership {
        Membership::Possible => Some("◌"),
        Membership::Sure if line.weak => Some("~"),
        Membership::Sure | Membership::Nearest => None,
        Membership::Out => Some("·"),
    }
}
