//! The filter line: what is typed, what it means, and the way back.

pub mod advice;
mod completing;
pub mod examples;
pub mod field;
pub mod history;
mod offering;
pub mod offers;
pub mod picked;
pub mod terms;
mod typing;
pub mod view;

use ratatui::layout::Rect;

use crate::input::Chord;
use crate::query::{Fault, Query, Scope, Search};
use crate::text::{Direction, Row};

use field::{Field, Typed};
use history::History;
use offers::Offers;
use view::View;

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
    field: Field,
    /// What reading the line depends on in the timeline.
    scope: Scope,
    /// Reads the line and finds the events.
    pub search: Search,
    /// The term that is picked, by its place among the groups.
    picked: Option<usize>,
    /// As it was when typing began.
    before: Option<Step>,
    undone: Vec<Step>,
    done: Vec<Step>,
    /// The line on screen.
    pub view: View,
    /// Why it finds nothing; empty where it finds something.
    pub barren: Vec<Fault>,
    /// What is said under it.
    pub advice: Option<Row>,
    /// What is offered there.
    pub offers: Offers,
    /// Filters used before.
    pub history: History,
    /// Counts what is offered, under the line without what is being typed.
    rest: Search,
    /// Filters to begin with, once they are made.
    examples: Option<Vec<examples::Example>>,
}

impl Filter {
    /// A filter that was asked for before there is anything to find.
    #[must_use]
    pub fn starting_with(line: &str) -> Self {
        let mut filter = Self::default();
        filter.set(line);
        filter
    }

    /// The line as typed.
    #[must_use]
    pub fn line(&self) -> &str {
        self.field.text()
    }

    /// The line with its caret.
    #[must_use]
    pub fn field(&self) -> &Field {
        &self.field
    }

    /// The column of the screen where a code point of the line stands.
    #[must_use]
    pub fn column_of(&self, point: usize) -> u16 {
        self.field.column_of(&(point..point + 1)).map_or(self.view.caret, |column| self.view.x(column))
    }

    /// What it means.
    #[must_use]
    pub fn query(&self) -> &Query {
        self.search.query()
    }

    /// What reading it depends on in the timeline.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
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

    /// Begins to type, with this event selected: after a blank, so that what is typed is a term of its own.
    pub fn open(&mut self, selected: Option<usize>) {
        if self.before.is_none() {
            self.before = Some(self.now(selected));
            self.field.to_end();
            if !self.line().is_empty() && !self.line().ends_with(char::is_whitespace) {
                self.paste(" ");
            }
        }
    }

    /// Keeps what was typed, but for blanks at its end.
    pub fn keep(&mut self) {
        self.picked = None;
        let line = self.line().trim_end();
        if line.len() < self.line().len() {
            let line = line.to_owned();
            self.set(&line);
        }
        if let Some(before) = self.before.take() {
            self.remember(before);
        }
    }

    /// Goes back to the filter as before typing; returns the event that was selected then.
    pub fn revert(&mut self) -> Option<usize> {
        let before = self.before.take()?;
        self.picked = None;
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
        self.search = Search::default();
        self.rest = Search::default();
        self.read();
        self.examples = None;
        self.offers.forget();
    }

    /// Finds the remembered events again: another timeline is on screen, where they have other places.
    pub fn follow(&mut self, place: impl Fn(usize) -> usize) {
        for step in self.before.iter_mut().chain(&mut self.done).chain(&mut self.undone) {
            step.event = step.event.map(&place);
        }
    }

    /// Types a key.
    pub fn type_key(&mut self, chord: Chord) -> Typed {
        let typed = self.field.key(chord);
        if typed == Typed::Changed {
            self.read();
        }
        typed
    }

    /// Types a pasted text, line breaks as blanks; whether there was any.
    pub fn paste(&mut self, text: &str) -> bool {
        let typed = self.field.insert(text);
        self.read();
        typed
    }

    /// Puts the caret where the line was clicked.
    pub fn click(&mut self, x: u16) {
        self.field.click(self.view.column(x));
    }

    /// Fits the line into its room on screen.
    pub fn settle_view(&mut self, room: Rect, direction: Direction) {
        if !self.typing() {
            // A kept line is read from where it begins.
            self.field.to_start();
        }
        self.view.settle(&self.field, room, direction);
    }

    fn set(&mut self, line: &str) {
        self.field.set(line);
        self.read();
    }

    fn read(&mut self) {
        let line = self.field.text();
        self.search.parse(line, &self.scope);
        let isolates = terms::isolates(line, self.search.query().groups());
        self.field.arrange(isolates);
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

#[cfg(test)]
mod tests {
    use super::Filter;
    use super::field::Typed;
    use crate::input::{Chord, Key};

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
    fn typing_goes_on_with_a_term_of_its_own_and_leaves_no_blank_behind() {
        let mut filter = Filter::default();
        filter.open(None);
        assert_eq!(filter.line(), "", "nothing to part from");
        typed(&mut filter, "putin");
        filter.keep();
        filter.open(None);
        assert!(filter.untouched());
        filter.keep();
        assert_eq!(filter.line(), "putin");
        filter.open(None);
        typed(&mut filter, "visit ");
        filter.keep();
        assert_eq!(filter.line(), "putin visit");
        assert!(filter.undo(None).is_some_and(|step| step.line == "putin"), "opened and kept is no change");
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
        assert_eq!(filter.type_key(Chord::plain(Key::Left)), Typed::Moved);
        assert_eq!(filter.type_key(Chord::plain(Key::Backspace)), Typed::Changed);
        assert_eq!(filter.line(), "km");
    }
}
