//! The way back through filters, and forward again.

use std::ops::Range;

use crate::timeline::EventIx;

/// The filter as it was at a moment, and where the reader was in its list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The line.
    pub line: String,
    /// The event selected then.
    pub event: Option<EventIx>,
}

/// Filters before the present one, and those that were undone.
#[derive(Clone, Debug, Default)]
pub struct Steps {
    /// As it was when typing began; none while no filter is typed.
    typing: Option<Step>,
    undone: Vec<Step>,
    done: Vec<Step>,
}

impl Steps {
    /// Typing begins.
    pub fn begin(&mut self, from: Step) {
        self.typing.get_or_insert(from);
    }

    /// Typing ends; the filter as it was when it began.
    pub fn end(&mut self) -> Option<Step> {
        self.typing.take()
    }

    /// Whether a filter is being typed.
    #[must_use]
    pub fn is_typing(&self) -> bool {
        self.typing.is_some()
    }

    /// The event that was selected when typing began.
    #[must_use]
    pub fn origin(&self) -> Option<EventIx> {
        self.typing.as_ref().and_then(|from| from.event)
    }

    /// Remembers what was before a change, where the line is another one now.
    pub fn remember(&mut self, before: Step, line: &str) {
        if before.line != line {
            self.done.push(before);
            self.undone.clear();
        }
    }

    /// Goes back to before the last change; `now` is what can be done again.
    pub fn undo(&mut self, now: Step) -> Option<Step> {
        let before = self.done.pop()?;
        self.undone.push(now);
        Some(before)
    }

    /// Does again what was undone; `now` is what can be undone.
    pub fn redo(&mut self, now: Step) -> Option<Step> {
        let after = self.undone.pop()?;
        self.done.push(now);
        Some(after)
    }

    /// Finds the remembered events again: another timeline is on screen, where they have other places.
    pub fn follow(&mut self, place: impl Fn(EventIx) -> EventIx) {
        for step in self.typing.iter_mut().chain(&mut self.done).chain(&mut self.undone) {
            step.event = step.event.map(&place);
        }
    }
}

/// A term of a line of so many code points, with the blanks that part it from the next one, or from the one before.
#[must_use]
pub fn with_blanks(groups: &[Range<usize>], group: usize, length: usize) -> Option<Range<usize>> {
    let span = groups.get(group)?;
    let before = group.checked_sub(1).and_then(|before| groups.get(before)).map_or(0, |before| before.end);
    Some(match groups.get(group + 1) {
        Some(next) => span.start..next.start,
        None => before..length,
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Step, Steps, with_blanks};
    use crate::query::{Query, Scope};

    fn step(line: &str, event: u32) -> Step {
        Step { line: line.to_owned(), event: Some(event.into()) }
    }

    #[test]
    fn each_change_can_be_undone_and_done_again_with_its_place() {
        let mut steps = Steps::default();
        steps.remember(step("", 7), "kim");
        steps.remember(step("kim", 3), "");
        assert_eq!(steps.undo(step("", 4)), Some(step("kim", 3)));
        assert_eq!(steps.redo(step("kim", 5)), Some(step("", 4)));
        assert_eq!(steps.redo(step("", 0)), None);
        assert_eq!(steps.undo(step("", 4)), Some(step("kim", 5)));
        steps.follow(|event| (u32::from(event) + 1).into());
        assert_eq!(steps.undo(step("kim", 5)), Some(step("", 8)));
        assert_eq!(steps.undo(step("", 7)), None);
    }

    #[test]
    fn what_leaves_the_line_as_it_was_is_no_change() {
        let mut steps = Steps::default();
        steps.remember(step("kim", 1), "kim");
        assert_eq!(steps.undo(step("kim", 1)), None);
    }

    #[rstest]
    #[case("kim actor:putin x", 0, "actor:putin x")]
    #[case("kim actor:putin x", 1, "kim x")]
    #[case("kim actor:putin x", 2, "kim actor:putin")]
    #[case("kim  a|b ", 1, "kim")]
    #[case("-\"kim jong\" x", 0, "x")]
    #[case("x", 0, "")]
    fn a_term_goes_with_the_blanks_beside_it(#[case] line: &str, #[case] group: usize, #[case] expected: &str) {
        let query = Query::parse(line, &Scope::default());
        let span = with_blanks(query.groups(), group, line.chars().count()).expect("a term");
        let left: String = line.chars().take(span.start).chain(line.chars().skip(span.end)).collect();
        assert_eq!(left, expected);
    }
}
