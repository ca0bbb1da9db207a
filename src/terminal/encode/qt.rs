//! Runs of equal attributes are reordered, each by itself: no two letters side by side are of one colour.

use ratatui::buffer::Cell;
use ratatui::style::Color;

use super::Ink;
use super::letters::is_rtl;

/// Two shades for right-to-left cells, by column; the others keep theirs, or a digit between letters would join a run.
pub(super) fn row(cells: &mut [Cell], ink: Ink) {
    for (column, cell) in cells.iter_mut().enumerate() {
        if is_rtl(cell) {
            let [red, green, blue] = shades(cell.fg, ink);
            let step = if column % 2 == 0 { 1 } else { 2 };
            cell.fg = Color::Rgb(red, green, if blue > 127 { blue - step } else { blue + step });
        }
    }
}

/// A colour in parts; the sixteen as xterm has them.
fn shades(colour: Color, ink: Ink) -> Ink {
    match colour {
        Color::Rgb(red, green, blue) => [red, green, blue],
        Color::Black => [0, 0, 0],
        Color::Red => [205, 0, 0],
        Color::Green => [0, 205, 0],
        Color::Yellow => [205, 205, 0],
        Color::Blue => [0, 0, 238],
        Color::Magenta => [205, 0, 205],
        Color::Cyan => [0, 205, 205],
        Color::Gray => [229, 229, 229],
        Color::DarkGray => [127, 127, 127],
        Color::LightRed => [255, 0, 0],
        Color::LightGreen => [0, 255, 0],
        Color::LightYellow => [255, 255, 0],
        Color::LightBlue => [92, 92, 255],
        Color::LightMagenta => [255, 0, 255],
        Color::LightCyan => [0, 255, 255],
        Color::White => [255, 255, 255],
        Color::Reset | Color::Indexed(_) => ink,
    }
}
