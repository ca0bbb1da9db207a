//! The chronology and the source, the title above them, the facets beside them.

mod chronology;
mod facets;
mod review;
mod source;
mod spine;
pub mod title;

use ratatui::layout::Position;

use crate::app::view::Layout;
use crate::app::{App, Pane};
use crate::timeline::Timeline;
use crate::ui::pen::Pen;

/// Draws them; returns where the selected event, the passage or the facet begins that the keys are about.
pub(super) fn draw(app: &App, timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    title::draw(app, timeline, pen);
    spine::draw(app, layout, pen);
    let event = match &app.screens.review {
        Some(reviewing) => review::draw(app, reviewing, layout, pen),
        None => chronology::draw(app, timeline, layout, pen),
    };
    divider(layout, pen);
    let passage = source::draw(app, timeline, layout, pen);
    let facet = facets::draw(app, layout, pen);
    facet.or(if app.screens.browse.focus == Pane::Source { passage } else { event })
}

/// Draws the first row: what the timeline is called, or the filter that is kept.
pub(super) fn title(app: &App, timeline: &Timeline, pen: &mut Pen<'_>) {
    title::draw(app, timeline, pen);
}

/// Draws the time of the timeline, whatever of it is in sight.
pub(super) fn time(app: &App, layout: &Layout, pen: &mut Pen<'_>) {
    spine::draw_time(app, layout, pen);
}

fn divider(layout: &Layout, pen: &mut Pen<'_>) {
    let Some(divider) = layout.divider else { return };
    let style = pen.palette.line;
    if divider.width == 1 {
        pen.rule_down(divider, style);
    } else {
        pen.rule(divider, 1, divider.width.saturating_sub(1), style);
    }
}
