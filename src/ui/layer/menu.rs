//! What may follow the key that waits, in the hint row.

use crate::app::view::Layout;
use crate::app::view::layer::MenuView;
use crate::ui::hints;
use crate::ui::pen::Pen;

/// Draws it; the cursor stays where it is.
pub(super) fn draw(view: &MenuView, layout: &Layout, pen: &mut Pen<'_>) {
    let area = hints::empty(layout, pen);
    let (key_style, word_style, text) = (pen.palette.accent, pen.palette.muted, pen.palette.text);
    let mut at = pen.start_row(area, 0, &view.question, word_style);
    at += if at > 0 { 3 } else { 0 };
    for (key, said) in &view.items {
        at += pen.start(area, at, &key.to_string(), key_style) + 1;
        at += pen.start_row(area, at, said, text) + 3;
    }
    if let Some((key, said)) = &view.rest {
        at += pen.start(area, at, key, key_style) + 1;
        pen.start_row(area, at, said, word_style);
    }
}
