//! A key that waits for another one: `m` and `'` for a letter, `*` for a sort of value. What may follow stands in the hint row.

use crate::keymap::layout::latin_letter;
use crate::keymap::{self, Action, Chord, Key};
use crate::query::Field;
use crate::query::line::Choice as Sign;
use crate::text::bidi::isolated;
use crate::text::{Base, Row, one_line};

use super::jumps::Spot;
use super::values::{ASKED, Value};
use super::{Effect, State};

/// Columns of what a choice says, at the least and at the most.
const SAID: (u16, u16) = (8, 28);
/// Columns of the hint row that choices cannot have: the question before them.
const OTHERS: u16 = 16;
/// Columns of a choice besides what it says: its key and the blanks around.
const KEY: u16 = 5;
/// With fewer columns a field has no room for its value.
const SHORT: u16 = 14;
/// The keys of values to choose from.
const NUMBERS: &str = "123456789abcdefghijklmnopqrstuvwxyz";

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
    /// The sort of value, or the value, to write into the filter with this sign.
    Value(Sign),
}

impl WaitingKind {
    /// Names the message that asks for the next key.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Mark => "waiting-mark",
            Self::Return => "waiting-return",
            Self::Value(Sign::Only) => "waiting-value",
            Self::Value(Sign::Not) => "waiting-value-not",
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
    /// The values it stands for: one, or several to choose from.
    values: Vec<Value>,
}

impl State {
    /// Begins to wait for the next key.
    pub(super) fn wait(&mut self, kind: WaitingKind) {
        if self.chronology.selected().is_none() {
            return;
        }
        let choices = match kind {
            WaitingKind::Mark | WaitingKind::Return => self.places(),
            WaitingKind::Value(sign) => self.fields(sign),
        };
        if kind == WaitingKind::Return && choices.is_empty() {
            self.say("mark-none", &[]);
        } else {
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
            WaitingKind::Value(sign) if letter == '-' => {
                self.wait(WaitingKind::Value(if sign == Sign::Only { Sign::Not } else { Sign::Only }));
            }
            WaitingKind::Value(sign) => self.choose_value(waiting, sign, latin_letter(letter)),
        }
        Vec::new()
    }

    /// Writes the value of a key into the filter; of several asks which.
    fn choose_value(&mut self, waiting: &Waiting, sign: Sign, key: char) {
        let chosen = waiting.choices.iter().find(|choice| choice.key == key);
        match chosen.map(|choice| choice.values.as_slice()) {
            None | Some([]) => self.say("value-none", &[("key", key.to_string().into())]),
            Some([value]) => {
                self.overlay = None;
                self.compare = None;
                self.filter_by(value, sign);
            }
            Some(values) => {
                let width = self.columns_for(values.len());
                let numbered = NUMBERS.chars().zip(values);
                let choices = numbered
                    .map(|(key, value)| self.choice(key, &isolated(&value.name), width, vec![value.clone()]))
                    .collect();
                self.waiting = Some(Waiting { kind: waiting.kind, choices });
            }
        }
    }

    /// The sorts of values that the event has, each with its only value or how many there are.
    fn fields(&self, sign: Sign) -> Vec<Choice> {
        let known: Vec<(char, Field, Vec<Value>)> =
            ASKED.iter().map(|(key, field)| (*key, *field, self.values(*field))).collect();
        let width = self.columns_for(known.iter().filter(|(.., values)| !values.is_empty()).count());
        let known = known.into_iter().filter(|(.., values)| !values.is_empty());
        let choices = known.map(|(key, field, values)| {
            let said = self.asked(field, &values, width);
            self.choice(key, &said, width, values)
        });
        let other = self.choice(
            '-',
            &self.words.say(if sign == Sign::Only { "waiting-not" } else { "waiting-only" }),
            width,
            Vec::new(),
        );
        choices.chain([other]).collect()
    }

    /// A field with its only value or how many there are; alone where there is no room for more.
    fn asked(&self, field: Field, values: &[Value], width: u16) -> String {
        let name = self.words.say(field_message(field)).into_owned();
        match values {
            _ if width < SHORT => name,
            [value] => format!("{name} {}", isolated(&value.name)),
            values => format!("{name} {}…", values.len()),
        }
    }

    fn choice(&self, key: char, said: &str, width: u16, values: Vec<Value>) -> Choice {
        let base = Base::Fixed(self.words.language().direction());
        Choice { key, said: one_line(said, width, base), values }
    }

    /// The place before the last jump and those that are marked, by what they show.
    fn places(&self) -> Vec<Choice> {
        let before = self.jumps.before().map(|spot| ('\'', spot));
        let marks = self.jumps.marks().iter().map(|(letter, spot)| (*letter, spot));
        let known: Vec<(char, &Spot)> = before.into_iter().chain(marks).collect();
        let width = self.columns_for(known.len());
        let known = known.iter().filter_map(|(key, spot)| Some((*key, self.in_short(spot)?)));
        known.map(|(key, said)| self.choice(key, &said, width, Vec::new())).collect()
    }

    /// Columns for what each of some choices says, so that all of them are seen.
    fn columns_for(&self, choices: usize) -> u16 {
        let choices = u16::try_from(choices.max(1)).unwrap_or(u16::MAX);
        (self.size.width.saturating_sub(OTHERS) / choices).saturating_sub(KEY).clamp(SAID.0, SAID.1)
    }

    /// The number of an event and its title; nothing where it is gone.
    fn in_short(&self, spot: &Spot) -> Option<String> {
        let timeline = self.library.timeline.as_deref()?;
        let event = timeline.events.iter().find(|event| event.id == spot.event)?;
        Some(format!("{} {}", event.number, isolated(event.title.best(self.words.language().tag()))))
    }
}

/// Names the message of a field's name for people.
#[must_use]
pub fn field_message(field: Field) -> &'static str {
    match field {
        Field::Actor => "field-actor",
        Field::Date => "field-date",
        Field::Tag => "field-tag",
        Field::Source => "field-source",
        Field::Place => "field-place",
        Field::Standing => "field-standing",
        Field::By => "field-by",
        Field::Has => "field-has",
        Field::Is => "field-is",
        Field::Id => "field-id",
        Field::In => "field-in",
    }
}
