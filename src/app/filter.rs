//! The filter line: what is typed, what it means, and the way back.

use tui_input::{Input, InputRequest};

use crate::keymap::{Chord, Key};
use crate::query::{Matcher, Query, Scope};

/// A filter longer than this (code points) is no filter.
const LONGEST: usize = 1024;

/// The filter as it was at a moment, and where the reader was in its list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The line.
    pub line: String,
    /// The event selected then, by its place in the timeline.
    pub event: Option<usize>,
}

/// The filter, typed or kept.
#[derive(Debug, Default)]
pub struct Filter {
    line: Input,
    /// What reading the line depends on in the timeline.
    scope: Scope,
    query: Query,
    /// As it was when typing began.
    before: Option<Step>,
    undone: Vec<Step>,
    done: Vec<Step>,
    /// Finds the events.
    pub matcher: Matcher,
}

impl Filter {
    /// The line as typed.
    #[must_use]
    pub fn line(&self) -> &str {
        self.line.value()
    }

    /// Where the caret stands, in code points of the line.
    #[must_use]
    pub fn caret(&self) -> usize {
        self.line.cursor()
    }

    /// What it means.
    #[must_use]
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// Whether it is being typed.
    #[must_use]
    pub fn typing(&self) -> bool {
        self.before.is_some()
    }

    /// The event that was selected when typing began, by its place in the timeline.
    #[must_use]
    pub fn origin(&self) -> Option<usize> {
        self.before.as_ref().and_then(|before| before.event)
    }

    /// Begins to type, with this event selected.
    pub fn open(&mut self, selected: Option<usize>) {
        if self.before.is_none() {
            self.before = Some(self.now(selected));
            self.line.handle(InputRequest::GoToEnd);
        }
    }

    /// Keeps what was typed.
    pub fn keep(&mut self) {
        if let Some(before) = self.before.take() {
            self.remember(before);
        }
    }

    /// Goes back to the filter as before typing; returns the event that was selected then.
    pub fn revert(&mut self) -> Option<usize> {
        let before = self.before.take()?;
        self.set(&before.line);
        before.event
    }

    /// Takes the filter away, with this event selected; whether there was one.
    pub fn clear(&mut self, selected: Option<usize>) -> bool {
        let before = self.now(selected);
        self.set("");
        let had = !before.line.trim().is_empty();
        self.remember(before);
        had
    }

    /// Puts another line in place of the one there is, with this event selected.
    pub fn change(&mut self, line: &str, selected: Option<usize>) {
        let before = self.now(selected);
        self.set(line);
        self.remember(before);
    }

    /// Goes back to before the last change, with this event selected now; nothing where there was none.
    pub fn undo(&mut self, selected: Option<usize>) -> Option<Step> {
        let before = self.done.pop()?;
        self.undone.push(self.now(selected));
        self.set(&before.line);
        Some(before)
    }

    /// Does again what was undone, with this event selected now; nothing where nothing was.
    pub fn redo(&mut self, selected: Option<usize>) -> Option<Step> {
        let after = self.undone.pop()?;
        self.done.push(self.now(selected));
        self.set(&after.line);
        Some(after)
    }

    /// Reads the line anew, as another timeline has it.
    pub fn attend(&mut self, scope: Scope) {
        self.scope = scope;
        self.query = Query::parse(self.line.value(), &self.scope);
        self.matcher = Matcher::default();
    }

    /// Finds the remembered events again: another timeline is on screen, where they have other places.
    pub fn follow(&mut self, place: impl Fn(usize) -> usize) {
        for step in self.before.iter_mut().chain(&mut self.done).chain(&mut self.undone) {
            step.event = step.event.map(&place);
        }
    }

    /// Types a key; whether the line has changed.
    pub fn type_key(&mut self, chord: Chord) -> bool {
        let before = self.line.value().len();
        if let Some(request) = request(chord) {
            let grows = matches!(request, InputRequest::InsertChar(_));
            if !grows || self.line.value().chars().count() < LONGEST {
                self.line.handle(request);
            }
        }
        self.changed(before)
    }

    /// Types a pasted text; line breaks become blanks.
    pub fn paste(&mut self, text: &str) -> bool {
        let before = self.line.value().len();
        let room = LONGEST.saturating_sub(self.line.value().chars().count());
        for c in text.chars().take(room) {
            let c = if c.is_whitespace() { ' ' } else { c };
            if !c.is_control() {
                self.line.handle(InputRequest::InsertChar(c));
            }
        }
        self.changed(before)
    }

    fn changed(&mut self, length_before: usize) -> bool {
        // Every edit of the line makes it longer or shorter; motion does neither.
        let changed = self.line.value().len() != length_before;
        if changed {
            self.query = Query::parse(self.line.value(), &self.scope);
        }
        changed
    }

    fn set(&mut self, line: &str) {
        self.line = Input::new(line.to_owned());
        self.query = Query::parse(line, &self.scope);
    }

    fn now(&self, event: Option<usize>) -> Step {
        Step { line: self.line().to_owned(), event }
    }

    fn remember(&mut self, before: Step) {
        if before.line != self.line() {
            self.done.push(before);
            self.undone.clear();
        }
    }
}

fn request(chord: Chord) -> Option<InputRequest> {
    Some(match (chord.key, chord.ctrl || chord.alt) {
        (Key::Char(c), false) => InputRequest::InsertChar(c),
        (Key::Backspace, false) => InputRequest::DeletePrevChar,
        (Key::Char('w') | Key::Backspace, true) => InputRequest::DeletePrevWord,
        (Key::Delete, false) => InputRequest::DeleteNextChar,
        (Key::Delete, true) => InputRequest::DeleteNextWord,
        (Key::Left, false) => InputRequest::GoToPrevChar,
        (Key::Right, false) => InputRequest::GoToNextChar,
        (Key::Left, true) => InputRequest::GoToPrevWord,
        (Key::Right, true) => InputRequest::GoToNextWord,
        (Key::Home, _) | (Key::Char('a'), true) => InputRequest::GoToStart,
        (Key::End, _) | (Key::Char('e'), true) => InputRequest::GoToEnd,
        (Key::Char('u'), true) => InputRequest::DeleteLine,
        (Key::Char('k'), true) => InputRequest::DeleteTillEnd,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::Filter;
    use crate::keymap::{Chord, Key};

    fn typed(filter: &mut Filter, text: &str) {
        for c in text.chars() {
            filter.type_key(Chord::char(c));
        }
    }

    #[test]
    fn escape_brings_the_filter_back_as_it_was() {
        let mut filter = Filter::default();
        filter.open(None);
        typed(&mut filter, "كيم");
        filter.keep();
        filter.open(None);
        typed(&mut filter, " بوتين");
        filter.revert();
        assert_eq!(filter.line(), "كيم");
    }

    #[test]
    fn each_kept_change_can_be_undone_and_done_again() {
        let mut filter = Filter::default();
        filter.open(None);
        typed(&mut filter, "kim");
        filter.keep();
        assert!(filter.clear(None));
        assert!(filter.undo(None).is_some());
        assert_eq!(filter.line(), "kim");
        assert!(filter.redo(None).is_some());
        assert_eq!(filter.line(), "");
        assert!(filter.undo(None).is_some());
        assert!(filter.undo(None).is_some());
        assert_eq!(filter.undo(None), None);
    }

    #[test]
    fn a_change_that_is_undone_or_done_again_brings_its_place_along() {
        let mut filter = Filter::default();
        filter.open(Some(7));
        typed(&mut filter, "kim");
        filter.keep();
        assert_eq!(filter.undo(Some(3)).and_then(|step| step.event), Some(7));
        assert_eq!(filter.redo(Some(8)).and_then(|step| step.event), Some(3));
        filter.follow(|place| place + 1);
        assert_eq!(filter.undo(None).and_then(|step| step.event), Some(9));
    }

    #[test]
    fn a_paste_brings_no_control_character_along() {
        let mut filter = Filter::default();
        filter.open(None);
        assert!(filter.paste("a\u{1b}[2J\nb"));
        assert_eq!(filter.line(), "a[2J b");
    }

    #[test]
    fn motion_is_no_change() {
        let mut filter = Filter::default();
        filter.open(None);
        typed(&mut filter, "kim");
        assert!(!filter.type_key(Chord::plain(Key::Left)));
        assert!(filter.type_key(Chord::plain(Key::Backspace)));
        assert_eq!(filter.line(), "km");
    }
}
