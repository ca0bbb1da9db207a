//! The words of every event in the order they stand, by number: a phrase is looked for here.
//!
//! Folding the texts again at a key would take a second at a hundred thousand events; four bytes a word, noted while the
//! texts are folded anyway, take a few milliseconds to walk.

use crate::timeline::{Event, EventIx};

use super::ends::Ends;
use super::field;

/// The words of all texts, end to end; before each text stands a mark with its field.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sequence {
    words: Vec<u32>,
    /// Where the words of each event end in `words`.
    ends: Ends<Event>,
}

/// What is no word: the mark before a text. No vocabulary has so many words.
const MARK: u32 = 1 << 31;

/// The fields whose words stand in order. Names are the same in many events and are kept once.
const ORDERED: u8 = field::TITLE | field::SUMMARY | field::EXCERPT;

impl Sequence {
    /// Begins a text; whether its words are wanted.
    pub(super) fn begin(&mut self, field: u8) -> bool {
        let wanted = field & ORDERED != 0;
        if wanted {
            self.words.push(MARK | u32::from(field));
        }
        wanted
    }

    pub(super) fn push(&mut self, word: u32) {
        self.words.push(word);
    }

    /// Ends the texts of an event.
    pub(super) fn end(&mut self) {
        self.ends.push(self.words.len());
    }

    pub(super) fn shrink(&mut self) {
        self.words.shrink_to_fit();
    }

    /// The words of each title of an event, in each language.
    pub(crate) fn titles(&self, event: EventIx) -> impl Iterator<Item = &[u32]> {
        let words = self.words.get(self.ends.range(event)).unwrap_or_default();
        let texts = words.chunk_by(|_, next| next & MARK == 0).filter_map(|text| text.split_first());
        texts.take_while(|(mark, _)| **mark == MARK | u32::from(field::TITLE)).map(|(_, words)| words)
    }

    /// The fields of an event in which these words stand one after another.
    pub(crate) fn fields(&self, event: EventIx, phrase: &[u32]) -> u8 {
        let Some((first, rest)) = phrase.split_first() else { return 0 };
        let words = self.words.get(self.ends.range(event)).unwrap_or_default();
        let (mut found, mut from) = (0, 0);
        // Most events are passed over here: nothing but the first word is looked at.
        while let Some(at) = words.get(from..).and_then(|left| left.iter().position(|word| word == first)) {
            from += at + 1;
            if words.get(from..).is_some_and(|after| after.starts_with(rest)) {
                found |= field_at(words, from);
            }
        }
        found
    }
}

/// The field of the text that goes on at a position.
fn field_at(words: &[u32], position: usize) -> u8 {
    let mark = words.iter().take(position).rev().find(|word| *word & MARK != 0);
    mark.map_or(0, |mark| mark.to_le_bytes()[0])
}

#[cfg(test)]
mod tests {
    use super::{Sequence, field};

    #[test]
    fn a_phrase_stands_in_one_text_and_not_across_two() {
        let events =
            [[(field::TITLE, [1, 2]), (field::EXCERPT, [3, 1])], [(field::SUMMARY, [2, 3]), (field::TAG, [1, 2])]];
        let mut sequence = Sequence::default();
        for texts in events {
            for (field, words) in texts {
                if sequence.begin(field) {
                    for word in words {
                        sequence.push(word);
                    }
                }
            }
            sequence.end();
        }
        let fields = |event: u32, phrase: &[u32]| sequence.fields(event.into(), phrase);
        assert_eq!((fields(0, &[1, 2]), fields(0, &[3, 1]), fields(0, &[2, 3])), (field::TITLE, field::EXCERPT, 0));
        assert_eq!(
            (fields(0, &[1]), fields(1, &[1, 2]), fields(1, &[2, 3])),
            (field::TITLE | field::EXCERPT, 0, field::SUMMARY)
        );
        assert_eq!((fields(0, &[]), fields(2, &[1])), (0, 0));
    }
}
