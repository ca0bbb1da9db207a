//! The stage: what is told, and nothing else.

use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};

use super::compare::draw_line;
use crate::app::App;
use crate::app::hint::key;
use crate::app::remote::Blank;
use crate::app::screen::Stage;
use crate::app::view::stage::{StageKind, StagePart, StageTime, StageView, TimeSign};
use crate::keymap::Action;
use crate::ui::pen::Pen;

/// Of a screen of paper, and of a dark one.
const PAPER: Color = Color::Rgb(0xfa, 0xf8, 0xf3);
const DARK: Color = Color::Rgb(0, 0, 0);

/// Draws it; returns where what was told last begins. A room would look at a cursor: it stands there unseen.
pub(super) fn draw(app: &App, stage: &Stage, area: Rect, pen: &mut Pen<'_>) -> Option<Position> {
    let colour = match stage.blank {
        Blank::Off => return draw_talk(app, stage, area, pen),
        Blank::Dark => DARK,
        Blank::Paper => PAPER,
    };
    // Where there are no colours a blank screen is an empty one.
    if pen.palette.accent.fg.is_some() {
        pen.wash(area, Style::new().bg(colour));
    }
    None
}

fn draw_talk(app: &App, stage: &Stage, area: Rect, pen: &mut Pen<'_>) -> Option<Position> {
    let view = &app.view.stage;
    for part in &view.parts {
        draw_part(pen, part);
    }
    for (y, line) in view.lines.iter().take_while(|(y, _)| *y < view.count) {
        draw_line(pen, Rect { y: *y, height: 1, ..area }, line, None);
    }
    if let Some(time) = &view.time {
        draw_time(pen, area, time);
    }
    let foot = Rect { x: view.margin, y: view.count, width: area.width.saturating_sub(2 * view.margin), height: 1 };
    let typed = stage.count.map(|count| {
        let args = [("number", count.into()), ("open", key(Action::Open))];
        app.interface.words.with("stage-count", &args).into_owned()
    });
    if let Some(said) = typed.as_ref().or(app.notice.as_ref()) {
        pen.clear(foot);
        let style = pen.palette.accent;
        pen.start(foot, 0, said, style);
    }
    told_last(view, pen)
}

/// A passage, the sentence of it that stands out, a matter on which accounts differ; else the title, or the date before it is told.
fn told_last(view: &StageView, pen: &Pen<'_>) -> Option<Position> {
    let begins = |part: &StagePart, logical: u32| pen.aligned_letter(room(part), &part.row, logical);
    let first = |part: &StagePart| begins(part, part.row.logical().start);
    let lit = view.parts.iter().find_map(|part| match &part.kind {
        StageKind::Passage(Some(lit)) if part.row.logical().contains(&lit.start) => Some(begins(part, lit.start)),
        _ => None,
    });
    let passage = || view.parts.iter().find(|part| matches!(part.kind, StageKind::Passage(_))).map(first);
    let matter = || {
        let mut parts = view.lines.iter().flat_map(|(y, line)| line.parts.iter().map(move |part| (*y, part)));
        let (y, part) = parts.next()?;
        let room = Rect { x: part.x, y, width: part.width, height: 1 };
        Some(pen.aligned_letter(room, &part.row, part.row.logical().start))
    };
    let title = || view.parts.iter().find(|part| part.kind == StageKind::Title).map(first);
    let date = || {
        let part = view.parts.iter().find(|part| part.kind == StageKind::Date)?;
        // Large figures have blanks above and before them.
        let letter = part.row.cells().find(|(_, symbol)| *symbol != " ").map_or(0, |(cell, _)| cell.logical);
        Some(pen.letter((part.x, part.y), &part.row, letter))
    };
    lit.or_else(passage).or_else(matter).or_else(title).or_else(date)
}

fn room(part: &StagePart) -> Rect {
    Rect { x: part.x, y: part.y, width: part.width, height: 1 }
}

fn draw_part(pen: &mut Pen<'_>, part: &StagePart) {
    let palette = pen.palette;
    let room = room(part);
    match &part.kind {
        StageKind::Date => {
            pen.start_row(room, 0, &part.row, palette.firm);
        }
        StageKind::Distance => {
            pen.start_row(room, part.width.saturating_sub(part.row.width()), &part.row, palette.muted);
        }
        StageKind::Foot => {
            pen.start_row(room, 0, &part.row, palette.muted);
        }
        StageKind::Title => pen.aligned(room, &part.row, |_| palette.strong),
        StageKind::Doubt => pen.aligned(room, &part.row, |_| palette.warn),
        StageKind::Aside => pen.aligned(room, &part.row, |_| palette.muted),
        StageKind::Who => pen.aligned(room, &part.row, |_| palette.accent),
        StageKind::Passage(None) => pen.aligned(room, &part.row, |_| palette.text),
        StageKind::Passage(Some(lit)) => {
            let style = |at: u32| if lit.contains(&at) { palette.mark } else { palette.muted };
            pen.aligned(room, &part.row, style);
        }
    }
}

fn draw_time(pen: &mut Pen<'_>, area: Rect, time: &StageTime) {
    let palette = pen.palette;
    let row = Rect { y: time.y, height: 1, ..area };
    for (column, sign) in &time.signs {
        let (sign, style) = match sign {
            TimeSign::Line => ("─", palette.line),
            TimeSign::Break => ("╱", palette.line),
            TimeSign::Told => ("•", palette.muted),
            TimeSign::Here => ("━", palette.accent),
            TimeSign::Now => ("●", palette.accent),
        };
        pen.sign(row, *column, sign, style);
    }
    for label in &time.labels {
        pen.start(row, label.x, &label.text, palette.muted);
    }
}
