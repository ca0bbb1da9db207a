//! Lists over the panes, in the one box that has a border.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::hint::Hint;
use crate::app::layer::Layer;
use crate::app::view::layer::ListView;
use crate::app::view::layer::lines::{KEYS, ListLine};
use crate::app::view::layer::terminal::KEY;
use crate::finding::Severity;
use crate::i18n::Words;
use crate::text::measure::cells;
use crate::text::{Base, Direction, Row, one_line};

use crate::ui::pen::Pen;

/// Blanks between two hints.
const BETWEEN: &str = "   ";

/// Draws a list; `cursor` is what of it is pointed at. Returns where that stands, else its first row.
pub(super) fn draw(
    layer: &Layer,
    list: &ListView,
    cursor: Option<usize>,
    app: &App,
    pen: &mut Pen<'_>,
) -> Option<Position> {
    let words = &app.interface.words;
    boxed(pen, list.area, &words.say(list.title), &layer.border_hints(), words);
    let inside = list.inside();
    let columns = cells(list.columns.len().max(1));
    let width = inside.width / columns;
    let mut here = None;
    for (n, lines) in (0..columns).zip(&list.columns) {
        let x = pen.x(inside, n * width, width);
        for (row, line) in (0..inside.height).zip(lines.iter().skip(list.top)) {
            let area = Rect { x, y: inside.y + row, width, height: 1 };
            let pointed = matches!(line, ListLine::Choice { place, .. } if Some(*place) == cursor);
            draw_line(pen, area, line, pointed);
            here = here.or(pointed.then(|| Position { x: pen.x(area, 0, 1), y: area.y }));
        }
    }
    let first = (inside.width > 0 && inside.height > 0).then(|| Position { x: pen.x(inside, 0, 1), y: inside.y });
    here.or(first)
}

fn draw_line(pen: &mut Pen<'_>, area: Rect, line: &ListLine, pointed: bool) {
    let palette = pen.palette;
    match line {
        ListLine::Blank => {}
        ListLine::Heading(row) => {
            pen.start_row(area, 0, row, palette.strong);
        }
        ListLine::Pair { name, said } => {
            pen.start_row(area, 0, name, palette.accent);
            aligned(pen, inner(pen.direction, area, KEYS + 1), said);
        }
        ListLine::Choice { holds, key, name, said, .. } => {
            if pointed {
                pen.wash(area, palette.lift);
            }
            pen.sign(area, 0, if *holds { "●" } else { " " }, palette.accent);
            pen.start_row(area, 2, key, palette.accent);
            pen.start_row(area, 2 + KEY, name, if *holds { palette.strong } else { palette.text });
            pen.start_row(area, 2 + KEY + KEYS + 1, said, if pointed { palette.text } else { palette.muted });
        }
        ListLine::Sample(left, right) => {
            let width = area.width.saturating_sub(3) / 2;
            aligned(pen, Rect { width, ..area }, left);
            aligned(pen, Rect { x: area.x + width + 3, width, ..area }, right);
            pen.sign(Rect { x: area.x + width + 1, width: 1, ..area }, 0, "│", palette.line);
        }
        ListLine::Problem(severity, first, row) => {
            let (sign, style) = match severity {
                Severity::Error => ("✗", palette.error),
                Severity::Warning => ("!", palette.warn),
                Severity::Notice => ("·", palette.muted),
            };
            if *first {
                pen.sign(area, 0, sign, style);
            }
            pen.start_row(area, 2, row, palette.text);
        }
        ListLine::Advice(row) => {
            pen.start_row(area, 2, row, palette.muted);
        }
    }
}

/// Prose that runs against its list is aligned to its own side, as in the article.
fn aligned(pen: &mut Pen<'_>, room: Rect, said: &Row) {
    let text = pen.palette.text;
    let offset = if said.direction() == pen.direction { 0 } else { room.width.saturating_sub(said.width()) };
    pen.start_row(room, offset, said, text);
}

/// An area without its first cells, from the side where reading begins.
fn inner(direction: Direction, area: Rect, first: u16) -> Rect {
    let width = area.width.saturating_sub(first);
    match direction {
        Direction::Ltr => Rect { x: area.right() - width, width, ..area },
        Direction::Rtl => Rect { width, ..area },
    }
}

/// An empty box with a title and what is said of its keys.
pub(super) fn boxed(pen: &mut Pen<'_>, area: Rect, title: &str, hints: &[Hint], words: &Words) {
    pen.clear(area);
    let line = pen.palette.line;
    let (last_row, last_column) = (area.height.saturating_sub(1), area.width.saturating_sub(1));
    for y in 0..area.height {
        let row = Rect { y: area.y + y, height: 1, ..area };
        let (first, last) = match y {
            0 => ("╭", "╮"),
            y if y == last_row => ("╰", "╯"),
            _ => ("│", "│"),
        };
        if y == 0 || y == last_row {
            pen.rule(row, 1, last_column, line);
        }
        // Corners are physical: the left one stays left in a mirrored layout.
        for (x, sign) in [(area.x, first), (area.right() - 1, last)] {
            if let Some(cell) = pen.buffer.cell_mut((x, row.y)) {
                cell.set_symbol(sign).set_style(line);
            }
        }
    }
    let (strong, muted) = (pen.palette.strong, pen.palette.muted);
    let top = Rect { height: 1, ..area };
    pen.start(top, 2, &format!(" {title} "), strong);
    let bottom = Rect { y: area.bottom() - 1, height: 1, ..area };
    pen.end(bottom, 2, &format!(" {} ", shortened(hints, area.width.saturating_sub(5), words)), muted);
}

/// What is said of keys, without those in the middle where there is no room for all; the first and the last matter most.
fn shortened(hints: &[Hint], room: u16, words: &Words) -> String {
    let said = |hint: &Hint| format!("{} {}", hint.keys, hint.word(words)).trim_end().to_owned();
    let mut said: Vec<String> = hints.iter().map(said).collect();
    let columns = |text: &str| one_line(text, u16::MAX, Base::Fixed(words.language().direction())).width();
    while said.len() > 1 && room < columns(&said.join(BETWEEN)) {
        said.remove(if said.len() > 2 { said.len() - 2 } else { 0 });
    }
    said.join(BETWEEN)
}
