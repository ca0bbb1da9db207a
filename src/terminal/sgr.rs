//! How a cell looks, as SGR sequences (ECMA-48, and the colours of xterm's control sequences).
//!
//! The first sixteen colours by their own parameters (30 to 37, 90 to 97) and not by `38;5`, which terminals that have no more do
//! not know: the 5 would make letters blink.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// The parameters of SGR that undo all others.
pub const PLAIN: &[u8] = &[0];

/// The sequence of these parameters.
#[must_use]
pub fn sgr(parameters: &[u8]) -> String {
    let parameters: Vec<String> = parameters.iter().map(u8::to_string).collect();
    format!("\x1b[{}m", parameters.join(";"))
}

/// The parameters of SGR that make a cell look as it does, whatever came before.
#[must_use]
pub fn look(cell: &Cell) -> Vec<u8> {
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
