//! Runs of equal attributes are reordered, each by itself: no two letters side by side are of one colour.

use ratatui::buffer::Cell;
use ratatui::style::Color;

use super::Rgb;
use super::letters::is_rtl;
use super::shades::shades;

/// Two shades for right-to-left cells, by column; the others keep theirs, or a digit between letters would join a run.
pub(super) fn row(cells: &mut [Cell], ink: Rgb) {
    for (column, cell) in cells.iter_mut().enumerate() {
        if is_rtl(cell) {
            let [red, green, blue] = shades(cell.fg, ink);
            let step = if column % 2 == 0 { 1 } else { 2 };
            cell.fg = Color::Rgb(red, green, if blue > 127 { blue - step } else { blue + step });
        }
    }
}
