//! Keys while the filter is typed.

use super::field::Typed;
use crate::app::{Effect, State};
use crate::keymap::Chord;
use crate::keymap::line::{Typing, typing_of};

impl State {
    pub(in crate::app) fn key_in_filter(&mut self, chord: Chord) -> Vec<Effect> {
        match typing_of(chord) {
            Some(Typing::Keep) => return self.keep_filter(),
            Some(Typing::AsBefore) => self.leave_filter(),
            Some(Typing::Take) => self.take_offer(),
            Some(Typing::Next) => self.chronology.step(1),
            Some(Typing::Previous) => self.chronology.step(-1),
            Some(Typing::PickLeft) => self.filter.pick(false),
            Some(Typing::PickRight) => self.filter.pick(true),
            Some(Typing::Erase | Typing::Delete) if self.filter.remove_picked() => self.list_found(),
            _ => self.type_in_filter(chord),
        }
        Vec::new()
    }

    /// Closes the innermost: what is picked, then the line.
    fn leave_filter(&mut self) {
        if !self.filter.unpick() {
            let selected = self.filter.revert();
            self.list(selected);
        }
    }

    fn take_offer(&mut self) {
        if self.filter.mend() {
            self.list_found();
        }
    }

    fn type_in_filter(&mut self, chord: Chord) {
        self.filter.unpick();
        if self.filter.type_key(chord) == Typed::Changed {
            self.list_found();
        }
    }

    /// Ends typing; what cannot be read is said once more.
    fn keep_filter(&mut self) -> Vec<Effect> {
        self.filter.keep();
        self.end_typing();
        self.toast = self.filter.query().faults().first().map(|fault| self.said_of(fault));
        Vec::new()
    }

    /// Takes a term out of a kept filter, as something that can be undone.
    pub(in crate::app) fn remove_term(&mut self, group: usize) {
        let Some(line) = self.filter.without(group) else { return };
        let span = self.filter.query().groups().get(group).cloned().unwrap_or_default();
        let term: String = self.filter.line().chars().skip(span.start).take(span.len()).collect();
        self.change_filter(&line);
        self.say("filter-removed", &[("term", crate::text::bidi::isolated(&term).into())]);
    }
}

impl State {
    /// The keys that matter while the filter is typed, each with its message.
    #[must_use]
    pub fn typing_hints(&self) -> Vec<(&'static str, &'static str)> {
        if self.filter.picked().is_some() {
            return vec![("Del", "line-remove"), ("Shift-← →", "line-pick"), ("Esc", "key-close")];
        }
        let mut hints = vec![("Enter", "line-keep"), ("Esc", "line-as-before")];
        if self.filter.advice.as_ref().is_some_and(|advice| advice.mends) {
            hints.push(("Tab", "line-take"));
        }
        if self.filter.query().groups().len() > 1 {
            hints.push(("Shift-← →", "line-pick"));
        }
        hints
    }
}
