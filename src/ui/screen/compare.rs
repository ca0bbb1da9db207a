//! The accounts of one event side by side, or one below the other.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::App;
use crate::app::screen::Compare;
use crate::app::view::compare::{CellKind, CompareCell, CompareLine, CompareView};
use crate::app::view::{after, inset};

use crate::ui::pen::Pen;

/// Draws the comparison in place of title and panes.
pub(super) fn draw(app: &App, shown: &Compare, pen: &mut Pen<'_>) {
    let compare = &app.view.compare;
    title(app, compare, pen);
    let body = inset(compare.body);
    let (label, each) = compare.widths;
    if !compare.names.is_empty() {
        names(compare, pen, Rect { height: 1, ..body });
    }
    let area = compare.area(body);
    for (row, line) in area.rows().zip(compare.lines.iter().skip(shown.scroll.top)) {
        let beside = !compare.names.is_empty();
        if let Some(name) = &line.label {
            let style = if beside { pen.palette.muted } else { pen.palette.strong };
            pen.start_row(row, 0, name, style);
        }
        if beside {
            side_by_side(pen, row, line, label, each);
        } else if let Some(Some(cell)) = line.cells.first() {
            let indent = if cell.kind == CellKind::Name { 2 } else { 4 };
            draw_cell(pen, after(row, indent), cell);
        }
    }
}

fn title(app: &App, compare: &CompareView, pen: &mut Pen<'_>) {
    let words = &app.interface.words;
    let area = inset(Rect { x: 0, y: 0, width: app.view.size.width, height: 1 });
    let (accounts, differences) = compare.counts;
    let counts = words.with("compare-counts", &[("accounts", accounts.into()), ("differences", differences.into())]);
    let style = if differences > 0 { pen.palette.warn } else { pen.palette.muted };
    let taken = pen.end(area, 0, &counts, style);
    let Some(event) = app.model.event() else { return };
    let title = event.title.isolated(words.titles());
    let said = format!("{} · {} · {title}", event.number, event.date.short(words));
    let room = Rect { width: area.width.saturating_sub(taken + 2), ..area };
    let strong = pen.palette.strong;
    pen.start(room, 0, &said, strong);
}

fn names(compare: &CompareView, pen: &mut Pen<'_>, row: Rect) {
    let (label, each) = compare.widths;
    let (strong, line) = (pen.palette.strong, pen.palette.line);
    let below = Rect { y: row.y + 1, ..row };
    pen.rule(below, 0, row.width, line);
    for (n, name) in (0..).zip(&compare.names) {
        let offset = label + n * each;
        pen.sign(row, offset, "│", line);
        pen.start_row(row, offset + 2, name, strong);
        pen.sign(below, offset, "┼", line);
    }
}

fn side_by_side(pen: &mut Pen<'_>, row: Rect, line: &CompareLine, label: u16, each: u16) {
    let style = pen.palette.line;
    for (n, cell) in (0..).zip(&line.cells) {
        let offset = label + n * each;
        pen.sign(row, offset, "│", style);
        if let Some(cell) = cell {
            draw_cell(pen, Rect { width: each.saturating_sub(3), ..after(row, offset + 2) }, cell);
        }
    }
}

fn draw_cell(pen: &mut Pen<'_>, area: Rect, cell: &CompareCell) {
    let palette = pen.palette;
    let style = match cell.kind {
        CellKind::Differs => palette.warn,
        CellKind::Silent | CellKind::Aside | CellKind::Name => palette.muted,
        CellKind::Value | CellKind::Passage => palette.text,
    };
    // A sign before the value, so that disagreement is told without colour.
    let sign = u16::from(cell.kind == CellKind::Differs) * 2;
    if sign > 0 && cell.row.logical().start == 0 {
        pen.sign(area, 0, "≠", palette.warn);
    }
    pen.aligned(after(area, sign), &cell.row, |at| marked(cell, at, style, palette.hit));
}

fn marked(cell: &CompareCell, at: u32, style: Style, hit: Style) -> Style {
    if cell.marks.iter().any(|mark| mark.contains(&at)) { style.patch(hit) } else { style }
}
