//! The source pane: the event, then its article with the passage marked.

use ratatui::layout::{Position, Rect};

use crate::app::view::chronology::sign;
use crate::app::view::layout::SourceLayout;
use crate::app::view::source::{HeadPart, ScreenRow};
use crate::app::view::{Layout, inset};
use crate::app::{App, Pane};
use crate::text::bidi::isolated_in;
use crate::timeline::source::Translated;
use crate::timeline::{Source, Timeline};

use crate::ui::pen::Pen;
use crate::ui::screen::prose;

/// Draws it; returns where the first letter of the passage on screen stands, else the pane's first text row.
pub(super) fn draw(app: &App, timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    let area = layout.source?;
    app.model.selection.event?;
    event(app, pen, area);
    let source = app.view.source.source.and_then(|source| source.of(&timeline.sources));
    header(app, source, pen, area);
    let mut places = Vec::new();
    for (at, row) in area.column.rows().zip(&app.view.source.screen) {
        places.extend(prose::draw_row(app, (&app.view.source, source), pen, at, *row));
    }
    if app.view.source.goes_on {
        ellipsis(app, pen, area);
    }
    Some(prose::foremost(places).unwrap_or_else(|| prose::first_letter(&app.view.source, pen, area.column)))
}

/// Says after the last row that what is told of the event goes on.
fn ellipsis(app: &App, pen: &mut Pen<'_>, area: SourceLayout) {
    let (document, screen) = (&app.view.source.document, &app.view.source.screen);
    let Some((at, last)) = area.column.rows().zip(screen).last() else { return };
    let row = match *last {
        ScreenRow::Event(row) => document.event.get(row).map(|told| &told.row),
        ScreenRow::Lost(row) => document.lost.get(row),
        ScreenRow::Blank | ScreenRow::Paragraph { .. } | ScreenRow::Translation(_) => None,
    };
    // Where it ends the row may fill its column: the sign stands in the gutter then.
    let x = match row {
        Some(row) if pen.axis.agrees(row) => at.x + row.width(),
        Some(row) => (at.right() - row.width()).saturating_sub(1),
        None => at.x,
    };
    pen.put(x, at.y, "…", pen.palette.muted);
}

/// The event's own lines.
fn event(app: &App, pen: &mut Pen<'_>, area: SourceLayout) {
    let palette = pen.palette;
    let room = inset(area.event);
    let standing = app.model.event().map(|event| event.standing).unwrap_or_default();
    let firm = if sign(standing, &app.interface.words).is_some() { palette.warn } else { palette.text };
    for (row, line) in room.rows().zip(app.view.source.head.lines()) {
        let [stands, when] = &line.said;
        pen.aligned(row, &line.row, |at| match line.part {
            HeadPart::Title => palette.strong,
            HeadPart::Standing if stands.contains(&at) => firm,
            HeadPart::Standing if when.contains(&at) => palette.date,
            HeadPart::Standing => palette.text,
            HeadPart::Who | HeadPart::Links | HeadPart::Summary => palette.muted,
        });
    }
}

/// Which article, which account, which paragraph; a rule fills what is left.
fn header(app: &App, source: Option<&Source>, pen: &mut Pen<'_>, area: SourceLayout) {
    let palette = pen.palette;
    let room = inset(area.header);
    let place = place(app, source);
    let taken = pen.end(room, 0, &place, palette.muted);
    let left = Rect { width: room.width.saturating_sub(taken + 2), ..room };
    let style = if app.screens.browse.focus == Pane::Source { palette.accent } else { palette.muted };
    let named = pen.start(left, 0, &name(app, source), style);
    pen.rule(room, named + 1, room.width.saturating_sub(taken + 1), palette.line);
}

fn name(app: &App, source: Option<&Source>) -> String {
    let words = &app.interface.words;
    let Some(source) = source else { return words.text("source-none").into_owned() };
    let called = source.designation(words.titles());
    let mut parts = vec![isolated_in(called.language, &called.name)];
    parts.extend(source.published.as_ref().map(|date| date.short(words)));
    if source.translated == Some(Translated::Machine) {
        parts.push(words.text("source-machine").into_owned());
    }
    parts.join(" · ")
}

fn place(app: &App, source: Option<&Source>) -> String {
    let words = &app.interface.words;
    let account = app.model.event().and_then(|event| event.account_of(app.model.selection.excerpt));
    let said = if app.model.is_found_in() { "source-account-found" } else { "source-account" };
    let account = account
        .filter(|(_, all)| *all > 1)
        .map(|(place, all)| words.with(said, &[("shown", (place + 1).into()), ("all", all.into())]).into_owned());
    let all = source.map_or(0, |source| source.paragraphs.len());
    let paragraph = app.view.source.document.paragraphs.map(|(first, last)| {
        let id = if first == last { "source-paragraph" } else { "source-paragraphs" };
        let args = [("shown", first.into()), ("first", first.into()), ("last", last.into()), ("all", all.into())];
        words.with(id, &args).into_owned()
    });
    [account, paragraph].into_iter().flatten().collect::<Vec<_>>().join("   ")
}
