//! The keys that the file of settings wants: `[keys]`, and a table in it for each other place.

use std::ops::Range;

use strum::VariantArray;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::finding::Code;
use crate::finding::codes::{KEY_ACTION_UNKNOWN, KEY_NAME_UNKNOWN, KEY_REFUSED, KEY_WRONG_TYPE};
use crate::i18n::Arg;
use crate::input::Chord;
use crate::keymap::label::label;
use crate::keymap::line::Typing;
use crate::keymap::rebind::{Refusal, Refused, Wish, on_latin};
use crate::keymap::{Action, Command, Keymap, NotesAction, StageAction};
use crate::similar::suggestion::nearest;

/// Something wrong with them: where, in bytes of the file, and what its messages are said with.
pub(super) struct KeyFault {
    pub(super) span: Range<usize>,
    pub(super) code: Code,
    pub(super) args: Vec<(&'static str, Arg)>,
}

/// Places of keys that have a table of their own.
const PLACES: [&str; 3] = ["line", "stage", "notes"];

/// The keys that hold where these are wanted, and what is wrong.
pub(super) fn keymap(wanted: &Spanned<DeValue<'_>>) -> (Keymap, Vec<KeyFault>) {
    let mut reading = Reading::default();
    match wanted.get_ref() {
        DeValue::Table(table) => reading.table(table, None),
        _ => reading.wrong_type(wanted.span(), "keys-table"),
    }
    // As they stand in the file, so that of two for one key the first one has it.
    reading.wishes.sort_by_key(|(_, places)| places.value.start);
    let (wishes, places): (Vec<Wish>, Vec<Places>) = reading.wishes.into_iter().unzip();
    let mut keymap = Keymap::default();
    let refused = keymap.rebind(&wishes);
    let told = refused.iter().filter_map(|one| Some(told(one, wishes.get(one.wish)?, places.get(one.wish)?)));
    reading.faults.extend(told);
    reading.faults.sort_by_key(|fault| fault.span.start);
    (keymap, reading.faults)
}

/// Where a wish stands.
struct Places {
    value: Range<usize>,
    chords: Vec<Range<usize>>,
}

#[derive(Default)]
struct Reading {
    wishes: Vec<(Wish, Places)>,
    faults: Vec<KeyFault>,
}

impl Reading {
    fn table(&mut self, table: &DeTable<'_>, place: Option<&str>) {
        for (name, value) in table {
            let (word, span) = (name.get_ref().as_ref(), name.span());
            match (value.get_ref(), commands(place).find(|command| command.name() == word)) {
                (DeValue::Table(inner), _) if place.is_none() && PLACES.contains(&word) => {
                    self.table(inner, Some(word));
                }
                (_, Some(command)) => self.wish(command, value),
                (_, None) => self.unknown_action(word, span, place),
            }
        }
    }

    fn wish(&mut self, command: Command, value: &Spanned<DeValue<'_>>) {
        let one = std::slice::from_ref(value);
        let names: &[Spanned<DeValue<'_>>] = match value.get_ref() {
            DeValue::Array(names) => names,
            _ => one,
        };
        let before = self.faults.len();
        let mut chords = Vec::with_capacity(names.len());
        for name in names {
            match name.get_ref() {
                DeValue::String(word) => match word.parse() {
                    Ok(chord) => chords.push((on_latin(chord), name.span())),
                    Err(_) => self.unknown_key(word, name.span()),
                },
                _ => self.wrong_type(name.span(), "keys-words"),
            }
        }
        if self.faults.len() == before {
            let (chords, spans) = chords.into_iter().unzip();
            self.wishes.push((Wish { command, chords }, Places { value: value.span(), chords: spans }));
        }
    }

    fn wrong_type(&mut self, span: Range<usize>, why: &'static str) {
        self.faults.push(KeyFault { span, code: KEY_WRONG_TYPE, args: vec![("why", why.into())] });
    }

    fn unknown_action(&mut self, word: &str, span: Range<usize>, place: Option<&str>) {
        let elsewhere = || PLACES.iter().map(|place| Some(*place)).chain([None]).flat_map(commands);
        let other = elsewhere().find(|command| command.name() == word).map(|command| match command.place() {
            Some(place) => format!("[keys.{place}]"),
            None => "[keys]".to_owned(),
        });
        let meant = nearest(word, commands(place).map(Command::name).chain(PLACES)).map(str::to_owned);
        let (how, other) = match (other, meant) {
            (Some(other), _) => ("keys-elsewhere", other),
            (None, Some(meant)) => ("keys-meant", meant),
            (None, None) => ("keys-listed", String::new()),
        };
        let args = vec![("name", word.into()), ("how", how.into()), ("other", other.into())];
        self.faults.push(KeyFault { span, code: KEY_ACTION_UNKNOWN, args });
    }

    fn unknown_key(&mut self, word: &str, span: Range<usize>) {
        let meant = meant_key(word);
        let how = if meant.is_some() { "keys-meant" } else { "keys-names" };
        let other = meant.map(|chord| chord.to_string()).unwrap_or_default();
        let args = vec![("name", word.into()), ("how", how.into()), ("other", other.into())];
        self.faults.push(KeyFault { span, code: KEY_NAME_UNKNOWN, args });
    }
}

/// What has keys at a place that can be changed.
fn commands(place: Option<&str>) -> impl Iterator<Item = Command> {
    let all = match place {
        None => Action::VARIANTS.iter().copied().map(Command::from).collect::<Vec<_>>(),
        Some("line") => Typing::VARIANTS.iter().copied().map(Command::from).collect(),
        Some("stage") => StageAction::VARIANTS.iter().copied().map(Command::from).collect(),
        Some(_) => NotesAction::VARIANTS.iter().copied().map(Command::from).collect(),
    };
    all.into_iter()
}

/// How others call keys, with how they are called here.
const OTHERS: [(&str, &str); 13] = [
    ("ctrl-", "c-"),
    ("control-", "c-"),
    ("c-", "c-"),
    ("alt-", "a-"),
    ("meta-", "a-"),
    ("m-", "a-"),
    ("a-", "a-"),
    ("shift-", "s-"),
    ("s-", "s-"),
    ("return", "enter"),
    ("escape", "esc"),
    ("backspace", "bs"),
    ("delete", "del"),
];

/// The key that somebody meant who calls it as others do (`Ctrl-X`, `ctrl+x`, `F5`, `<return>`), or nearly as it is called here.
fn meant_key(word: &str) -> Option<Chord> {
    let lower = word.trim_start_matches('<').trim_end_matches('>').to_lowercase().replace('+', "-");
    let (mut held, mut rest) = (String::new(), lower.as_str());
    while let Some((other, name)) = OTHERS.iter().find(|(other, _)| rest.starts_with(other)) {
        held.push_str(name);
        rest = rest.get(other.len()..).unwrap_or_default();
    }
    let named = |name: &str| format!("<{held}{name}>").parse().ok();
    named(rest).or_else(|| named(nearest(rest, Chord::names())?))
}

/// What is said of a key that cannot be had.
fn told(refused: &Refused, wish: &Wish, places: &Places) -> KeyFault {
    let span = places.chords.get(refused.chord).cloned().unwrap_or_else(|| places.value.clone());
    let key = wish.chords.get(refused.chord).copied().map(label).unwrap_or_default();
    let (why, how, other) = match refused.why {
        Refusal::Taken(Command::Local(_)) => ("key-is-local", "keys-another", String::new()),
        Refusal::Taken(by) => ("key-is-taken", "keys-another-or-both", by.id()),
        Refusal::Fixed(by) => ("key-is-fixed", "keys-another", by.id()),
        Refusal::Needed => ("key-is-needed", "keys-some", String::new()),
        Refusal::Digit => ("key-is-digit", "keys-another", String::new()),
        Refusal::Typed => ("key-is-typed", "keys-with-ctrl", String::new()),
        Refusal::Menu => ("key-is-in-menu", "keys-another", String::new()),
        Refusal::Sent(sent) => ("key-is-sent", "keys-meant", sent.to_string()),
    };
    let args = vec![
        ("name", Arg::from(wish.command.id())),
        ("key", key.into()),
        ("why", why.into()),
        ("how", how.into()),
        ("other", other.into()),
    ];
    KeyFault { span, code: KEY_REFUSED, args }
}
