//! Letters that reach out of their cell.
//!
//! Letters of right-to-left scripts are larger than the cells of most fonts: the hamza of an alef stands in the row above, the
//! tail of a sad in the next column. Terminals that draw each text where it stands and no more (xterm, urxvt, mlterm) leave
//! that ink there when the letter goes, and a dot too many makes another letter of its neighbour. So the cells around a
//! letter that goes are sent again, and with a letter that comes the blank that its tail lies in: alone it would be cut off.
//!
//! And emoji made of several code points: where a terminal draws them one beside the other, they cover the cells after them,
//! which are sent again as well.

use std::ops::RangeInclusive;

use ratatui::buffer::{Buffer, Cell};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::terminal::encode::is_rtl;

/// The cells to send, row by row, for a terminal that shows `shown` to show `next`.
pub(super) fn changes<'a>(shown: &Buffer, next: &'a Buffer) -> Vec<(u16, u16, &'a Cell)> {
    let mut changes = shown.diff(next);
    let touched = touched(shown, next, &changes);
    let before = changes.len();
    for (at, cell) in next.content.iter().enumerate().filter(|(at, _)| touched.get(*at) == Some(&true)) {
        let (x, y) = next.pos_of(at);
        if !is_covered(next, x, y) {
            changes.push((x, y, cell));
        }
    }
    if changes.len() > before {
        changes.sort_unstable_by_key(|(x, y, _)| (*y, *x));
    }
    changes
}

/// For each cell whether a change touches it that is not its own. Nothing where none does.
fn touched(shown: &Buffer, next: &Buffer, changes: &[(u16, u16, &Cell)]) -> Vec<bool> {
    let mut touched = Vec::new();
    let (width, height) = (usize::from(next.area.width), usize::from(next.area.height));
    let mut touch = |columns: RangeInclusive<usize>, row: usize| {
        touched.resize(next.content.len(), false);
        let cells = touched.get_mut(row * width..(row + 1) * width).unwrap_or_default();
        cells.iter_mut().take(columns.end() + 1).skip(*columns.start()).for_each(|cell| *cell = true);
    };
    for (x, y, new) in changes {
        let (x, y) = (usize::from(*x), usize::from(*y));
        let goes = shown.content.get(y * width + x).is_some_and(|old| is_rtl(old) && old.symbol() != new.symbol());
        if goes {
            (y.saturating_sub(1)..(y + 2).min(height)).for_each(|row| touch(x.saturating_sub(1)..=x + 1, row));
        } else if is_rtl(new) && x > 0 {
            touch(x - 1..=x - 1, y);
        }
        if let Some(beyond) = beyond(new) {
            touch(x + 1..=(x + beyond).min(width - 1), y);
        }
    }
    for (x, y, _) in changes {
        if let Some(own) = touched.get_mut(usize::from(*y) * width + usize::from(*x)) {
            *own = false;
        }
    }
    touched
}

/// How many columns beyond its first a symbol covers where each of its characters takes its own; nothing for nearly all symbols.
fn beyond(cell: &Cell) -> Option<usize> {
    let symbol = cell.symbol();
    let each = || symbol.chars().filter_map(UnicodeWidthChar::width).sum::<usize>();
    // Two emoji have eight bytes.
    (symbol.len() >= 8).then(each).filter(|each| *each > symbol.width()).map(|each| each - 1)
}

/// Whether a cell is the other half of a wide one.
fn is_covered(frame: &Buffer, x: u16, y: u16) -> bool {
    x.checked_sub(1).and_then(|before| frame.cell((before, y))).is_some_and(|before| before.symbol().width() > 1)
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

    #[rstest]
    #[case::joined("👨\u{200d}👩\u{200d}👧", "bcde")]
    #[case::tone("👍🏽", "bc··")]
    #[case::alone("🚀", "····")]
    #[case::flag("🇵🇸", "····")]
    #[case::arabic("ﺑ\u{64e}\u{651}a", "····")]
    fn what_an_emoji_may_cover_is_sent_after_it(#[case] emoji: &str, #[case] after: &str) {
        let row = |emoji: &str| {
            let mut buffer = Buffer::with_lines(["    bcdefgh"]);
            buffer.content[2].set_symbol(emoji);
            buffer
        };
        let (shown, next) = (row("x"), row(emoji));
        let changes = changes(&shown, &next);
        let at = |x| changes.iter().find(|(column, _, _)| *column == x);
        let sent: String = (4..8).map(|x| at(x).map_or("·", |(_, _, cell)| cell.symbol())).collect();
        assert_eq!(sent, after);
    }

    #[test]
    fn the_other_half_of_a_wide_character_is_never_sent() {
        assert_eq!(sent(["界\u{fe83}x", "界\u{fe83}x"], ["界 x", "界 x"]), ["·· x", "·· x"]);
    }
}
