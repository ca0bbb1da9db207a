//! What every row of every text keeps to, shown on random ones.

use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use tarikh::text::{Base, Direction, Row, lay_out, one_line};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ابتلامكيوهآأء\u{640} a-e0-4٠-٣()«»\u{64b}-\u{655}.,-]{0,60}",
        "[\u{600}-\u{6ff}\u{5d0}-\u{5ea}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069} a北\u{1f600}\u{301}\u{1f1e6}]{0,40}",
        "[\u{900}-\u{97f}\u{1100}-\u{11ff}\u{e01}-\u{e5b}\u{1f468}\u{200d}\u{fe0f}\u{1f3fb} ]{0,30}",
    ]
}

fn bases() -> impl Strategy<Value = Base> {
    let directions = [Direction::Ltr, Direction::Rtl];
    let bases: Vec<Base> = directions.into_iter().flat_map(|d| [Base::Auto(d), Base::Fixed(d)]).collect();
    proptest::sample::select(bases)
}

/// What no cell may hold, wherever in its symbol.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{200c}' | '\u{feff}')
}

/// Small letters above others, which stand in their cells.
fn is_left_out(c: char) -> bool {
    matches!(c, '\u{6e5}' | '\u{6e6}')
}

/// The first thing wrong with a row.
fn fault(row: &Row, width: u16) -> Option<String> {
    let mut sum = 0;
    for (cell, symbol) in row.cells() {
        sum += u16::from(cell.width);
        let first = symbol.chars().next()?;
        if first.width().unwrap_or(0) == 0 || symbol.chars().any(is_control) || symbol.chars().count() > 9 {
            return Some(format!("symbol {symbol:?}"));
        }
        if usize::from(cell.width) != symbol.width() {
            return Some(format!("{symbol:?} takes {} columns, not {}", symbol.width(), cell.width));
        }
    }
    if sum != row.width() || sum > width {
        return Some(format!("{sum} columns in {width}, {} said", row.width()));
    }
    let mut ranges: Vec<_> = row.cells().map(|(cell, _)| cell.logical_range()).collect();
    ranges.sort_by_key(|range| range.start);
    let mut next = row.logical().start;
    for range in ranges {
        if range.start != next || range.is_empty() {
            return Some(format!("{range:?} does not follow {next}"));
        }
        next = range.end;
    }
    (next > row.logical().end).then(|| format!("cells up to {next} in a row of {:?}", row.logical()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn rows_hold_the_whole_text_and_fit(text in texts(), width in 1_u16..40, base in bases()) {
        let chars: Vec<char> = text.chars().collect();
        let mut next = 0;
        for row in lay_out(&text, width, base) {
            prop_assert_eq!(fault(&row, width), None);
            prop_assert_eq!(row.logical().start, next);
            next = row.logical().end;
            let last = row.cells().map(|(cell, _)| cell.logical_range().end).max().unwrap_or(row.logical().start);
            let hanging = &chars[last as usize..next as usize];
            let invisible =
                |c: &char| c.is_whitespace() || c.width().unwrap_or(0) == 0 || is_control(*c) || is_left_out(*c);
            prop_assert!(hanging.iter().all(invisible), "{:?} has no cell", hanging);
        }
        prop_assert_eq!(next as usize, chars.len());
    }

    #[test]
    fn a_row_of_one_line_fits_and_stands_for_all(text in texts(), width in 1_u16..40, base in bases()) {
        let row = one_line(&text, width, base);
        prop_assert_eq!(fault(&row, width), None);
        prop_assert_eq!(row.logical(), 0..u32::try_from(text.chars().count()).expect("a short text"));
    }

    #[test]
    fn columns_and_letters_lead_to_each_other(text in texts(), base in bases()) {
        let row = one_line(&text, 60, base);
        for (column, cell) in row.placed() {
            prop_assert_eq!(row.logical_at(column), Some(cell.logical));
            for logical in cell.logical_range() {
                prop_assert_eq!(row.column_of(logical), Some(column));
            }
        }
    }
}

/// The letters of a line are its letters, whatever their order and shape.
#[test]
fn no_letter_is_lost_or_made_in_the_seeds() {
    use unicode_normalization::UnicodeNormalization;
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.nfkc().filter(|c| c.is_alphanumeric() && c.width() != Some(0)).collect();
        letters.sort_unstable();
        letters
    };
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    for entry in std::fs::read_dir(folder).expect("the seeds are there") {
        let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("a seed is text");
        for line in text.lines() {
            let rows = lay_out(line, 37, Base::Auto(Direction::Rtl));
            let shown: String = rows.iter().flat_map(|row| row.cells().map(|(_, symbol)| symbol)).collect();
            assert_eq!(letters(&shown), letters(line));
        }
    }
}

/// Where a name ends that is closed in itself and cut, its sign stands; elsewhere at the end of the line.
#[test]
fn a_name_that_is_cut_ends_where_it_is_read_to() {
    let column = |text: &str, width, direction| {
        let row = one_line(text, width, Base::Fixed(direction));
        let column = row.placed().find(|(_, cell)| row.symbol(cell) == "…").map(|(column, _)| column);
        column.expect("it is cut")
    };
    let (ltr, rtl) = (Direction::Ltr, Direction::Rtl);
    for name in ["\u{2067}كيم جونغ أون زعيم كوريا\u{2069}", "\u{2068}بوتين يزور بيونغ يانغ\u{2069}"]
    {
        assert_eq!(column(&format!("[1] {name} · 2024"), 12, ltr), 4, "{name}");
        assert_eq!(column(&format!("حدث {name} · 2024"), 12, rtl), 0, "{name}");
    }
    assert_eq!(column("قال \u{2066}Vladimir Putin\u{2069} أمس", 10, rtl), 5);
    assert_eq!(column("[1] \u{2066}Vladimir Putin\u{2069} · 2024", 12, ltr), 11);
    assert_eq!(column("[1] كيم جونغ أون زعيم كوريا", 12, ltr), 11, "what is not closed in itself");
    assert_eq!(column("قال Vladimir Putin أمس", 10, rtl), 0);
    assert_eq!(column("\u{2067}كيم\u{2069} said that he would", 12, ltr), 11, "what is closed before");
}
