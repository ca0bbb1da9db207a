//! A single line in which some stretches keep to themselves: none turns its neighbours around, nor they it.
//!
//! While a line is laid out, direction isolates (UAX #9, 2.4.2) stand around the stretches; they are never in the text, and
//! the cells count the code points of the text alone.

use std::ops::Range;

use super::measure::{narrow, wide};
use super::{Base, Direction, Row, bidi, clean, lay_out};

const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// A line laid out in one row, with the stretches that are kept apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its cells.
    pub row: Row,
    /// How many code points it has.
    pub length: usize,
    isolates: Vec<Range<usize>>,
    directions: Vec<Direction>,
}

impl Line {
    /// Lays a line out in one row, however wide. Each stretch of `isolates` (code points; beside or inside one another)
    /// takes its direction from its own first strong letter; the line itself from the first one of all, or from
    /// `otherwise` where it has none.
    #[must_use]
    pub fn new(text: &str, mut isolates: Vec<Range<usize>>, otherwise: Direction) -> Self {
        arrange(&mut isolates);
        // Cleaned before the isolates come in, so that what the text leaves open or closes too often stays its own affair.
        let cleaned = clean::clean(text);
        let direction = bidi::direction(&cleaned, Base::Auto(otherwise));
        let (laid_out, origins) = with_isolates(&cleaned, &isolates);
        let mut row = lay_out(&laid_out, u16::MAX, Base::Fixed(direction)).into_iter().next().unwrap_or_default();
        row.direction = direction;
        count_from(&mut row, &origins);
        let directions = isolates.iter().map(|isolate| direction_of(&cleaned, isolate)).collect();
        Self { row, length: cleaned.chars().count(), isolates, directions }
    }

    /// The parts of a stretch of columns that each run by a direction of their own, from left to right: the column where
    /// each begins, and its cells. A character that the stretch cuts is left out.
    #[must_use]
    pub fn parts(&self, columns: Range<u16>) -> Vec<(u16, Row)> {
        let placed: Vec<_> = self.row.placed().collect();
        let inside = |(at, cell): &(u16, &super::RowCell)| {
            *at >= columns.start && at.saturating_add(u16::from(cell.width)) <= columns.end
        };
        let shown: Vec<_> = placed.into_iter().filter(inside).collect();
        let owner = |cell: &super::RowCell| self.innermost(wide(cell.logical));
        let runs = shown.chunk_by(|(_, a), (_, b)| owner(a) == owner(b));
        let part = |run: &[(u16, &super::RowCell)]| {
            let (column, first) = run.first()?;
            let direction = owner(first).and_then(|isolate| self.directions.get(isolate));
            let cells = run.iter().map(|(_, cell)| **cell);
            Some((*column, self.row.with_cells(cells, direction.copied().unwrap_or(self.row.direction))))
        };
        runs.filter_map(part).collect()
    }

    /// The smallest isolate around a code point, by its place among the isolates.
    fn innermost(&self, point: usize) -> Option<usize> {
        self.isolates.iter().rposition(|isolate| isolate.contains(&point))
    }
}

/// The text with isolates around stretches of it and around the whole, to be set into other words as it is read alone.
#[must_use]
pub fn marked(text: &str, mut isolates: Vec<Range<usize>>) -> String {
    arrange(&mut isolates);
    let cleaned = clean::line(text);
    // First strong letter of all: that of the first isolate, which an isolate around it would not look into.
    let around = match bidi::direction(&cleaned, Base::Auto(Direction::Ltr)) {
        Direction::Ltr => LRI,
        Direction::Rtl => RLI,
    };
    format!("{around}{}{PDI}", with_isolates(&cleaned, &isolates).0)
}

/// Outer ones first, empty ones not at all.
fn arrange(isolates: &mut Vec<Range<usize>>) {
    isolates.retain(|isolate| !isolate.is_empty());
    isolates.sort_by_key(|isolate| (isolate.start, std::cmp::Reverse(isolate.end)));
}

/// The text with its isolates, and for each of its code points the one of the text that it is or stands before.
fn with_isolates(text: &str, isolates: &[Range<usize>]) -> (String, Vec<u32>) {
    let mut laid_out = String::with_capacity(text.len() + 6 * isolates.len());
    let mut origins = Vec::with_capacity(text.len() + 2 * isolates.len() + 1);
    let length = text.chars().count();
    for (at, c) in text.chars().map(Some).chain([None]).enumerate() {
        let closed = isolates.iter().filter(|isolate| isolate.end.min(length) == at).map(|_| PDI);
        let opened = isolates.iter().filter(|isolate| isolate.start == at && at < length).map(|_| FSI);
        for c in closed.chain(opened).chain(c) {
            laid_out.push(c);
            origins.push(narrow(at));
        }
    }
    origins.push(narrow(length));
    (laid_out, origins)
}

/// Makes the cells of a row count the code points of the text, not the isolates.
fn count_from(row: &mut Row, origins: &[u32]) {
    let origin = |point: u32| origins.get(wide(point)).or(origins.last()).copied().unwrap_or(0);
    for cell in &mut row.cells {
        let range = cell.logical_range();
        cell.logical = origin(range.start);
        cell.count = u16::try_from(origin(range.end) - cell.logical).unwrap_or(u16::MAX);
    }
    row.logical = origin(row.logical.start)..origin(row.logical.end);
}

/// The direction that an isolate takes from its own text (rule X5c).
fn direction_of(text: &str, isolate: &Range<usize>) -> Direction {
    let own: String = text.chars().skip(isolate.start).take(isolate.len()).collect();
    bidi::direction(&own, Base::Auto(Direction::Ltr))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};
    use rstest::rstest;
    use unicode_normalization::UnicodeNormalization;

    use super::Line;
    use crate::text::Direction;

    /// What the eye meets from left to right, in letters as they are typed.
    fn seen(line: &Line) -> String {
        line.row.cells().flat_map(|(_, symbol)| symbol.nfkc().collect::<Vec<char>>()).collect()
    }

    #[rstest]
    #[case("actor:بوتين", &[(0, 11), (6, 11)], "actor:نيتوب")]
    #[case("فاعل:Putin", &[(0, 10), (5, 10)], "Putin:لعاف")]
    #[case("قمة actor:بوتين", &[(4, 15), (10, 15)], "actor:نيتوب ةمق")]
    #[case("actor:بوتين tag:قمة", &[(0, 11), (6, 11), (12, 19), (16, 19)], "actor:نيتوب tag:ةمق")]
    #[case("كيم 2024-06..2024-10", &[(4, 20)], "2024-06..2024-10 ميك")]
    #[case("تاريخ:2024-06", &[(0, 13), (6, 13)], "2024-06:خيرات")]
    #[case("كيم جونغ", &[], "غنوج ميك")]
    #[case("", &[], "")]
    fn neighbours_do_not_turn_each_other_around(
        #[case] text: &str,
        #[case] isolates: &[(usize, usize)],
        #[case] expected: &str,
    ) {
        let isolates = isolates.iter().map(|(start, end)| *start..*end).collect();
        assert_eq!(seen(&Line::new(text, isolates, Direction::Ltr)), expected);
    }

    #[test]
    fn each_part_runs_its_own_way() {
        let line = Line::new("قمة actor:بوتين", vec![4..15, 10..15], Direction::Ltr);
        let parts: Vec<_> =
            line.parts(0..u16::MAX).into_iter().map(|(at, part)| (at, part.width(), part.direction())).collect();
        assert_eq!(parts, [(0, 6, Direction::Ltr), (6, 5, Direction::Rtl), (11, 4, Direction::Rtl)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn the_cells_stand_for_the_text_alone(text in "[ab1 :كمل\u{64e}ا\u{200c}漢\u{2067}\u{2069}\u{202c}\"-]{0,24}", cuts in vec(0..24_usize, 0..6)) {
            let length = text.chars().count();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(length)).collect();
            cuts.sort_unstable();
            let isolates: Vec<_> = cuts.windows(2).map(|pair| pair[0]..pair[1]).collect();
            let line = Line::new(&text, isolates, Direction::Ltr);
            let mut cells: Vec<_> = line.row.cells().map(|(cell, _)| cell.logical_range()).collect();
            cells.sort_by_key(|cell| cell.start);
            let ends = cells.iter().map(|cell| cell.end);
            let starts = cells.iter().map(|cell| cell.start).skip(1).chain((!cells.is_empty()).then_some(u32::try_from(length).expect("short")));
            prop_assert_eq!(cells.first().map_or(0, |cell| cell.start), 0);
            prop_assert_eq!(ends.collect::<Vec<_>>(), starts.collect::<Vec<_>>());
        }
    }
}
