//! How a cell looks, as SGR sequences (ECMA-48, and the colours of xterm's control sequences).
//!
//! The first sixteen colours by their own parameters (30 to 37, 90 to 97) and not by `38;5`, which terminals that have no more do
//! not know: the 5 would make letters blink.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// The parameters of SGR that undo all others.
pub const PLAIN: &[u8] = &[0];

/// The most parameters of one sequence: mlterm takes the parts of a colour that begins later for attributes.
const MOST: usize = 10;

/// The sequence of these parameters, or several where they are many.
#[must_use]
pub fn sgr(parameters: &[u8]) -> String {
    let mut sequence = String::from("\x1b[");
    let (mut count, mut rest) = (0, parameters);
    while !rest.is_empty() {
        let (group, after) = rest.split_at_checked(group_length(rest)).unwrap_or((rest, &[]));
        if count + group.len() > MOST {
            sequence.push_str("m\x1b[");
            count = 0;
        } else if count > 0 {
            sequence.push(';');
        }
        count += group.len();
        let group: Vec<String> = group.iter().map(u8::to_string).collect();
        sequence.push_str(&group.join(";"));
        rest = after;
    }
    sequence.push('m');
    sequence
}

/// How many of the parameters belong to the first: a colour has its parts after it.
fn group_length(parameters: &[u8]) -> usize {
    match parameters {
        [38 | 48, 2, ..] => 5,
        [38 | 48, 5, ..] => 3,
        _ => 1,
    }
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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::sgr;

    #[rstest]
    #[case::plain(&[0], "\x1b[0m")]
    #[case::table(&[0, 1, 4, 38, 5, 229, 48, 5, 58], "\x1b[0;1;4;38;5;229;48;5;58m")]
    #[case::true_colours(&[0, 38, 2, 38, 2, 1, 48, 2, 5, 48, 5], "\x1b[0;38;2;38;2;1m\x1b[48;2;5;48;5m")]
    #[case::all(&[0, 1, 2, 3, 4, 5, 7, 8, 9, 38, 5, 1, 48, 5, 2], "\x1b[0;1;2;3;4;5;7;8;9m\x1b[38;5;1;48;5;2m")]
    fn no_sequence_is_longer_than_terminals_read(#[case] parameters: &[u8], #[case] sequence: &str) {
        assert_eq!(sgr(parameters), sequence);
    }
}
