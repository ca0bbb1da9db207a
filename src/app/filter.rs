//! The filter line: what is typed, what it means, and the way back.

use tui_input::{Input, InputRequest};

use crate::keymap::{Chord, Key};
use crate::query::{Matcher, Query};

/// A filter longer than this (code points) is no filter.
const LONGEST: usize = 1024;

/// The filter, typed or kept.
#[derive(Debug, Default)]
pub struct Filter {
    line: Input,
    query: Query,
    /// The filter as it was when typing began, and the event that was selected then.
    before: Option<(String, Option<usize>)>,
    undone: Vec<String>,
    done: Vec<String>,
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
        self.before.as_ref().and_then(|(_, event)| *event)
    }

    /// Begins to type, with this event selected.
    pub fn open(&mut self, selected: Option<usize>) {
        if self.before.is_none() {
            self.before = Some((self.line().to_owned(), selected));
            self.line.handle(InputRequest::GoToEnd);
        }
    }

    /// Keeps what was typed.
    pub fn keep(&mut self) {
        if let Some((before, _)) = self.before.take() {
            self.remember(before);
        }
    }

    /// Goes back to the filter as before typing; returns the event that was selected then.
    pub fn revert(&mut self) -> Option<usize> {
        let (before, event) = self.before.take()?;
        self.set(&before);
        event
    }

    /// Takes the filter away; whether there was one.
    pub fn clear(&mut self) -> bool {
        let before = self.line().to_owned();
        self.set("");
        let had = !before.trim().is_empty();
        self.remember(before);
        had
    }

    /// The filter before the last change; whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.done.pop() else { return false };
        self.undone.push(self.line().to_owned());
        self.set(&before);
        true
    }

    /// The change that was undone; whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(after) = self.undone.pop() else { return false };
        self.done.push(self.line().to_owned());
        self.set(&after);
        true
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
            self.query = Query::parse(self.line.value());
        }
        changed
    }

    fn set(&mut self, line: &str) {
        self.line = Input::new(line.to_owned());
        self.query = Query::parse(line);
    }

    fn remember(&mut self, before: String) {
        if before != self.line() {
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
        assert!(filter.clear());
        assert!(filter.undo());
        assert_eq!(filter.line(), "kim");
        assert!(filter.redo());
        assert_eq!(filter.line(), "");
        assert!(filter.undo() && filter.undo() && !filter.undo());
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
