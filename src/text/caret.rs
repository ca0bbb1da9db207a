//! The caret in a line of mixed directions: it moves by sight, and what is typed comes in where it stands.
//!
//! The caret stands *on* a letter, as the cursor of a terminal does, and what is typed comes in before that letter; or it
//! stands on the blank past the end of the line. So each letter is one stop and each stop one column, whatever the
//! directions: `→` is the next column to the right, `←` the next to the left, and each takes the other back.
//!
//! At the border of two directions the next letter may appear at either of two places, by the direction it has. Where
//! something was just typed, or deleted backwards, the caret stands beside the letter before it, where the next one of the
//! same direction will appear; that place stays a stop of its own until the next change. Where the caret came by motion it
//! stands on a letter.

use super::isolate::Line;
use super::measure::wide;
use super::{Direction, RowCell};

/// A place in a text where something can be typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caret {
    /// Before this code point.
    pub point: usize,
    /// The place of the last change, as long as it is a stop of its own.
    typed: Option<usize>,
    /// Whether the caret stands there.
    beside: bool,
}

impl Caret {
    /// On the letter of a code point, or past the end.
    #[must_use]
    pub fn on(point: usize) -> Self {
        Self { point, typed: None, beside: false }
    }

    /// Beside the letter before a code point, where something has just changed.
    #[must_use]
    pub fn after(point: usize) -> Self {
        Self { point, typed: Some(point), beside: point > 0 }
    }
}

/// A place of the caret on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Stop {
    /// The column it is seen in: 0 is the blank left of the line, 1 its first cell.
    column: u16,
    /// Twice the border between cells where typing happens, or a border within a cell: what is typed left of another
    /// place in the same column comes first.
    border: u16,
    point: usize,
    beside: bool,
}

impl Line {
    /// The column of the caret: 0 is the blank left of the line, 1 its first cell.
    #[must_use]
    pub fn column(&self, caret: Caret) -> u16 {
        self.stops(caret).get(self.stop_of(caret)).map_or(0, |stop| stop.column)
    }

    /// One stop to the left or to the right; the same where there is none.
    #[must_use]
    pub fn step(&self, caret: Caret, right: bool) -> Caret {
        let here = self.stop_of(caret);
        let there = if right { here + 1 } else { here.saturating_sub(1) };
        self.stops(caret).get(there).map_or(caret, |stop| at(*stop, caret))
    }

    /// To the next place to the left or to the right where a word begins, or as far as the line goes.
    #[must_use]
    pub fn word(&self, text: &str, caret: Caret, right: bool) -> Caret {
        let chars: Vec<char> = text.chars().collect();
        let mut caret = caret;
        loop {
            let next = self.step(caret, right);
            if next == caret || begins_word(&chars, next.point) {
                return next;
            }
            caret = next;
        }
    }

    /// The stop at a column, or nearest to it.
    #[must_use]
    pub fn at(&self, column: u16) -> Caret {
        let stops = self.stops(Caret::default());
        let nearest = stops.iter().min_by_key(|stop| stop.column.abs_diff(column));
        nearest.map_or_else(Caret::default, |stop| Caret::on(stop.point))
    }

    /// All stops from left to right.
    fn stops(&self, caret: Caret) -> Vec<Stop> {
        let end = match self.row.direction() {
            Direction::Ltr => Stop {
                column: self.row.width().saturating_add(1),
                border: self.row.width().saturating_mul(2),
                point: self.length,
                beside: false,
            },
            Direction::Rtl => Stop { column: 0, border: 0, point: self.length, beside: false },
        };
        let mut stops: Vec<Stop> = self.row.placed().map(|(column, cell)| on(column, cell)).chain([end]).collect();
        let beside = caret.typed.and_then(|point| self.beside(point));
        if let Some(beside) = beside.filter(|it| stops.iter().all(|on| (on.column, on.point) != (it.column, it.point)))
        {
            stops.push(beside);
        }
        stops.sort_unstable();
        stops
    }

    /// The place beside the letter before a code point.
    fn beside(&self, point: usize) -> Option<Stop> {
        let before = u32::try_from(point.checked_sub(1)?).ok()?;
        let (column, cell) = self.row.cell_of(before)?;
        if wide(cell.logical_range().end) > point {
            // Within a cell, as after the lam of a lam-alef.
            let on = on(column, cell);
            let border = if cell.level % 2 == 1 { on.border - 1 } else { on.border + 1 };
            return Some(Stop { border, point, beside: true, ..on });
        }
        let end = column + u16::from(cell.width);
        let (column, border) = if cell.level % 2 == 1 { (column, column) } else { (end + 1, end) };
        Some(Stop { column, border: border.saturating_mul(2), point, beside: true })
    }

    fn stop_of(&self, caret: Caret) -> usize {
        let stops = self.stops(caret);
        let same = |stop: &Stop| stop.point == caret.point && stop.beside == caret.beside;
        let known = stops.iter().position(same).or_else(|| stops.iter().position(|stop| stop.point == caret.point));
        known.unwrap_or_else(|| {
            // Within a cell that has no stop for it: on that cell.
            let before = stops.iter().enumerate().filter(|(_, stop)| stop.point < caret.point && !stop.beside);
            before.max_by_key(|(_, stop)| stop.point).map_or(0, |(place, _)| place)
        })
    }
}

/// The stop on a cell.
fn on(column: u16, cell: &RowCell) -> Stop {
    let border = if cell.level % 2 == 1 { column + u16::from(cell.width) } else { column };
    Stop { column: column + 1, border: border.saturating_mul(2), point: wide(cell.logical), beside: false }
}

fn at(stop: Stop, caret: Caret) -> Caret {
    Caret { point: stop.point, beside: stop.beside, ..caret }
}

/// Whether a word begins at a code point.
fn begins_word(chars: &[char], point: usize) -> bool {
    let is_of_a_word = |c: &char| c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(*c);
    let before = point.checked_sub(1).and_then(|before| chars.get(before));
    chars.get(point).is_some_and(is_of_a_word) && !before.is_some_and(is_of_a_word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, Strategy, prop_assert, prop_assert_eq, proptest};
    use rstest::rstest;

    use super::Caret;
    use crate::text::Direction;
    use crate::text::isolate::Line;

    /// The line with each of its terms kept apart.
    fn line(text: &str) -> Line {
        let mut isolates = Vec::new();
        let mut start = 0;
        for (at, c) in text.chars().chain([' ']).enumerate() {
            if c == ' ' {
                isolates.push(start..at);
                start = at + 1;
            }
        }
        Line::new(text, isolates, Direction::Ltr)
    }

    /// The code points before which the caret stands, and the columns it is seen in, from its leftmost stop to the right.
    fn walk(text: &str) -> (Vec<usize>, Vec<u16>) {
        let line = line(text);
        let mut caret = line.at(0);
        let (mut points, mut columns) = (vec![caret.point], vec![line.column(caret)]);
        loop {
            let next = line.step(caret, true);
            if next == caret {
                return (points, columns);
            }
            caret = next;
            points.push(caret.point);
            columns.push(line.column(caret));
        }
    }

    #[rstest]
    #[case("abc", &[0, 1, 2, 3], 1)]
    #[case("كيم", &[3, 2, 1, 0], 0)]
    #[case("a:كيم", &[0, 1, 4, 3, 2, 5], 1)]
    #[case("كيم a:x", &[7, 4, 5, 6, 3, 2, 1, 0], 0)]
    #[case("سلام", &[4, 3, 1, 0], 0)]
    #[case("", &[0], 1)]
    fn the_caret_walks_from_letter_to_letter(#[case] text: &str, #[case] points: &[usize], #[case] first: u16) {
        let (walked, columns) = walk(text);
        assert_eq!(walked, points);
        let expected: Vec<u16> = (first..).take(points.len()).collect();
        assert_eq!(columns, expected, "each stop one column further right");
    }

    #[rstest]
    #[case("actor:بوتين", 11, 6)] // left of the last letter, on the colon
    #[case("كيم", 3, 0)]
    #[case("kim", 3, 4)]
    #[case("كيم ab", 6, 3)] // right of the b, on the blank
    #[case("لا", 1, 1)] // within the lam-alef
    fn after_typing_it_stands_where_the_next_letter_of_that_direction_appears(
        #[case] text: &str,
        #[case] point: usize,
        #[case] column: u16,
    ) {
        assert_eq!(line(text).column(Caret::after(point)), column);
    }

    #[test]
    fn where_something_was_typed_stays_a_stop_until_the_next_change() {
        let line = line("actor:بوتين");
        let typed = Caret::after(11);
        let right = line.step(typed, true);
        assert_eq!(right.point, 10, "on the last letter typed");
        assert_eq!(line.step(right, false), typed);
        let colon = line.step(typed, false);
        assert_eq!((colon.point, line.column(colon)), (5, 6), "the same column, before the colon");
    }

    #[rstest]
    #[case("kim jong un", 5, true, 9)]
    #[case("kim jong un", 5, false, 4)]
    #[case("كيم جونغ", 8, true, 4)]
    #[case("كيم جونغ", 0, false, 4)]
    #[case("actor:بوتين", 0, true, 6)]
    fn words_are_jumped_by_sight(#[case] text: &str, #[case] from: usize, #[case] right: bool, #[case] to: usize) {
        assert_eq!(line(text).word(text, Caret::on(from), right).point, to);
    }

    #[test]
    fn a_click_takes_the_nearest_letter_or_the_end() {
        let line = line("كيم");
        let points: Vec<usize> = [0, 1, 3, 9].into_iter().map(|column| line.at(column).point).collect();
        assert_eq!(points, [3, 2, 0, 0]);
    }

    fn mixed() -> impl Strategy<Value = (String, usize)> {
        ("[ab1:كملا\u{64e}\u{200c}漢\"-]{0,5}( [ab1:كملا\u{64e}漢-]{0,6}){0,3}", 0..30_usize)
            .prop_map(|(text, point)| (text.clone(), point.min(text.chars().count())))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn motion_by_sight_is_whole_monotone_and_can_be_taken_back((text, typed) in mixed()) {
            let line = line(&text);
            let stops = line.stops(Caret::after(typed));
            prop_assert!(stops.is_sorted_by(|a, b| a < b && a.column <= b.column), "{stops:?}");
            let letters = line.row.cells().count();
            let mut caret = Caret { ..line.at(0) };
            caret.typed = Some(typed);
            let mut rightwards = vec![caret];
            while line.step(caret, true) != caret {
                let next = line.step(caret, true);
                prop_assert!(line.column(next) >= line.column(caret));
                prop_assert_eq!(line.step(next, false), caret, "← takes → back");
                caret = next;
                rightwards.push(caret);
            }
            prop_assert_eq!(rightwards.len(), stops.len(), "every stop is reached");
            prop_assert!(stops.len() == letters + 1 || stops.len() == letters + 2);
            let mut leftwards = vec![caret];
            while line.step(caret, false) != caret {
                caret = line.step(caret, false);
                leftwards.push(caret);
            }
            leftwards.reverse();
            prop_assert_eq!(leftwards, rightwards);
        }

        #[test]
        fn what_is_typed_appears_beside_the_caret((text, point) in mixed(), letter in "[bك]") {
            let before = line(&text);
            let caret = before.at(u16::try_from(point).expect("short"));
            let typed: String = text.chars().take(caret.point).chain(letter.chars()).chain(text.chars().skip(caret.point)).collect();
            let after = Line::new(&typed, Vec::new(), Direction::Ltr);
            let shown = after.row.cell_of(u32::try_from(caret.point).expect("short"));
            prop_assert!(shown.is_some());
            let column = after.column(Caret::after(caret.point + 1));
            let (at, cell) = shown.expect("it is shown");
            // Right of a letter that runs to the right, left of one that runs to the left, on one it is joined into.
            prop_assert!(column == at + u16::from(cell.width) + 1 || column == at || column == at + 1, "{column} {at}");
        }
    }
}
