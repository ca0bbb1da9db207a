//! Paragraphs to rows: clean, wrap in logical order, shape, reorder.

use super::{Base, Direction, Row, RowCell};

/// Lays a paragraph (no line break in it) out in rows of at most `width` columns.
#[must_use]
pub fn lay_out(text: &str, width: u16, base: Base) -> Vec<Row> {
    let direction = match base {
        Base::Auto(direction) | Base::Fixed(direction) => direction,
    };
    let chars: Vec<char> = text.chars().collect();
    chars
        .chunks(usize::from(width.max(1)))
        .enumerate()
        .map(|(n, chunk)| row(chunk, n * usize::from(width), direction))
        .collect()
}

/// Lays a text out in one row of at most `width` columns, ending in `…` where it was cut.
#[must_use]
pub fn one_line(text: &str, width: u16, base: Base) -> Row {
    lay_out(text, width, base).into_iter().next().unwrap_or_default()
}

fn row(chars: &[char], from: usize, direction: Direction) -> Row {
    let mut row = Row { direction, ..Row::default() };
    for (n, c) in chars.iter().enumerate() {
        let start = u32::try_from(row.symbols.len()).unwrap_or(0);
        row.symbols.push(*c);
        row.cells.push(RowCell {
            start,
            len: u16::try_from(c.len_utf8()).unwrap_or(1),
            width: 1,
            level: 0,
            logical: u32::try_from(from + n).unwrap_or(0),
            count: 1,
        });
        row.width += 1;
    }
    row.logical = u32::try_from(from).unwrap_or(0)..u32::try_from(from + chars.len()).unwrap_or(0);
    row
}
