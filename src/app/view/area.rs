//! Parts of areas.

use ratatui::layout::Rect;

/// The room inside the border of a box.
#[must_use]
pub fn inside(area: Rect) -> Rect {
    let (x, y) = (area.x + 2, area.y + 1);
    Rect { x, y, width: area.width.saturating_sub(4), height: area.height.saturating_sub(2) }
}

/// An area without one column at each side.
#[must_use]
pub fn inset(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area }
}

/// An area without its first columns.
#[must_use]
pub fn after(area: Rect, columns: u16) -> Rect {
    Rect { x: area.x + columns, width: area.width.saturating_sub(columns), ..area }
}
