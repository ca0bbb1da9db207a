//! Everything that can be asked of the model, and what each of it does.

use std::ops::Range;
use std::sync::Arc;

use crate::index::Index;
use crate::keymap::Action;
use crate::query::facets::{Sign, terms_of};
use crate::query::line::{called, with_period, with_value};
use crate::text::bidi::isolated;
use crate::timeline::date::Span;
use crate::timeline::{EventIx, EventNumber};

use super::jumps::Spot;
use super::renewal::Renewal;
use super::search::saved::NamedFilter;
use super::search::{Membership, Order};
use super::values::Value;
use super::{Model, Selection};
use crate::app::effect::{Effect, Remember};
use crate::app::hint::key;
use crate::app::outcome::Outcome;
use crate::app::{Notice, Reading, Whereabouts};

/// A change of what is looked for or selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Select by place in the list; the last where there are fewer.
    Go(usize),
    /// The same, as a jump that can be gone back from.
    Jump(usize),
    /// Select so many events on, or back, stopping at the ends.
    Step(isize),
    /// Select an event, if it is listed.
    Select(EventIx),
    /// Select the event of a number.
    Number(EventNumber),
    /// Read an event at one of its excerpts.
    Passage(Selection),
    /// Read the next passage of the article, or the one before: from the one read, or from what is in sight (code points of the file)
    /// where that is not.
    NextPassage(bool, Range<u32>),
    /// Read the next account of the event, or the one before.
    Account(bool),
    /// Select the next event that matches, or the one before, around the ends.
    NextMatch(bool),
    /// Select the next event that is new or has changed since the files were read before, around the end.
    NextChange,
    /// Note nothing of what is new or changed any longer.
    ForgetChanges,
    /// Begin to type a filter, with this line.
    BeginTyping(String),
    /// Look for another line while it is typed.
    Type(String),
    /// Keep the filter that was typed; where the reader was when typing began.
    Keep(Option<Spot>),
    /// Go back to the filter as before typing.
    Revert,
    /// Take the filter away.
    Clear,
    /// Filter by a value, or no longer where the filter says so already.
    Choose(Value, Sign),
    /// Filter by the days from one event's, or any, to another's, in place of the days there were.
    Between(Span),
    /// Take a term out of the filter, by its place among [`Query::groups`](crate::query::Query::groups).
    RemoveTerm(usize),
    /// Go back to before the last change of the filter.
    Undo,
    /// Do again what was undone.
    Redo,
    /// The next order of the list, from its top.
    Sort,
    /// Dim what does not match, or hide it.
    Dim,
    /// Note that the reader has gone far away from a place.
    Leave(Option<Spot>),
    /// Note that the article was scrolled to one of its ends, from a place of it.
    Scrolled(Reading),
    /// Go back to the place before the last jump, or on to the one left by going back.
    Travel(bool),
    /// Mark the present place with a letter.
    Mark(char),
    /// Return to the place marked with a letter; with `'`, to the one before the last jump.
    Return(char),
    /// Save the filter under a name.
    Save(String),
    /// Put the filter of a name in place of the present one.
    Apply(NamedFilter),
    /// Take the filter of a name away.
    Forget(String),
    /// Dismiss the candidate of a key, or no longer.
    Dismiss(String, bool),
}

impl Change {
    /// Whether it may lead far away, unlike a step or a page.
    #[must_use]
    pub fn is_far(&self) -> bool {
        matches!(
            self,
            Self::Jump(_)
                | Self::Number(_)
                | Self::Passage(_)
                | Self::NextPassage(..)
                | Self::NextChange
                | Self::Clear
                | Self::Choose(..)
                | Self::Between(_)
                | Self::Undo
                | Self::Redo
                | Self::Return(_)
                | Self::Sort
        )
    }
}

impl Model {
    /// Makes a change; `at` is where the reader is in the panes.
    pub fn apply(&mut self, change: Change, at: Whereabouts) -> Outcome {
        let from = if change.is_far() { self.spot(at) } else { None };
        let outcome = self.change(change, at);
        if from.is_some() {
            self.left(from, outcome.resume.unwrap_or(at));
        }
        outcome
    }

    fn change(&mut self, change: Change, at: Whereabouts) -> Outcome {
        match change {
            Change::Go(position) | Change::Jump(position) => self.go(position),
            Change::Step(by) => self.go(self.position().saturating_add_signed(by)),
            Change::Select(event) => {
                self.select(Selection { event: Some(event), excerpt: 0 });
                self.read_what_was_found();
            }
            Change::Passage(selection) => self.select(selection),
            Change::Dismiss(key, dismissed) => return self.dismiss(key, dismissed),
            Change::Number(number) => return self.select_number(number),
            Change::NextPassage(onward, sight) => return self.select_passage(onward, &sight),
            Change::Account(onward) => return self.select_account(onward),
            Change::NextMatch(onward) => return self.select_match(onward, at),
            Change::NextChange => return self.select_change(),
            Change::ForgetChanges => self.library.renewal.iter_mut().for_each(Renewal::forget_changes),
            Change::BeginTyping(line) => {
                self.search.steps.begin(self.search.step(self.selection.event));
                return self.change(Change::Type(line), at);
            }
            Change::Type(line) => {
                self.search.set(&line);
                self.list_found();
            }
            Change::Keep(from) => return self.keep(from, at),
            Change::Revert => self.revert(),
            Change::Clear => self.replace_line(""),
            Change::Choose(value, choice) => self.choose(&value, choice),
            Change::Between(span) => self.between(span),
            Change::RemoveTerm(group) => return self.remove_term(group),
            Change::Undo => return self.walk(false),
            Change::Redo => return self.walk(true),
            Change::Sort => return self.sort(),
            Change::Dim => return self.dim(),
            Change::Leave(from) => self.left(from, at),
            Change::Scrolled(reading) => self.left(self.spot(Whereabouts { reading, ..at }), at),
            Change::Travel(back) => return self.travel(back, at),
            Change::Mark(letter) => return self.mark(letter, at),
            Change::Return(letter) => return self.return_to(letter),
            Change::Save(name) => return self.save(name),
            Change::Apply(filter) => return self.apply_saved(&filter),
            Change::Forget(name) => {
                self.search.saved.forget(&name);
                return Outcome::ask(Effect::Remember(Remember::Forgotten(name)));
            }
        }
        Outcome::default()
    }

    fn go(&mut self, position: usize) {
        let event = self.search.listing().at(position);
        self.turn_to(event);
    }

    fn select(&mut self, selection: Selection) {
        if selection.event.is_some_and(|event| self.search.listing().lists(event)) {
            self.selection = selection;
        }
    }

    fn select_number(&mut self, number: EventNumber) -> Outcome {
        let event = number.ix();
        if self.search.listing().lists(event) {
            self.turn_to(Some(event));
            return Outcome::default();
        }
        let message = if self.library.event(event).is_some() { "number-hidden" } else { "number-unknown" };
        Outcome::say(Notice::new(message).with("number", number.get()))
    }

    fn select_passage(&mut self, onward: bool, sight: &Range<u32>) -> Outcome {
        let (listing, read) = (self.search.listing(), (self.selection, sight));
        let beside = |source| self.library.passages.beside(source, read, onward, |event| listing.lists(event));
        let Some(found) = self.source().and_then(beside) else {
            return Outcome::said(if onward { "passage-last" } else { "passage-first" });
        };
        self.selection = found.selection();
        Outcome::default()
    }

    fn select_account(&mut self, onward: bool) -> Outcome {
        let Some(event) = self.event() else { return Outcome::default() };
        let read = self.selection.excerpt;
        let Some(other) = event.other_account(read, onward).filter(|other| *other != read) else {
            return Outcome::said("account-only");
        };
        self.selection.excerpt = other;
        Outcome::default()
    }

    fn select_change(&mut self) -> Outcome {
        let Some(renewal) = self.library.renewal.as_ref().filter(|renewal| renewal.count() > 0) else {
            return Outcome::said("change-none");
        };
        let (listing, changed) = (self.search.listing(), |event| renewal.change(event).is_some());
        let next = listing.find_from(Some(self.position()), true, changed);
        let Some(place) = next.or_else(|| listing.find_from(None, true, changed)) else {
            return Outcome::say(Notice::new("change-hidden").with("count", renewal.count()));
        };
        self.go(place);
        if next.is_none() { Outcome::said("change-around") } else { Outcome::default() }
    }

    fn select_match(&mut self, onward: bool, at: Whereabouts) -> Outcome {
        if self.search.query().is_empty() {
            return Outcome::say(Notice::new("match-no-filter").with("search", key(Action::Search)));
        }
        let listing = self.search.listing();
        let matches = |event| self.search.membership(event) != Membership::Out;
        if let Some(next) = listing.find_from(Some(self.position()), onward, matches) {
            self.go(next);
            Outcome::default()
        } else if let Some(next) = listing.find_from(None, onward, matches) {
            self.apply(Change::Jump(next), at);
            Outcome::said(if onward { "match-wrapped" } else { "match-wrapped-back" })
        } else {
            Outcome::said("no-match")
        }
    }

    /// Ends typing, without the blanks at the end of the line.
    fn end_typing(&mut self) {
        let line = self.search.line().trim_end().to_owned();
        self.search.set(&line);
        if let Some(before) = self.search.steps.end() {
            self.search.steps.remember(before, &line);
        }
    }

    fn keep(&mut self, from: Option<Spot>, at: Whereabouts) -> Outcome {
        self.end_typing();
        self.left(from, at);
        let line = self.search.line().to_owned();
        Outcome { effect: self.used(line), ..Outcome::default() }
    }

    /// Adds a filter to those used before; what is worth remembering for the runs to come.
    fn used(&mut self, line: String) -> Option<Effect> {
        self.search.history.add(&line).then_some(Effect::Remember(Remember::Used(line)))
    }

    fn revert(&mut self) {
        if let Some(before) = self.search.steps.end() {
            self.search.set(&before.line);
            self.list(before.event);
        }
    }

    /// Puts another filter in place of the one there is, as something that can be undone.
    pub(super) fn replace_line(&mut self, line: &str) {
        let before = self.search.step(self.selection.event);
        self.search.set(line);
        self.search.steps.remember(before, line);
        self.list_found();
    }

    fn choose(&mut self, value: &Value, choice: Sign) {
        self.end_typing();
        let (search, Some(timeline)) = (&self.search, self.library.timeline.as_deref()) else { return };
        let name = (value.language.as_str(), value.name.as_str());
        let called = |index: &Arc<Index>| called(index, search.scope(), value.field, &value.written, name);
        let written = self.library.index.as_ref().map_or(value.written.as_str(), called);
        let meant =
            search.found().map_or_else(Vec::new, |found| terms_of(found, timeline, value.field, &value.written));
        let line = with_value(search.line(), search.scope(), value.field, written, choice, &meant);
        self.replace_line(&line);
    }

    fn between(&mut self, span: Span) {
        self.end_typing();
        let line = with_period(self.search.line(), self.search.scope(), &span.written());
        self.replace_line(&line);
    }

    fn remove_term(&mut self, group: usize) -> Outcome {
        let Some((line, term)) = self.search.without(group) else { return Outcome::default() };
        self.replace_line(&line);
        let notice = Notice::new("filter-removed").with("term", isolated(&term));
        Outcome::say(notice.with("undo", key(Action::Undo)))
    }

    fn walk(&mut self, onward: bool) -> Outcome {
        let now = self.search.step(self.selection.event);
        let step = if onward { self.search.steps.redo(now) } else { self.search.steps.undo(now) };
        let Some(step) = step else { return Outcome::said(if onward { "redo-nothing" } else { "undo-nothing" }) };
        self.search.set(&step.line);
        self.list(step.event);
        Outcome::default()
    }

    fn sort(&mut self) -> Outcome {
        self.search.sort();
        self.list(None);
        // Any other order than that of time stays in the hint row.
        if self.search.order() == Order::Time { Outcome::said("order-time") } else { Outcome::default() }
    }

    fn dim(&mut self) -> Outcome {
        let dims = self.search.dim();
        self.list(self.selection.event);
        if !dims {
            return Outcome::said("list-hides");
        }
        let steps = Notice::new("list-dims").with("next", key(Action::NextMatch));
        Outcome::say(steps.with("previous", key(Action::PreviousMatch)))
    }

    fn save(&mut self, name: String) -> Outcome {
        let line = self.search.line().trim().to_owned();
        self.search.saved.save(NamedFilter { name: name.clone(), line: line.clone() });
        Outcome {
            notice: Some(Notice::new("saved-as").with("name", isolated(&name)).with("saved", key(Action::Saved))),
            effect: Some(Effect::Remember(Remember::Saved { name, line })),
            resume: None,
        }
    }

    fn apply_saved(&mut self, NamedFilter { name, line }: &NamedFilter) -> Outcome {
        self.replace_line(line);
        let notice = Some(Notice::new("saved-applied").with("name", isolated(name)).with("undo", key(Action::Undo)));
        Outcome { notice, effect: self.used(line.clone()), resume: None }
    }
}
