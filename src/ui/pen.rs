//! Writing into the buffer: rows of laid-out text, from the side where reading begins.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::terminal::encode::Rows;
use crate::text::{Base, Direction, Row, one_line};

use super::theme::Palette;

/// A buffer with all that writing into it depends on.
pub struct Pen<'a> {
    /// The cells.
    pub buffer: &'a mut Buffer,
    /// The texts written, kept where the terminal's family needs them.
    pub rows: Rows,
    /// The way layouts run.
    pub direction: Direction,
    /// The styles.
    pub palette: Palette,
}

impl Pen<'_> {
    /// The column of something `width` cells wide that stands `offset` cells from the side where reading begins.
    #[must_use]
    pub fn x(&self, area: Rect, offset: u16, width: u16) -> u16 {
        match self.direction {
            Direction::Ltr => area.x + offset.min(area.width),
            Direction::Rtl => area.right().saturating_sub(offset.saturating_add(width)).max(area.x),
        }
    }

    /// Writes a row with its left end at a cell, styled cell by cell by the code point it shows.
    pub fn row(&mut self, x: u16, y: u16, row: &Row, style: impl Fn(u32) -> Style) {
        let right = self.buffer.area.right();
        for (column, shown) in row.placed() {
            let (at, width) = (x + column, u16::from(shown.width));
            if at + width > right {
                break;
            }
            if let Some(cell) = self.buffer.cell_mut((at, y)) {
                cell.set_symbol(row.symbol(shown)).set_style(style(shown.logical));
            }
            for beside in 1..width {
                if let Some(cell) = self.buffer.cell_mut((at + beside, y)) {
                    cell.reset();
                }
            }
        }
        self.rows.keep(x, y, row);
    }

    /// Writes a laid-out row from the side where reading begins.
    pub fn start_row(&mut self, area: Rect, offset: u16, row: &Row, style: Style) -> u16 {
        let x = self.x(area, offset, row.width());
        self.row(x, area.y, row, |_| style);
        row.width()
    }

    /// Writes words from the side where reading begins; returns the cells they took.
    pub fn start(&mut self, area: Rect, offset: u16, words: &str, style: Style) -> u16 {
        let room = area.width.saturating_sub(offset);
        let row = one_line(words, room, Base::Fixed(self.direction));
        self.start_row(area, offset, &row, style)
    }

    /// Writes words that end `offset` cells from the side where reading ends; returns the cells they took.
    pub fn end(&mut self, area: Rect, offset: u16, words: &str, style: Style) -> u16 {
        let room = area.width.saturating_sub(offset);
        let row = one_line(words, room, Base::Fixed(self.direction));
        let from_start = area.width.saturating_sub(offset + row.width());
        self.start_row(area, from_start, &row, style)
    }

    /// Writes words in the middle of a row.
    pub fn middle(&mut self, area: Rect, words: &str, style: Style) {
        let row = one_line(words, area.width, Base::Fixed(self.direction));
        self.start_row(area, (area.width - row.width()) / 2, &row, style);
    }

    /// Puts one sign `offset` cells from the side where reading begins.
    pub fn sign(&mut self, area: Rect, offset: u16, sign: &str, style: Style) {
        if offset < area.width {
            self.put(self.x(area, offset, 1), area.y, sign, style);
        }
    }

    /// Puts one sign at a cell.
    pub fn put(&mut self, x: u16, y: u16, sign: &str, style: Style) {
        if let Some(cell) = self.buffer.cell_mut((x, y)) {
            cell.set_symbol(sign).set_style(style);
        }
    }

    /// Draws a horizontal rule between two distances from the side where reading begins.
    pub fn rule(&mut self, area: Rect, from: u16, to: u16, style: Style) {
        for offset in from..to.min(area.width) {
            self.sign(area, offset, "─", style);
        }
    }

    /// Empties an area. Of a wide character cut by its side the other half goes too: no terminal shows half of one.
    pub fn clear(&mut self, area: Rect) {
        for y in area.y..area.bottom() {
            for x in area.x..area.right() {
                if let Some(cell) = self.buffer.cell_mut((x, y)) {
                    cell.reset();
                }
            }
            let before = area.x.checked_sub(1).and_then(|x| self.buffer.cell_mut((x, y)));
            if let Some(cell) = before.filter(|cell| cell.symbol().width() > 1) {
                cell.set_symbol(" ");
            }
        }
    }

    /// Lays a style over an area.
    pub fn wash(&mut self, area: Rect, style: Style) {
        self.buffer.set_style(area, style);
    }
}

/// One blank column at each side.
#[must_use]
pub fn inset(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::Pen;
    use crate::app::Theme;
    use crate::terminal::encode::Rows;
    use crate::text::Direction;
    use crate::ui::theme::Palette;

    #[test]
    fn emptying_an_area_leaves_no_half_of_a_wide_character() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
        buffer.set_string(0, 0, "a界界b", Style::new());
        let palette = Palette::new(Theme::Dark);
        let rows = Rows::default();
        let mut pen = Pen { buffer: &mut buffer, rows, direction: Direction::Ltr, palette };
        pen.clear(Rect::new(2, 0, 2, 1));
        let row: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
        assert_eq!(row, "a    b");
    }
}
