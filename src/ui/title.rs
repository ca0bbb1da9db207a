//! The first row: what the timeline is called, or the filter; how many events there are, or match.

use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

use crate::app::State;
use crate::app::filter::view::View;
use crate::text::bidi::isolated;
use crate::timeline::Timeline;

use super::pen::Pen;
use super::theme::Palette;

/// Draws it; returns the caret of the filter while it is typed.
pub(super) fn draw(state: &State, timeline: &Timeline, pen: &mut Pen<'_>) -> Option<Position> {
    let (room, counts) = (state.title.room, &state.title.counts);
    let area = inset(Rect { x: 0, width: state.size.width, ..room });
    let muted = pen.palette.muted;
    pen.start_row(area, area.width.saturating_sub(counts.width()), counts, muted);
    if state.shows_filter() {
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

/// The filter line: `/`, what of it fits, the caret.
fn filter(state: &State, pen: &mut Pen<'_>, room: Rect) -> Option<Position> {
    let palette = pen.palette;
    pen.sign(room, 0, "/", palette.accent);
    let view = &state.filter.view;
    line(view, pen, |point| look(state, palette, point as usize));
    state.filter.typing().then_some(Position { x: view.caret, y: room.y })
}

/// A line that is typed, as far as it fits.
pub(super) fn line(view: &View, pen: &mut Pen<'_>, style: impl Fn(u32) -> Style) {
    let palette = pen.palette;
    for (x, part) in &view.parts {
        pen.row(*x, view.room.y, part, &style);
    }
    for x in &view.cuts {
        pen.put(*x, view.room.y, "…", palette.muted);
    }
}

/// What cannot be read is underlined; a term stands on a tint where a key or a click takes it out.
fn look(state: &State, palette: Palette, point: usize) -> Style {
    let filter = &state.filter;
    let faulty = filter.faults().any(|fault| fault.span.contains(&point));
    let style = if faulty { palette.error.add_modifier(Modifier::UNDERLINED) } else { palette.text };
    let lifted = match filter.picked() {
        Some(picked) => picked.contains(&point),
        None => !filter.typing() && filter.query().groups().iter().any(|group| group.contains(&point)),
    };
    if lifted { style.patch(palette.lift) } else { style }
}

/// One blank column at each side.
pub(super) fn inset(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area }
}

/// The style that names of keys have, and the one of what they do.
pub(super) fn key_styles(pen: &Pen<'_>) -> (Style, Style) {
    (pen.palette.accent, pen.palette.muted)
}
