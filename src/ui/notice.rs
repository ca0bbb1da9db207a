//! States without a list: too small, still reading, unreadable, empty, nothing matches.

use ratatui::layout::Rect;

use crate::app::State;
use crate::app::layout::SMALLEST;
use crate::i18n::{Language, Words};
use crate::timeline::Timeline;

use super::pen::Pen;

/// The size needed and the size now.
pub(super) fn too_small(pen: &mut Pen<'_>, area: Rect) {
    let words = Words::new(Language::English);
    let size = |id, width: u16, height: u16| {
        let args = [("width", usize::from(width).into()), ("height", usize::from(height).into())];
        words.with(id, &args).into_owned()
    };
    let lines = [
        size("too-small", SMALLEST.width, SMALLEST.height),
        size("too-small-now", area.width, area.height),
        words.say("too-small-quit").into_owned(),
    ];
    centred(pen, area, &lines);
}

/// Nothing could be read yet, or nothing can be.
pub(super) fn without_timeline(state: &State, pen: &mut Pen<'_>, area: Rect) {
    let words = &state.words;
    if state.library.unreadable.is_empty() {
        let said = match state.library.progress {
            Some((read, total)) => words.with("reading-articles", &[("read", read.into()), ("total", total.into())]),
            None => words.say("reading"),
        };
        centred(pen, area, &[said.into_owned()]);
        return;
    }
    let (error, muted, text) = (pen.palette.error, pen.palette.muted, pen.palette.text);
    let area = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    let row = |n: u16| Rect { y: area.y + n, height: 1, ..area };
    pen.start(row(1), 0, &format!("✗ {}", words.say("unreadable")), error);
    pen.start(row(area.height - 2), 0, &words.say("unreadable-help"), muted);
    let mut at = 3;
    for finding in &state.library.unreadable {
        for (said, style) in [(finding.placed(words), text), (finding.advice(words), muted)] {
            let base = crate::text::Base::Auto(pen.direction);
            for laid_out in crate::text::lay_out(&said, area.width, base) {
                if at + 3 >= area.height {
                    return;
                }
                pen.start_row(row(at), 0, &laid_out, style);
                at += 1;
            }
        }
        at += 1;
    }
}

/// No event in the timeline, or none that matches.
pub(super) fn empty_list(state: &State, timeline: &Timeline, pen: &mut Pen<'_>, area: Rect) {
    let words = &state.words;
    let (what, help) = if timeline.events.is_empty() {
        ("empty-timeline", "empty-timeline-help")
    } else {
        ("no-match", "no-match-help")
    };
    centred(pen, area, &[words.say(what).into_owned(), String::new(), words.say(help).into_owned()]);
}

fn centred(pen: &mut Pen<'_>, area: Rect, lines: &[String]) {
    let height = u16::try_from(lines.len()).unwrap_or(0);
    let top = area.y + area.height.saturating_sub(height) / 2;
    for (n, line) in (0..height).zip(lines) {
        let row = Rect { y: top + n, height: 1, ..area };
        if row.bottom() <= area.bottom() {
            let style = if n == 0 { pen.palette.text } else { pen.palette.muted };
            pen.middle(row, line, style);
        }
    }
}
