//! The text of an article, row by row, with its passages, its hits and what stands between its paragraphs.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::app::App;
use crate::app::layer::WordSelection;
use crate::app::view::source::{ScreenRow, SourceView};
use crate::text::Row;
use crate::timeline::{Paragraph, Source};
use crate::ui::pen::{Pen, mirrored};
use crate::ui::theme::Palette;

/// What a cursor stands on in an article, the first of these that is in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Landmark {
    /// The end of the words that are selected.
    Caret,
    /// What is found, where the reader is at it.
    Hit,
    /// The passage that is read.
    Passage,
}

/// The places of a screen that a cursor may stand at; returns the one where it does.
pub(super) fn foremost(places: Vec<(Landmark, Position)>) -> Option<Position> {
    places.into_iter().min_by_key(|(landmark, _)| *landmark).map(|(_, at)| at)
}

/// Where the first row begins that has words, else the column.
pub(super) fn first_letter(view: &SourceView, pen: &Pen<'_>, column: Rect) -> Position {
    let words = |row: &ScreenRow| match *row {
        ScreenRow::Blank => None,
        ScreenRow::Paragraph { paragraph, row } => view.pages.rows(paragraph).get(row),
        ScreenRow::Translation(row) => view.document.translation.get(row),
        ScreenRow::Lost(row) => view.document.lost.get(row),
        ScreenRow::Event(row) => view.document.event.get(row).map(|told| &told.row),
    };
    let first = column.rows().zip(&view.screen).find_map(|(at, row)| Some((at, words(row)?)));
    let letter = first.map(|(at, row)| pen.aligned_letter(at, row, row.logical().start));
    letter.unwrap_or(column.as_position())
}

/// Draws one row of an article's area; what of it a cursor may stand at, and where.
pub(super) fn draw_row(
    app: &App,
    (view, source): (&SourceView, Option<&Source>),
    pen: &mut Pen<'_>,
    at: Rect,
    row: ScreenRow,
) -> Option<(Landmark, Position)> {
    let palette = pen.palette;
    let document = &view.document;
    match row {
        ScreenRow::Blank => None,
        ScreenRow::Paragraph { paragraph, row } => {
            let article = source.and_then(|source| source.article.as_ref());
            let text = article.and_then(|article| article.paragraphs.get(paragraph));
            let laid_out = view.pages.rows(paragraph).get(row);
            laid_out.zip(text).and_then(|(row, text)| prose((app, view), pen, at, row, (paragraph, text)))
        }
        ScreenRow::Translation(row) => {
            let row = document.translation.get(row)?;
            let found = found_in_translation(app, view);
            pen.aligned(at, row, |point| marked(palette, palette.text, &found, point));
            bar(pen, at, row, "┊", palette.bar);
            hit_here(pen, at, row, &found)
        }
        ScreenRow::Lost(row) => {
            let laid_out = document.lost.get(row)?;
            pen.aligned(at, laid_out, |_| if row == 0 { palette.error } else { palette.text });
            bar(pen, at, laid_out, "✗", palette.error);
            (row == 0).then(|| (Landmark::Passage, pen.aligned_letter(at, laid_out, 0)))
        }
        ScreenRow::Event(row) => {
            if let Some(told) = document.event.get(row) {
                pen.aligned(at, &told.row, |_| if told.heading { palette.muted } else { palette.text });
            }
            None
        }
    }
}

/// A row of a paragraph: the excerpt marked, passages of other events as plain text with a thin bar, the rest muted.
fn prose(
    (app, view): (&App, &SourceView),
    pen: &mut Pen<'_>,
    at: Rect,
    row: &Row,
    (place, paragraph): (usize, &Paragraph),
) -> Option<(Landmark, Position)> {
    let palette = pen.palette;
    let begins = paragraph.chars.start;
    let logical = row.logical();
    let shown = begins + logical.start..begins + logical.end;
    let (mut own, mut others): (Vec<Range<u32>>, Vec<Range<u32>>) = (Vec::new(), Vec::new());
    for (passage, is_own) in view.passages_in(&app.model, shown) {
        if is_own { own.push(passage.range.clone()) } else { others.push(passage.range.clone()) }
    }
    let found: Vec<(Range<u32>, bool)> = found(app, view, place);
    let selected = app.layers.words().filter(|selected| Some(selected.source) == view.source);
    let taken = selected.map_or(0..0, WordSelection::range);
    pen.aligned(at, row, |logical| {
        let point = begins + logical;
        let within = |ranges: &[Range<u32>]| ranges.iter().any(|range| range.contains(&point));
        if taken.contains(&point) {
            return palette.text.patch(palette.lift);
        }
        let style = match (within(&own), within(&others)) {
            (true, _) => palette.mark,
            (false, true) => palette.text,
            (false, false) => palette.muted,
        };
        marked(palette, style, &found, logical)
    });
    if !own.is_empty() {
        bar(pen, at, row, "▌", palette.bar);
    } else if !others.is_empty() {
        bar(pen, at, row, "│", palette.line);
    }
    if let Some(selected) = selected {
        let caret =
            Some(selected.caret()).filter(|caret| (begins + logical.start..begins + logical.end).contains(caret))?;
        return Some((Landmark::Caret, pen.aligned_letter(at, row, caret - begins)));
    }
    let first = own.iter().map(|range| range.start.saturating_sub(begins).max(logical.start)).min();
    let passage = first.map(|first| (Landmark::Passage, pen.aligned_letter(at, row, first)));
    hit_here(pen, at, row, &found).or(passage)
}

/// Where the one of the hits begins in a row that the reader is at.
fn hit_here(pen: &Pen<'_>, at: Rect, row: &Row, found: &[(Range<u32>, bool)]) -> Option<(Landmark, Position)> {
    let (hit, _) = found.iter().find(|(hit, here)| *here && row.logical().contains(&hit.start))?;
    Some((Landmark::Hit, pen.aligned_letter(at, row, hit.start)))
}

/// What is found in a paragraph, each with whether the reader is at it: of a find, else of the filter.
fn found(app: &App, view: &SourceView, paragraph: usize) -> Vec<(Range<u32>, bool)> {
    match app.screens.find() {
        Some(find) => find.hits(paragraph).map(|(hit, here)| (hit.range.clone(), here)).collect(),
        None => view.hits(paragraph).iter().map(|hit| (hit.clone(), false)).collect(),
    }
}

/// The same in the translation.
fn found_in_translation(app: &App, view: &SourceView) -> Vec<(Range<u32>, bool)> {
    match app.screens.find() {
        Some(find) => find.translated_hits().map(|(hit, here)| (hit.range.clone(), here)).collect(),
        None => view.translation_hits().iter().map(|hit| (hit.clone(), false)).collect(),
    }
}

/// The style of a code point with what is found there.
fn marked(palette: Palette, style: Style, found: &[(Range<u32>, bool)], point: u32) -> Style {
    match found.iter().find(|(hit, _)| hit.contains(&point)) {
        Some((_, true)) => style.patch(palette.here),
        Some((_, false)) => style.patch(palette.hit),
        None => style,
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
