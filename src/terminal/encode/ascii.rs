//! Signs in the letters of ASCII, for terminals and fonts that lack them, and for who cannot tell them apart. Letters of any script stay.

use ratatui::buffer::{Buffer, Cell};

use super::letters::base;
use super::unshaped::replace;

/// Each sign with what takes its place in one cell.
const SIGNS: [(&str, char); 34] = [
    ("▌►‣›", '>'),
    ("▐◄‹", '<'),
    ("●•▪", '*'),
    ("○◌◦", 'o'),
    ("◉", '@'),
    ("━≈", '='),
    ("─╌–—−·⋯", '-'),
    ("│", '|'),
    ("┊", ':'),
    ("╱⁄∕", '/'),
    ("╭╮╰╯┼┴┬├┤", '+'),
    ("▁", '1'),
    ("▂", '2'),
    ("▃", '3'),
    ("▄", '4'),
    ("▅", '5'),
    ("▆", '6'),
    ("▇", '7'),
    ("█", '#'),
    ("▉▊▋", '='),
    ("▍▎▏", '-'),
    ("▀▖▗▘▙▚▛▜▝▞▟", '#'),
    ("✗", 'X'),
    ("×", 'x'),
    ("✓", 'v'),
    ("¶", '#'),
    ("“”„‟", '"'),
    ("«»", '"'),
    ("‘’‚‛", '\''),
    ("↑", '^'),
    ("↓", 'v'),
    ("←", '<'),
    ("→", '>'),
    ("∼", '~'),
];

/// The signs that two cells take.
const PAIRS: [(char, [char; 2]); 3] = [('≠', ['!', '=']), ('≤', ['<', '=']), ('≥', ['>', '='])];

/// What takes the place of a sign in one cell; none for what stays.
fn of(sign: char) -> Option<char> {
    SIGNS.iter().find(|(signs, _)| signs.contains(sign)).map(|(_, by)| *by)
}

fn pair_of(sign: char) -> Option<[char; 2]> {
    PAIRS.iter().find(|(known, _)| *known == sign).map(|(_, pair)| *pair)
}

/// Puts them in place of the signs of a frame that is encoded. What takes more than one cell takes blanks beside it.
pub fn to_ascii(frame: &mut Buffer) {
    let width = usize::from(frame.area.width).max(1);
    for row in frame.content.chunks_mut(width) {
        for at in 0..row.len() {
            let Some(sign) = row.get(at).map(base) else { continue };
            if sign.is_ascii() {
                continue;
            }
            if sign == '…' {
                dots(row, at);
            } else if let Some(pair) = pair_of(sign) {
                put_pair(row, at, pair);
            } else if let Some((by, cell)) = of(sign).zip(row.get_mut(at)) {
                replace(cell, by);
            }
        }
    }
}

/// The same of a line that is no frame.
#[must_use]
pub fn ascii(line: &str) -> String {
    let mut said = String::with_capacity(line.len());
    for sign in line.chars() {
        match (pair_of(sign), of(sign)) {
            _ if sign == '…' => said.push_str("..."),
            (Some(pair), _) => said.extend(pair),
            (None, by) => said.push(by.unwrap_or(sign)),
        }
    }
    said
}

fn is_blank(row: &[Cell], at: Option<usize>) -> bool {
    at.and_then(|at| row.get(at)).is_some_and(|cell| cell.symbol() == " ")
}

/// Three stops, as far as there are blanks for them on one side.
fn dots(row: &mut [Cell], at: usize) {
    let side: fn(usize, usize) -> Option<usize> =
        if is_blank(row, Some(at + 1)) { |at, by| Some(at + by) } else { |at, by| at.checked_sub(by) };
    put(row, Some(at), '.', at);
    for by in [1, 2] {
        if !is_blank(row, side(at, by)) {
            break;
        }
        put(row, side(at, by), '.', at);
    }
}

/// Two signs: in a blank before, else with what is counted after them moved by a cell; the first alone where there is room for no other.
fn put_pair(row: &mut [Cell], at: usize, [first, second]: [char; 2]) {
    let before = at.checked_sub(1);
    if is_blank(row, before) {
        put(row, before, first, at);
        return put(row, Some(at), second, at);
    }
    let counted = row.iter().skip(at + 1).take_while(|cell| base(cell).is_ascii_digit()).count();
    put(row, Some(at), first, at);
    let end = at + 1 + counted;
    if is_blank(row, Some(end)) {
        for to in (at + 2..=end).rev() {
            if let Some(moved) = row.get(to - 1).cloned()
                && let Some(cell) = row.get_mut(to)
            {
                *cell = moved;
            }
        }
        put(row, Some(at + 1), second, at);
    }
}

/// Puts a sign into a cell, with the look of another.
fn put(row: &mut [Cell], to: Option<usize>, sign: char, like: usize) {
    let style = row.get(like).map(Cell::style).unwrap_or_default();
    if let Some(cell) = to.and_then(|to| row.get_mut(to)) {
        cell.set_char(sign).set_style(style);
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::{Buffer, Cell};
    use ratatui::layout::Rect;
    use ratatui::style::Style;
    use rstest::rstest;

    use super::{ascii, to_ascii};

    #[rstest]
    #[case("▌ 45 title   ≠3", "> 45 title  !=3")]
    #[case("≠2 title", "!=2title")]
    #[case("≠ displaced", "!=displaced")]
    #[case("x≠12 y", "x!=12y")]
    #[case("cut…  next", "cut...next")]
    #[case("cut… n", "cut..n")]
    #[case("cut…", "cut...")]
    #[case("  …cut", "...cut")]
    #[case("a·b –×4 «ق» ¶ 7", "a-b -x4 \"ق\" # 7")]
    #[case("╭──╮", "+--+")]
    #[case("لا é ñ 界", "لا é ñ 界")]
    fn signs_are_letters_of_ascii_and_letters_stay(#[case] row: &str, #[case] wanted: &str) {
        let mut frame = Buffer::empty(Rect::new(0, 0, 16, 1));
        frame.set_string(0, 0, row, Style::new());
        to_ascii(&mut frame);
        let mut wide = false;
        let shown: String = frame
            .content
            .iter()
            .filter(|cell| {
                let second = std::mem::replace(&mut wide, cell.symbol() == "界");
                !second
            })
            .map(Cell::symbol)
            .collect();
        assert_eq!(shown.trim_end(), wanted);
    }

    #[test]
    fn a_line_has_room_for_all_of_them() {
        assert_eq!(ascii("≠3… “ق”"), "!=3... \"ق\"");
    }
}
