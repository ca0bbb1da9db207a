//! Passages of all articles that have the words typed, in a box over the screen.

use ratatui::layout::{Position, Rect};

use super::list::boxed;
use crate::app::App;
use crate::app::layer::ArticleSearch;
use crate::app::view::after;
use crate::app::view::layer::ArticlesView;
use crate::app::view::layer::articles::FoundRow;
use crate::ui::line;
use crate::ui::pen::Pen;

/// Draws it; returns the caret.
pub(super) fn draw(search: &ArticleSearch, view: &ArticlesView, app: &App, pen: &mut Pen<'_>) -> Position {
    let words = &app.interface.words;
    boxed(pen, view.area, &words.text("articles-title"), &search.hints(), &app.interface);
    let (palette, inside) = (pen.palette, view.inside());
    pen.sign(inside, 0, "/", palette.accent);
    line::draw(&view.line, pen, |_| palette.text);
    let said = Rect { y: inside.y + 1, height: 1, ..inside };
    pen.start_row(said, 0, &view.said, palette.muted);
    for item in &view.items {
        draw_item(item, item.place == search.cursor, pen);
    }
    Position { x: view.line.caret, y: inside.y }
}

fn draw_item(item: &FoundRow, pointed: bool, pen: &mut Pen<'_>) {
    let palette = pen.palette;
    let first = Rect { height: 1, ..item.area };
    if pointed {
        // One column more on each side, as far as the border.
        let whole = Rect { x: item.area.x.saturating_sub(1), width: item.area.width + 2, ..item.area };
        pen.wash(whole, palette.lift);
        whole.rows().for_each(|row| pen.sign(row, 0, "▌", palette.accent));
    }
    pen.start_row(first, 0, &item.source, if pointed { palette.text } else { palette.muted });
    let quoted = if item.is_unquoted { palette.warn } else { palette.muted };
    pen.start_row(first, first.width.saturating_sub(item.quoted.width()), &item.quoted, quoted);
    let second = after(Rect { y: first.y + 1, ..first }, 2);
    pen.aligned(second, &item.words, |point| {
        if item.hits.iter().any(|hit| hit.contains(&point)) { palette.hit } else { palette.text }
    });
}
