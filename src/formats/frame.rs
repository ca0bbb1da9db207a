//! A frame, a grid of cells with their styles, for a file or a pipe: one line a row, cells in the order the eye meets them.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

mod svg;

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

/// The parameters of SGR that undo all others.
const PLAIN: &[u8] = &[0];

fn sgr(parameters: &[u8]) -> String {
    let parameters: Vec<String> = parameters.iter().map(u8::to_string).collect();
    format!("\x1b[{}m", parameters.join(";"))
}

/// The parameters of SGR that make a cell look as it does, whatever came before.
fn look(cell: &Cell) -> Vec<u8> {
    const ATTRIBUTES: [(Modifier, u8); 8] = [
        (Modifier::BOLD, 1),
        (Modifier::DIM, 2),
        (Modifier::ITALIC, 3),
        (Modifier::UNDERLINED, 4),
        (Modifier::SLOW_BLINK, 5),
        (Modifier::REVERSED, 7),
        (Modifier::HIDDEN, 8),
        (Modifier::CROSSED_OUT, 9),
    ];
    let mut look = PLAIN.to_vec();
    look.extend(ATTRIBUTES.iter().filter(|(attribute, _)| cell.modifier.contains(*attribute)).map(|(_, code)| code));
    look.extend(colour(cell.fg, 30));
    look.extend(colour(cell.bg, 40));
    look
}

/// A colour's parameters, `base` 30 for the letters and 40 for what is behind them.
fn colour(colour: Color, base: u8) -> Vec<u8> {
    let basic = match colour {
        Color::Reset => return Vec::new(),
        Color::Indexed(index) => return vec![base + 8, 5, index],
        Color::Rgb(red, green, blue) => return vec![base + 8, 2, red, green, blue],
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 60,
        Color::LightRed => 61,
        Color::LightGreen => 62,
        Color::LightYellow => 63,
        Color::LightBlue => 64,
        Color::LightMagenta => 65,
        Color::LightCyan => 66,
        Color::White => 67,
    };
    vec![base + basic]
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
