//! The chronology: headings, gaps, events.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::app::model::search::{Membership, Order};
use crate::app::view::Layout;
use crate::app::view::chronology::{Columns, Entry, Heading, Line};
use crate::app::{App, Pane};
use crate::text::measure::cells;
use crate::timeline::date::{self, Certainty, Gap};
use crate::timeline::{Standing, Timeline};

use crate::ui::notice;
use crate::ui::pen::Pen;

/// Draws the visible rows; returns where the selected one begins.
pub(super) fn draw(app: &App, timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    let area = layout.chronology?;
    let chronology = &app.view.chronology;
    let Some(selected) = app.model.selection.event else {
        notice::empty_list(app, timeline, pen, area);
        return None;
    };
    let columns = chronology.columns;
    for (row, entry) in area.rows().zip(chronology.window()) {
        match entry {
            Entry::Blank => {}
            Entry::Heading(heading, count) => draw_heading(app, timeline, pen, row, (heading, count)),
            Entry::Gap(gap) => draw_gap(app, pen, row, gap),
            Entry::Event(event) => {
                if let Some(line) = chronology.line(event) {
                    event_row(app, pen, row, columns, line, selected == event);
                }
            }
        }
    }
    let row = cells(chronology.row(app.model.position()));
    (row < area.height).then(|| Position { x: area.x, y: area.y + row })
}

fn draw_heading(app: &App, timeline: &Timeline, pen: &mut Pen<'_>, area: Rect, (heading, count): (Heading, usize)) {
    let words = &app.interface.words;
    let title = match heading {
        Heading::Phase(phase) => phase.of(&timeline.phases).map_or(String::new(), |phase| {
            format!("{} · {}", phase.date.years(words), phase.name.isolated(words.language().tag()))
        }),
        Heading::Year(year) => date::year(year, words),
        Heading::Unknown => words.text("heading-unknown").into_owned(),
    };
    let (line, muted) = (pen.palette.line, pen.palette.muted);
    let counted = words.with("heading-count", &[("events", count.into())]);
    let taken = pen.end(area, 1, &counted, muted);
    pen.rule(area, 1, 3, line);
    let room = Rect { width: area.width.saturating_sub(taken + 3), ..area };
    let strong = pen.palette.strong;
    let title = pen.start(room, 4, &title, strong);
    pen.rule(area, 4 + title + 1, area.width.saturating_sub(taken + 2), line);
}

fn draw_gap(app: &App, pen: &mut Pen<'_>, area: Rect, gap: Gap) {
    let words = &app.interface.words;
    let newest_first = app.model.search.listing().order() == Order::Newest;
    let said = if newest_first { gap.earlier(words) } else { gap.later(words) };
    let offset = app.view.chronology.columns.number + 3;
    let (line, muted) = (pen.palette.line, pen.palette.muted);
    pen.sign(area, offset, "┊", line);
    pen.start(area, offset + 2, &said, muted);
}

fn event_row(app: &App, pen: &mut Pen<'_>, area: Rect, columns: Columns, line: &Line, selected: bool) {
    let palette = pen.palette;
    let browse = &app.screens.browse;
    let focused = browse.focus == Pane::Chronology && !browse.in_facets(&app.view.room());
    if selected {
        pen.wash(area, palette.lift);
        pen.sign(area, 0, "▌", if focused { palette.accent } else { palette.muted });
    }
    let muted = if selected { palette.text } else { palette.muted };
    if let Some(sign) = found(line) {
        pen.sign(area, 1, sign, palette.muted);
    }
    let number = line.number.to_string();
    let digits = cells(number.len());
    pen.start(area, 2 + columns.number.saturating_sub(digits), &number, muted);
    let mut at = 2 + columns.number + 1;
    pen.start_row(area, at, &line.date, muted);
    at += columns.date + 1;
    pen.sign(area, at, certainty(line.certainty), muted);
    pen.sign(area, at + 1, sign(line.standing), palette.warn);
    at += 3;
    title(pen, area, at, line, selected && focused);
    tail(pen, area, line, muted);
}

fn title(pen: &mut Pen<'_>, area: Rect, offset: u16, line: &Line, strong: bool) {
    let palette = pen.palette;
    let base = match line.membership {
        Membership::Sure if strong => palette.strong,
        Membership::Sure => palette.text,
        Membership::Possible | Membership::Out => palette.muted,
    };
    pen.row(area.x + offset, area.y, &line.title, |at| {
        if line.hits.iter().any(|hit| hit.contains(&at)) { base.patch(palette.hit) } else { base }
    });
}

/// Accounts and `≠`, at the end of the row.
fn tail(pen: &mut Pen<'_>, area: Rect, line: &Line, style: Style) {
    let warn = pen.palette.warn;
    if line.accounts == 0 {
        // An event that quotes nothing is not proven.
        pen.end(area, 3, "–", warn);
    } else {
        pen.end(area, 3, &line.accounts.to_string(), style);
    }
    if line.disputed {
        pen.end(area, 1, "≠", warn);
    }
}

/// How an event was found, where it was not found plainly or not at all; help says it in words.
fn found(line: &Line) -> Option<&'static str> {
    match line.membership {
        Membership::Possible => Some("◌"),
        Membership::Sure if line.weak => Some("~"),
        Membership::Sure => None,
        Membership::Out => Some("·"),
    }
}

fn certainty(certainty: Option<Certainty>) -> &'static str {
    match certainty {
        Some(Certainty::Day) => "●",
        Some(Certainty::About) => "○",
        Some(Certainty::Span) => "━",
        None => " ",
    }
}

/// The sign of a standing; the source pane says it in words.
fn sign(standing: Standing) -> &'static str {
    match standing {
        Standing::Established | Standing::Reported => " ",
        Standing::Claimed => "“",
        Standing::Denied => "✗",
        Standing::Forecast => "›",
        Standing::Disputed => "?",
    }
}
