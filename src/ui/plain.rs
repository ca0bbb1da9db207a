//! The program in whole statements, one after the other, for those who hear the screen or feel it: no borders, no columns, no sign
//! that stands for a word, nothing told by its place or its colour.
//!
//! What is selected is told first and alone, so that a step in a list changes one statement; what stands around it follows as
//! something to be looked at. Where nothing can be placed on a screen, only what is new is said, line after line
//! ([`news`]).

mod browse;
mod compare;
mod layer;
mod lists;
mod page;
mod reading;
mod talk;

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::hint::Hint;
use crate::app::layer::Layer;
use crate::app::screen::Shown;
use crate::i18n::Arg;
use crate::input::Family;
use crate::text::bidi::is_control;
use crate::text::measure::cells;
use crate::text::{Base, Direction, Row, RowCell, as_read, clean, lay_out};

use super::pen::Pen;
use page::Page;

/// Keys that are told at the most, besides help and the way back; help tells all.
const KEYS: usize = 4;

/// Something that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// It in words, in logical order.
    pub text: String,
    /// How it is laid out.
    pub base: Base,
    /// The code point of it that the cursor stands at.
    pub cursor: Option<u32>,
    /// Whether it is only there to be looked at, and never said by itself.
    pub aside: bool,
}

/// All that there is to say now, in the order it is said.
#[must_use]
pub fn statements(app: &App) -> Vec<Statement> {
    let mut page = Page::new(app);
    if let Some(finding) = app.model.library.unreadable.first().filter(|_| app.view.banner) {
        page.say("hint-unreadable", &[("what", finding.placed_shortly(page.words).into())]);
    }
    match (app.layers.last(), app.view.layers.last()) {
        (Some(layer), Some(view)) if layer::is_whole(layer) => layer::tell(&mut page, layer, view),
        // What is typed comes first, what it selects after it.
        (Some(layer @ Layer::Words(_)), Some(view)) => {
            screen(&mut page);
            layer::tell(&mut page, layer, view);
        }
        (Some(layer), Some(view)) => {
            layer::tell(&mut page, layer, view);
            screen(&mut page);
        }
        _ => screen(&mut page),
    }
    around(&mut page);
    page.finish()
}

fn screen(page: &mut Page<'_>) {
    let app = page.app;
    if app.screens.notes.is_some() {
        return talk::notes(page);
    }
    let Some(timeline) = app.model.timeline() else { return page.without_timeline() };
    let screens = &app.screens;
    match (screens.shown(), &screens.compare, &screens.questions, &screens.shelf) {
        (Shown::Stage, ..) => talk::stage(page),
        (Shown::Compare, Some(compare), ..) => compare::tell(page, compare, timeline),
        (Shown::Questions, _, Some(questions), _) => lists::questions(page, questions, timeline),
        (Shown::Article, ..) => reading::article(page, timeline),
        (Shown::Shelf, _, _, Some(shelf)) => lists::shelf(page, shelf, timeline),
        _ => browse::tell(page, timeline),
    }
}

/// What was just said, what is wrong, and the keys.
fn around(page: &mut Page<'_>) {
    let app = page.app;
    if let Some(notice) = &app.notice {
        page.add(notice);
    }
    if app.layers.is_empty() && app.screens.stage.is_none() {
        if let Some(count) = app.screens.count() {
            page.say("plain-count", &[("count", count.into())]);
        }
        let problems = app.model.library.problem_count();
        if problems > 0 {
            page.say("hint-problems", &[("problems", problems.into())]);
        }
    }
    let keymap = &app.interface.keymap;
    let hints = app.hints().into_iter().map(|hint| (hint.labels(keymap), hint)).filter(|(keys, _)| !keys.is_empty());
    let (kept, others): (Vec<_>, Vec<_>) = hints.partition(|(_, hint)| hint.kept);
    let said = |(keys, hint): (String, Hint)| format!("{} {}", page::spoken(&keys, page.words), hint.word(page.words));
    let keys: Vec<String> = others.into_iter().take(KEYS).chain(kept).map(said).collect();
    if !keys.is_empty() {
        let keys: Arg = keys.join(&page.words.text("list-separator")).into();
        page.say("plain-keys", &[("keys", keys)]);
    }
}

/// What is said after something happened, where only lines can be written: the statements that were not there before, each as a line of
/// letters alone. Where nothing is new, what the cursor stands at is not said again.
#[must_use]
pub fn news(before: &[Statement], now: &[Statement]) -> Vec<String> {
    let is_new = |statement: &&Statement| !statement.aside && !before.iter().any(|known| known.text == statement.text);
    now.iter().filter(is_new).map(|statement| line(&statement.text)).collect()
}

/// A text as a line of letters: no control reaches a terminal, and none that only tells how to lay it out.
#[must_use]
pub fn line(text: &str) -> String {
    clean::line(text).chars().filter(|c| !is_control(*c)).collect()
}

/// Draws the statements, each in as many rows as it takes, with the one at the cursor in sight; returns where the cursor stands.
///
/// Text that a terminal is left to reorder, as screen readers want it, begins in the first column, where a display of a few cells begins
/// to be read; other text at its own side.
pub(super) fn draw(app: &App, family: Family, area: Rect, pen: &mut Pen<'_>) -> Option<Position> {
    pen.axis.direction = Direction::Ltr;
    let mut rows: Vec<Row> = Vec::new();
    let mut cursor = None;
    for statement in statements(app) {
        let laid_out = if family.is_logical() {
            as_read(&statement.text, area.width)
        } else {
            lay_out(&statement.text, area.width, statement.base)
        };
        if let Some(at) = statement.cursor {
            let row = laid_out.iter().rposition(|row| row.logical().start <= at).unwrap_or(0);
            cursor = cursor.or(Some((rows.len() + row, rows.len(), at)));
        }
        rows.extend(laid_out);
    }
    let height = usize::from(area.height);
    let (row, first, at) = cursor.unwrap_or_default();
    // All of what is read as far as it has room; what stands before it only where that costs nothing.
    let most = rows.len().saturating_sub(height);
    let top =
        if row < height.saturating_sub(height / 3) { 0 } else { first.min(most).max((row + 1).saturating_sub(height)) };
    for (y, row) in (area.y..area.bottom()).zip(rows.iter().skip(top)) {
        let style = pen.palette.text;
        pen.row(begins(family, area, row), y, row, |_| style);
    }
    let shown = rows.get(row)?;
    let before = |cell: &RowCell| if family.is_logical() { cell.logical < at } else { false };
    let columns: u16 = shown.cells().filter(|(cell, _)| before(cell)).map(|(cell, _)| u16::from(cell.width)).sum();
    let column = if family.is_logical() { columns } else { shown.column_of(at).unwrap_or(0) };
    Some(Position {
        x: (begins(family, area, shown) + column).min(area.right().saturating_sub(1)),
        y: area.y + cells(row - top),
    })
}

/// The column in which a row begins.
fn begins(family: Family, area: Rect, row: &Row) -> u16 {
    match row.direction() {
        Direction::Rtl if !family.is_logical() => area.right().saturating_sub(row.width()),
        Direction::Ltr | Direction::Rtl => area.x,
    }
}
