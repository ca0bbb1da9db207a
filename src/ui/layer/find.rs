//! Words to find in the article, typed in the hint row.

use ratatui::layout::Position;

use crate::app::App;
use crate::app::hint::Hint;
use crate::app::view::Layout;
use crate::app::view::line::LineView;
use crate::keymap::line::Typing;
use crate::ui::hints;
use crate::ui::pen::Pen;

/// Draws them; returns the caret.
pub(super) fn draw(view: &LineView, app: &App, layout: &Layout, pen: &mut Pen<'_>) -> Position {
    let area = hints::clear(app, layout, pen);
    let hints = [Hint::typing(&[Typing::Keep], "find-keep"), Hint::typing(&[Typing::AsBefore], "find-back")];
    hints::find(app, view, &hints, pen, area);
    Position { x: view.caret, y: area.y }
}
