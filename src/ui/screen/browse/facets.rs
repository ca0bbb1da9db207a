//! The facets: fields in capitals, under each its values with a bar and a count.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::screen::browse::facets::{FacetItem, FacetValue};
use crate::app::view::Layout;
use crate::app::view::facets::NAME;
use crate::query::facets::Sign;
use crate::text::Row;
use crate::text::measure::cells;
use crate::ui::pen::Pen;

/// Columns before a name: the bar of the cursor, the sign, a blank.
const BEFORE: u16 = 3;
/// Columns of the longest bar.
const BAR: u16 = 7;

/// Draws them; returns where the row the reader is at begins, while they have the keys.
pub(super) fn draw(app: &App, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    let (facets, area) = app.screens.browse.facets.as_ref().zip(layout.facets)?;
    pen.clear(area);
    if let Some(rule) = layout.facets_rule() {
        pen.clear(rule);
        pen.rule_down(rule, pen.palette.line);
    }
    let view = &app.view.facets;
    for (row, (item, name, here)) in area.rows().zip(view.window(facets, area.height.into())) {
        draw_row(pen, row, (item, name), facets.focused && here);
    }
    let y = area.y.saturating_add(cells(view.cursor(facets)));
    (facets.focused && y < area.bottom()).then_some(Position { x: area.x, y })
}

fn draw_row(pen: &mut Pen<'_>, area: Rect, (item, name): (&FacetItem, &Row), here: bool) {
    let palette = pen.palette;
    if here {
        pen.wash(area, palette.lift);
        pen.sign(area, 0, "▌", palette.accent);
    }
    match item {
        FacetItem::Blank => {}
        FacetItem::Heading(_) => {
            pen.start_row(area, 1, name, palette.muted);
        }
        FacetItem::More(..) => {
            pen.start_row(area, BEFORE, name, palette.muted);
        }
        FacetItem::Value(value) => draw_value(pen, area, value, name),
    }
}

fn draw_value(pen: &mut Pen<'_>, area: Rect, value: &FacetValue, name: &Row) {
    let palette = pen.palette;
    let style = match value.sign {
        Some(Sign::Include) => {
            pen.sign(area, 1, "●", palette.accent);
            palette.strong
        }
        Some(Sign::Exclude) => {
            pen.sign(area, 1, "✗", palette.warn);
            palette.muted
        }
        None => palette.text,
    };
    pen.start_row(area, BEFORE, name, style);
    for cell in 0..length(value.count, value.most) {
        pen.sign(area, BEFORE + NAME + 1 + cell, "▇", palette.line);
    }
    pen.end(area, 1, &value.count.to_string(), palette.muted);
}

/// The length of a bar: as long as there is room for the longest, at least one cell for anything.
fn length(count: usize, most: usize) -> u16 {
    cells((count * usize::from(BAR)).div_ceil(most.max(1))).min(BAR)
}
