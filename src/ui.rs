//! The program as cells. Nothing is decided here.

mod banner;
pub mod hints;
pub mod layer;
mod line;
pub mod notice;
pub mod pen;
pub mod plain;
pub mod screen;
pub mod theme;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Color;

use crate::app::view::InlineAxis;
use crate::app::{App, Drawing, Emoji, Signs};
use crate::input::Family;
use crate::terminal::encode::{encode, hide_marks, part_emoji, to_ascii};
use crate::text::Base;

use pen::Pen;
use theme::{Ground, Palette};

/// Draws the program for a terminal of a family; returns where its cursor stands, since screen readers and braille displays
/// follow it: on what is selected or read, else at the caret. On a stage it stands so as well, and is not seen.
pub fn draw(app: &App, family: Family, area: Rect, buffer: &mut Buffer) -> Option<Position> {
    let interface = &app.interface;
    let axis = InlineAxis { direction: interface.direction, width: area.width };
    let base = Base::Fixed(interface.words.language().direction());
    let palette = Palette::new(interface.colours());
    let mut pen = Pen { axis, base, ..Pen::new(buffer, family, palette) };
    let cursor = match interface.drawing {
        Drawing::Panes => paint(app, area, &mut pen).map(|at| Position { x: axis.mirror(at.x, 1), ..at }),
        Drawing::Statements => plain::draw(app, family, area, &mut pen),
    };
    let rows = pen.rows;
    if let Some(ground) = palette.ground {
        paint_ground(buffer, ground);
    }
    encode(family, buffer, &rows, theme::ink(interface.theme));
    if interface.terminal.emoji == Emoji::Parted {
        part_emoji(buffer);
    }
    if !interface.terminal.marks {
        hide_marks(buffer);
    }
    if interface.signs == Signs::Ascii {
        to_ascii(buffer);
    }
    cursor
}

/// Names letters and what lies behind them wherever they were left to the terminal.
fn paint_ground(buffer: &mut Buffer, Ground { ink, paper }: Ground) {
    for cell in &mut buffer.content {
        if cell.fg == Color::Reset {
            cell.fg = ink;
        }
        if cell.bg == Color::Reset {
            cell.bg = paper;
        }
    }
}

/// The screen first, then the layers from the innermost to the one in front, at last the banner; the cursor is where the foremost
/// wants it.
fn paint(app: &App, area: Rect, pen: &mut Pen<'_>) -> Option<Position> {
    let size = app.view.size;
    let layout = app.view.layout.filter(|_| area.width >= size.width && area.height >= size.height);
    let Some(layout) = layout else {
        return notice::too_small(app, pen, area);
    };
    let mut cursor = screen::draw(app, &layout, area, pen);
    for (layer, view) in app.layers.iter().zip(&app.view.layers) {
        cursor = layer::draw(layer, view, app, &layout, pen).or(cursor);
    }
    let lowered = banner::draw(app, pen);
    cursor.map(|at| Position { y: at.y + u16::from(lowered), ..at })
}
