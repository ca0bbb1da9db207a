//! States without a list: too small, still reading, unreadable, empty, nothing matches.

use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::hint::key;
use crate::app::screen::Questions;
use crate::app::view::layer::advice::no_match_reasons;
use crate::app::view::layout::SMALLEST;
use crate::finding::codes::EVENTS_LEFT_OUT;
use crate::keymap::Action;
use crate::text::measure::cells;
use crate::text::{Base, Row, lay_out};
use crate::timeline::Timeline;

use super::pen::Pen;

/// Reasons why nothing matches that are told at the most.
const MOST_REASONS: usize = 4;

/// The size needed and the size now; returns where that begins, as all of these do.
pub(super) fn too_small(app: &App, pen: &mut Pen<'_>, area: Rect) -> Option<Position> {
    let words = &app.interface.words;
    let size = |id, width: u16, height: u16| {
        let args = [("width", usize::from(width).into()), ("height", usize::from(height).into())];
        words.with(id, &args).into_owned()
    };
    let lines = [
        size("too-small", SMALLEST.width, SMALLEST.height),
        size("too-small-now", area.width, area.height),
        words.with("too-small-quit", &[("back", key(Action::Back))]).into_owned(),
    ];
    centred(pen, area, &lines)
}

/// Nothing could be read yet, or nothing can be.
pub(super) fn without_timeline(app: &App, pen: &mut Pen<'_>, area: Rect) -> Option<Position> {
    let words = &app.interface.words;
    if app.model.library.unreadable.is_empty() {
        let said = match app.model.library.progress {
            Some((read, total)) => words.with("reading-articles", &[("read", read.into()), ("total", total.into())]),
            None => words.text("reading"),
        };
        return centred(pen, area, &[said.into_owned()]);
    }
    let (error, muted, text) = (pen.palette.error, pen.palette.muted, pen.palette.text);
    let area = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    let row = |n: u16| Rect { y: area.y + n, height: 1, ..area };
    pen.start(row(1), 0, &format!("✗ {}", words.text("unreadable")), error);
    let keys = [("edit", Action::EditEvent), ("reload", Action::Reload), ("back", Action::Back)];
    let keys = keys.map(|(name, action)| (name, key(action)));
    let begins = Some(row(1).as_position());
    pen.start(row(area.height - 2), 0, &words.with("unreadable-help", &keys), muted);
    let mut at = 3;
    for finding in &app.model.library.unreadable {
        for (said, style) in [(finding.placed(words), text), (finding.advice(words), muted)] {
            for laid_out in lay_out(&said, area.width, Base::Auto(words.language().direction())) {
                if at + 3 >= area.height {
                    return begins;
                }
                pen.start_row(row(at), 0, &laid_out, style);
                at += 1;
            }
        }
        at += 1;
    }
    begins
}

/// No article in the timeline.
pub(super) fn no_articles(app: &App, pen: &mut Pen<'_>, area: Rect) -> Option<Position> {
    let words = &app.interface.words;
    let help = words.with("shelf-empty-help", &[("reload", key(Action::Reload)), ("back", key(Action::Close))]);
    centred(pen, area, &[words.text("shelf-empty").into_owned(), String::new(), help.into_owned()])
}

/// No event in the timeline, or none that matches.
pub(super) fn empty_list(app: &App, timeline: &Timeline, pen: &mut Pen<'_>, area: Rect) -> Option<Position> {
    let words = &app.interface.words;
    let findings = &app.model.library.findings;
    let (what, help) = if timeline.events.is_empty() && findings.iter().any(|one| one.code == EVENTS_LEFT_OUT.word) {
        ("unreadable-events", "unreadable-events-help")
    } else if timeline.events.is_empty() {
        ("empty-timeline", "empty-timeline-help")
    } else {
        ("no-match", "no-match-help")
    };
    let why = no_match_reasons(&app.model.search, words);
    let mut lines = vec![words.text(what).into_owned(), String::new()];
    if !why.is_empty() {
        lines.extend(why.into_iter().take(MOST_REASONS));
        lines.push(String::new());
    }
    let keys = [
        ("clear", key(Action::Close)),
        ("undo", key(Action::Undo)),
        ("reload", key(Action::Reload)),
        ("problems", key(Action::Problems)),
    ];
    lines.push(words.with(help, &keys).into_owned());
    centred(pen, area, &lines)
}

/// No question, or none of the events that match.
pub(super) fn no_questions(app: &App, questions: &Questions, pen: &mut Pen<'_>, area: Rect) -> Option<Position> {
    let words = &app.interface.words;
    let (_, all) = questions.counts();
    let keys = [("search", key(Action::Search)), ("undo", key(Action::Undo)), ("back", key(Action::Back))];
    let [what, help] = if all == 0 {
        ["questions-none", "questions-none-help"]
    } else {
        ["questions-none-found", "questions-none-found-help"]
    };
    centred(pen, area, &[words.text(what).into_owned(), String::new(), words.with(help, &keys).into_owned()])
}

/// Each line in the middle, in as many rows as it needs; returns where the first one begins.
fn centred(pen: &mut Pen<'_>, area: Rect, lines: &[String]) -> Option<Position> {
    let laid_out = lines.iter().enumerate().flat_map(|(n, line)| {
        let rows = if line.is_empty() { vec![Row::default()] } else { lay_out(line, area.width, pen.base) };
        rows.into_iter().map(move |row| (n, row))
    });
    let rows: Vec<(usize, Row)> = laid_out.collect();
    let above = area.height.saturating_sub(cells(rows.len())) / 2;
    let mut begins = None;
    for (row, (n, said)) in area.rows().skip(above.into()).zip(&rows) {
        let style = if *n == 0 { pen.palette.text } else { pen.palette.muted };
        let offset = area.width.saturating_sub(said.width()) / 2;
        pen.start_row(row, offset, said, style);
        begins = begins.or(Some(pen.letter((row.x + offset, row.y), said, 0)));
    }
    begins
}
