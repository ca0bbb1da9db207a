//! The spine: how many events lie where in time, which of them match, what of them is in sight, and where the selection is.

use ratatui::layout::Rect;

use crate::app::App;
use crate::app::view::Layout;
use crate::app::view::chronology::Entry;
use crate::app::view::spine::{Slot, SpineView};
use crate::ui::pen::Pen;

/// Eighths of a cell.
const HEIGHTS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// Draws it, with what of the list is in sight and selected.
pub(super) fn draw(app: &App, layout: &Layout, pen: &mut Pen<'_>) {
    let Some(area) = layout.spine else { return };
    let row = Rect { height: 1, ..area };
    draw_scale(app, area, pen);
    draw_selection(app, pen, row);
    draw_labels(app, area, pen);
    draw_sight(app, pen, row);
    draw_ends(app, pen, row);
}

/// Draws the time alone.
pub(super) fn draw_time(app: &App, layout: &Layout, pen: &mut Pen<'_>) {
    let Some(area) = layout.spine else { return };
    draw_scale(app, area, pen);
    draw_labels(app, area, pen);
    draw_ends(app, pen, Rect { height: 1, ..area });
}

fn draw_scale(app: &App, area: Rect, pen: &mut Pen<'_>) {
    let spine = &app.view.spine;
    let row = Rect { height: 1, ..area };
    for (n, slot) in spine.scale.slots.iter().enumerate() {
        if n > 0 {
            draw_break(pen, row, spine, slot, area.height);
        }
        draw_slot(pen, row, spine, slot);
    }
}

fn draw_labels(app: &App, area: Rect, pen: &mut Pen<'_>) {
    let spine = &app.view.spine;
    let (muted, labelled) = (pen.palette.muted, Rect { y: area.y + area.height.saturating_sub(1), height: 1, ..area });
    for label in &spine.labels {
        pen.start(labelled, spine.x + label.x, &label.text, muted);
    }
}

/// A break of scale: what lies on its sides is not as long as it is wide.
fn draw_break(pen: &mut Pen<'_>, row: Rect, spine: &SpineView, slot: &Slot, rows: u16) {
    let label = spine.labels.iter().find(|label| rows < 2 && label.x < slot.x && label.x + 12 > slot.x);
    let before = label.map_or(slot.x, |label| label.x);
    let style = pen.palette.muted;
    pen.sign(row, spine.x + before.saturating_sub(1), "╱", style);
}

fn draw_slot(pen: &mut Pen<'_>, row: Rect, spine: &SpineView, slot: &Slot) {
    let palette = pen.palette;
    for column in slot.x..slot.x + slot.width {
        let share = |of: &[f64]| of.get(usize::from(column)).copied().unwrap_or(0.0);
        let (all, found) = (share(&spine.all), spine.found.as_deref().map(share));
        let (height, style) = match found {
            Some(found) if found > 0.0 => (found, palette.accent),
            Some(_) => (all, palette.line),
            None => (all, palette.muted),
        };
        // What may lie anywhere in a long time leaves a trace, so that what is known stands out; a silence leaves none.
        let sign = if height >= spine.thin { block(height) } else { "·" };
        if height > 0.0 {
            pen.sign(row, spine.x + column, sign, style);
        }
    }
}

/// The part of the list that is in sight, in brackets.
fn draw_sight(app: &App, pen: &mut Pen<'_>, row: Rect) {
    let spine = &app.view.spine;
    let shown = app.view.chronology.window().filter_map(|(_, entry)| match entry {
        Entry::Event(event, _) => Some(event),
        _ => None,
    });
    let Some((from, to)) = spine.beginnings(shown) else { return };
    let style = pen.palette.accent;
    pen.sign(row, (spine.x + from).saturating_sub(1), "[", style);
    pen.sign(row, spine.x + to + 1, "]", style);
}

/// The days on which the selected event may lie, or the period that is being brushed.
fn draw_selection(app: &App, pen: &mut Pen<'_>, row: Rect) {
    let (spine, palette) = (&app.view.spine, pen.palette);
    let selected = app.model.selection.event.and_then(|event| spine.columns(event));
    let (columns, style) = match app.screens.browse.brushed(&app.model) {
        Some(brushed) => (spine.columns_of(brushed), palette.mark),
        None => (selected, palette.accent.patch(palette.lift)),
    };
    let Some((from, to)) = columns else { return };
    pen.wash(Rect { x: row.x + spine.x + from, width: to - from + 1, ..row }, style);
}

/// How many events lie before and after what is shown of the time.
fn draw_ends(app: &App, pen: &mut Pen<'_>, row: Rect) {
    let Some((before, after)) = app.view.spine.beyond else { return };
    let words = &app.interface.words;
    let style = pen.palette.accent;
    pen.sign(row, 1, "‹", style);
    pen.start(row, 3, &words.number(before), style);
    pen.end(row, 3, &words.number(after), style);
    pen.sign(row, row.width.saturating_sub(2), "›", style);
}

fn block(height: f64) -> &'static str {
    let above = HEIGHTS.iter().zip(1_u8..).find(|(_, eighths)| height <= f64::from(*eighths) / 8.0 + 1e-9);
    above.map_or("█", |(block, _)| block)
}
