//! Keys of one pane, list or menu alone, where the same key may mean something else everywhere else.

use crate::input::{Chord, Key};

/// What such a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// Each with its key and the message that names it where it can be pressed.
pub const LOCAL: &[(Local, char, &str)] = &[
    b(Local::Exclude, '-', "facet-hint-not"),
    b(Local::Together, '+', "facet-hint-together"),
    b(Local::OtherSign, '-', "waiting-not"),
    b(Local::LastJump, '\'', "key-return"),
    b(Local::OtherEnd, 'o', "words-other-end"),
    b(Local::AddAccount, '+', "words-account"),
    b(Local::AutoFamily, 'a', "terminal-auto"),
    b(Local::VowelSigns, 'm', "terminal-hint-marks"),
    b(Local::Fix, 'f', "problem-hint-fix"),
    b(Local::FixAll, 'a', "problem-hint-fix-all"),
    b(Local::TakeBack, 'u', "key-take-back"),
    b(Local::Grouping, 's', "problem-hint-by-kind"),
    b(Local::Severity, 'x', "problem-hint-severity"),
];

const fn b(local: Local, key: char, message: &'static str) -> (Local, char, &'static str) {
    (local, key, message)
}

impl Local {
    /// Its key.
    #[must_use]
    pub fn key(self) -> char {
        LOCAL.iter().find(|(local, ..)| *local == self).map_or_else(char::default, |(_, key, _)| *key)
    }

    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        LOCAL.iter().find(|(local, ..)| *local == self).map_or("", |(.., message)| message)
    }

    /// Whether a chord of a Latin keyboard asks for it.
    #[must_use]
    pub fn is(self, chord: Chord) -> bool {
        chord == Chord::plain(Key::Char(self.key()))
    }
}
