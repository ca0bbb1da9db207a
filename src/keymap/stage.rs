//! The keys of the stage, and of the notes that drive it from another terminal.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::command::{Binding, Command};
use super::listing::Section;
use crate::input::{Chord, Key};

/// What a key of the stage asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum StageAction {
    /// The next step; after the last of an event, the next event.
    Next,
    /// The step before.
    Previous,
    /// The next event.
    NextEvent,
    /// The event before.
    PreviousEvent,
    /// The first event of the talk.
    First,
    /// The last event; the one whose number was typed before.
    Last,
    /// The events of the talk in a list.
    Overview,
    /// Find an event of the talk by words.
    Find,
    /// A dark screen in place of the talk, or the talk again.
    Dark,
    /// A screen of paper in place of the talk, or the talk again.
    Paper,
    /// The sentences of the passage one by one, or all of it.
    Spotlight,
    /// All accounts at once, or only those that were told.
    Accounts,
    /// What is shown in the other language beside.
    Translation,
    /// The languages of the talk change places.
    Language,
    /// More blank around the words.
    Larger,
    /// Less blank around the words.
    Smaller,
    /// The time below, or none.
    Time,
    /// The steps follow one another by themselves, or wait.
    Autoplay,
    /// The talk begins anew after its end, or ends there.
    Loop,
    /// The clock stops, or goes on.
    Clock,
    /// The clock begins anew.
    ClockReset,
    /// Notes in another terminal.
    Notes,
    /// Measure how long each stop takes, to make a plan of that, or no longer.
    Rehearse,
}

const fn c(key: char) -> Chord {
    Chord::char(key)
}

const fn k(key: Key) -> Chord {
    Chord::plain(key)
}

const fn b(action: StageAction, message: &'static str, chords: &'static [Chord]) -> Binding {
    Binding { command: Command::Stage(action), message, section: Some(Section::Stage), chords: Cow::Borrowed(chords) }
}

/// Every key of the stage but the arrows to the sides, in the order of help. Clickers send `PageDown`, `PageUp`, `.`, `F5` and `Esc` (Logitech R400).
pub const STAGE: &[Binding] = &[
    b(
        StageAction::Next,
        "key-stage-next",
        &[c(' '), k(Key::Down), k(Key::PageDown), k(Key::Enter), c('j'), k(Key::F(5))],
    ),
    b(StageAction::Previous, "key-stage-previous", &[k(Key::Backspace), k(Key::Up), k(Key::PageUp), c('k')]),
    b(StageAction::NextEvent, "key-stage-next-event", &[c('n'), c(']')]),
    b(StageAction::PreviousEvent, "key-stage-previous-event", &[c('p'), c('[')]),
    b(StageAction::First, "key-stage-first", &[k(Key::Home), c('g')]),
    b(StageAction::Last, "key-stage-last", &[k(Key::End), c('G')]),
    b(StageAction::Overview, "key-stage-overview", &[c('o'), k(Key::Tab)]),
    b(StageAction::Find, "key-stage-find", &[c('/')]),
    b(StageAction::Dark, "key-stage-dark", &[c('b'), c('.')]),
    b(StageAction::Paper, "key-stage-paper", &[c('w'), c(',')]),
    b(StageAction::Spotlight, "key-stage-spotlight", &[c('s')]),
    b(StageAction::Accounts, "key-stage-accounts", &[c('a'), c('c')]),
    b(StageAction::Translation, "key-stage-translation", &[c('i')]),
    b(StageAction::Language, "key-stage-language", &[c('x')]),
    b(StageAction::Larger, "key-stage-larger", &[c('+')]),
    b(StageAction::Smaller, "key-stage-smaller", &[c('-')]),
    b(StageAction::Time, "key-stage-time", &[c('t')]),
    b(StageAction::Autoplay, "key-stage-autoplay", &[c('R')]),
    b(StageAction::Loop, "key-stage-loop", &[c('O')]),
    b(StageAction::Clock, "key-stage-clock", &[c('T')]),
    b(StageAction::ClockReset, "key-stage-clock-reset", &[Chord::ctrl('t')]),
    b(StageAction::Notes, "key-stage-notes", &[c('N')]),
    b(StageAction::Rehearse, "key-stage-rehearse", &[c('M')]),
];
