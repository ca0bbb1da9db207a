//! Keys of one pane, list or menu alone, where the same key may mean something else everywhere else.

use std::borrow::Cow;

use strum::IntoStaticStr;

use super::Action;
use super::command::{Binding, Command};
use crate::input::{Chord, Key};

/// What such a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Local {
    /// Leave out the value that the facets are at.
    Exclude,
    /// Ask for the value that the facets are at together with the others of its field.
    Together,
    /// In the menu of values, write them with the other sign.
    OtherSign,
    /// In the menu of marked places, the place before the last jump.
    LastJump,
    /// Of words that are selected, the end that stayed is the one that moves.
    OtherEnd,
    /// Words that are selected become another account of the selected event.
    AddAccount,
    /// In the list of terminals, no family: what the terminal turns out to want.
    AutoFamily,
    /// In the list of terminals, vowel signs or none.
    VowelSigns,
    /// In the list of problems, the fix of this one.
    Fix,
    /// In the list of problems, all fixes of its kind that can only mean one thing.
    FixAll,
    /// In the list of problems, the file as it was before the last change.
    TakeBack,
    /// In the list of problems, other headings.
    Grouping,
    /// In the list of problems, those that matter so much alone.
    Severity,
}

/// Each with its keys and the message that names it where it can be pressed.
pub const LOCAL: &[Binding] = &[
    b(Local::Exclude, "facet-hint-not", &[Chord::char('-')]),
    b(Local::Together, "facet-hint-together", &[Chord::char('+')]),
    b(Local::OtherSign, "waiting-not", &[Chord::char('-')]),
    b(Local::LastJump, "key-return", &[Chord::char('\'')]),
    b(Local::OtherEnd, "words-other-end", &[Chord::char('o')]),
    b(Local::AddAccount, "words-account", &[Chord::char('+')]),
    b(Local::AutoFamily, "terminal-auto", &[Chord::char('a')]),
    b(Local::VowelSigns, "terminal-hint-marks", &[Chord::char('m')]),
    b(Local::Fix, "problem-hint-fix", &[Chord::char('f')]),
    b(Local::FixAll, "problem-hint-fix-all", &[Chord::char('a')]),
    b(Local::TakeBack, "key-take-back", &[Chord::char('u')]),
    b(Local::Grouping, "problem-hint-by-kind", &[Chord::char('s')]),
    b(Local::Severity, "problem-hint-severity", &[Chord::char('x')]),
];

const fn b(local: Local, message: &'static str, chords: &'static [Chord]) -> Binding {
    Binding { command: Command::Local(local), message, section: None, chords: Cow::Borrowed(chords) }
}

impl Local {
    /// Its letter in a menu.
    #[must_use]
    pub fn letter(self) -> char {
        let row = LOCAL.iter().find(|binding| binding.command == Command::Local(self));
        match row.and_then(|binding| binding.chords.first()) {
            Some(Chord { key: Key::Char(letter), .. }) => *letter,
            _ => char::default(),
        }
    }
}

/// What every list answers.
const IN_LISTS: [Action; 18] = [
    Action::Down,
    Action::Up,
    Action::PageDown,
    Action::PageUp,
    Action::HalfDown,
    Action::HalfUp,
    Action::First,
    Action::Last,
    Action::ReadOn,
    Action::Open,
    Action::Close,
    Action::Back,
    Action::Help,
    Action::Problems,
    Action::Terminal,
    Action::Quit,
    Action::Reload,
    Action::TakeBack,
];

impl Local {
    /// Whether the place of its key hears an action, too. The menus hear letters alone.
    #[must_use]
    pub fn is_answered_with(self, action: Action) -> bool {
        let besides: &[Action] = match self {
            Self::Exclude | Self::Together => return true,
            Self::OtherSign | Self::LastJump => return false,
            Self::AutoFamily | Self::VowelSigns => &[],
            Self::OtherEnd | Self::AddAccount => &[
                Action::PaneLeft,
                Action::PaneRight,
                Action::NewEvent,
                Action::Copy,
                Action::EditArticle,
                Action::Brush,
            ],
            Self::Fix | Self::FixAll | Self::TakeBack | Self::Grouping | Self::Severity => &[
                Action::ReadBack,
                Action::NextMark,
                Action::PreviousMark,
                Action::Search,
                Action::Filter,
                Action::EditEvent,
            ],
        };
        IN_LISTS.contains(&action) || besides.contains(&action)
    }
}
