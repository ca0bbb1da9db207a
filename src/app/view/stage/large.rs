//! Dates in large letters, four rows high: for rooms whose last row is far from the screen.
//!
//! The letters are those of `font8x8`, two by two of their dots to a cell (quadrant blocks). It has no Arabic-Indic digits; those are
//! drawn here.

use font8x8::UnicodeFonts;

use crate::text::{Base, Direction, Row, one_line};

/// Rows of a letter.
pub(super) const ROWS: u16 = 4;
/// Columns of a letter.
const COLUMNS: u16 = 4;
/// What stands for the dots of a cell: upper left, upper right, lower left, lower right, the first counts one.
const QUADRANTS: [char; 16] = [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// The Arabic-Indic digits, each as eight rows of dots; the first dot of a row counts one.
const ARABIC: [[u8; 8]; 10] = [
    [0x00, 0x00, 0x00, 0x18, 0x3C, 0x18, 0x00, 0x00],
    [0x18, 0x18, 0x30, 0x30, 0x30, 0x30, 0x30, 0x00],
    [0x36, 0x36, 0x3E, 0x06, 0x06, 0x06, 0x06, 0x00],
    [0x6B, 0x6B, 0x7F, 0x03, 0x03, 0x03, 0x03, 0x00],
    [0x3C, 0x06, 0x06, 0x1C, 0x06, 0x06, 0x3C, 0x00],
    [0x08, 0x1C, 0x36, 0x63, 0x63, 0x77, 0x3E, 0x00],
    [0x3F, 0x3F, 0x30, 0x30, 0x30, 0x30, 0x30, 0x00],
    [0x63, 0x63, 0x36, 0x36, 0x1C, 0x1C, 0x08, 0x00],
    [0x08, 0x1C, 0x1C, 0x36, 0x36, 0x63, 0x63, 0x00],
    [0x3C, 0x66, 0x66, 0x7C, 0x60, 0x60, 0x60, 0x00],
];

/// A date in large letters; nothing where it is wider than `width`, or has a letter that cannot be drawn.
#[must_use]
pub(super) fn large(words: &str, width: u16) -> Option<Vec<Row>> {
    let letters: Vec<[u8; 8]> = words.chars().map(dots).collect::<Option<_>>()?;
    let columns = u16::try_from(letters.len()).ok()?.checked_mul(COLUMNS)?;
    if letters.is_empty() || columns > width {
        return None;
    }
    let row = |upper: usize| {
        let cells = letters.iter().flat_map(|letter| {
            let (above, below) = (letter.get(upper).copied(), letter.get(upper + 1).copied());
            (0..4).map(move |column| cell(above.unwrap_or(0), below.unwrap_or(0), column * 2))
        });
        let cells: String = cells.collect();
        // Blanks at the end are a part of the letters.
        one_line(cells.trim_end(), width, Base::Fixed(Direction::Ltr))
    };
    Some((0..4).map(|n| row(n * 2)).collect())
}

fn dots(letter: char) -> Option<[u8; 8]> {
    match letter {
        '–' => font8x8::BASIC_FONTS.get('-'),
        '٠'..='٩' => letter
            .to_digit(10)
            .or_else(|| u32::from(letter).checked_sub(0x660))
            .and_then(|digit| ARABIC.get(usize::try_from(digit).ok()?).copied()),
        letter => font8x8::BASIC_FONTS.get(letter).filter(|_| !letter.is_control()),
    }
}

fn cell(above: u8, below: u8, column: u8) -> char {
    let dot = |row: u8, column: u8| usize::from(row >> column & 1);
    let sum = dot(above, column) + 2 * dot(above, column + 1) + 4 * dot(below, column) + 8 * dot(below, column + 1);
    QUADRANTS.get(sum).copied().unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::large;

    #[test]
    fn a_date_is_written_large_where_it_has_room_and_letters() {
        let written = large("18–19 Jun 2024", 70).expect("there is room");
        assert_eq!(written.len(), 4);
        assert!(written.iter().all(|row| row.width() <= 56));
        assert!(large("18–19 Jun 2024", 55).is_none(), "too wide");
        assert!(large("18 يونيو 2024", 200).is_none(), "letters of no fixed width");
        assert!(large("١٨", 8).is_some() && large("", 8).is_none());
    }
}
