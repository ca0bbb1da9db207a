//! The state as cells. Nothing is decided here.

pub mod chronology;
pub mod compare;
pub mod facets;
pub mod hints;
pub mod notice;
pub mod overlay;
pub mod pen;
pub mod saved;
pub mod source;
pub mod theme;
pub mod title;
pub mod under;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::State;
use crate::input::Family;
use crate::terminal::encode::{Rows, encode, hide_marks};

use pen::Pen;
use theme::Palette;

/// Draws a state for a terminal of a family; returns where its cursor stands, since screen readers and braille displays follow it.
pub fn draw(state: &State, family: Family, area: Rect, buffer: &mut Buffer) -> Option<Position> {
    let palette = Palette::new(state.theme);
    let mut pen = Pen { buffer, rows: Rows::of(family), direction: state.direction(), palette };
    let cursor = paint(state, area, &mut pen);
    let rows = pen.rows;
    encode(family, buffer, &rows, theme::ink(state.theme));
    if !state.terminal.marks {
        hide_marks(buffer);
    }
    cursor
}

fn paint(state: &State, area: Rect, pen: &mut Pen<'_>) -> Option<Position> {
    let Some(layout) = state.layout.filter(|_| area.width >= state.size.width && area.height >= state.size.height)
    else {
        notice::too_small(pen, area);
        return None;
    };
    let Some(timeline) = state.library.timeline.as_deref() else {
        notice::without_timeline(state, pen, area);
        overlay::draw(state, pen);
        return None;
    };
    if let Some(comparison) = &state.compare {
        compare::draw(state, comparison, pen);
        hints::draw(state, &layout, pen);
        overlay::draw(state, pen);
        return None;
    }
    let caret = title::draw(state, timeline, pen);
    let cursor = chronology::draw(state, timeline, &layout, pen);
    divider(&layout, pen);
    let passage = source::draw(state, timeline, &layout, pen);
    let facet = facets::draw(state, pen);
    under::draw(state, &layout, pen);
    let finding = hints::draw(state, &layout, pen);
    let naming = saved::draw(state, pen);
    overlay::draw(state, pen);
    let sought = naming.or(caret).or(finding).or(facet);
    sought.or(if state.focus == crate::app::Pane::Source { passage } else { cursor })
}

fn divider(layout: &crate::app::layout::Layout, pen: &mut Pen<'_>) {
    let Some(divider) = layout.divider else { return };
    let style = pen.palette.line;
    if divider.width == 1 {
        for row in 0..divider.height {
            pen.sign(Rect { y: divider.y + row, height: 1, ..divider }, 0, "│", style);
        }
    } else {
        pen.rule(divider, 1, divider.width.saturating_sub(1), style);
    }
}
