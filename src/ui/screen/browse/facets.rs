//! The facets: fields in capitals, under each its values with a bar and a count.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::screen::browse::facets::{FacetItem, FacetValue};
use crate::app::view::Layout;
use crate::app::view::facets::{BEFORE, FacetColumns};
use crate::query::facets::Sign;
use crate::text::Row;
use crate::ui::pen::Pen;

/// Draws them; returns where the name in the row that the reader is at begins, while they have the keys.
pub(super) fn draw(app: &App, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    let (facets, area) = app.screens.browse.facets.as_ref().zip(layout.facets)?;
    pen.clear(area);
    if let Some(rule) = layout.facets_rule() {
        pen.clear(rule);
        pen.rule_down(rule, pen.palette.line);
    }
    let view = &app.view.facets;
    let mut cursor = None;
    for (row, (item, name, here)) in area.rows().zip(view.window(facets, area.height.into())) {
        let here = facets.focused && here;
        draw_row(pen, row, (item, name), view.columns, here);
        if let Some(count) = item.count() {
            pen.end(row, 1, &app.interface.words.number(count), pen.palette.muted);
        }
        cursor = cursor.or(here.then(|| pen.letter((row.x + BEFORE, row.y), name, 0)));
    }
    if view.row_at(0) == 0 && !facets.items.is_empty() {
        pen.end(area, 1, &app.interface.words.text("facet-counts"), pen.palette.muted);
    }
    cursor
}

fn draw_row(pen: &mut Pen<'_>, area: Rect, (item, name): (&FacetItem, &Row), columns: FacetColumns, here: bool) {
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
        FacetItem::Value(value) => draw_value(pen, area, value, name, columns),
    }
}

fn draw_value(pen: &mut Pen<'_>, area: Rect, value: &FacetValue, name: &Row, columns: FacetColumns) {
    let palette = pen.palette;
    let style = match value.sign {
        Some(Sign::Include | Sign::Together) => {
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
    pen.bar(area, BEFORE + columns.name + 1, columns.eighths(value.count, value.most), palette.line);
}
