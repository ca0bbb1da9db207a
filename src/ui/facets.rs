//! The facets: fields in capitals, under each its values with a bar and a count.

use ratatui::layout::{Position, Rect};

use crate::app::State;
use crate::app::facets::{FacetRow, FacetValue, NAME};
use crate::query::facets::Choice;
use crate::text::Direction;

use super::pen::Pen;

/// Columns before a name: the bar of the cursor, the choice, a blank.
const BEFORE: u16 = 3;
/// Columns of the longest bar.
const BAR: u16 = 7;

/// Draws them; returns where the row the reader is at begins, while they have the keys.
pub(super) fn draw(state: &State, pen: &mut Pen<'_>) -> Option<Position> {
    let layout = state.layout?;
    let (facets, area) = state.facets.as_ref().zip(layout.facets)?;
    pen.clear(area);
    if let Some(rule) = layout.facets_rule(pen.direction) {
        pen.clear(rule);
        let line = pen.palette.line;
        for y in rule.y..rule.bottom() {
            pen.sign(Rect { y, height: 1, ..rule }, 0, "│", line);
        }
    }
    for (n, row) in (0..area.height).zip(facets.window(usize::from(area.height))) {
        let at = Rect { y: area.y + n, height: 1, ..area };
        let here = facets.focused && usize::from(n) == facets.cursor();
        draw_row(pen, at, row, here);
    }
    let y = area.y + u16::try_from(facets.cursor()).ok()?;
    (facets.focused && y < area.bottom()).then(|| Position { x: pen.x(area, 0, 1), y })
}

fn draw_row(pen: &mut Pen<'_>, area: Rect, row: &FacetRow, here: bool) {
    let palette = pen.palette;
    if here {
        pen.wash(area, palette.lift);
        pen.sign(area, 0, if pen.direction == Direction::Ltr { "▌" } else { "▐" }, palette.accent);
    }
    match row {
        FacetRow::Blank => {}
        FacetRow::Heading(name) => {
            pen.start_row(area, 1, name, palette.muted);
        }
        FacetRow::More(_, said) => {
            pen.start_row(area, BEFORE, said, palette.muted);
        }
        FacetRow::Value(value) => draw_value(pen, area, value),
    }
}

fn draw_value(pen: &mut Pen<'_>, area: Rect, value: &FacetValue) {
    let palette = pen.palette;
    let style = match value.choice {
        Some(Choice::Only) => {
            pen.sign(area, 1, "●", palette.accent);
            palette.strong
        }
        Some(Choice::Not) => {
            pen.sign(area, 1, "✗", palette.warn);
            palette.muted
        }
        None => palette.text,
    };
    pen.start_row(area, BEFORE, &value.name, style);
    for cell in 0..length(value.count, value.most) {
        pen.sign(area, BEFORE + NAME + 1 + cell, "▇", palette.line);
    }
    pen.end(area, 1, &value.count.to_string(), palette.muted);
}

/// The length of a bar: as long as there is room for the longest, at least one cell for anything.
fn length(count: usize, most: usize) -> u16 {
    let cells = (count * usize::from(BAR)).div_ceil(most.max(1));
    u16::try_from(cells).unwrap_or(BAR).min(BAR)
}
