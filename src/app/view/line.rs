//! The part of a typed line that fits the screen.
//!
//! Three kinds of columns meet here. Columns *of the screen* are logical, as everywhere in a view. Columns *of the line* are
//! counted from its left end, whichever way layouts run, since its words run as they do. Between them stands one physical column
//! of the screen: where the part in sight has its left end.

use std::ops::Range;

use ratatui::layout::Rect;

use super::InlineAxis;
use crate::app::layer::prompt::field::Field;
use crate::text::Row;
use crate::text::measure::wide;

/// Columns kept in sight on each side of the caret.
const MARGIN: u16 = 3;

/// The line as it stands in its room: scrolled sideways as far as it must be for the caret to be in sight.
#[derive(Clone, Debug, Default)]
pub struct LineView {
    /// Where it may stand, in columns of the screen.
    pub room: Rect,
    /// Its parts, each in one direction, and the column of the screen where each stands.
    pub parts: Vec<(u16, Row)>,
    /// The column of the screen where the caret stands.
    pub caret: u16,
    /// Columns of the screen with a sign that the line goes on there.
    pub cuts: Vec<u16>,
    /// The first column of the line in sight: column 0 is the blank left of its leftmost cell.
    from: u16,
    /// Columns in sight.
    pub width: u16,
    /// The physical column of the leftmost of them.
    left: u16,
    axis: InlineAxis,
    /// The line, the room and the screen it was made for.
    made_for: Option<(Field, Rect, InlineAxis)>,
}

/// A line that is no longer typed, as far as it fits: from where it begins.
#[derive(Clone, Debug, Default)]
pub struct KeptLine {
    /// What of it fits.
    pub view: LineView,
    field: Field,
}

impl KeptLine {
    /// Fits a line into a room; `isolates` are the stretches of it that keep to themselves.
    pub fn fit(&mut self, text: &str, isolates: impl FnOnce(&str) -> Vec<Range<usize>>, room: Rect, axis: InlineAxis) {
        if self.field.text() != text {
            self.field.set(text);
            self.field.arrange(isolates);
            self.field.to_start();
        }
        self.view.fit(&self.field, room, axis);
    }
}

impl LineView {
    /// Fits a line into a room.
    pub fn fit(&mut self, field: &Field, room: Rect, axis: InlineAxis) {
        if self.made_for.as_ref().is_some_and(|(made, at, on)| made == field && (*at, *on) == (room, axis)) {
            return;
        }
        self.made_for = Some((field.clone(), room, axis));
        self.axis = axis;
        let whole = field.layout().row.width().saturating_add(2);
        let width = room.width.min(whole);
        let margin = MARGIN.min(width.saturating_sub(1) / 2);
        let column = field.column();
        let earliest = (column + margin + 1).saturating_sub(width);
        self.from = self.from.clamp(earliest, column.saturating_sub(margin).max(earliest)).min(whole - width);
        self.room = room;
        self.width = width;
        self.left = axis.mirror(room.x, width);
        self.caret = axis.mirror(self.left + column.saturating_sub(self.from), 1);
        let (from, to) = (self.from, self.from + width);
        // Past the edge there may be nothing but the blank beside the line.
        let (before, after) = (from > 1, to + 1 < whole);
        self.cuts.clear();
        self.cuts.extend(before.then(|| axis.mirror(self.left, 1)));
        self.cuts.extend(after.then(|| axis.mirror((self.left + width).saturating_sub(1), 1)));
        // A cell of the line stands one column right of its place in the row.
        let first = if before { from } else { 0 };
        let last = to.saturating_sub(if after { 2 } else { 1 });
        let left = self.left;
        let screen = |column: u16, part: &Row| axis.mirror(left + (column + 1).saturating_sub(from), part.width());
        let parts = field.layout().parts(first..last.max(first));
        self.parts = parts.into_iter().map(|(column, part)| (screen(column, &part), part)).collect();
    }

    /// The column of the line at a column of the screen.
    #[must_use]
    pub fn column(&self, x: u16) -> u16 {
        self.axis.mirror(x, 1).saturating_sub(self.left).saturating_add(self.from)
    }

    /// The column of the screen where a column of the line stands, or the nearest in sight.
    #[must_use]
    pub fn x(&self, column: u16) -> u16 {
        let x = self.left.saturating_add(column.saturating_sub(self.from));
        self.axis.mirror(x.min(self.axis.mirror_area(self.room).right().saturating_sub(1)), 1)
    }

    /// The code point of the line that a column of the screen shows.
    #[must_use]
    pub fn point(&self, x: u16) -> Option<usize> {
        let point = |(at, part): &(u16, Row)| part.logical_at(self.axis.column_in(*at, part, x)?);
        self.parts.iter().find_map(point).map(wide)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert, proptest};
    use ratatui::layout::Rect;

    use super::LineView;
    use crate::app::layer::prompt::field::Field;
    use crate::app::view::InlineAxis;
    use crate::input::{Chord, Key};
    use crate::keymap::Keymap;
    use crate::text::Direction;

    fn view(field: &Field, width: u16) -> LineView {
        let mut view = LineView::default();
        view.fit(field, Rect::new(2, 0, width, 1), InlineAxis::default());
        view
    }

    #[test]
    fn a_line_that_fits_stands_still() {
        let mut field = Field::new("kim jong");
        let still = view(&field, 20);
        field.key(Keymap::default().press(Chord::plain(Key::Home)));
        let mut moved = still.clone();
        moved.fit(&field, still.room, InlineAxis::default());
        assert_eq!((moved.parts, moved.cuts.len()), (still.parts, 0));
        assert_eq!((still.caret, moved.caret), (11, 3));
    }

    #[test]
    fn a_long_line_says_on_which_side_it_goes_on() {
        let mut field = Field::new(&"kim ".repeat(20));
        assert_eq!(view(&field, 20).cuts, [2]);
        field.key(Keymap::default().press(Chord::plain(Key::Home)));
        assert_eq!(view(&field, 20).cuts, [21]);
        let arabic = Field::new(&"كيم ".repeat(20));
        assert_eq!(view(&arabic, 20).cuts, [21], "what was typed last is at the left");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn the_caret_is_always_in_sight_and_no_cell_leaves_the_room(
            text in "[ab :كمل漢]{0,60}", keys in "[lrhe]{0,40}", width in 1..30_u16, rtl in proptest::bool::ANY,
        ) {
            let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
            let axis = InlineAxis { direction, width: 40 };
            let mut field = Field::new(&text);
            let mut view = LineView::default();
            let room = Rect::new(5, 0, width, 1);
            for key in keys.chars() {
                let key = match key { 'l' => Key::Left, 'r' => Key::Right, 'h' => Key::Home, _ => Key::End };
                field.key(Keymap::default().press(Chord::plain(key)));
                view.fit(&field, room, axis);
                prop_assert!((room.x..room.right()).contains(&view.caret), "{} in {room:?}", view.caret);
                for (x, part) in &view.parts {
                    prop_assert!(*x >= room.x && x + part.width() <= room.right());
                    prop_assert!(!view.cuts.iter().any(|cut| (*x..x + part.width()).contains(cut)));
                }
            }
        }
    }
}
