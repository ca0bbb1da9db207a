//! Keys while the filter is typed.

use super::field::Typed;
use crate::app::effect::Remember;
use crate::app::{Effect, State};
use crate::input::Chord;
use crate::keymap::line::{Typing, typing_of};

impl State {
    pub(in crate::app) fn key_in_filter(&mut self, chord: Chord) -> Vec<Effect> {
        match typing_of(chord) {
            Some(Typing::Keep) => {
                let chosen = self.filter.offers.chosen;
                return if let Some(chosen) = chosen { self.take_offer(chosen) } else { self.keep_filter() };
            }
            Some(Typing::Take) => return self.complete(),
            Some(Typing::AsBefore) => self.leave_filter(),
            Some(Typing::Next) => self.down(),
            Some(Typing::Previous) => self.up(),
            Some(Typing::Earlier) => self.recall(true),
            Some(Typing::Later) => self.recall(false),
            Some(Typing::PickLeft) => self.filter.pick(false),
            Some(Typing::PickRight) => self.filter.pick(true),
            Some(Typing::Erase | Typing::Delete) if self.filter.remove_picked() => self.list_found(),
            _ => self.type_in_filter(chord),
        }
        Vec::new()
    }

    /// Closes the innermost: what is picked, the list of offers, then the line. Offers that came by themselves, before anything
    /// was typed, go with the line.
    fn leave_filter(&mut self) {
        let asked = !self.filter.untouched() || self.filter.offers.chosen.is_some();
        if self.filter.unpick() || (asked && self.filter.offers.close()) {
            return;
        }
        let selected = self.filter.revert();
        self.list(selected);
    }

    /// What is wrong at the caret is mended first; then the offer that is chosen is taken, or the first.
    fn complete(&mut self) -> Vec<Effect> {
        let chosen = self.filter.offers.chosen;
        if self.filter.mends() && self.filter.mend() {
            self.list_found();
            return Vec::new();
        }
        if self.filter.offers.ready() { self.take_offer(chosen.unwrap_or(0)) } else { Vec::new() }
    }

    /// Into the list of offers and down in it; back from an earlier filter; else down in the chronology.
    fn down(&mut self) {
        let recalled = self.filter.history.shows(self.filter.line());
        if recalled {
            self.recall(false);
        } else if !self.filter.offers.step(true) {
            self.chronology.step(1);
        }
    }

    /// Up in the list of offers; from a line that nobody changed to the filters used before; else up in the chronology.
    fn up(&mut self) {
        if self.filter.offers.step(false) {
            return;
        }
        if self.filter.untouched() {
            self.recall(true);
        } else {
            self.chronology.step(-1);
        }
    }

    fn recall(&mut self, earlier: bool) {
        if self.filter.recall(earlier) {
            self.list_found();
        }
    }

    fn type_in_filter(&mut self, chord: Chord) {
        self.filter.unpick();
        if self.filter.type_key(chord) == Typed::Changed {
            self.list_found();
        }
    }

    /// Ends typing.
    pub(in crate::app) fn keep_filter(&mut self) -> Vec<Effect> {
        self.filter.keep();
        self.end_typing();
        let line = self.filter.line().to_owned();
        if self.filter.history.add(&line) { vec![Effect::Remember(Remember::Used(line))] } else { Vec::new() }
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
        if self.filter.offers.chosen.is_some() {
            return vec![("Enter", "line-take"), ("↓↑", "line-choose"), ("Esc", "key-close")];
        }
        let mut hints = vec![("Enter", "line-keep"), ("Esc", "line-as-before")];
        if self.filter.offers.shown() {
            hints.push(("↓", "line-choose"));
        }
        if self.filter.offers.ready() || self.filter.mends() {
            hints.push(("Tab", "line-take"));
        }
        if self.filter.query().groups().len() > 1 {
            hints.push(("Shift-← →", "line-pick"));
        }
        if self.filter.untouched() && self.filter.history.recent(1, self.filter.line()).next().is_some() {
            hints.push(("↑", "line-history"));
        }
        hints
    }
}
