//! A key that waits for another one: `m` and `'` for a letter, `*` for a sort of value. What may follow stands in the hint row.

use crate::keymap::{self, Action, Chord, Key};
use crate::text::{Base, Row, one_line};

use super::jumps::Spot;
use super::{Effect, State};

/// Columns of what a choice says, at the least and at the most.
const SAID: (u16, u16) = (10, 28);
/// Columns of the hint row that choices cannot have: the question before them, the place in the list after them.
const OTHERS: u16 = 30;
/// Columns of a choice besides what it says: its key and the blanks around.
const KEY: u16 = 5;

/// A key was pressed that means nothing alone.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What is waited for.
    pub kind: WaitingKind,
    /// What may follow.
    pub choices: Vec<Choice>,
}

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitingKind {
    /// The letter to mark this place with.
    Mark,
    /// The letter of a place to return to.
    Return,
}

impl WaitingKind {
    /// Names the message that asks for the next key.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Mark => "waiting-mark",
            Self::Return => "waiting-return",
        }
    }
}

/// A key that may follow, and what it would do.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The key.
    pub key: char,
    /// What it stands for.
    pub said: Row,
}

impl State {
    /// Begins to wait for the next key.
    pub(super) fn wait(&mut self, kind: WaitingKind) {
        let choices = self.places();
        if kind == WaitingKind::Return && choices.is_empty() {
            self.say("mark-none", &[]);
        } else if self.chronology.selected().is_some() {
            self.waiting = Some(Waiting { kind, choices });
        }
    }

    /// The key that was waited for; Esc, or what is no letter, ends the waiting.
    pub(super) fn key_while_waiting(&mut self, waiting: &Waiting, chord: Chord) -> Vec<Effect> {
        let Key::Char(letter) = chord.key else { return Vec::new() };
        if chord.ctrl || chord.alt {
            return Vec::new();
        }
        match waiting.kind {
            WaitingKind::Mark if letter.is_alphanumeric() => self.mark(letter),
            WaitingKind::Mark => self.say("mark-letter", &[]),
            // The key that asked, pressed twice.
            WaitingKind::Return if keymap::action_of(chord) == Some(Action::Return) => self.return_to('\''),
            WaitingKind::Return => self.return_to(letter),
        }
        Vec::new()
    }

    /// The place before the last jump and those that are marked, by what they show.
    fn places(&self) -> Vec<Choice> {
        let before = self.jumps.before().map(|spot| ('\'', spot));
        let marks = self.jumps.marks().iter().map(|(letter, spot)| (*letter, spot));
        let known: Vec<(char, &Spot)> = before.into_iter().chain(marks).collect();
        let width = self.columns_for(known.len());
        known.iter().filter_map(|(key, spot)| Some(Choice { key: *key, said: self.in_short(spot, width)? })).collect()
    }

    /// Columns for what each of some choices says, so that all of them are seen.
    fn columns_for(&self, choices: usize) -> u16 {
        let choices = u16::try_from(choices.max(1)).unwrap_or(u16::MAX);
        (self.size.width.saturating_sub(OTHERS) / choices).saturating_sub(KEY).clamp(SAID.0, SAID.1)
    }

    /// The number of an event and the beginning of its title; nothing where it is gone.
    fn in_short(&self, spot: &Spot, width: u16) -> Option<Row> {
        let timeline = self.library.timeline.as_deref()?;
        let event = timeline.events.iter().find(|event| event.id == spot.event)?;
        let language = self.words.language();
        let title = crate::text::bidi::isolated(event.title.best(language.tag()));
        Some(one_line(&format!("{} {title}", event.number), width, Base::Fixed(language.direction())))
    }
}
