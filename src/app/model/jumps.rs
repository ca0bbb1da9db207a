//! Where a reader was: the way back after a far jump, the way forward again, and places marked with a letter.

use std::collections::BTreeMap;

use crate::keymap::Action;
use crate::keymap::local::Local;
use crate::timeline::{EventNumber, Ix};

use super::{Model, Selection};
use crate::app::hint::key;
use crate::app::outcome::Outcome;
use crate::app::{Notice, Whereabouts};

/// Places remembered at the most in either direction.
const MOST: usize = 100;

/// A place a reader was at. It names its event by id, and so outlives a reading of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The event's id.
    pub event: String,
    /// Which of its excerpts.
    pub excerpt: usize,
    /// Where in the panes.
    pub at: Whereabouts,
    /// The filter of then.
    pub line: String,
}

impl Spot {
    /// Whether a reader who is at the other one has not moved.
    fn is_same_place(&self, other: &Self) -> bool {
        let place = |spot: &Self| (spot.excerpt, spot.at.reading);
        self.event == other.event && place(self) == place(other)
    }
}

/// Places before the present one and after it, as a browser of pages keeps them, and those with a letter.
#[derive(Clone, Debug, Default)]
pub struct Jumps {
    behind: Vec<Spot>,
    ahead: Vec<Spot>,
    /// Before the last jump, whichever it was.
    pub before: Option<Spot>,
    /// The places with a letter, in the order of letters.
    pub marks: BTreeMap<char, Spot>,
}

impl Jumps {
    /// Notes a far jump away from a place.
    fn leave(&mut self, from: Spot) {
        self.ahead.clear();
        self.before = Some(from.clone());
        push(&mut self.behind, from);
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

impl Model {
    /// Notes a jump away from a place, unless the reader is still there.
    pub(super) fn left(&mut self, from: Option<Spot>, at: Whereabouts) {
        let Some((from, here)) = from.zip(self.spot(at)) else { return };
        // Another event, or another of its excerpts, is read from a place of its own.
        if !from.is_same_place(&here) {
            self.jumps.leave(from);
        }
    }

    /// Goes back to the place before the last jump, or on to the one that was left by going back.
    pub(super) fn travel(&mut self, back: bool, at: Whereabouts) -> Outcome {
        let Some(here) = self.spot(at) else { return Outcome::default() };
        loop {
            let places = if back { &mut self.jumps.behind } else { &mut self.jumps.ahead };
            let Some(there) = places.pop() else {
                return Outcome::said(if back { "jump-first" } else { "jump-last" });
            };
            if there == here {
                continue;
            }
            if let Some(outcome) = self.visit(&there) {
                push(if back { &mut self.jumps.ahead } else { &mut self.jumps.behind }, here.clone());
                self.jumps.before = Some(here);
                return outcome;
            }
        }
    }

    pub(super) fn mark(&mut self, letter: char, at: Whereabouts) -> Outcome {
        let Some((spot, event)) = self.spot(at).zip(self.selection.event) else { return Outcome::default() };
        self.jumps.marks.insert(letter, spot);
        let notice = Notice::new("mark-set").with("letter", letter.to_string());
        Outcome::say(notice.with("number", EventNumber::from(event).get()))
    }

    pub(super) fn return_to(&mut self, letter: char) -> Outcome {
        let say = |message| Outcome::say(Notice::new(message).with("letter", letter.to_string()));
        let there =
            if letter == Local::LastJump.letter() { self.jumps.before.as_ref() } else { self.jumps.marks.get(&letter) };
        let Some(there) = there.cloned() else { return say("mark-unknown") };
        self.visit(&there).unwrap_or_else(|| say("mark-gone"))
    }

    /// Goes to a place; nothing where its event is gone. Where the filter hides it, the filter of then comes back.
    fn visit(&mut self, spot: &Spot) -> Option<Outcome> {
        let (event, _) = Ix::all(&self.timeline()?.events).find(|(_, event)| event.id == spot.event)?;
        let mut notice = None;
        if !self.search.listing().lists(event) {
            self.replace_line(&spot.line);
            if !self.search.listing().lists(event) {
                self.replace_line("");
            }
            notice = Some(Notice::new("jump-filter").with("undo", key(Action::Undo)));
        }
        self.selection = Selection { event: Some(event), excerpt: spot.excerpt };
        Some(Outcome { notice, effect: None, resume: Some(spot.at) })
    }
}
