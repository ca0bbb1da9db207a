//! An article by itself, with the numbers of the events beside the passages they rest on.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::view::article::ArticleView;
use crate::app::view::source::ScreenRow;
use crate::text::one_line;
use crate::timeline::{EventNumber, Timeline};
use crate::ui::pen::Pen;

use super::prose;

/// Columns between the text and the numbers beside it: the bar, with a blank before and after it.
const BAR: u16 = 3;

/// Draws it; returns where the passage begins that the reader is at, else the first row of the text.
pub(super) fn draw(app: &App, timeline: &Timeline, pen: &mut Pen<'_>) -> Position {
    let (view, palette) = (&app.view.article, pen.palette);
    let room = view.room;
    let place = view.place.width();
    pen.start_row(room.title, room.title.width.saturating_sub(place), &view.place, palette.muted);
    let name = Rect { width: room.title.width.saturating_sub(place + 2), ..room.title };
    for (area, row) in name.rows().zip(&view.title) {
        pen.start_row(area, 0, row, palette.strong);
    }
    for (area, row) in room.about.rows().zip(&view.about) {
        pen.start_row(area, 0, row, palette.muted);
    }
    let source = view.text.source.and_then(|source| source.of(&timeline.sources));
    let mut places = Vec::new();
    for (at, row) in room.column.rows().zip(&view.text.screen) {
        places.extend(prose::draw_row(app, (&view.text, source), pen, at, *row));
        if room.numbers {
            draw_number(app, timeline, pen, (at, *row));
        }
    }
    draw_event(view, pen);
    prose::foremost(places).unwrap_or_else(|| prose::first_letter(&view.text, pen, room.column))
}

/// The number of the first event whose passage begins in a row, outside of its bar.
fn draw_number(app: &App, timeline: &Timeline, pen: &mut Pen<'_>, (at, row): (Rect, ScreenRow)) {
    let text = &app.view.article.text;
    let ScreenRow::Paragraph { paragraph, row } = row else { return };
    let article = text.source.and_then(|source| source.of(&timeline.sources)?.article.as_ref());
    let paragraph_at = article.and_then(|article| article.paragraphs.get(paragraph));
    let Some((laid_out, paragraph)) = text.pages.rows(paragraph).get(row).zip(paragraph_at) else { return };
    let shown = laid_out.logical();
    let shown = paragraph.chars.start + shown.start..paragraph.chars.start + shown.end;
    let begins =
        text.passages_in(&app.model, shown.clone()).filter(|(passage, _)| shown.contains(&passage.range.start));
    // The passage the reader is at comes before others that begin in this row.
    let Some((passage, own)) = begins.min_by_key(|(_, own)| !own) else { return };
    let number = app.interface.words.number(EventNumber::from(passage.event));
    let number = one_line(&number, u16::MAX, pen.base);
    let style = if own { pen.palette.accent } else { pen.palette.muted };
    let x = if pen.axis.agrees(laid_out) { at.x.saturating_sub(BAR + number.width()) } else { at.right() + BAR };
    pen.row(x, at.y, &number, |_| style);
}

/// The event of the passage that the reader is at, below a rule.
fn draw_event(view: &ArticleView, pen: &mut Pen<'_>) {
    let (room, palette) = (view.room.event, pen.palette);
    if view.room.article.bottom() < room.y {
        let rule = Rect { y: room.y - 1, ..room };
        pen.rule(rule, 0, rule.width, palette.line);
    }
    if let Some(event) = &view.event {
        pen.sign(room, 0, "▌", palette.bar);
        pen.start_row(room, 2, event, palette.text);
    }
}
