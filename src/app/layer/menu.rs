//! A key that waits for another one: `m` and `'` for a letter, `*` for a sort of value. What may follow stands in the hint row;
//! what has no room there comes with the arrows.

use std::ops::Range;

use crate::app::Notice;
use crate::app::hint::key;
use crate::app::interface::Interface;
use crate::app::model::citation::{self, CopyForm, FORMS};
use crate::app::model::jumps::Spot;
use crate::app::model::values::{self, ASKED, Value};
use crate::app::model::{Change, Model};
use crate::app::request::{Flow, Opening, Reply, Request, Turn};
use crate::i18n::Catalog;
use crate::input::{Key, MouseKind};
use crate::keymap::local::Local;
use crate::keymap::{Action, Press};
use crate::query::Field;
use crate::query::facets::Sign;
use crate::timeline::{Event, EventIx};

/// The keys of values to choose from.
const NUMBERS: &str = "123456789abcdefghijklmnopqrstuvwxyz";

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuKind {
    /// The letter to mark this place with.
    Mark,
    /// The letter of a place to return to.
    Return,
    /// The event to go to, of those linked with this one.
    See,
    /// The form in which something of the event is copied.
    Copy,
    /// The sort of value, or the value, to write into the filter with this sign.
    Value(Sign),
}

impl MenuKind {
    /// Names the message that asks for the next key.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Mark => "waiting-mark",
            Self::Return => "waiting-return",
            Self::See => "waiting-see",
            Self::Copy => "waiting-copy",
            Self::Value(Sign::Include | Sign::Together) => "waiting-value",
            Self::Value(Sign::Exclude) => "waiting-value-not",
        }
    }
}

/// A key that may follow, and what it would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuItem {
    /// The key; none where it is a number, by the place on screen.
    pub key: Option<char>,
    /// What it stands for.
    pub label: String,
    /// The same where there is little room.
    pub short: String,
    /// The values it stands for: one, or several to choose from.
    values: Vec<Value>,
    /// The event it stands for.
    event: Option<EventIx>,
    /// The form of a copy it stands for.
    form: Option<CopyForm>,
}

impl MenuItem {
    fn new(key: char, label: String) -> Self {
        Self { key: Some(key), short: label.clone(), label, values: Vec::new(), event: None, form: None }
    }
}

/// A key was pressed that means nothing alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    /// What is waited for.
    pub kind: MenuKind,
    /// What may follow, all of it.
    pub items: Vec<MenuItem>,
    /// The first of them on screen.
    pub start: usize,
    /// Where the rows before began.
    before: Vec<usize>,
}

impl Menu {
    /// What may follow the key; nothing where there is no place to return to, or no event.
    ///
    /// # Errors
    /// What to say instead.
    pub fn new(kind: MenuKind, model: &Model, interface: &Interface) -> Result<Self, Option<Notice>> {
        if model.selection.event.is_none() {
            return Err(None);
        }
        let words = &interface.words;
        let items = match kind {
            MenuKind::Mark | MenuKind::Return => places(model, words),
            MenuKind::See => links(model, words),
            MenuKind::Copy => forms(model, interface),
            MenuKind::Value(sign) => fields(model, words, sign),
        };
        if kind == MenuKind::See && items.is_empty() {
            return Err(Some(Notice::new("see-none")));
        }
        if kind == MenuKind::Return && items.is_empty() {
            return Err(Some(Notice::new("mark-none").with("mark", key(Action::Mark))));
        }
        Ok(Self { kind, items, start: 0, before: Vec::new() })
    }

    /// The items at some places, each with its key.
    pub fn keyed(&self, shown: &Range<usize>) -> impl Iterator<Item = (char, &MenuItem)> {
        let shown = self.items.get(shown.clone()).unwrap_or(&[]);
        shown.iter().zip(NUMBERS.chars()).map(|(item, number)| (item.key.unwrap_or(number), item))
    }

    /// What the next key does; `shown` are the items on screen. Arrows go through what has no room; Esc, or what else is no
    /// letter, ends the waiting.
    pub fn on_key(&mut self, press: Press<'_>, shown: &Range<usize>) -> Reply {
        let see = |item: Option<&MenuItem>| {
            let event = item.and_then(|item| item.event);
            Reply::closes(event.map(|event| Request::Change(Change::Number(event.into()))))
        };
        if self.kind == MenuKind::See && press.action() == Some(Action::Open) {
            return see(self.items.get(shown.clone()).and_then(<[_]>::first));
        }
        // The key that asked, pressed twice, takes the form used last.
        let again = matches!(press.action(), Some(Action::Copy | Action::Open));
        if let Some(item) = self.items.first().filter(|_| self.kind == MenuKind::Copy && again) {
            return Reply::closes(item.form.map(Request::Copy));
        }
        let Key::Char(letter) = press.chord.key else {
            return if self.turn(press.action(), shown) { Reply::HANDLED } else { Reply::CLOSE };
        };
        if press.chord.ctrl || press.chord.alt {
            return Reply::CLOSE;
        }
        let change = |change| Reply::closes([Request::Change(change)]);
        match self.kind {
            MenuKind::Mark if letter.is_alphanumeric() => change(Change::Mark(letter)),
            MenuKind::Mark => Reply::closes([Request::Say(Notice::new("mark-letter"))]),
            // The key that asked, pressed twice.
            MenuKind::Return if press.is(Local::LastJump) => change(Change::Return(Local::LastJump.letter())),
            MenuKind::Return => change(Change::Return(letter)),
            MenuKind::Copy => {
                let form = FORMS.iter().find(|(key, _)| *key == letter).map(|(_, form)| *form);
                copied(self.items.iter().find(|item| item.form.is_some() && item.form == form), letter)
            }
            MenuKind::See => see(self.numbered(letter, shown)),
            MenuKind::Value(sign) if press.is(Local::OtherSign) => {
                let other = if sign == Sign::Include { Sign::Exclude } else { Sign::Include };
                Reply::closes([Request::Open(Opening::Value(other))])
            }
            MenuKind::Value(sign) => self.choose(sign, letter, shown),
        }
    }

    /// A click ends the waiting, and means what it means without it.
    #[must_use]
    pub fn on_mouse(kind: MouseKind) -> Reply {
        if kind == MouseKind::Press { Reply { flow: Flow::CloseAndPassOn, ..Reply::HANDLED } } else { Reply::HANDLED }
    }

    /// The items after those on screen, or before them; whether the key asked for that.
    fn turn(&mut self, action: Option<Action>, shown: &Range<usize>) -> bool {
        match action {
            Some(Action::Down | Action::PaneRight | Action::PageDown | Action::NextPane) => {
                if shown.end < self.items.len() {
                    self.before.push(self.start);
                    self.start = shown.end;
                }
            }
            Some(Action::Up | Action::PaneLeft | Action::PageUp | Action::PreviousPane) => {
                self.start = self.before.pop().unwrap_or(0);
            }
            _ => return false,
        }
        true
    }

    /// The item on screen that a number stands before.
    fn numbered(&self, number: char, shown: &Range<usize>) -> Option<&MenuItem> {
        self.keyed(shown).find(|(key, item)| item.key.is_none() && *key == number).map(|(_, item)| item)
    }

    /// Filters by the value of a key; of several asks which.
    fn choose(&mut self, sign: Sign, key: char, shown: &Range<usize>) -> Reply {
        let fixed = self.items.iter().find(|item| item.key == Some(key));
        match fixed.or_else(|| self.numbered(key, shown)).map(|item| item.values.as_slice()) {
            None | Some([]) => Reply::closes([Request::Say(Notice::new("value-none").with("key", key.to_string()))]),
            Some([value]) => {
                Reply::closes([Request::Turn(Turn::Browse), Request::Change(Change::Choose(value.clone(), sign))])
            }
            Some(values) => {
                let item = |value: &Value| {
                    let label = value.isolated();
                    MenuItem {
                        key: None,
                        short: label.clone(),
                        label,
                        values: vec![value.clone()],
                        event: None,
                        form: None,
                    }
                };
                self.items = values.iter().map(item).collect();
                (self.start, self.before) = (0, Vec::new());
                Reply::HANDLED
            }
        }
    }
}

/// What comes of a key in the menu of forms.
fn copied(item: Option<&MenuItem>, letter: char) -> Reply {
    let unknown = || Request::Say(Notice::new("copy-unknown").with("key", letter.to_string()));
    Reply::closes([item.and_then(|item| item.form).map_or_else(unknown, Request::Copy)])
}

/// The forms that there is something to copy in, the one used last first.
fn forms(model: &Model, interface: &Interface) -> Vec<MenuItem> {
    let words = &interface.words;
    let there = FORMS.iter().filter(|(_, form)| citation::effect(model, *form, words).is_some());
    let mut forms: Vec<(char, CopyForm)> = there.copied().collect();
    forms.sort_by_key(|(_, form)| *form != model.form);
    // Of the first one the key is told that asked; its own does as well.
    let again = interface
        .keymap
        .chords(Action::Copy)
        .iter()
        .filter(|chord| chord.is_text())
        .find_map(|chord| if let Key::Char(c) = chord.key { Some(c) } else { None });
    forms.first_mut().zip(again).into_iter().for_each(|((key, _), again)| *key = again);
    let item = |(key, form): (char, CopyForm)| MenuItem {
        form: Some(form),
        ..MenuItem::new(key, words.text(form.message()).into_owned())
    };
    forms.into_iter().map(item).collect()
}

/// The events linked with the selected one: those it names, then those that name it.
fn links(model: &Model, words: &Catalog) -> Vec<MenuItem> {
    let Some((timeline, event)) = model.timeline().zip(model.event()) else { return Vec::new() };
    let linked = event.see.iter().chain(&event.seen_from).filter_map(|ix| ix.of(&timeline.events));
    let item = |event: &Event| {
        let short = words.number(event.number);
        let label = format!("{short} {}", event.title.isolated(words.titles()));
        MenuItem { key: None, label, short, values: Vec::new(), event: Some(event.number.ix()), form: None }
    };
    linked.map(item).collect()
}

/// The sorts of values that the event has, each with its only value or how many there are.
fn fields(model: &Model, words: &Catalog, sign: Sign) -> Vec<MenuItem> {
    let Some((timeline, event)) = model.timeline().zip(model.event()) else { return Vec::new() };
    let known = ASKED.iter().map(|(key, field)| (*key, *field, values::of(timeline, event, *field, words)));
    let items = known.filter(|(.., values)| !values.is_empty()).map(|(key, field, values)| {
        let short = words.text(field_message(field)).into_owned();
        let label = match values.as_slice() {
            [value] => format!("{short} {}", value.isolated()),
            values => format!("{short} {}…", words.number(values.len())),
        };
        MenuItem { key: Some(key), label, short, values, event: None, form: None }
    });
    let other = words.text(if sign == Sign::Include { "waiting-not" } else { "waiting-only" }).into_owned();
    items.chain([MenuItem::new(Local::OtherSign.letter(), other)]).collect()
}

/// The place before the last jump and those that are marked, by what they show.
fn places(model: &Model, words: &Catalog) -> Vec<MenuItem> {
    let before = model.jumps.before.as_ref().map(|spot| (Local::LastJump.letter(), spot));
    let marks = model.jumps.marks.iter().map(|(letter, spot)| (*letter, spot));
    let known = before.into_iter().chain(marks);
    known.filter_map(|(key, spot)| Some(MenuItem::new(key, in_short(spot, model, words)?))).collect()
}

/// The number of an event and its title; nothing where it is gone.
fn in_short(spot: &Spot, model: &Model, words: &Catalog) -> Option<String> {
    let event = model.timeline()?.events.iter().find(|event| event.id == spot.event)?;
    Some(format!("{} {}", words.number(event.number), event.title.isolated(words.titles())))
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
