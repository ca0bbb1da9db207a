//! Whole terms of the line: picking one by sight, and taking one out.

use std::ops::Range;

use super::FilterPrompt;
use crate::app::model::search::steps::with_blanks;
use crate::app::request::Reply;
use crate::query::{Query, Scope};
use crate::text::caret::Caret;

impl FilterPrompt {
    /// The term that is picked, in code points; `groups` are the terms of the line.
    #[must_use]
    pub fn picked(&self, groups: &[Range<usize>]) -> Option<Range<usize>> {
        groups.get(self.picked?).cloned()
    }

    /// Picks the term to the left or to the right of the one picked, or of the caret.
    pub(super) fn pick(&mut self, right: bool, groups: &[Range<usize>]) -> Reply {
        let mut seen: Vec<(u16, usize)> =
            (0..).zip(groups).filter_map(|(n, group)| Some((self.field.column_of(group)?, n))).collect();
        seen.sort_unstable();
        let here = self.picked.and_then(|picked| seen.iter().find(|(_, n)| *n == picked)).map(|(column, _)| *column);
        let caret = self.field.column();
        let beside = if right {
            seen.iter().find(|(column, _)| here.map_or(*column >= caret, |here| *column > here))
        } else {
            seen.iter().rev().find(|(column, _)| *column < here.unwrap_or(caret))
        };
        self.picked = beside.map(|(_, n)| *n).or(self.picked);
        Reply::HANDLED
    }

    /// Takes the picked term out; whether there was one.
    pub(super) fn remove_picked(&mut self, groups: &[Range<usize>]) -> bool {
        let Some(group) = self.picked.take() else { return false };
        let length = self.field.text().chars().count();
        let Some(span) = with_blanks(groups, group, length) else { return false };
        self.field.replace(span, "");
        // What stands there now is picked in its place, so that one key clears the line.
        let left = Query::parse(self.field.text(), &Scope::default());
        self.picked = left.groups().len().checked_sub(1).map(|last| group.min(last));
        let start = self.picked(left.groups()).map_or(0, |picked| picked.start);
        self.field.put(Caret::on(start));
        true
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::FilterPrompt;
    use crate::app::model::search::isolates::isolates;
    use crate::query::{Query, Scope};

    fn groups(prompt: &FilterPrompt) -> Vec<Range<usize>> {
        Query::parse(prompt.field.text(), &Scope::default()).groups().to_vec()
    }

    fn prompt(line: &str) -> FilterPrompt {
        let mut prompt = FilterPrompt::new("", None);
        prompt.field.insert(line);
        let groups = groups(&prompt);
        prompt.field.arrange(|line| isolates(line, &groups));
        prompt
    }

    /// The term picked after some steps, each to the right or not.
    fn pick(prompt: &mut FilterPrompt, steps: &[bool]) -> Option<Range<usize>> {
        let groups = groups(prompt);
        for right in steps {
            prompt.pick(*right, &groups);
        }
        prompt.picked(&groups)
    }

    #[test]
    fn terms_are_picked_by_sight() {
        let mut latin = prompt("kim tag:x date:2024");
        assert_eq!(pick(&mut latin, &[false]), Some(10..19));
        assert_eq!(pick(&mut latin, &[false]), Some(4..9));
        assert_eq!(pick(&mut latin, &[true, true]), Some(10..19), "the last stays picked");
        let mut arabic = prompt("كيم tag:x");
        assert_eq!(pick(&mut arabic, &[false]), Some(4..9), "the last term is the leftmost");
        assert_eq!(pick(&mut arabic, &[true]), Some(0..3));
    }

    #[test]
    fn picked_terms_are_taken_out_one_after_another() {
        let mut prompt = prompt("kim tag:x date:2024");
        pick(&mut prompt, &[false]);
        assert!(prompt.remove_picked(&groups(&prompt)));
        assert_eq!((prompt.field.text(), prompt.picked(&groups(&prompt))), ("kim tag:x", Some(4..9)));
        assert!(prompt.remove_picked(&groups(&prompt)) && prompt.remove_picked(&groups(&prompt)));
        assert_eq!((prompt.field.text(), prompt.picked(&groups(&prompt))), ("", None));
        assert!(!prompt.remove_picked(&groups(&prompt)));
    }
}
