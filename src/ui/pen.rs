//! Writing into the buffer: rows of laid-out text, signs, areas, where they stand in logical columns.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

use crate::app::view::InlineAxis;
use crate::input::Family;
use crate::terminal::encode::Rows;
use crate::text::{Base, Direction, Row, one_line};

use super::theme::Palette;

/// A buffer with all that writing into it depends on. Whoever writes names logical columns; those of the screen are made of them
/// here, by [`InlineAxis`].
pub struct Pen<'a> {
    /// The cells.
    pub(super) buffer: &'a mut Buffer,
    /// The texts written, kept where the terminal's family needs them.
    pub rows: Rows,
    /// How the columns of the screen are counted.
    pub axis: InlineAxis,
    /// How words of the interface are laid out.
    pub base: Base,
    /// The styles.
    pub palette: Palette,
}

impl<'a> Pen<'a> {
    /// A pen for the terminals of a family, with layouts and words that run from left to right.
    #[must_use]
    pub fn new(buffer: &'a mut Buffer, family: Family, palette: Palette) -> Self {
        let axis = InlineAxis { width: buffer.area.width, ..InlineAxis::default() };
        Self { buffer, rows: Rows::of(family), axis, base: Base::Fixed(Direction::Ltr), palette }
    }

    /// Writes a row at a column, styled cell by cell by the code point it shows. Its cells keep their order.
    pub fn row(&mut self, x: u16, y: u16, row: &Row, style: impl Fn(u32) -> Style) {
        let (x, right) = (self.axis.mirror(x, row.width()), self.buffer.area.right());
        let palette = self.palette;
        for (column, shown) in row.placed() {
            let (at, width) = (x + column, u16::from(shown.width));
            if at + width > right {
                break;
            }
            if let Some(cell) = self.buffer.cell_mut((at, y)) {
                let style = palette.over(cell.modifier, style(shown.logical));
                cell.set_symbol(row.symbol(shown)).set_style(style);
            }
            for beside in 1..width {
                if let Some(cell) = self.buffer.cell_mut((at + beside, y)) {
                    cell.reset();
                }
            }
        }
        self.rows.keep(x, y, row);
    }

    /// Writes a row at its own first side of a room, as a paragraph stands.
    pub fn aligned(&mut self, room: Rect, row: &Row, style: impl Fn(u32) -> Style) {
        self.row(self.axis.aligned(room, row), room.y, row, style);
    }

    /// The cell of a row written at a place that shows a code point, else its first one: where the cursor stands, so that screen
    /// readers begin to read there.
    #[must_use]
    pub fn letter(&self, (x, y): (u16, u16), row: &Row, logical: u32) -> Position {
        let column = row.column_of(logical).or_else(|| row.column_of(row.logical().start)).unwrap_or(0);
        Position { x: self.axis.mirror(self.axis.mirror(x, row.width()) + column, 1), y }
    }

    /// The same of a row that is [`aligned`](Self::aligned) in a room.
    #[must_use]
    pub fn aligned_letter(&self, room: Rect, row: &Row, logical: u32) -> Position {
        self.letter((self.axis.aligned(room, row), room.y), row, logical)
    }

    /// Writes a row so many columns into an area; returns the cells it took.
    pub fn start_row(&mut self, area: Rect, offset: u16, row: &Row, style: Style) -> u16 {
        self.row(area.x + offset.min(area.width), area.y, row, |_| style);
        row.width()
    }

    /// Writes words so many columns into an area; returns the cells they took.
    pub fn start(&mut self, area: Rect, offset: u16, words: &str, style: Style) -> u16 {
        let row = one_line(words, area.width.saturating_sub(offset), self.base);
        self.start_row(area, offset, &row, style)
    }

    /// Writes words that end so many columns before the end of an area; returns the cells they took.
    pub fn end(&mut self, area: Rect, offset: u16, words: &str, style: Style) -> u16 {
        let row = one_line(words, area.width.saturating_sub(offset), self.base);
        self.start_row(area, area.width.saturating_sub(offset + row.width()), &row, style)
    }

    /// Puts one sign so many columns into an area.
    pub fn sign(&mut self, area: Rect, offset: u16, sign: &str, style: Style) {
        if offset < area.width {
            self.put(area.x + offset, area.y, sign, style);
        }
    }

    /// Puts one sign at a cell: as it is where layouts run from left to right.
    pub fn put(&mut self, x: u16, y: u16, sign: &str, style: Style) {
        let sign = match self.axis.direction {
            Direction::Ltr => sign,
            Direction::Rtl => mirrored(sign),
        };
        if let Some(cell) = self.buffer.cell_mut((self.axis.mirror(x, 1), y)) {
            let style = self.palette.over(cell.modifier, style);
            cell.set_symbol(sign).set_style(style);
        }
    }

    /// Draws a bar of so many eighths of a column, from a column on. There are blocks only for the left part of a cell: where
    /// layouts run the other way, the right part is what a block in reverse leaves.
    pub fn bar(&mut self, area: Rect, from: u16, eighths: u16, style: Style) {
        const BLOCKS: [&str; 7] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"];
        let (whole, part) = (eighths / 8, usize::from(eighths % 8));
        for offset in from..from + whole {
            self.sign(area, offset, "█", style);
        }
        if part == 4 {
            return self.sign(area, from + whole, "▌", style);
        }
        let reversed = self.axis.direction == Direction::Rtl;
        let block = if reversed { 8 - part } else { part };
        let style = if reversed { style.add_modifier(Modifier::REVERSED) } else { style };
        let place = block.checked_sub(1).and_then(|block| BLOCKS.get(block)).filter(|_| from + whole < area.width);
        let cell = self.buffer.cell_mut((self.axis.mirror(area.x + from + whole, 1), area.y));
        if let Some((block, cell)) = place.zip(cell) {
            cell.set_symbol(block).set_style(style);
        }
    }

    /// Draws a horizontal rule between two columns of an area.
    pub fn rule(&mut self, area: Rect, from: u16, to: u16, style: Style) {
        for offset in from..to.min(area.width) {
            self.sign(area, offset, "─", style);
        }
    }

    /// Draws a vertical rule in the first column of an area.
    pub fn rule_down(&mut self, area: Rect, style: Style) {
        for row in area.rows() {
            self.sign(row, 0, "│", style);
        }
    }

    /// Empties an area. Of a wide character cut by its side the other half goes too: no terminal shows half of one.
    pub fn clear(&mut self, area: Rect) {
        let area = self.axis.mirror_area(area);
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

    /// Moves all that is written one row down; the last row, which has to be empty, comes first.
    pub fn lower(&mut self) {
        let width = usize::from(self.buffer.area.width);
        self.buffer.content.rotate_right(width);
        self.rows.lower();
    }

    /// Lays a style over an area.
    pub fn wash(&mut self, area: Rect, style: Style) {
        self.buffer.set_style(self.axis.mirror_area(area), style);
    }
}

/// A sign as it is seen in a mirror.
#[must_use]
pub fn mirrored(sign: &str) -> &str {
    match sign {
        "▌" => "▐",
        "▐" => "▌",
        "›" => "‹",
        "╭" => "╮",
        "╮" => "╭",
        "╰" => "╯",
        "╯" => "╰",
        "[" => "]",
        "]" => "[",
        same => same,
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::Pen;
    use crate::app::Colours;
    use crate::input::Family;
    use crate::ui::theme::Palette;

    #[test]
    fn emptying_an_area_leaves_no_half_of_a_wide_character() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
        buffer.set_string(0, 0, "a界界b", Style::new());
        let mut pen = Pen::new(&mut buffer, Family::default(), Palette::new(Colours::default()));
        pen.clear(Rect::new(2, 0, 2, 1));
        let row: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
        assert_eq!(row, "a    b");
    }
}
