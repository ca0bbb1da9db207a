//! The first row: what the timeline is called, or the filter that is kept; how many events there are, or match.

use ratatui::layout::Rect;

use crate::app::App;
use crate::app::view::inset;
use crate::i18n::Catalog;
use crate::text::bidi::isolated_in;
use crate::timeline::Timeline;
use crate::ui::line;
use crate::ui::pen::Pen;

/// Draws it.
pub(super) fn draw(app: &App, timeline: &Timeline, pen: &mut Pen<'_>) {
    let (title, search) = (&app.view.title, &app.model.search);
    let area = inset(Rect { x: 0, width: app.view.size.width, ..title.room });
    let (muted, strong, accent) = (pen.palette.muted, pen.palette.strong, pen.palette.accent);
    pen.start_row(area, area.width.saturating_sub(title.counts.width()), &title.counts, muted);
    if search.line().trim().is_empty() {
        pen.start(title.room, 0, &name(&app.interface.words, timeline), strong);
        return;
    }
    pen.sign(title.room, 0, "/", accent);
    let query = search.query();
    let faults: Vec<_> = query.faults().iter().map(|fault| fault.span.clone()).collect();
    line::draw_filter(&title.line.view, pen, &faults, query.groups());
}

/// What the timeline is called.
#[must_use]
pub fn name(words: &Catalog, timeline: &Timeline) -> String {
    let (language, title) = timeline.title.best_version(words.titles());
    if title.is_empty() { words.text("title-untitled").into_owned() } else { isolated_in(language, title) }
}
