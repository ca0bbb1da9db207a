//! Lists over the panes, in the one box that has a border.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::hint::Hint;
use crate::app::interface::Interface;
use crate::app::layer::Layer;
use crate::app::plan::DiffSign;
use crate::app::view::after;
use crate::app::view::layer::ListView;
use crate::app::view::layer::lines::{KEYS, ListLine};
use crate::app::view::layer::list::searched;
use crate::app::view::layer::proposal::SIGN;
use crate::app::view::layer::terminal::KEY;
use crate::finding::Severity;

use crate::text::measure::cells;
use crate::text::{Base, one_line};

use crate::ui::line;
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
    let pen_text = pen.palette.text;
    boxed(pen, list.area, &words.text(list.title), &layer.border_hints(), &app.interface);
    let inside = list.inside();
    let columns = cells(list.columns.len().max(1));
    let (mut here, mut first) = (None, None);
    for (n, lines) in (0..columns).zip(&list.columns) {
        let column = Rect { x: inside.x + n * (inside.width / columns), width: list.width, ..inside };
        for (area, line) in column.rows().zip(lines.iter().skip(list.top)) {
            let pointed = line.place() == cursor;
            draw_line(pen, area, line, pointed && cursor.is_some());
            let letter = begins(pen, area, line);
            here = here.or(letter.filter(|_| pointed));
            first = first.or(letter);
        }
    }
    if let (Some((_, typing)), Some(typed)) = (searched(layer), &list.typed) {
        pen.clear(Rect { x: typed.room.x.saturating_sub(2), width: typed.width + 3, ..typed.room });
        pen.put(typed.room.x.saturating_sub(1), typed.room.y, "/", pen.palette.accent);
        line::draw(typed, pen, |_| pen_text);
        if typing {
            return Some(Position { x: typed.caret, y: typed.room.y });
        }
    }
    here.or(first).or((inside.width > 0 && inside.height > 0).then_some(inside.as_position()))
}

/// Where the words of a line begin.
fn begins(pen: &Pen<'_>, area: Rect, line: &ListLine) -> Option<Position> {
    let (before, row) = match line {
        ListLine::Blank | ListLine::Sample(..) => return None,
        ListLine::Heading(row) | ListLine::Pair { name: row, .. } => (0, row),
        ListLine::Diff { numbers, row, .. } => (numbers + SIGN, row),
        ListLine::Choice { name, .. } => (2 + KEY, name),
        ListLine::Problem { row, .. } | ListLine::Advice(_, row) => (2, row),
    };
    Some(pen.letter((area.x + before, area.y), row, 0))
}

pub(in crate::ui) fn draw_line(pen: &mut Pen<'_>, area: Rect, line: &ListLine, pointed: bool) {
    let palette = pen.palette;
    match line {
        ListLine::Blank => {}
        ListLine::Heading(row) => {
            pen.start_row(area, 0, row, palette.strong);
        }
        ListLine::Diff { sign, number, numbers, row } => {
            let style = match sign {
                DiffSign::Added => palette.accent,
                DiffSign::Removed => palette.error,
                DiffSign::Kept => palette.muted,
            };
            if let Some(number) = number {
                pen.start_row(area, numbers.saturating_sub(number.width()), number, palette.line);
            }
            pen.sign(area, numbers + 1, sign.sign(), style);
            pen.start_row(area, numbers + SIGN, row, style);
        }
        ListLine::Pair { name, said } => {
            pen.start_row(area, 0, name, palette.accent);
            pen.aligned(after(area, KEYS + 1), said, |_| palette.text);
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
            pen.aligned(Rect { width, ..area }, left, |_| palette.text);
            pen.aligned(Rect { x: area.x + width + 3, width, ..area }, right, |_| palette.text);
            pen.sign(area, width + 1, "│", palette.line);
        }
        ListLine::Problem { sign, row, .. } => {
            if pointed {
                pen.wash(area, palette.lift);
            }
            if let Some(severity) = sign {
                let (sign, style) = match severity {
                    Severity::Error => ("✗", palette.error),
                    Severity::Warning => ("!", palette.warn),
                    Severity::Notice => ("·", palette.muted),
                };
                pen.sign(area, 0, sign, style);
            }
            pen.start_row(area, 2, row, palette.text);
        }
        ListLine::Advice(_, row) => {
            if pointed {
                pen.wash(area, palette.lift);
            }
            pen.start_row(area, 2, row, palette.muted);
        }
    }
}

/// An empty box with a title and what is said of its keys.
pub(super) fn boxed(pen: &mut Pen<'_>, area: Rect, title: &str, hints: &[Hint], interface: &Interface) {
    pen.clear(area);
    let line = pen.palette.line;
    let end = area.width.saturating_sub(1);
    let top = Rect { height: 1, ..area };
    let bottom = Rect { y: area.bottom().saturating_sub(1), ..top };
    pen.rule_down(area, line);
    pen.rule_down(after(area, end), line);
    for (row, first, last) in [(top, "╭", "╮"), (bottom, "╰", "╯")] {
        pen.rule(row, 1, end, line);
        pen.sign(row, 0, first, line);
        pen.sign(row, end, last, line);
    }
    let (strong, muted) = (pen.palette.strong, pen.palette.muted);
    pen.start(top, 2, &format!(" {title} "), strong);
    pen.end(bottom, 2, &format!(" {} ", shortened(hints, area.width.saturating_sub(5), interface, pen.base)), muted);
}

/// What is said of keys, without those in the middle where there is no room for all; the first and the last matter most.
fn shortened(hints: &[Hint], room: u16, interface: &Interface, base: Base) -> String {
    let said = |hint: &Hint| {
        let keys = hint.isolated_labels(&interface.keymap, &interface.words);
        format!("{keys} {}", hint.word(&interface.words)).trim_end().to_owned()
    };
    let reachable = hints.iter().filter(|hint| hint.is_reachable(&interface.keymap));
    let mut said: Vec<String> = reachable.map(said).collect();
    let columns = |text: &str| one_line(text, u16::MAX, base).width();
    while said.len() > 1 && room < columns(&said.join(BETWEEN)) {
        said.remove(if said.len() > 2 { said.len() - 2 } else { 0 });
    }
    said.join(BETWEEN)
}
