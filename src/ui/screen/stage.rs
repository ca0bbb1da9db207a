//! The stage: what is told, and nothing else.

use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

use super::compare::draw_line;
use crate::app::App;
use crate::app::remote::Blank;
use crate::app::screen::Stage;
use crate::app::view::stage::{StageKind, StagePart, StageTime, TimeSign};
use crate::ui::pen::Pen;

/// Of a screen of paper, and of a dark one.
const PAPER: Color = Color::Rgb(0xfa, 0xf8, 0xf3);
const DARK: Color = Color::Rgb(0, 0, 0);

/// Draws it. No cursor stands on it: a room would look at that.
pub(super) fn draw(app: &App, stage: &Stage, area: Rect, pen: &mut Pen<'_>) {
    let colour = match stage.blank {
        Blank::Off => return draw_talk(app, stage, area, pen),
        Blank::Dark => DARK,
        Blank::Paper => PAPER,
    };
    // Where there are no colours a blank screen is an empty one.
    if pen.palette.accent.fg.is_some() {
        pen.wash(area, Style::new().bg(colour));
    }
}

fn draw_talk(app: &App, stage: &Stage, area: Rect, pen: &mut Pen<'_>) {
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
    let typed = stage.count.map(|count| count.to_string());
    if let Some(said) = typed.as_ref().or(app.notice.as_ref()) {
        pen.clear(foot);
        let style = pen.palette.accent;
        pen.start(foot, 0, said, style);
    }
}

fn draw_part(pen: &mut Pen<'_>, part: &StagePart) {
    let palette = pen.palette;
    let room = Rect { x: part.x, y: part.y, width: part.width, height: 1 };
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
