//! The questions on which accounts differ, each with its event.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::screen::Questions;
use crate::app::view::questions::{PartKind, QuestionItem, QuestionPart, QuestionsView};

use crate::ui::notice;
use crate::ui::pen::Pen;

/// Draws them in place of the panes; returns where the one pointed at begins.
pub(super) fn draw(app: &App, questions: &Questions, pen: &mut Pen<'_>) -> Option<Position> {
    let view = &app.view.questions;
    heading(app, view, pen);
    if view.items.is_empty() {
        return notice::no_questions(app, questions, pen, view.body);
    }
    for item in &view.items {
        draw_item(pen, item, item.place == questions.cursor);
    }
    let here = view.items.iter().find(|item| item.place == questions.cursor)?;
    here.parts.first().map(|part| pen.aligned_letter(room(here, part), &part.row, part.row.logical().start))
}

/// Where words of a question stand.
fn room(item: &QuestionItem, part: &QuestionPart) -> Rect {
    Rect { x: part.x, y: item.area.y + part.y, width: part.width, height: 1 }
}

fn heading(app: &App, view: &QuestionsView, pen: &mut Pen<'_>) {
    let words = &app.interface.words;
    let (area, palette) = (view.heading, pen.palette);
    let (questions, events) = view.counts;
    let counted = words.with("questions-count", &[("questions", questions.into()), ("events", events.into())]);
    let taken = pen.end(area, 1, &counted, palette.muted);
    pen.rule(area, 1, 3, palette.line);
    let room = Rect { width: area.width.saturating_sub(taken + 3), ..area };
    let title = pen.start(room, 4, &words.text("questions-heading"), palette.strong);
    pen.rule(area, 4 + title + 1, area.width.saturating_sub(taken + 2), palette.line);
}

fn draw_item(pen: &mut Pen<'_>, item: &QuestionItem, pointed: bool) {
    let palette = pen.palette;
    if pointed {
        pen.wash(item.area, palette.lift);
        for row in item.area.rows() {
            pen.sign(row, 0, "▌", palette.accent);
        }
    }
    for part in item.parts.iter().filter(|part| part.y < item.area.height) {
        let style = match part.kind {
            PartKind::Question => palette.strong,
            PartKind::Answers => palette.warn,
            PartKind::Number if pointed => palette.text,
            PartKind::Number => palette.muted,
            PartKind::Date => palette.date,
            PartKind::Title => palette.text,
        };
        pen.aligned(room(item, part), &part.row, |_| style);
    }
}
