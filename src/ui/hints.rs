//! The last row: what was just said, or what cannot be read, or the keys that matter now; how many problems, which event.

use ratatui::layout::Rect;

use crate::app::hint::Hint;
use crate::app::screen::Shown;
use crate::app::screen::browse::find::{End, Find};
use crate::app::view::layer::advice::left_out;
use crate::app::view::line::LineView;
use crate::app::view::{Layout, inset};
use crate::app::{App, Pane};
use crate::finding::Severity;
use crate::i18n::{Arg, Catalog};
use crate::keymap::Action;
use crate::text::{Base, Row, one_line};

use super::line;
use super::pen::Pen;

/// Columns between two hints.
const BETWEEN: u16 = 3;

/// Draws it.
pub(super) fn draw(app: &App, layout: &Layout, pen: &mut Pen<'_>) {
    let area = clear(app, layout, pen);
    let words = &app.interface.words;
    if let Some(notice) = &app.notice {
        pen.start(area, 0, notice, pen.palette.text);
    } else if let Some(finding) = app.model.library.unreadable.first() {
        let what: Arg = finding.placed_shortly(words).into();
        let said = format!("✗ {}", words.with("hint-unreadable", &[("what", what)]));
        pen.start(area, 0, &said, pen.palette.error);
    } else if finds(app) {
        let hint = Hint::here(&[Action::NextMatch, Action::PreviousMatch], "find-hint");
        find(app, &app.view.find.view, &[hint], pen, area);
    } else {
        let taken = faults(app, pen, area);
        keys(app, pen, area, taken);
    }
}

/// Whether words are looked for in the article that has the keys.
fn finds(app: &App) -> bool {
    let in_front = match app.screens.shown() {
        Shown::Article => true,
        Shown::Browse => app.screens.browse.focus == Pane::Source,
        Shown::Questions | Shown::Compare | Shown::Shelf => false,
    };
    in_front && app.screens.find().is_some()
}

/// Empties the row; what is left of it when the counts stand at its end.
pub(super) fn clear(app: &App, layout: &Layout, pen: &mut Pen<'_>) -> Rect {
    let area = empty(layout, pen);
    let taken = right(app, pen, area);
    let room = area.width.saturating_sub(if taken == 0 { 0 } else { taken + 2 });
    Rect { width: room, ..area }
}

/// Empties the row, counts and all.
pub(super) fn empty(layout: &Layout, pen: &mut Pen<'_>) -> Rect {
    pen.clear(layout.hints);
    inset(layout.hints)
}

/// What is left out of a kept filter, for as long as it is; returns the columns it took.
fn faults(app: &App, pen: &mut Pen<'_>, area: Rect) -> u16 {
    let search = &app.model.search;
    if search.steps.is_typing() {
        return 0;
    }
    let Some(said) = left_out(search, &app.interface.words, area.width.saturating_sub(2)) else { return 0 };
    let palette = pen.palette;
    pen.sign(area, 0, "!", palette.error);
    pen.start_row(area, 2, &said, palette.text) + 5
}

/// What is found in the article, how many times, and the keys for it.
pub(super) fn find(app: &App, view: &LineView, hints: &[Hint], pen: &mut Pen<'_>, area: Rect) {
    let Some(find) = app.screens.find() else { return };
    let palette = pen.palette;
    pen.sign(area, 0, "/", palette.accent);
    line::draw(view, pen, |_| palette.text);
    let mut at = 1 + view.width + 2;
    if !&find.line.trim().is_empty() {
        let style = if find.count().1 == 0 { palette.warn } else { palette.text };
        at += pen.start(area, at, &count(find, &app.interface.words), style) + 3;
    }
    write(hints, app, pen, area, at);
}

/// Keys with what they do, from a column on, as many as have room.
fn write(hints: &[Hint], app: &App, pen: &mut Pen<'_>, area: Rect, mut at: u16) {
    for (keys, word) in rows(hints, app) {
        if at + keys.width() + 1 + word.width() > area.width {
            break;
        }
        at += pen.start_row(area, at, &keys, pen.palette.accent) + 1;
        at += pen.start_row(area, at, &word, pen.palette.muted) + BETWEEN;
    }
}

/// Hints laid out: the keys, and what they do.
fn rows(hints: &[Hint], app: &App) -> Vec<(Row, Row)> {
    let words = &app.interface.words;
    let row = |text: &str| one_line(text, u16::MAX, Base::Fixed(words.language().direction()));
    hints.iter().map(|hint| (row(&hint.keys), row(&hint.word(words)))).collect()
}

/// The keys that matter now, from a column on. How to close what lies in front is said in any case.
fn keys(app: &App, pen: &mut Pen<'_>, area: Rect, at: u16) {
    let mut hints = app.hints();
    let whole = |hints: &[Hint]| {
        let each = rows(hints, app).iter().map(|(keys, word)| keys.width() + 1 + word.width() + BETWEEN).sum::<u16>();
        each.saturating_sub(BETWEEN)
    };
    let closes = Hint::of(Action::Close);
    while hints.len() > 1 && hints.last() == Some(&closes) && whole(&hints) > area.width.saturating_sub(at) {
        hints.remove(hints.len() - 2);
    }
    write(&hints, app, pen, area, at);
}

/// How many problems deserve a place in the row; notices do not.
fn problem_count(app: &App) -> usize {
    let faults = app.interface.faults().filter(|fault| fault.severity != Severity::Notice).count();
    faults + app.model.library.problem_count()
}

/// Counts at the end of the row; returns the cells they took.
fn right(app: &App, pen: &mut Pen<'_>, area: Rect) -> u16 {
    let words = &app.interface.words;
    let palette = pen.palette;
    let (place, listed) = app.screens.place(&app.model);
    let mut taken = 0;
    if let Some(count) = app.screens.count() {
        taken += pen.end(area, taken, &count.to_string(), palette.accent) + 3;
    } else if listed > 0 {
        let place = [("place", (place + 1).into()), ("all", listed.into())];
        taken += pen.end(area, taken, &words.with("position", &place), palette.muted) + 3;
    }
    if let Some(order) = app.model.search.order().message() {
        taken += pen.end(area, taken, &words.text(order), palette.muted) + 3;
    }
    let problems = problem_count(app);
    // What was just said needs the room, and is short-lived.
    if problems > 0 && app.notice.is_none() {
        let said = format!("! {}", words.with("hint-problems", &[("problems", problems.into())]));
        taken += pen.end(area, taken, &said, palette.warn) + 3;
    }
    if let Some(busy) = busy(app) {
        taken += pen.end(area, taken, &words.text(busy), palette.muted) + 3;
    }
    taken
}

/// What is being waited for; of the filter only once it is asked for something.
fn busy(app: &App) -> Option<&'static str> {
    if app.model.timeline().is_none() {
        None
    } else if app.model.library.reading {
        Some("hint-reading")
    } else {
        let wanted = app.model.search.steps.is_typing() || !app.model.search.query().is_empty();
        (wanted && app.model.library.indexing()).then_some("hint-indexing")
    }
}

/// How many hits there are and at which the reader is; and which end the last step went around.
fn count(find: &Find, words: &Catalog) -> String {
    let (shown, all) = find.count();
    let counted = words.with("find-count", &[("shown", shown.into()), ("all", all.into())]).into_owned();
    let around = match find.around {
        Some(End::Last) => "find-from-first",
        Some(End::First) => "find-from-last",
        None => return counted,
    };
    words.with(around, &[("count", counted.into())]).into_owned()
}
