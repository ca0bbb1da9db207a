//! A line of text that is being edited, in code points, with its caret.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::app::model::search::isolates::admits;
use crate::input::{Key, text_of};
use crate::keymap::Press;
use crate::keymap::line::Typing;
use crate::text::caret::Caret;
use crate::text::isolate::Line;
use crate::text::measure::wide;
use crate::text::{Direction, RowCell};

/// A line longer than this (code points) is no line that anybody types.
const LONGEST: usize = 1024;

/// What a key does to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It is another line now.
    Changed,
    /// The caret moved, or could have.
    Moved,
    /// Nothing: the key means something else.
    Nothing,
}

/// A line of text with a caret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    caret: Caret,
    layout: Line,
    /// Whether stretches that keep to themselves are laid out so.
    arranged: bool,
}

impl Field {
    /// A line with the caret at its end.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut field = Self::default();
        field.set(text);
        field
    }

    /// The text, in logical order.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the caret stands.
    #[must_use]
    pub fn caret(&self) -> Caret {
        self.caret
    }

    /// Its cells.
    #[must_use]
    pub fn layout(&self) -> &Line {
        &self.layout
    }

    /// The column of the caret; 0 is the blank left of the line.
    #[must_use]
    pub fn column(&self) -> u16 {
        self.layout.column(self.caret)
    }

    /// Another text, with the caret at its end.
    pub fn set(&mut self, text: &str) {
        self.text = text.chars().filter(|c| admits(*c)).take(LONGEST).collect();
        self.change(self.text.chars().count());
    }

    /// Puts the caret at the end.
    pub fn to_end(&mut self) {
        self.caret = Caret::on(self.layout.length);
    }

    /// Puts the caret where the line begins.
    pub fn to_start(&mut self) {
        self.caret = Caret::on(0);
    }

    /// Puts the caret at a column, as a click does.
    pub fn click(&mut self, column: u16) {
        self.caret = self.layout.at(column);
    }

    /// Puts the caret at a place.
    pub fn put(&mut self, caret: Caret) {
        self.caret = caret;
    }

    /// The leftmost column of some code points; none where nothing of them is seen.
    #[must_use]
    pub fn column_of(&self, points: &Range<usize>) -> Option<u16> {
        let of = |cell: &RowCell| points.contains(&(wide(cell.logical)));
        self.layout.row.placed().find(|(_, cell)| of(cell)).map(|(column, _)| column + 1)
    }

    /// Puts another text in place of some code points, the caret where it was in the rest of the line.
    pub fn mend(&mut self, range: Range<usize>, text: &str) {
        let onwards = self.caret.point.checked_sub(range.end);
        self.replace(range, text);
        if let Some(onwards) = onwards {
            self.caret = Caret::after(self.caret.point + onwards);
        }
    }

    /// Puts another text in place of some code points, the caret after it.
    pub fn replace(&mut self, range: Range<usize>, text: &str) {
        let tail: String = self.text.chars().skip(range.end).collect();
        let mut whole: String = self.text.chars().take(range.start).collect();
        whole.extend(text.chars().filter(|c| admits(*c)));
        let caret = whole.chars().count();
        whole.push_str(&tail);
        self.text = whole.chars().take(LONGEST).collect();
        self.change(caret.min(LONGEST));
    }

    /// Types a text: line breaks become blanks.
    pub fn insert(&mut self, text: &str) -> bool {
        let room = LONGEST.saturating_sub(self.layout.length);
        let blank = |c: char| if c.is_whitespace() { ' ' } else { c };
        let typed: String = text.chars().map(blank).filter(|c| admits(*c)).take(room).collect();
        let point = self.caret.point;
        self.replace(point..point, &typed);
        !typed.is_empty()
    }

    /// Types a key.
    pub fn key(&mut self, press: Press<'_>) -> Typed {
        let chord = press.chord;
        match (press.typing(), chord.key) {
            (Some(typing), _) => self.edit(typing),
            (None, Key::Char(c)) if !chord.ctrl && !chord.alt => changed(self.insert(&text_of(c))),
            _ => Typed::Nothing,
        }
    }

    fn edit(&mut self, typing: Typing) -> Typed {
        let caret = self.caret.point;
        changed(match typing {
            Typing::Erase => self.remove(self.cluster_before()..caret),
            Typing::Delete => self.remove(caret..self.cluster_after()),
            Typing::EraseWord => self.remove(self.word_before()..caret),
            Typing::DeleteWord => self.remove(caret..self.word_after()),
            Typing::EraseTerm => self.remove(self.term_before()..caret),
            Typing::EraseAll => self.remove(0..self.layout.length),
            Typing::DeleteRest => self.remove(caret..self.layout.length),
            motion => return self.motion(motion),
        })
    }

    /// Arrows are physical; Home and End are where reading begins and ends.
    fn motion(&mut self, motion: Typing) -> Typed {
        self.caret = match motion {
            Typing::Left | Typing::Right => self.layout.step(self.caret, motion == Typing::Right),
            Typing::WordLeft | Typing::WordRight => {
                self.layout.word(&self.text, self.caret, motion == Typing::WordRight)
            }
            Typing::Start => Caret::on(0),
            Typing::End => Caret::on(self.layout.length),
            _ => return Typed::Nothing,
        };
        Typed::Moved
    }

    fn remove(&mut self, range: Range<usize>) -> bool {
        let onwards = range.start == self.caret.point;
        let removed = !range.is_empty();
        if removed {
            self.replace(range, "");
            if onwards {
                self.caret = Caret::on(self.caret.point);
            }
        }
        removed
    }

    /// Lays the line out with stretches of it kept apart, until the next change.
    pub fn arrange(&mut self, isolates: impl FnOnce(&str) -> Vec<Range<usize>>) {
        if self.arranged {
            return;
        }
        self.arranged = true;
        let isolates = isolates(&self.text);
        if !isolates.is_empty() {
            self.layout = Line::new(&self.text, isolates, Direction::Ltr);
        }
    }

    fn change(&mut self, caret: usize) {
        self.arranged = false;
        self.layout = Line::new(&self.text, Vec::new(), Direction::Ltr);
        self.caret = Caret::after(caret);
    }

    /// The beginning of the cluster (UAX #29) before the caret: a letter goes with its marks, a lam without its alef.
    fn cluster_before(&self) -> usize {
        self.clusters().take_while(|at| *at < self.caret.point).last().unwrap_or(0)
    }

    fn cluster_after(&self) -> usize {
        self.clusters().find(|at| *at > self.caret.point).unwrap_or(self.layout.length)
    }

    /// Where each cluster begins.
    fn clusters(&self) -> impl Iterator<Item = usize> {
        self.text.graphemes(true).scan(0, |next, cluster| {
            let at = *next;
            *next += cluster.chars().count();
            Some(at)
        })
    }

    fn word_before(&self) -> usize {
        self.before(|c| !c.is_alphanumeric(), char::is_alphanumeric)
    }

    /// Back to the blank before the caret, as shells do.
    fn term_before(&self) -> usize {
        self.before(char::is_whitespace, |c| !c.is_whitespace())
    }

    /// Before the caret, past what is between words and then a word.
    fn before(&self, between: fn(char) -> bool, word: fn(char) -> bool) -> usize {
        let chars: Vec<char> = self.text.chars().take(self.caret.point).collect();
        let past = |from: usize, over: fn(char) -> bool| {
            let kept = chars.iter().take(from).rposition(|c| !over(*c));
            kept.map_or(0, |kept| kept + 1)
        };
        past(past(chars.len(), between), word)
    }

    fn word_after(&self) -> usize {
        let rest = || self.text.chars().skip(self.caret.point);
        let between = rest().take_while(|c| !c.is_alphanumeric()).count();
        self.caret.point + between + rest().skip(between).take_while(|c| c.is_alphanumeric()).count()
    }
}

fn changed(changed: bool) -> Typed {
    if changed { Typed::Changed } else { Typed::Moved }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
    use rstest::rstest;

    use super::{Field, Typed};
    use crate::input::{Chord, Key};
    use crate::keymap::Keymap;

    fn pressed(text: &str, keys: &[Chord]) -> Field {
        let mut field = Field::new(text);
        for key in keys {
            field.key(Keymap::default().press(*key));
        }
        field
    }

    const LEFT: Chord = Chord::plain(Key::Left);
    const RIGHT: Chord = Chord::plain(Key::Right);
    const HOME: Chord = Chord::plain(Key::Home);
    const BACKSPACE: Chord = Chord::plain(Key::Backspace);
    const DELETE: Chord = Chord::plain(Key::Delete);
    const WORD_BACK: Chord = Chord { ctrl: true, ..BACKSPACE };

    #[rstest]
    #[case("kim", &[LEFT, Chord::char('x')], "kixm")]
    #[case("كيم", &[RIGHT, Chord::char('x')], "كيxم")]
    #[case("actor:كيم", &[RIGHT, BACKSPACE], "actor:كم")]
    #[case("سَلام", &[BACKSPACE, BACKSPACE], "سَل")]
    #[case("سَ", &[BACKSPACE], "")]
    #[case("kim", &[HOME, DELETE], "im")]
    #[case("kim jong", &[Chord::ctrl('w')], "kim ")]
    #[case("kim actor:jong", &[Chord::ctrl('w')], "kim ")]
    #[case("kim actor:jong", &[WORD_BACK], "kim actor:")]
    #[case("kim jong", &[HOME, Chord { ctrl: true, ..DELETE }], " jong")]
    #[case("kim jong", &[LEFT, Chord::ctrl('k')], "kim jon")]
    #[case("kim", &[Chord::ctrl('u')], "")]
    #[case::one_key("س", &[Chord::char('ﻻ'), Chord::char('م')], "سلام")]
    #[case::one_key_with_shift("ا", &[Chord::char('ﻵ'), BACKSPACE], "ال")]
    #[case("kim", &[Chord::char('\u{202e}'), Chord::char('\u{200f}'), Chord::char('\u{1b}')], "kim")]
    fn keys_edit_the_line(#[case] text: &str, #[case] keys: &[Chord], #[case] expected: &str) {
        assert_eq!(pressed(text, keys).text(), expected);
    }

    #[test]
    fn a_key_tells_whether_it_changed_or_moved() {
        let mut field = Field::new("kim");
        assert_eq!(field.key(Keymap::default().press(LEFT)), Typed::Moved);
        assert_eq!(field.key(Keymap::default().press(BACKSPACE)), Typed::Changed);
        assert_eq!(field.key(Keymap::default().press(Chord::plain(Key::Up))), Typed::Nothing);
    }

    #[test]
    fn an_arabic_value_grows_to_the_left_of_its_field() {
        let mut field = Field::new("actor:");
        for (letters, c) in (1..).zip("كيم".chars()) {
            field.key(Keymap::default().press(Chord::char(c)));
            field.arrange(|_| vec![0..6 + letters, 6..6 + letters]);
            assert_eq!(field.column(), 6, "on the colon, left of what was typed");
        }
        field.key(Keymap::default().press(Chord::char(' ')));
        field.arrange(|_| vec![0..9, 6..9]);
        assert_eq!(field.column(), 11, "a new term begins at the end");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn typing_and_deleting_back_is_nothing(text in "[ab1 :كملا\u{64e}\"-]{0,12}", steps in 0..14_usize, typed in "[bك1]") {
            let mut field = Field::new(&text);
            for _ in 0..steps {
                field.key(Keymap::default().press(LEFT));
            }
            let point = field.caret().point;
            field.insert(&typed);
            let expected: String = text.chars().take(point).chain(typed.chars()).chain(text.chars().skip(point)).collect();
            prop_assert_eq!(field.text(), expected);
            if text.chars().nth(point).is_none_or(|c| c != '\u{64e}') {
                field.key(Keymap::default().press(BACKSPACE));
                prop_assert_eq!(field.text(), &text);
            }
            prop_assert!(field.column() <= field.layout().row.width() + 1);
        }
    }
}
