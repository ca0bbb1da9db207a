//! Reads a timeline and notes every word of every event.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;

use crate::text::fold;
use crate::text::measure::wide;
use crate::timeline::{Entity, Event, Listed, Ref, Text, Timeline};

use super::field;
use super::postings::{Entry, MOST_EVENTS, Postings};
use super::sequence::Sequence;
use super::vocabulary::{Vocabulary, VocabularyBuilder};
use crate::text::words::{signs, tokens, words};

/// All words of a timeline and where they stand.
pub(super) fn gather(timeline: &Timeline) -> (Vocabulary, Postings, Sequence) {
    let mut gathered = Gathered::default();
    for event in timeline.events.iter().take(MOST_EVENTS) {
        gathered.event(timeline, event);
    }
    let vocabulary = gathered.words.vocabulary;
    let postings = Postings::new(vocabulary.len(), &gathered.entries, &gathered.ends);
    gathered.sequence.shrink();
    (vocabulary, postings, gathered.sequence)
}

/// The words of a token, by their places in `folded`.
#[derive(Clone, Default)]
struct Token {
    words: Range<usize>,
    /// Its signs, and its words with letters written as two: it is found by them, and they stand in no order.
    besides: Range<usize>,
}

#[derive(Default)]
struct Gathered<'a> {
    /// What stands between white space, as written, with its folded words in `folded`. The same few thousand tokens make
    /// up a long timeline: each is folded once.
    tokens: HashMap<&'a str, Token, RandomState>,
    folded: Vec<u32>,
    /// Names with their other spellings, by field and index, with their words in `name_words`: many events have them.
    names: HashMap<(u8, usize), Range<usize>, RandomState>,
    name_words: Vec<u32>,
    words: VocabularyBuilder,
    sequence: Sequence,
    entries: Vec<Entry>,
    /// Where the entries of each event end.
    ends: Vec<usize>,
    /// For each word where its newest entry stands.
    newest: Vec<usize>,
}

impl<'a> Gathered<'a> {
    fn event(&mut self, timeline: &'a Timeline, event: &'a Event) {
        self.text(&event.title, field::TITLE);
        self.text(&event.summary, field::SUMMARY);
        event.actors.iter().chain(&event.by).for_each(|who| self.name(timeline, who, field::ACTOR));
        event.places.iter().for_each(|place| self.name(timeline, place, field::PLACE));
        event.tags.iter().for_each(|tag| self.name(timeline, tag, field::TAG));
        for excerpt in &event.excerpts {
            self.add(&excerpt.exact, field::EXCERPT);
            self.text(&excerpt.translation, field::EXCERPT);
        }
        self.ends.push(self.entries.len());
        self.sequence.end();
    }

    /// A name with its other spellings; an unknown one by the id that is shown for it.
    fn name<T: Listed>(&mut self, timeline: &'a Timeline, to: &'a Ref<T>, field: u8) {
        match to {
            Ref::Unknown(id) => self.add(id, field),
            Ref::Known(ix) => {
                let Some(named) = ix.of(T::list(timeline)) else { return };
                for at in self.name_words(field, ix.index(), named) {
                    self.note(self.name_words[at], field);
                }
            }
        }
    }

    fn name_words(&mut self, field: u8, ix: usize, named: &'a impl Entity) -> Range<usize> {
        if let Some(known) = self.names.get(&(field, ix)) {
            return known.clone();
        }
        let start = self.name_words.len();
        for token in named.spellings().into_iter().flat_map(tokens) {
            let Token { words, besides } = self.token(token);
            self.name_words.extend_from_slice(&self.folded[words.start..besides.end]);
        }
        let range = start..self.name_words.len();
        self.names.insert((field, ix), range.clone());
        range
    }

    fn text(&mut self, text: &'a Text, field: u8) {
        for (_, version) in text.versions() {
            self.add(version, field);
        }
    }

    fn add(&mut self, text: &'a str, field: u8) {
        let ordered = self.sequence.begin(field);
        for token in tokens(text) {
            let Token { words, besides } = self.token(token);
            for at in words {
                let word = self.folded[at];
                self.note(word, field);
                if ordered {
                    self.sequence.push(word);
                }
            }
            for at in besides {
                self.note(self.folded[at], field);
            }
        }
    }

    fn token(&mut self, token: &'a str) -> Token {
        if let Some(known) = self.tokens.get(token) {
            return known.clone();
        }
        let start = self.folded.len();
        self.folded.extend(words(&fold::search(token).text).map(|word| self.words.number(word.text)));
        let end = self.folded.len();
        for spelled in fold::spelled_out(token) {
            self.folded.extend(words(&fold::search(&spelled).text).map(|word| self.words.number(word.text)));
        }
        let signs = signs(token).map(|sign| self.words.number(sign.encode_utf8(&mut [0; 4])));
        self.folded.extend(signs);
        let known = Token { words: start..end, besides: end..self.folded.len() };
        self.tokens.insert(token, known.clone());
        known
    }

    /// Notes a word of the event at hand, once, with all fields that hold it.
    fn note(&mut self, word: u32, fields: u8) {
        let begin = self.ends.last().copied().unwrap_or(0);
        let ix = wide(word);
        if ix >= self.newest.len() {
            self.newest.resize(ix + 1, usize::MAX);
        }
        if let Some(entry) = self.entries.get_mut(self.newest[ix]).filter(|_| self.newest[ix] >= begin) {
            entry.fields |= fields;
            return;
        }
        self.newest[ix] = self.entries.len();
        self.entries.push(Entry { word, fields });
    }
}
