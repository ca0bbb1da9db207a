//! The keys while a line is typed: what of the one table holds there.

use std::borrow::Cow;

use strum::{IntoStaticStr, VariantArray};

use super::command::{Binding, Command};
use super::listing::Section;
use crate::input::{Chord, Key};

/// What a key asks for while a line is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Typing {
    /// Keep what is typed.
    Keep,
    /// Go back to what was before.
    AsBefore,
    /// Take what is offered; of several fields, the next.
    Take,
    /// Of several fields, the one before.
    FieldBefore,
    /// The next one offered; where nothing is, the next row of the list.
    Next,
    /// The one before; in a line that nobody changed, the line used before.
    Previous,
    /// The line used before.
    Earlier,
    /// The line used after it.
    Later,
    /// Pick the term to the left.
    PickLeft,
    /// Pick the term to the right.
    PickRight,
    /// A letter to the left.
    Left,
    /// A letter to the right.
    Right,
    /// A word to the left.
    WordLeft,
    /// A word to the right.
    WordRight,
    /// Where the line begins.
    Start,
    /// Where it ends.
    End,
    /// Delete the letter before.
    Erase,
    /// Delete the letter after.
    Delete,
    /// Delete the word before.
    EraseWord,
    /// Delete the word after.
    DeleteWord,
    /// Delete the term before.
    EraseTerm,
    /// Delete everything.
    EraseAll,
    /// Delete what follows.
    DeleteRest,
}

const fn k(key: Key) -> Chord {
    Chord::plain(key)
}

const fn ctrl(key: Key) -> Chord {
    Chord { ctrl: true, ..k(key) }
}

const fn alt(key: Key) -> Chord {
    Chord { alt: true, ..k(key) }
}

const fn shift(key: Key) -> Chord {
    Chord { shift: true, ..k(key) }
}

const fn b(typing: Typing, message: &'static str, chords: &'static [Chord]) -> Binding {
    Binding { command: Command::Line(typing), message, section: Some(Section::Line), chords: Cow::Borrowed(chords) }
}

/// Every key of a line that is typed, in the order of help, which lists those of one message together. Every other character is typed.
pub const LINE: &[Binding] = &[
    b(Typing::Keep, "line-keep", &[k(Key::Enter)]),
    b(Typing::AsBefore, "line-as-before", &[k(Key::Esc)]),
    b(Typing::Take, "line-take", &[k(Key::Tab)]),
    b(Typing::FieldBefore, "line-field-before", &[shift(Key::Tab)]),
    b(Typing::Next, "line-choose", &[k(Key::Down)]),
    b(Typing::Previous, "line-choose", &[k(Key::Up)]),
    b(Typing::Earlier, "line-history", &[Chord::ctrl('p')]),
    b(Typing::Later, "line-history", &[Chord::ctrl('n')]),
    b(Typing::PickLeft, "line-pick", &[shift(Key::Left)]),
    b(Typing::PickRight, "line-pick", &[shift(Key::Right)]),
    b(Typing::Left, "line-letters", &[k(Key::Left)]),
    b(Typing::Right, "line-letters", &[k(Key::Right)]),
    b(Typing::WordLeft, "line-words", &[ctrl(Key::Left), alt(Key::Left)]),
    b(Typing::WordRight, "line-words", &[ctrl(Key::Right), alt(Key::Right)]),
    b(Typing::Start, "line-ends", &[k(Key::Home), Chord::ctrl('a')]),
    b(Typing::End, "line-ends", &[k(Key::End), Chord::ctrl('e')]),
    b(Typing::Erase, "line-delete", &[k(Key::Backspace), Chord::ctrl('h')]),
    b(Typing::Delete, "line-delete", &[k(Key::Delete), Chord::ctrl('d')]),
    b(Typing::EraseTerm, "line-delete-term", &[Chord::ctrl('w')]),
    b(Typing::EraseWord, "line-delete-word", &[alt(Key::Backspace), ctrl(Key::Backspace)]),
    b(Typing::DeleteWord, "line-delete-word", &[alt(Key::Delete), ctrl(Key::Delete)]),
    b(Typing::EraseAll, "line-delete-all", &[Chord::ctrl('u')]),
    b(Typing::DeleteRest, "line-delete-all", &[Chord::ctrl('k')]),
];
