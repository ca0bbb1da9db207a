//! Words to find in the article, typed in the hint row.

use ratatui::layout::Position;

use crate::app::view::Layout;
use crate::app::view::line::LineView;
use crate::ui::hints;
use crate::ui::pen::Pen;

/// Draws them; returns the caret.
pub(super) fn draw(view: &LineView, layout: &Layout, pen: &mut Pen<'_>) -> Position {
    hints::find(view, pen, layout);
    Position { x: view.caret, y: layout.hints.y }
}
