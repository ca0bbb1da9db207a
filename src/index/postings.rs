//! For each word the events it stands in, end to end in one list.

use crate::text::measure::wide;
use crate::timeline::EventIx;

use super::ends::Ends;
use super::vocabulary::Word;

/// An event and the fields of it that hold a word, in 32 bits: the event in the upper 24, a bit a field in the lower 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Posting(u32);

/// How many events a posting can tell apart; far above the limit of a timeline.
pub(super) const MOST_EVENTS: usize = 1 << 24;

impl Posting {
    fn new(event: u32, fields: u8) -> Self {
        Self(event << 8 | u32::from(fields))
    }

    /// The event.
    pub(crate) fn event(self) -> EventIx {
        EventIx::from(self.0 >> 8)
    }

    /// The fields that hold the word.
    pub(crate) fn fields(self) -> u8 {
        self.0.to_le_bytes()[0]
    }
}

/// A word of an event, before the words are sorted.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) word: u32,
    pub(super) fields: u8,
}

/// For each word its postings, in the order of time.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    list: Vec<Posting>,
    ends: Ends<Word>,
    /// For each word all fields that hold it anywhere.
    pub(super) fields: Vec<u8>,
}

impl Postings {
    /// Sorts the entries of all events by word; `events` says where the entries of each event end.
    pub(super) fn new(words: usize, entries: &[Entry], events: &[usize]) -> Self {
        let mut fields = vec![0; words];
        let mut next = vec![0_u32; words + 1];
        for entry in entries {
            fields[wide(entry.word)] |= entry.fields;
            next[wide(entry.word) + 1] += 1;
        }
        for word in 0..words {
            next[word + 1] += next[word];
        }
        let mut list = vec![Posting(0); entries.len()];
        let mut rest = entries;
        let mut start = 0;
        for (event, end) in (0_u32..).zip(events) {
            let (own, after) = rest.split_at(end - start);
            for entry in own {
                let slot = &mut next[wide(entry.word)];
                list[wide(*slot)] = Posting::new(event, entry.fields);
                *slot += 1;
            }
            (rest, start) = (after, *end);
        }
        next.pop();
        Self { list, ends: Ends::new(next), fields }
    }

    /// The postings of a word.
    pub(super) fn of(&self, word: u32) -> &[Posting] {
        self.list.get(self.ends.range(word.into())).unwrap_or_default()
    }
}
