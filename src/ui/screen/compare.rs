//! The accounts of one event: what they differ in, and their passages side by side, or one below the other.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::app::App;
use crate::app::screen::Compare;
use crate::app::view::compare::{CellKind, CompareLine, ComparePart, CompareView, Mark, Plot, Plotted};
use crate::app::view::inset;

use crate::ui::pen::Pen;

/// Draws the comparison in place of title and panes; returns where the name of the account stands that a key would open.
pub(super) fn draw(app: &App, shown: &Compare, pen: &mut Pen<'_>) -> Option<Position> {
    let view = &app.view.compare;
    title(app, view, pen);
    let mut cursor = None;
    if !view.names.is_empty() {
        cursor = names(view, pen, shown);
    }
    for (row, line) in view.area().rows().zip(view.lines.iter().skip(shown.scroll.top)) {
        if line.ruled {
            rules(view, pen, row, "│");
        }
        if line.asked {
            pen.sign(row, 0, "▌", pen.palette.accent);
        }
        let here = draw_line(pen, row, line, Some(shown.account));
        cursor = cursor.or(here);
    }
    // Where the name is out of sight, what is read: the first words on screen.
    cursor.or_else(|| first_words(view, pen, shown))
}

fn first_words(view: &CompareView, pen: &Pen<'_>, shown: &Compare) -> Option<Position> {
    let mut rows = view.area().rows().zip(view.lines.iter().skip(shown.scroll.top));
    let (row, part) = rows.find_map(|(row, line)| Some((row, line.parts.first()?)))?;
    let room = Rect { x: part.x, width: part.width, ..row };
    Some(pen.aligned_letter(room, &part.row, part.row.logical().start))
}

fn title(app: &App, view: &CompareView, pen: &mut Pen<'_>) {
    let words = &app.interface.words;
    let area = inset(Rect { x: 0, y: 0, width: app.view.size.width, height: 1 });
    let (accounts, differences) = view.counts;
    let counts = words.with("compare-counts", &[("accounts", accounts.into()), ("differences", differences.into())]);
    let style = if differences > 0 { pen.palette.warn } else { pen.palette.muted };
    let taken = pen.end(area, 0, &counts, style);
    let Some(event) = app.model.event() else { return };
    let title = event.title.isolated(words.titles());
    let said = format!("{} · {} · {title}", words.number(event.number), event.date.short(words));
    let room = Rect { width: area.width.saturating_sub(taken + 2), ..area };
    let strong = pen.palette.strong;
    pen.start(room, 0, &said, strong);
}

/// The names over the columns, and the rule below them.
fn names(view: &CompareView, pen: &mut Pen<'_>, shown: &Compare) -> Option<Position> {
    let row = Rect { height: 1, ..view.body };
    let below = Rect { y: row.y + 1, ..row };
    pen.rule(below, 1, row.width.saturating_sub(1), pen.palette.line);
    rules(view, pen, row, "│");
    rules(view, pen, below, "┼");
    let drawn: Vec<Option<Position>> =
        view.names.iter().map(|name| draw_part(pen, row, name, Some(shown.account))).collect();
    drawn.into_iter().find_map(|at| at)
}

fn rules(view: &CompareView, pen: &mut Pen<'_>, row: Rect, sign: &str) {
    for x in &view.rules {
        pen.sign(row, *x, sign, pen.palette.line);
    }
}

/// Draws a row; returns where the name of the account stands that a key would open, if it is in it.
pub(super) fn draw_line(pen: &mut Pen<'_>, row: Rect, line: &CompareLine, opened: Option<usize>) -> Option<Position> {
    if let Some(plot) = &line.plot {
        draw_plot(pen, row, plot);
    }
    let drawn: Vec<Option<Position>> = line.parts.iter().map(|part| draw_part(pen, row, part, opened)).collect();
    drawn.into_iter().find_map(|at| at)
}

/// Draws words; returns where they stand, if they name the account that a key would open.
fn draw_part(pen: &mut Pen<'_>, row: Rect, part: &ComparePart, opened: Option<usize>) -> Option<Position> {
    let palette = pen.palette;
    let named = matches!(part.kind, CellKind::Name(account) if Some(account) == opened);
    let style = match part.kind {
        CellKind::Differs | CellKind::Answer => palette.warn,
        CellKind::Label | CellKind::Silent | CellKind::Aside => palette.muted,
        CellKind::Question | CellKind::Name(_) => palette.strong,
        CellKind::Value | CellKind::Passage => palette.text,
    };
    let mut area = Rect { x: part.x, width: part.width, ..row };
    if named {
        pen.wash(area, palette.lift);
        pen.sign(Rect { x: area.x.saturating_sub(1), ..area }, 0, "▌", palette.accent);
    }
    // A sign before what differs, so that disagreement is told without colour.
    let first = part.row.logical().start == 0;
    match part.kind {
        CellKind::Differs => {
            if first {
                pen.sign(area, 0, "≠", palette.warn);
            }
            area = Rect { x: area.x + 2, ..area };
        }
        CellKind::Question if first => pen.sign(row, part.x.saturating_sub(2), "≠", palette.warn),
        _ => {}
    }
    pen.aligned(area, &part.row, |at| marked(part, at, style, palette.hit));
    named.then(|| pen.aligned_letter(area, &part.row, part.row.logical().start))
}

fn marked(part: &ComparePart, at: u32, style: Style, hit: Style) -> Style {
    if part.marks.iter().any(|mark| mark.contains(&at)) { style.patch(hit) } else { style }
}

/// A part of a scale: its line, or a figure on it.
fn draw_plot(pen: &mut Pen<'_>, row: Rect, plot: &Plot) {
    let (line, warn) = (pen.palette.line, pen.palette.warn);
    let area = Rect { x: plot.x, width: plot.width, ..row };
    match plot.what {
        Plotted::Axis(broken) => {
            pen.rule(area, 0, area.width, line);
            for at in &plot.ticks {
                pen.sign(area, *at, "┴", line);
            }
            if broken {
                pen.sign(area, 1, "╱", pen.palette.muted);
            }
        }
        Plotted::Figure(mark) => {
            for at in &plot.ticks {
                pen.sign(area, *at, "·", line);
            }
            match mark {
                None => {}
                Some(Mark::At(at)) => pen.sign(area, at, "●", warn),
                Some(Mark::About(at)) => pen.sign(area, at, "○", warn),
                Some(Mark::Between(from, to)) => {
                    (from + 1..to).for_each(|at| pen.sign(area, at, "━", warn));
                    pen.sign(area, from, "●", warn);
                    pen.sign(area, to, "●", warn);
                }
                Some(Mark::From(from)) => {
                    (from + 1..area.width.saturating_sub(1)).for_each(|at| pen.sign(area, at, "━", warn));
                    pen.sign(area, from, "●", warn);
                    pen.sign(area, area.width.saturating_sub(1), "›", warn);
                }
            }
        }
    }
}
