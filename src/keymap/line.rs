//! The keys while a line is typed: what of the one table holds there.

use crate::input::{Chord, Key};

/// What a key asks for while a line is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// A key of the line; help lists those of one message together.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// What is asked for.
    pub typing: Typing,
    /// Its message: a word or two for hints; the attribute `help` is its line in help.
    pub message: &'static str,
    /// Its keys.
    pub chords: &'static [Chord],
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
    Binding { typing, message, chords }
}

/// Every key of a line that is typed, in the order of help. Every other character is typed.
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

/// What a chord asks for while a line is typed; nothing where it is typed itself, or means nothing.
#[must_use]
pub fn typing_of(chord: Chord) -> Option<Typing> {
    LINE.iter().find(|binding| binding.chords.contains(&chord)).map(|binding| binding.typing)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::LINE;
    use crate::i18n::{Catalog, Language};

    #[test]
    fn no_key_of_the_line_asks_for_two_things() {
        let mut seen = HashSet::new();
        for chord in LINE.iter().flat_map(|binding| binding.chords) {
            assert!(seen.insert(chord), "{chord:?} is bound twice");
        }
    }

    #[test]
    fn every_key_of_the_line_has_a_line_in_help() {
        let words = Catalog::new(Language::English);
        for binding in LINE {
            let help = format!("{}.help", binding.message);
            assert!(words.knows(binding.message) && words.knows(&help), "{help} is missing");
        }
    }
}
