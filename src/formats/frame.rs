//! A frame, a grid of cells with their styles, for a file or a pipe: one line a row, cells in the order the eye meets them.

use ratatui::buffer::{Buffer, Cell};
use unicode_width::UnicodeWidthStr;

mod svg;

use crate::terminal::sgr::{PLAIN, look, sgr};

pub use svg::{Surroundings, svg};

/// The frame without colours, one line a row; blanks at the end of a row are left out.
#[must_use]
pub fn text(frame: &Buffer) -> String {
    let mut page = String::new();
    for row in rows(frame) {
        let line: String = row.iter().map(|cell| cell.symbol()).collect();
        page.push_str(line.trim_end_matches(' '));
        page.push('\n');
    }
    page
}

/// The frame with colours and attributes as SGR sequences, one line a row at its full width.
#[must_use]
pub fn ansi(frame: &Buffer) -> String {
    let mut page = String::new();
    for row in rows(frame) {
        let mut worn = PLAIN.to_vec();
        for cell in row {
            let look = look(cell);
            if look != worn {
                page.push_str(&sgr(&look));
                worn = look;
            }
            page.push_str(cell.symbol());
        }
        if worn != PLAIN {
            page.push_str(&sgr(PLAIN));
        }
        page.push('\n');
    }
    page
}

/// The cells of each row that are seen: a wide one covers those after it.
fn rows(frame: &Buffer) -> Vec<Vec<&Cell>> {
    let area = frame.area;
    let seen = |y| {
        let mut covered = 0;
        let cells = (area.left()..area.right()).filter_map(move |x| frame.cell((x, y)));
        cells
            .filter(|cell| {
                let free = covered == 0;
                covered = if free { cell.symbol().width().saturating_sub(1) } else { covered - 1 };
                free
            })
            .collect()
    };
    (area.top()..area.bottom()).map(seen).collect()
}

#[cfg(test)]
mod tests {
    use super::{ansi, text};
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::{Color, Style};
    use std::num::NonZero;

    fn frame() -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 3));
        buffer.set_string(0, 0, "a界b", Style::new());
        buffer.set_string(1, 2, "xy", Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::DarkGray).bold());
        buffer
    }

    #[test]
    fn text_has_every_row_and_no_row_is_too_wide() {
        assert_eq!(text(&frame()), "a界b\n\n xy\n");
    }

    #[test]
    fn a_terminal_shows_the_printed_frame_with_its_colours() {
        let mut terminal = vt100::Parser::new(NonZero::new(3).unwrap(), NonZero::new(6).unwrap(), 0);
        terminal.process(ansi(&frame()).trim_end().replace('\n', "\r\n").as_bytes());
        let cell = terminal.screen().cell(2, 1).unwrap();
        assert_eq!((cell.contents(), cell.bold()), ("x", true));
        assert_eq!((cell.fgcolor(), cell.bgcolor()), (vt100::Color::Rgb(1, 2, 3), vt100::Color::Idx(8)));
        assert_eq!(terminal.screen().contents(), "a界b  \n      \n xy");
    }
}
