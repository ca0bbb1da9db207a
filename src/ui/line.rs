//! A line that is typed or kept, as far as it fits.

use std::ops::Range;

use ratatui::style::{Modifier, Style};

use crate::app::view::line::LineView;

use super::pen::Pen;
use crate::text::measure::wide;

/// Draws it, styled by the code points of the line.
pub(super) fn draw(view: &LineView, pen: &mut Pen<'_>, style: impl Fn(u32) -> Style) {
    let palette = pen.palette;
    for (x, part) in &view.parts {
        pen.row(*x, view.room.y, part, &style);
    }
    for x in &view.cuts {
        pen.put(*x, view.room.y, "…", palette.muted);
    }
}

/// Draws a filter: what cannot be read is underlined; terms stand on a tint where a key or a click takes them out. Both in code
/// points of the line.
pub(super) fn draw_filter(view: &LineView, pen: &mut Pen<'_>, faults: &[Range<usize>], lifted: &[Range<usize>]) {
    let palette = pen.palette;
    let within = |ranges: &[Range<usize>], point: u32| ranges.iter().any(|range| range.contains(&wide(point)));
    draw(view, pen, |point| {
        let style = if within(faults, point) { palette.error.add_modifier(Modifier::UNDERLINED) } else { palette.text };
        if within(lifted, point) { palette.over(palette.lift.add_modifier, style).patch(palette.lift) } else { style }
    });
}
