//! Ink outside of its cell.
//!
//! Letters of right-to-left scripts are larger than the cells of most fonts: the hamza of an alef stands in the row above, the
//! tail of a sad in the next column. Terminals that draw each text where it stands and no more (xterm, urxvt, mlterm) leave
//! that ink there when the letter goes, and a dot too many makes another letter of its neighbour. So the cells around a
//! letter that goes are sent again, and with a letter that comes the blank that its tail lies in: alone it would be cut off.

use ratatui::buffer::{Buffer, Cell};
use unicode_width::UnicodeWidthStr;

use crate::terminal::encode::is_rtl;

/// The cells to send, row by row, for a terminal that shows `shown` to show `next`.
pub(super) fn changes<'a>(shown: &Buffer, next: &'a Buffer) -> Vec<(u16, u16, &'a Cell)> {
    let mut changes = shown.diff(next);
    let touched: Vec<(u16, u16)> = changes.iter().flat_map(|change| touched(shown, *change)).collect();
    if touched.is_empty() {
        return changes;
    }
    let mut sent = vec![false; next.content.len()];
    let mut is_new = |x, y| sent.get_mut(next.index_of(x, y)).is_some_and(|sent| !std::mem::replace(sent, true));
    for (x, y, _) in &changes {
        is_new(*x, *y);
    }
    for (x, y) in touched {
        // Most of them are sent already, and widths are slow to find out.
        if let Some(cell) = next.cell((x, y)).filter(|_| is_new(x, y) && !is_covered(next, x, y)) {
            changes.push((x, y, cell));
        }
    }
    changes.sort_unstable_by_key(|(x, y, _)| (*y, *x));
    changes
}

/// The cells that a change touches beside its own.
fn touched(shown: &Buffer, (x, y, new): (u16, u16, &Cell)) -> impl Iterator<Item = (u16, u16)> {
    let goes = shown.cell((x, y)).is_some_and(|old| is_rtl(old) && old.symbol() != new.symbol());
    let tail = x.checked_sub(1).filter(|_| is_rtl(new)).map(|left| (left, y));
    tail.into_iter().chain(goes.then(|| around(x, y)).into_iter().flatten())
}

/// Whether a cell is the other half of a wide one.
fn is_covered(frame: &Buffer, x: u16, y: u16) -> bool {
    x.checked_sub(1).and_then(|before| frame.cell((before, y))).is_some_and(|before| before.symbol().width() > 1)
}

/// A cell and those that touch it.
fn around(x: u16, y: u16) -> impl Iterator<Item = (u16, u16)> {
    let near = |at: u16| at.saturating_sub(1)..=at.saturating_add(1);
    near(y).flat_map(move |y| near(x).map(move |x| (x, y)))
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use rstest::rstest;

    use super::changes;

    /// The cells sent, as a picture: what is sent of `after` in its place, `·` where nothing is.
    fn sent<const N: usize>(before: [&str; N], after: [&str; N]) -> Vec<String> {
        let (shown, next) = (Buffer::with_lines(before), Buffer::with_lines(after));
        let changes = changes(&shown, &next);
        assert!(changes.is_sorted_by_key(|(x, y, _)| (*y, *x)));
        let at = |x, y| changes.iter().find(|(column, row, _)| (*column, *row) == (x, y));
        let row = |y| (0..next.area.width).map(|x| at(x, y).map_or("·", |(_, _, cell)| cell.symbol())).collect();
        (0..next.area.height).map(row).collect()
    }

    #[rstest]
    #[case::a_letter_goes(["abcd", "e\u{fe83}gh", "    "], ["abcd", "e gh", "    "], ["abc·", "e g·", "   ·"])]
    #[case::a_letter_for_another(["    ", " \u{fe83} x"], ["    ", " \u{fe8d} x"], ["   ·", " \u{fe8d} ·"])]
    #[case::a_letter_comes(["    ", "    "], ["    ", "  \u{feba} "], ["····", "· \u{feba}·"])]
    #[case::a_latin_letter_goes(["    ", " a  "], ["    ", "    "], ["····", "· ··"])]
    #[case::nothing_changes([" \u{fe83}"], [" \u{fe83}"], ["··"])]
    fn what_lies_around_a_letter_is_sent_with_it<const N: usize>(
        #[case] before: [&str; N],
        #[case] after: [&str; N],
        #[case] expected: [&str; N],
    ) {
        assert_eq!(sent(before, after), expected);
    }

    #[test]
    fn the_other_half_of_a_wide_character_is_never_sent() {
        assert_eq!(sent(["界\u{fe83}x", "界\u{fe83}x"], ["界 x", "界 x"]), ["·· x", "·· x"]);
    }
}
