//! Where a reader was: the way back after a far jump, the way forward again, and places marked with a letter.

use std::collections::BTreeMap;

use crate::keymap::{Action, layout};
use crate::timeline::Timeline;

use super::source::Reading;
use super::{Pane, State};

/// Places remembered at the most in either direction.
const MOST: usize = 100;

/// A place a reader was at. It names its event by id, and so outlives a reading of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The event's id.
    pub event: String,
    /// Which of its excerpts.
    excerpt: usize,
    /// The place of the article in the first row.
    reading: Reading,
    focus: Pane,
    /// The filter of then.
    line: String,
}

/// Places before the present one and after it, as a browser of pages keeps them, and those with a letter.
#[derive(Clone, Debug, Default)]
pub struct Jumps {
    behind: Vec<Spot>,
    ahead: Vec<Spot>,
    /// Before the last jump, whichever it was.
    before: Option<Spot>,
    /// Before a filter was typed.
    typing: Option<Spot>,
    marks: BTreeMap<char, Spot>,
}

impl Jumps {
    /// The place before the last jump.
    #[must_use]
    pub fn before(&self) -> Option<&Spot> {
        self.before.as_ref()
    }

    /// The places with a letter, in the order of letters.
    #[must_use]
    pub fn marks(&self) -> &BTreeMap<char, Spot> {
        &self.marks
    }

    /// Notes a far jump away from a place.
    fn leave(&mut self, from: Spot) {
        self.ahead.clear();
        self.before = Some(from.clone());
        push(&mut self.behind, from);
    }

    /// The place marked with a letter; with that on the same key of a Latin keyboard where there is none.
    fn marked(&self, letter: char) -> Option<&Spot> {
        self.marks.get(&letter).or_else(|| self.marks.get(&layout::latin_letter(letter)))
    }
}

/// The latest visit to a place is the one worth going back to.
fn push(places: &mut Vec<Spot>, place: Spot) {
    places.retain(|known| *known != place);
    if places.len() >= MOST {
        places.remove(0);
    }
    places.push(place);
}

impl State {
    /// Does something that may lead far away, and notes the way back if it did.
    pub(super) fn jumping<T>(&mut self, jump: impl FnOnce(&mut Self) -> T) -> T {
        let from = self.spot();
        let done = jump(self);
        self.left(from);
        done
    }

    /// Whether an action leads far away, unlike a step or a page.
    pub(super) fn is_far(&self, action: Action) -> bool {
        match action {
            Action::First | Action::Last | Action::Undo | Action::Redo | Action::Close => true,
            Action::NextMark | Action::PreviousMark => self.focus == Pane::Source,
            Action::Open => self.count.is_some(),
            _ => false,
        }
    }

    /// Remembers where typing a filter began.
    pub(super) fn begin_typing(&mut self) {
        self.jumps.typing = self.spot();
    }

    /// Notes that the filter typed has led away from where typing began.
    pub(super) fn end_typing(&mut self) {
        let from = self.jumps.typing.take();
        self.left(from);
    }

    /// Goes back to the place before the last jump, or on to the one that was left by going back.
    pub(super) fn travel(&mut self, back: bool) {
        let Some(here) = self.spot() else { return };
        loop {
            let places = if back { &mut self.jumps.behind } else { &mut self.jumps.ahead };
            let Some(there) = places.pop() else {
                self.say(if back { "jump-first" } else { "jump-last" }, &[]);
                return;
            };
            if there != here && self.visit(&there) {
                push(if back { &mut self.jumps.ahead } else { &mut self.jumps.behind }, here.clone());
                self.jumps.before = Some(here);
                return;
            }
        }
    }

    /// Marks the present place with a letter.
    pub(super) fn mark(&mut self, letter: char) {
        let Some((spot, event)) = self.spot().zip(self.source.event()) else { return };
        self.jumps.marks.insert(letter, spot);
        self.say("mark-set", &[("letter", letter.to_string().into()), ("number", (event + 1).into())]);
    }

    /// Returns to the place marked with a letter; with `'`, to the one before the last jump.
    pub(super) fn return_to(&mut self, letter: char) {
        let there = if letter == '\'' { self.jumps.before() } else { self.jumps.marked(letter) };
        let Some(there) = there.cloned() else {
            self.say("mark-unknown", &[("letter", letter.to_string().into())]);
            return;
        };
        if !self.jumping(|state| state.visit(&there)) {
            self.say("mark-gone", &[("letter", letter.to_string().into())]);
        }
    }

    /// Where the reader is; nowhere while no event is selected.
    fn spot(&mut self) -> Option<Spot> {
        let timeline = self.library.timeline.clone()?;
        let event = timeline.events.get(self.chronology.selected()?)?;
        Some(Spot {
            event: event.id.clone(),
            excerpt: self.source.excerpt(),
            reading: self.source.reading(&timeline),
            focus: self.focus,
            line: self.filter.line().to_owned(),
        })
    }

    /// Notes a jump away from a place, unless the reader is still there.
    fn left(&mut self, from: Option<Spot>) {
        let Some((from, here)) = from.zip(self.spot()) else { return };
        let stays = (&from.event, from.excerpt, from.reading) == (&here.event, here.excerpt, here.reading);
        if !stays {
            self.jumps.leave(from);
        }
    }

    /// Goes to a place; whether its event is still there. Where the filter hides it, the filter of then comes back.
    fn visit(&mut self, spot: &Spot) -> bool {
        let Some(timeline) = self.library.timeline.clone() else { return false };
        let Some(event) = place_of(&timeline, &spot.event) else { return false };
        if !self.chronology.lists(event) {
            self.change_filter(&spot.line);
            if !self.chronology.lists(event) {
                self.change_filter("");
            }
            self.say("jump-filter", &[]);
        }
        self.chronology.select(event);
        self.source.open(&timeline, event, spot.excerpt);
        self.source.resume(spot.reading);
        self.focus = spot.focus;
        true
    }

    /// Puts another filter in place of the one there is, as something that can be undone.
    pub(super) fn change_filter(&mut self, line: &str) {
        let selected = self.chronology.selected();
        self.filter.change(line, selected);
        self.list_found();
    }
}

fn place_of(timeline: &Timeline, id: &str) -> Option<usize> {
    timeline.events.iter().position(|event| event.id == id)
}
