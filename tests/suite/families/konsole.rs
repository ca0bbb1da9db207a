//! What Konsole makes of what it is sent inside tmux, after its source: the line is shaped as it lies in memory by ICU, which knows no
//! letter beyond a mark, and ordered by the bidirectional algorithm as a paragraph that runs to the right.

use proptest::prelude::proptest;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use rstest::rstest;
use tarikh::app::{Colours, Theme};
use tarikh::input::Family;
use tarikh::terminal::encode::encode;
use tarikh::text::shape::{is_joined_after, is_joined_before, letter_of};
use tarikh::text::{Base, Direction, one_line};
use tarikh::ui::pen::Pen;
use tarikh::ui::theme::Palette;
use unicode_bidi::{BidiInfo, Level};

use super::encoding::texts;

const WIDTH: u16 = 46;
const LRM: char = '\u{200e}';

/// Texts side by side on one line, each a column and a text that runs to the right, as a terminal of a family is sent it.
fn sent(family: Family, texts: &[(u16, &str)]) -> Vec<String> {
    let mut buffer = Buffer::empty(Rect::new(0, 0, WIDTH, 1));
    let palette = Palette::new(Colours { theme: Theme::Plain, ..Colours::default() });
    let mut pen = Pen::new(&mut buffer, family, palette);
    for (x, text) in texts {
        pen.row(*x, 0, &one_line(text, WIDTH - x, Base::Fixed(Direction::Ltr)), |_| Style::new());
    }
    let rows = pen.rows;
    encode(family, &mut buffer, &rows, [200, 200, 200]);
    buffer.content.iter().map(|cell| cell.symbol().to_owned()).collect()
}

/// A letter, and whether it is joined to the one before and to the one after it in reading.
type Letter = (char, bool, bool);

fn letter(form: char) -> Letter {
    (letter_of(form), is_joined_before(form), is_joined_after(form))
}

/// What the eye meets from left to right.
fn seen(cells: &[String]) -> Vec<Letter> {
    let line: String = cells.concat();
    let memory: Vec<char> = line.chars().filter(|c| !('\u{64b}'..='\u{65f}').contains(c)).collect();
    let text: String = memory.iter().collect();
    let info = BidiInfo::new(&text, Some(Level::ltr()));
    let levels: Vec<Level> = text.char_indices().map(|(at, _)| info.levels[at]).collect();
    let shown = BidiInfo::reorder_visual(&levels).into_iter().filter(|at| memory[*at] != LRM);
    let shaped = |at: usize| {
        let neighbour = |at: Option<usize>| at.and_then(|at| memory.get(at)).copied();
        let before = neighbour(at.checked_sub(1)).is_some_and(|before| joins(before, memory[at]));
        let after = neighbour(Some(at + 1)).is_some_and(|after| joins(memory[at], after));
        (memory[at], before, after)
    };
    shown.map(shaped).collect()
}

fn joins(before: char, after: char) -> bool {
    use unicode_joining_type::{JoiningType, get_joining_type};
    let onwards = matches!(get_joining_type(before), JoiningType::DualJoining | JoiningType::JoinCausing);
    let is_lam_alef = ('\u{fef5}'..='\u{fefc}').contains(&after);
    let backwards = matches!(
        get_joining_type(after),
        JoiningType::DualJoining | JoiningType::RightJoining | JoiningType::JoinCausing
    );
    onwards && (backwards || is_lam_alef)
}

fn wanted(cells: &[String]) -> Vec<Letter> {
    cells.iter().filter_map(|cell| cell.chars().next()).map(letter).collect()
}

#[rstest]
#[case::source(&[(1, "\u{2067}BBC عربي\u{2069} · 20 Jun 2024")])]
#[case::title(&[(0, "\u{2067}CNN قالت\u{2069}")])]
#[case::guillemets(&[(2, "«القمة» و«الحلف»"), (30, "| 12 of 40")])]
#[case::names(&[(1, "\u{2067}كيم\u{2069}; \u{2066}UN\u{2069}; \u{2067}بوتين 2\u{2069}")])]
#[case::digits(&[(1, "٢٠٢٤ (٣٫٥٪) عام 2024 - 15%"), (32, "نعم")])]
#[case::brackets(&[(0, "(قمة [NATO]) iPhone 15 هاتف جديد!")])]
#[case::non_joiner(&[(1, "می\u{200c}خواهم پیام")])]
#[case::hebrew(&[(1, "שלום, 3 (עולם)")])]
fn every_cell_is_seen_where_it_was_drawn(#[case] texts: &[(u16, &str)]) {
    let cells = sent(Family::KonsoleLogical, texts);
    assert_eq!(seen(&cells), wanted(&sent(Family::Explicit, texts)), "{}", cells.concat());
}

proptest! {
    #[test]
    fn every_cell_of_any_texts_is_seen_where_it_was_drawn(texts in texts()) {
        let texts: Vec<_> = texts.iter().map(|(x, text, _)| (*x, text.as_str())).collect();
        let seen: Vec<char> = seen(&sent(Family::KonsoleLogical, &texts)).into_iter().map(|(letter, ..)| letter).collect();
        let wanted: Vec<char> = wanted(&sent(Family::Explicit, &texts)).into_iter().map(|(letter, ..)| letter).collect();
        assert_eq!(seen, wanted);
    }
}
