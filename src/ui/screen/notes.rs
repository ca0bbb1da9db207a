//! The notes of a talk.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::view::notes::{NotesItem, NotesTone};
use crate::ui::pen::Pen;

/// Draws them; returns where the notes themselves begin, or the first words where there are none.
pub(super) fn draw(app: &App, pen: &mut Pen<'_>) -> Option<Position> {
    let palette = pen.palette;
    let begin = app.view.notes.begin;
    let (mut cursor, mut first) = (None, None);
    for item in app.view.notes.items() {
        match item {
            NotesItem::Words { area, row, tone } => {
                let style = match tone {
                    NotesTone::Text => palette.text,
                    NotesTone::Strong => palette.strong,
                    NotesTone::Date => palette.date,
                    NotesTone::Muted => palette.muted,
                    NotesTone::Accent => palette.accent,
                    NotesTone::Warn => palette.warn,
                };
                pen.aligned(*area, row, |_| style);
                first = first.or_else(|| Some(pen.aligned_letter(*area, row, row.logical().start)));
                if begin == Some((area.x, area.y)) {
                    cursor = Some(pen.aligned_letter(*area, row, row.logical().start));
                }
            }
            NotesItem::Rule(area) => pen.rule(*area, 0, area.width, palette.line),
            NotesItem::RuleDown(area) => pen.rule_down(*area, palette.line),
            NotesItem::Bar { area, filled, mark } => bar(pen, *area, *filled, *mark),
        }
    }
    cursor.or(first)
}

fn bar(pen: &mut Pen<'_>, area: Rect, filled: u16, mark: Option<u16>) {
    let palette = pen.palette;
    for column in 0..area.width {
        let (sign, style) = if column < filled { ("▇", palette.accent) } else { ("▁", palette.line) };
        pen.sign(area, column, sign, style);
    }
    if let Some(mark) = mark {
        pen.sign(area, mark, "│", palette.text);
    }
}
