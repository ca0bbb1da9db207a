//! The source pane: the event, then its article with the passage marked.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::app::view::chronology::sign;
use crate::app::view::layout::SourceLayout;
use crate::app::view::source::{HeadPart, ScreenRow};
use crate::app::view::{Layout, inset};
use crate::app::{App, Pane};
use crate::text::Row;
use crate::text::bidi::isolated_in;
use crate::timeline::source::Translated;
use crate::timeline::{Entity, Paragraph, Source, Timeline};

use crate::ui::pen::{Pen, mirrored};

/// Draws it; returns where the first letter of the passage on screen stands, else the pane's first text row.
pub(super) fn draw(app: &App, timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    let area = layout.source?;
    app.model.selection.event?;
    event(app, pen, area);
    let source = app.view.source.source.and_then(|source| source.of(&timeline.sources));
    header(app, source, pen, area);
    let mut cursor = None;
    for (at, row) in area.column.rows().zip(&app.view.source.screen) {
        let marked = draw_row(app, source, pen, at, *row);
        cursor = cursor.or(marked);
    }
    cursor.or(Some(area.column.as_position()))
}

/// The event's own lines.
fn event(app: &App, pen: &mut Pen<'_>, area: SourceLayout) {
    let palette = pen.palette;
    let room = inset(area.event);
    let standing = app.model.event().map(|event| event.standing).unwrap_or_default();
    let firm = if sign(standing).is_some() { palette.warn } else { palette.text };
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
    let (language, name) = source.name_version(words.titles());
    let mut parts = vec![isolated_in(language, name)];
    parts.extend(source.published.as_ref().map(|date| date.short(words)));
    if source.translated == Some(Translated::Machine) {
        parts.push(words.text("source-machine").into_owned());
    }
    parts.join(" · ")
}

fn place(app: &App, source: Option<&Source>) -> String {
    let words = &app.interface.words;
    let account = app.model.event().and_then(|event| event.account_of(app.model.selection.excerpt));
    let account = account.filter(|(_, all)| *all > 1).map(|(place, all)| {
        words.with("source-account", &[("shown", (place + 1).into()), ("all", all.into())]).into_owned()
    });
    let paragraph = source.and_then(|source| app.view.source.paragraph(source)).map(|(shown, all)| {
        words.with("source-paragraph", &[("shown", shown.into()), ("all", all.into())]).into_owned()
    });
    [account, paragraph].into_iter().flatten().collect::<Vec<_>>().join("   ")
}

/// Draws one row of the article's area; where the excerpt stands in it.
fn draw_row(app: &App, source: Option<&Source>, pen: &mut Pen<'_>, at: Rect, row: ScreenRow) -> Option<Position> {
    let palette = pen.palette;
    let document = &app.view.source.document;
    match row {
        ScreenRow::Blank => None,
        ScreenRow::Paragraph { paragraph, row } => {
            let article = source.and_then(|source| source.article.as_ref());
            let text = article.and_then(|article| article.paragraphs.get(paragraph));
            let laid_out = app.view.source.pages.rows(paragraph).get(row);
            laid_out.zip(text).and_then(|(row, text)| prose(app, pen, at, row, (paragraph, text)))
        }
        ScreenRow::Translation(row) => {
            if let Some(row) = document.translation.get(row) {
                pen.aligned(at, row, |_| palette.text);
                bar(pen, at, row, "┊", palette.bar);
            }
            None
        }
        ScreenRow::Lost(row) => {
            let laid_out = document.lost.get(row)?;
            pen.aligned(at, laid_out, |_| if row == 0 { palette.error } else { palette.text });
            bar(pen, at, laid_out, "✗", palette.error);
            (row == 0).then(|| pen.aligned_letter(at, laid_out, 0))
        }
        ScreenRow::Event(row) => {
            if let Some(told) = document.event.get(row) {
                pen.aligned(at, &told.row, |_| if told.heading { palette.muted } else { palette.text });
            }
            None
        }
    }
}

/// A row of a paragraph: the excerpt marked, passages of other events as plain text with a thin bar, the rest muted. Returns where
/// the excerpt begins in it.
fn prose(
    app: &App,
    pen: &mut Pen<'_>,
    at: Rect,
    row: &Row,
    (place, paragraph): (usize, &Paragraph),
) -> Option<Position> {
    let palette = pen.palette;
    let begins = paragraph.chars.start;
    let logical = row.logical();
    let shown = begins + logical.start..begins + logical.end;
    let (mut own, mut others): (Vec<Range<u32>>, Vec<Range<u32>>) = (Vec::new(), Vec::new());
    for (passage, is_own) in app.view.source.passages_in(&app.model, shown) {
        if is_own { own.push(passage.range.clone()) } else { others.push(passage.range.clone()) }
    }
    let found: Vec<(Range<u32>, bool)> = found(app, place);
    pen.aligned(at, row, |logical| {
        let point = begins + logical;
        let within = |ranges: &[Range<u32>]| ranges.iter().any(|range| range.contains(&point));
        let style = match (within(&own), within(&others)) {
            (true, _) => palette.mark,
            (false, true) => palette.text,
            (false, false) => palette.muted,
        };
        match found.iter().find(|(hit, _)| hit.contains(&logical)) {
            Some((_, true)) => style.patch(palette.here),
            Some((_, false)) => style.patch(palette.hit),
            None => style,
        }
    });
    if !own.is_empty() {
        bar(pen, at, row, "▌", palette.bar);
    } else if !others.is_empty() {
        bar(pen, at, row, "│", palette.line);
    }
    let first = own.iter().map(|range| range.start.saturating_sub(begins).max(logical.start)).min()?;
    Some(pen.aligned_letter(at, row, first))
}

/// What is found in a paragraph, each with whether the reader is at it: of a find, else of the filter.
fn found(app: &App, paragraph: usize) -> Vec<(Range<u32>, bool)> {
    match &app.screens.browse.find {
        Some(find) => find.hits(paragraph).map(|(hit, here)| (hit.range.clone(), here)).collect(),
        None => app.view.source.hits(paragraph).iter().map(|hit| (hit.clone(), false)).collect(),
    }
}

/// A bar in the gutter beside the first side of a row.
fn bar(pen: &mut Pen<'_>, at: Rect, row: &Row, sign: &str, style: Style) {
    if pen.axis.agrees(row) {
        pen.put(at.x.saturating_sub(2), at.y, sign, style);
    } else {
        pen.put(at.right() + 1, at.y, mirrored(sign), style);
    }
}
