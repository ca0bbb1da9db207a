//! Whole terms of the line: picking one by sight, and taking one out.

use std::ops::Range;

use super::Filter;
use crate::text::caret::Caret;

impl Filter {
    /// The term that is picked, in code points.
    #[must_use]
    pub fn picked(&self) -> Option<Range<usize>> {
        self.query().groups().get(self.picked?).cloned()
    }

    /// Picks the term to the left or to the right of the one picked, or of the caret.
    pub fn pick(&mut self, right: bool) {
        let mut seen: Vec<(u16, usize)> =
            (0..).zip(self.query().groups()).filter_map(|(n, group)| Some((self.field.column_of(group)?, n))).collect();
        seen.sort_unstable();
        let here = self.picked.and_then(|picked| seen.iter().find(|(_, n)| *n == picked)).map(|(column, _)| *column);
        let caret = self.field.column();
        let beside = if right {
            seen.iter().find(|(column, _)| here.map_or(*column >= caret, |here| *column > here))
        } else {
            seen.iter().rev().find(|(column, _)| *column < here.unwrap_or(caret))
        };
        self.picked = beside.map(|(_, n)| *n).or(self.picked);
    }

    /// Picks none; whether one was.
    pub fn unpick(&mut self) -> bool {
        self.picked.take().is_some()
    }

    /// Takes the picked term out; whether there was one.
    pub fn remove_picked(&mut self) -> bool {
        let Some(group) = self.picked.take() else { return false };
        let Some(span) = self.with_blanks(group) else { return false };
        self.field.replace(span, "");
        self.read();
        // What stands there now is picked in its place, so that one key clears the line.
        let left = self.query().groups().len();
        self.picked = left.checked_sub(1).map(|last| group.min(last));
        let start = self.picked().map_or(0, |picked| picked.start);
        self.field.put(Caret::on(start));
        true
    }

    /// The line without one of its terms.
    #[must_use]
    pub fn without(&self, group: usize) -> Option<String> {
        let span = self.with_blanks(group)?;
        let (before, after) = (self.line().chars().take(span.start), self.line().chars().skip(span.end));
        Some(before.chain(after).collect())
    }

    /// The term at a column of the screen, by its place among them.
    #[must_use]
    pub fn term_at(&self, x: u16) -> Option<usize> {
        let point = self.view.point(x)?;
        self.query().groups().iter().position(|group| group.contains(&point))
    }

    /// A term with the blanks that part it from the next one, or from the one before.
    fn with_blanks(&self, group: usize) -> Option<Range<usize>> {
        let groups = self.query().groups();
        let span = groups.get(group)?;
        let before = group.checked_sub(1).and_then(|before| groups.get(before)).map_or(0, |before| before.end);
        let end = self.line().chars().count();
        Some(match groups.get(group + 1) {
            Some(next) => span.start..next.start,
            None => before..end,
        })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use crate::app::filter::Filter;
    use crate::input::Chord;

    fn filter(line: &str) -> Filter {
        let mut filter = Filter::default();
        filter.open(None);
        for c in line.chars() {
            filter.type_key(Chord::char(c));
        }
        filter
    }

    #[rstest]
    #[case("kim actor:putin x", 0, "actor:putin x")]
    #[case("kim actor:putin x", 1, "kim x")]
    #[case("kim actor:putin x", 2, "kim actor:putin")]
    #[case("kim  a|b ", 1, "kim")]
    #[case("-\"kim jong\" x", 0, "x")]
    #[case("x", 0, "")]
    fn a_term_goes_with_the_blanks_beside_it(#[case] line: &str, #[case] group: usize, #[case] expected: &str) {
        assert_eq!(filter(line).without(group).as_deref(), Some(expected));
    }

    #[test]
    fn terms_are_picked_by_sight() {
        let mut latin = filter("kim tag:x date:2024");
        latin.pick(false);
        assert_eq!(latin.picked(), Some(10..19));
        latin.pick(false);
        assert_eq!(latin.picked(), Some(4..9));
        latin.pick(true);
        latin.pick(true);
        assert_eq!(latin.picked(), Some(10..19), "the last stays picked");
        let mut arabic = filter("كيم tag:x");
        arabic.pick(false);
        assert_eq!(arabic.picked(), Some(4..9), "the last term is the leftmost");
        arabic.pick(true);
        assert_eq!(arabic.picked(), Some(0..3));
    }

    #[test]
    fn picked_terms_are_taken_out_one_after_another() {
        let mut filter = filter("kim tag:x date:2024");
        filter.pick(false);
        assert!(filter.remove_picked());
        assert_eq!((filter.line(), filter.picked()), ("kim tag:x", Some(4..9)));
        assert!(filter.remove_picked() && filter.remove_picked());
        assert_eq!((filter.line(), filter.picked()), ("", None));
        assert!(!filter.remove_picked());
    }
}
