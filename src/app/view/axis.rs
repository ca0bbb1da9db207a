//! The side where reading begins. Everything is laid out in logical columns, counted from that side (CSS Logical Properties);
//! only what is written to the screen, and what the mouse says of it, is in physical columns, counted from the left.
//!
//! [`InlineAxis`] alone knows how to mirror. It is asked where the two kinds meet: by `ui::pen` for what is written, by `ui::draw`
//! for the cursor, by [`View::at`](super::View::at) for the mouse, by [`InlineAxis::column_in`] for the cell of a row that it is over,
//! and by [`LineView`](super::line::LineView), whose text scrolls as its words run.

use ratatui::layout::Rect;

use crate::text::{Direction, Row};

/// How the columns of a screen are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InlineAxis {
    /// The way layouts run.
    pub direction: Direction,
    /// Columns of the screen.
    pub width: u16,
}

impl InlineAxis {
    /// The physical column of something so many cells wide at a logical column; or the logical one of a physical one.
    #[must_use]
    pub fn mirror(self, x: u16, width: u16) -> u16 {
        match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => self.width.saturating_sub(x.saturating_add(width)),
        }
    }

    /// The same for an area.
    #[must_use]
    pub fn mirror_area(self, area: Rect) -> Rect {
        Rect { x: self.mirror(area.x, area.width), ..area }
    }

    /// Whether a row begins at the side where layouts begin.
    #[must_use]
    pub fn agrees(self, row: &Row) -> bool {
        row.direction() == self.direction
    }

    /// The logical column of a row that stands at its own first side of a room, as a paragraph does.
    #[must_use]
    pub fn aligned(self, room: Rect, row: &Row) -> u16 {
        if self.agrees(row) { room.x } else { room.right().saturating_sub(row.width()) }
    }

    /// The column within a row, from its left end, that stands at a logical column; `x` is where the row stands.
    #[must_use]
    pub fn column_in(self, x: u16, row: &Row, at: u16) -> Option<u16> {
        let column = self.mirror(at, 1).checked_sub(self.mirror(x, row.width()))?;
        Some(column).filter(|column| *column < row.width())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};
    use ratatui::layout::Rect;

    use super::InlineAxis;
    use crate::text::{Base, Direction, one_line};

    #[test]
    fn a_row_stands_at_its_own_side_whichever_way_layouts_run() {
        let room = Rect::new(10, 0, 20, 1);
        let (english, arabic) =
            (one_line("bridge", 20, Base::Auto(Direction::Ltr)), one_line("جسر", 20, Base::Auto(Direction::Ltr)));
        for (direction, left) in [(Direction::Ltr, 10), (Direction::Rtl, 50)] {
            let axis = InlineAxis { direction, width: 80 };
            let physical = |row| axis.mirror(axis.aligned(room, row), row.width());
            assert_eq!((physical(&english), physical(&arabic)), (left, left + 20 - arabic.width()), "{direction:?}");
        }
    }

    proptest! {
        #[test]
        fn each_column_of_a_row_is_found_where_it_is_written(x in 0..60_u16, words in "[a-zب]{1,12}", rtl: bool) {
            let axis = InlineAxis { direction: if rtl { Direction::Rtl } else { Direction::Ltr }, width: 80 };
            let row = one_line(&words, 20, Base::Auto(Direction::Ltr));
            let left = axis.mirror(x, row.width());
            for physical in 0..80_u16 {
                let expected = physical.checked_sub(left).filter(|column| *column < row.width());
                prop_assert_eq!(axis.column_in(x, &row, axis.mirror(physical, 1)), expected);
            }
        }
    }
}
