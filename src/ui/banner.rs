//! The row above all others, as [`banner`] says.

use ratatui::layout::Rect;

use crate::app::App;
use crate::app::banner::banner;
use crate::app::footer::Footer;

use super::hints;
use super::pen::Pen;

/// Moves what was drawn one row down, and draws the row above it; whether there is one.
pub(super) fn draw(app: &App, pen: &mut Pen<'_>) -> bool {
    let Some(Footer { area, parts }) = banner(app) else { return false };
    pen.lower();
    let whole = Rect { x: 0, width: app.view.size.width, ..area };
    pen.clear(whole);
    pen.wash(whole, pen.palette.lift);
    hints::draw_parts(area, &parts, pen);
    true
}
