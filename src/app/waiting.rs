//! A key that waits for another one: `m` and `'` for a letter, `*` for a sort of value. What may follow stands in the hint row;
//! what has no room there comes with the arrows.

use std::ops::Range;

use crate::input::{Chord, Key};
use crate::keymap::layout::latin_letter;
use crate::keymap::{self, Action};
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
/// Columns of the blanks at both ends of the hint row.
const MARGINS: u16 = 2;
/// On narrower screens values have the row for themselves, without the question.
const NARROW: u16 = 60;
/// Columns of a choice besides what it says: its key and the blanks around.
const KEY: u16 = 5;
/// Of these the blanks after it.
const BETWEEN: u16 = 3;
/// With fewer columns a field has no room for its value.
const SHORT: u16 = 14;
/// The keys of values to choose from.
const NUMBERS: &str = "123456789abcdefghijklmnopqrstuvwxyz";

/// A key was pressed that means nothing alone.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What is waited for.
    pub kind: WaitingKind,
    /// What is asked; nothing where there is no room for it.
    pub question: Row,
    /// How many choices are not on screen, after those that are, or where there are none, before; they come with arrows.
    pub rest: Option<Rest>,
    /// What may follow, all of it.
    choices: Vec<Choice>,
    /// The choices on screen, by their places.
    shown: Range<usize>,
    /// Where the rows before began.
    before: Vec<usize>,
}

/// Choices that are not on screen, with the key that brings them.
#[derive(Clone, Debug)]
pub struct Rest {
    /// The key's sign.
    pub key: &'static str,
    /// How many there are.
    pub said: Row,
}

impl Waiting {
    fn new(kind: WaitingKind, choices: Vec<Choice>) -> Self {
        Self { kind, question: Row::default(), rest: None, choices, shown: 0..0, before: Vec::new() }
    }

    /// The choices on screen, each with its key.
    pub fn shown(&self) -> impl Iterator<Item = (char, &Row)> {
        let shown = self.choices.get(self.shown.clone()).unwrap_or(&[]);
        shown.iter().zip(NUMBERS.chars()).map(|(choice, number)| (choice.key.unwrap_or(number), &choice.said))
    }

    /// The choice of a key; a number means one on screen.
    fn of(&self, key: char) -> Option<&Choice> {
        let fixed = || self.choices.iter().find(|choice| choice.key == Some(key));
        let shown = self.choices.get(self.shown.clone()).unwrap_or(&[]);
        let mut numbered = shown.iter().zip(NUMBERS.chars());
        fixed().or_else(|| numbered.find(|(choice, number)| choice.key.is_none() && *number == key).map(|(one, _)| one))
    }

    /// The choices after those on screen, or before them; whether the key asked for that.
    fn turn(&mut self, key: Key) -> bool {
        match key {
            Key::Down | Key::Right | Key::PageDown | Key::Tab => {
                if self.shown.end < self.choices.len() {
                    self.before.push(self.shown.start);
                    self.shown = self.shown.end..self.shown.end;
                }
            }
            Key::Up | Key::Left | Key::PageUp => {
                let start = self.before.pop().unwrap_or(0);
                self.shown = start..start;
            }
            _ => return false,
        }
        true
    }

    /// Shows as many choices as have room from the first one on screen, at least one.
    fn fit(&mut self, room: u16) {
        let start = self.shown.start;
        let widths = self.choices.iter().skip(start).map(|choice| choice.said.width() + KEY);
        let ends = widths.scan(0_u16, |end, width| {
            *end = end.saturating_add(width);
            Some(*end)
        });
        // The blanks after the last one may be cut.
        let fitting = ends.take_while(|end| *end <= room.saturating_add(BETWEEN)).count();
        self.shown = start..(start + fitting.max(1)).min(self.choices.len());
    }
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
    /// The key; none where it is a number, by the place on screen.
    key: Option<char>,
    /// What it stands for.
    said: Row,
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
            self.waiting = Some(Waiting::new(kind, choices));
        }
    }

    /// Lays out the choices that have room.
    pub(super) fn settle_waiting(&mut self) {
        let Some(mut waiting) = self.waiting.take() else { return };
        let base = Base::Fixed(self.direction());
        let room = self.size.width.saturating_sub(MARGINS);
        let asks = self.size.width >= NARROW || waiting.choices.iter().all(|choice| choice.key.is_some());
        let question = if asks { self.words.say(waiting.kind.message()) } else { "".into() };
        waiting.question = one_line(&question, room, base);
        let room = room.saturating_sub(if asks { waiting.question.width() + BETWEEN } else { 0 });
        waiting.fit(room);
        waiting.rest = None;
        if waiting.shown.start > 0 || waiting.shown.end < waiting.choices.len() {
            let rest = |waiting: &Waiting| {
                let after = waiting.choices.len().saturating_sub(waiting.shown.end);
                let (key, count) = if after > 0 { ("↓", after) } else { ("↑", waiting.shown.start) };
                let said = self.words.with("waiting-rest", &[("count", count.into())]);
                Rest { key, said: one_line(&said, room, base) }
            };
            // What says that there are more needs room as well.
            let needed = rest(&waiting).said.width() + KEY;
            waiting.fit(room.saturating_sub(needed));
            waiting.rest = Some(rest(&waiting));
        }
        self.waiting = Some(waiting);
    }

    /// The key that was waited for; arrows go through what has no room; Esc, or what else is no letter, ends the waiting.
    pub(super) fn key_while_waiting(&mut self, mut waiting: Waiting, chord: Chord) -> Vec<Effect> {
        let Key::Char(letter) = chord.key else {
            self.waiting = waiting.turn(chord.key).then_some(waiting);
            return Vec::new();
        };
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
            WaitingKind::Value(sign) => self.choose_value(&waiting, sign, latin_letter(letter)),
        }
        Vec::new()
    }

    /// Writes the value of a key into the filter; of several asks which.
    fn choose_value(&mut self, waiting: &Waiting, sign: Sign, key: char) {
        match waiting.of(key).map(|choice| choice.values.as_slice()) {
            None | Some([]) => self.say("value-none", &[("key", key.to_string().into())]),
            Some([value]) => {
                self.overlay = None;
                self.compare = None;
                self.filter_by(value, sign);
            }
            Some(values) => {
                let base = Base::Fixed(self.direction());
                let choice = |value: &Value| {
                    let said = one_line(&isolated(&value.name), SAID.1, base);
                    Choice { key: None, said, values: vec![value.clone()] }
                };
                self.waiting = Some(Waiting::new(waiting.kind, values.iter().map(choice).collect()));
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
        Choice { key: Some(key), said: one_line(said, width, base), values }
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
