//! Reads a timeline and notes every word of every event.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;

use crate::text::fold;
use crate::timeline::{Event, Ref, Text, Timeline};

use super::field;
use super::postings::{Entry, MOST_EVENTS, Postings};
use super::sequence::Sequence;
use super::vocabulary::{Growing, Vocabulary};
use super::words::words;

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

#[derive(Default)]
struct Gathered<'a> {
    /// What stands between white space, as written, with its folded words in `folded`. The same few thousand tokens make
    /// up a long timeline: each is folded once.
    tokens: HashMap<&'a str, Range<usize>, RandomState>,
    folded: Vec<u32>,
    /// Names with their other spellings, by field and place, with their words in `name_words`: many events have them.
    names: HashMap<(u8, usize), Range<usize>, RandomState>,
    name_words: Vec<u32>,
    words: Growing,
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
        for who in event.actors.iter().chain(&event.by) {
            self.name(who, &timeline.actors, field::ACTOR, |actor| (&actor.name, &actor.aliases));
        }
        for place in &event.places {
            self.name(place, &timeline.places, field::PLACE, |place| (&place.name, &place.aliases));
        }
        for tag in &event.tags {
            self.name(tag, &timeline.tags, field::TAG, |tag| (&tag.name, &[]));
        }
        for excerpt in &event.excerpts {
            self.add(&excerpt.exact, field::EXCERPT);
            self.text(&excerpt.translation, field::EXCERPT);
        }
        self.ends.push(self.entries.len());
        self.sequence.end();
    }

    /// A name with its other spellings; an unknown one by the id that is shown for it.
    fn name<T>(&mut self, to: &'a Ref, of: &'a [T], field: u8, names: impl Fn(&'a T) -> (&'a Text, &'a [String])) {
        match to {
            Ref::Unknown(id) => self.add(id, field),
            Ref::Known(place) => {
                let Some((name, aliases)) = of.get(*place).map(names) else { return };
                for at in self.name_words(field, *place, name, aliases) {
                    self.note(self.name_words[at], field);
                }
            }
        }
    }

    fn name_words(&mut self, field: u8, place: usize, name: &'a Text, aliases: &'a [String]) -> Range<usize> {
        if let Some(known) = self.names.get(&(field, place)) {
            return known.clone();
        }
        let start = self.name_words.len();
        let spellings = name.versions().map(|(_, words)| words).chain(aliases.iter().map(String::as_str));
        for token in spellings.flat_map(str::split_whitespace) {
            let words = self.token(token);
            self.name_words.extend_from_slice(&self.folded[words]);
        }
        let range = start..self.name_words.len();
        self.names.insert((field, place), range.clone());
        range
    }

    fn text(&mut self, text: &'a Text, field: u8) {
        for (_, version) in text.versions() {
            self.add(version, field);
        }
    }

    fn add(&mut self, text: &'a str, field: u8) {
        let ordered = self.sequence.begin(field);
        for token in text.split_whitespace() {
            for at in self.token(token) {
                let word = self.folded[at];
                self.note(word, field);
                if ordered {
                    self.sequence.push(word);
                }
            }
        }
    }

    fn token(&mut self, token: &'a str) -> Range<usize> {
        if let Some(known) = self.tokens.get(token) {
            return known.clone();
        }
        let start = self.folded.len();
        self.folded.extend(words(&fold::search(token).text).map(|word| self.words.number(word.text)));
        let range = start..self.folded.len();
        self.tokens.insert(token, range.clone());
        range
    }

    /// Notes a word of the event at hand, once, with all fields that hold it.
    fn note(&mut self, word: u32, fields: u8) {
        let begin = self.ends.last().copied().unwrap_or(0);
        let place = word as usize;
        if place >= self.newest.len() {
            self.newest.resize(place + 1, usize::MAX);
        }
        if let Some(entry) = self.entries.get_mut(self.newest[place]).filter(|_| self.newest[place] >= begin) {
            entry.fields |= fields;
            return;
        }
        self.newest[place] = self.entries.len();
        self.entries.push(Entry { word, fields });
    }
}
