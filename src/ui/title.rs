//! The first row: what the timeline is called, or the filter; how many events there are, or match.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::app::State;
use crate::app::layout::Layout;
use crate::text::bidi::isolated;
use crate::text::{Base, Direction, Row, lay_out};
use crate::timeline::Timeline;

use super::pen::Pen;

/// Draws it; returns the caret of the filter while it is typed.
pub(super) fn draw(state: &State, timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    let area = inset(layout.title);
    let filtered = state.filter.typing() || !state.filter.query().is_empty();
    let muted = pen.palette.muted;
    let counted = pen.end(area, 0, &counts(state, timeline, filtered), muted);
    let room = Rect { width: area.width.saturating_sub(counted + 2), ..area };
    // The first side of the row is where reading begins, so the room lost is at the other end.
    let room = match pen.direction {
        Direction::Ltr => room,
        Direction::Rtl => Rect { x: area.right() - room.width, ..room },
    };
    if filtered {
        return filter(state, pen, room);
    }
    let name = name(state, timeline);
    let strong = pen.palette.strong;
    pen.start(room, 0, &name, strong);
    None
}

fn name(state: &State, timeline: &Timeline) -> String {
    let words = &state.words;
    let title = timeline.title.best(words.language().tag());
    let title = if title.is_empty() { words.say("title-untitled").into_owned() } else { title.to_owned() };
    isolated(&title)
}

fn counts(state: &State, timeline: &Timeline, filtered: bool) -> String {
    let words = &state.words;
    let events = timeline.events.len();
    if filtered {
        let args = [("hits", state.chronology.len().into()), ("events", events.into())];
        return words.with("title-hits", &args).into_owned();
    }
    let args = [("events", events.into()), ("sources", timeline.sources.len().into())];
    let counts = words.with("title-counts", &args);
    // The counts stay whole in a narrow row, the title does not; that this is the example must be seen.
    if state.library.example { format!("{} · {counts}", words.say("title-example")) } else { counts.into_owned() }
}

/// The filter line: `/`, what was typed, the caret. The line scrolls so that the caret is in sight.
fn filter(state: &State, pen: &mut Pen<'_>, area: Rect) -> Option<Position> {
    let accent = pen.palette.accent;
    pen.sign(area, 0, "/", accent);
    let room = area.width.saturating_sub(3);
    let (row, from) = visible(state.filter.line(), state.filter.caret(), room, pen.direction);
    let text = pen.palette.text;
    let x = pen.x(area, 2, row.width());
    pen.row(x, area.y, &row, |_| text);
    state.filter.typing().then(|| Position { x: caret(x, &row, state.filter.caret() - from), y: area.y })
}

/// The part of the line that fits, with the caret in it, and the code point of the line at which it begins.
fn visible(line: &str, caret: usize, room: u16, direction: Direction) -> (Row, usize) {
    let base = Base::Auto(direction);
    // One wide row: the filter line is a single line, however long.
    let whole = lay_out(line, u16::MAX, base).into_iter().next().unwrap_or_default();
    if whole.width() <= room {
        return (whole, 0);
    }
    let from = caret.saturating_sub(usize::from(room) * 3 / 4);
    let part: String = line.chars().skip(from).take(usize::from(room)).collect();
    (lay_out(&part, room, base).into_iter().next().unwrap_or_default(), from)
}

/// The column of the caret before a code point, in a row that begins at column `x`. After a letter that runs right to left it
/// stands on the cell left of it, at the row's edge on the blank before the row.
fn caret(x: u16, row: &Row, point: usize) -> u16 {
    let before = point.checked_sub(1).and_then(|before| row.cell_of(u32::try_from(before).ok()?));
    match before {
        Some((column, cell)) if cell.level % 2 == 0 => x + column + u16::from(cell.width),
        Some((column, _)) => (x + column).saturating_sub(1),
        None if row.direction() == Direction::Rtl && row.width() > 0 => x + row.width(),
        None => x,
    }
}

/// One blank column at each side.
pub(super) fn inset(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area }
}

/// The style that names of keys have, and the one of what they do.
pub(super) fn key_styles(pen: &Pen<'_>) -> (Style, Style) {
    (pen.palette.accent, pen.palette.muted)
}
