//! Several code points that make one emoji are drawn as one, but counted one by one, so that all that follows on the line moves:
//! in their place stands what two columns hold without doubt.

use ratatui::buffer::Cell;
use unicode_width::UnicodeWidthStr;

const JOINER: char = '\u{200d}';
const KEYCAP: char = '\u{20e3}';

/// The first emoji of those that are joined, without its tone of skin; the letters of a flag; the digit of a keycap.
pub(super) fn cell(cell: &mut Cell) {
    let symbol = cell.symbol();
    // An emoji of one code point has four bytes, and so has hardly anything else that a frame holds.
    if symbol.len() <= 4 || !symbol.chars().any(is_part_of_emoji) {
        return;
    }
    let width = symbol.width();
    let first = symbol.chars().next().and_then(letter_of_flag);
    let mut stand_in: String = match first {
        Some(_) => symbol.chars().filter_map(letter_of_flag).take(width).collect(),
        None => symbol.chars().take(1).collect(),
    };
    while stand_in.width() < width {
        stand_in.push(' ');
    }
    cell.set_symbol(&stand_in);
}

/// Whether a code point makes one emoji of itself and its neighbours: joiners, variation selectors, keycaps, tones of skin, tags,
/// the letters of flags.
fn is_part_of_emoji(c: char) -> bool {
    matches!(c, JOINER | KEYCAP | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}')
        || letter_of_flag(c).is_some()
}

fn letter_of_flag(c: char) -> Option<char> {
    ('\u{1f1e6}'..='\u{1f1ff}').zip('A'..='Z').find(|(sign, _)| *sign == c).map(|(_, letter)| letter)
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Cell;
    use rstest::rstest;
    use unicode_width::UnicodeWidthStr;

    use super::cell;

    #[rstest]
    #[case::family("👨\u{200d}👩\u{200d}👧", "👨")]
    #[case::flag("🇵🇸", "PS")]
    #[case::region("🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", "🏴")]
    #[case::tone("👍🏽", "👍")]
    #[case::keycap("1\u{fe0f}\u{20e3}", "1 ")]
    #[case::heart("❤\u{fe0f}", "❤ ")]
    #[case::alone("🚀", "🚀")]
    #[case::arabic("ﺑ\u{64e}\u{651}", "ﺑ\u{64e}\u{651}")]
    #[case::hangul("한", "한")]
    fn what_stands_for_an_emoji_is_as_wide_as_it(#[case] symbol: &str, #[case] wanted: &str) {
        let mut drawn = Cell::default();
        drawn.set_symbol(symbol);
        cell(&mut drawn);
        assert_eq!(drawn.symbol(), wanted);
        assert_eq!(drawn.symbol().width(), symbol.width());
    }
}
