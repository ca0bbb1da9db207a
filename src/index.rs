//! What can be found: the vocabulary of a timeline, and where each word stands.
//!
//! The words are matched, not the lines: a long timeline has few distinct words, and a word of the filter is compared with
//! each of them once. Lists of events, joined across the words of the filter, give the result.

pub mod articles;
pub(crate) mod clitics;
pub(crate) mod derived;
mod ends;
pub(crate) mod extents;
pub(crate) mod field;
mod gather;
pub(crate) mod ids;
mod lookup;
pub(crate) mod names;
mod postings;
pub(crate) mod references;
mod sequence;
pub(crate) mod stem;
pub(crate) mod traits;
mod vocabulary;

use std::panic;
use std::sync::OnceLock;
use std::thread;

use smallvec::SmallVec;

use crate::similar::{sound, spelling};
use crate::text::measure::{narrow, wide};
use crate::timeline::Timeline;

use articles::ArticleWords;
use clitics::forms;
use derived::derivations;
use extents::Extents;
use ids::Ids;
use lookup::{Lookup, hash};
pub(crate) use postings::Posting;
use postings::{MOST_EVENTS, Postings};
use references::{Kind, References};
use sequence::Sequence;
use stem::Stem;
use traits::Traits;
use vocabulary::Vocabulary;

/// Events from which a second thread is worth its memory.
const LONG: usize = 5_000;

/// The words of a timeline, folded, each with the events it stands in.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// How many events were indexed.
    pub events: usize,
    vocabulary: Vocabulary,
    postings: Postings,
    /// The words of the articles, gathered when they are first looked for.
    articles: OnceLock<ArticleWords>,
    /// Words by themselves and by what they are without clitics.
    by_form: Lookup,
    /// Words, with and without clitics, by spelling key.
    by_spelling: Lookup,
    /// Words by stem.
    by_stem: Lookup,
    /// Arabic words by what they are made of.
    by_derivation: Lookup,
    /// The texts, word by word.
    pub(crate) sequence: Sequence,
    /// What can be asked of events besides their words.
    pub(crate) facts: Facts,
}

impl Index {
    /// The words of the articles of the timeline that it is the index of; the first time takes time in proportion to them.
    #[must_use]
    pub fn articles(&self, timeline: &Timeline) -> &ArticleWords {
        self.articles.get_or_init(|| ArticleWords::new(timeline))
    }

    /// Indexes titles and summaries in all languages, actors and places with all aliases, tags, excerpts. Takes time and
    /// memory in proportion to the words of the timeline.
    #[must_use]
    pub fn new(timeline: &Timeline) -> Self {
        let (words, facts) = both(timeline);
        let (vocabulary, postings, sequence) = words;
        let by_form = Lookup::new(
            numbered(&vocabulary).flat_map(|(number, word)| forms(word).map(move |form| (hash(form), number))),
        );
        let by_spelling = Lookup::new(
            numbered(&vocabulary)
                .flat_map(|(number, word)| forms(word).filter_map(sound::key).map(move |key| (key, number))),
        );
        let by_stem = Lookup::new(
            numbered(&vocabulary).filter_map(|(number, word)| Stem::of(word).map(|stem| (hash(stem), number))),
        );
        let by_derivation = Lookup::new(numbered(&vocabulary).flat_map(|(number, word)| {
            let mut pairs = SmallVec::<[(u64, u32); 8]>::new();
            derivations(word, |own| pairs.push((hash(own), number)));
            pairs
        }));
        let events = timeline.events.len();
        let articles = OnceLock::new();
        Self { events, vocabulary, postings, articles, by_form, by_spelling, by_stem, by_derivation, sequence, facts }
    }

    /// How many distinct words there are; they are numbered from 0.
    pub(crate) fn words(&self) -> u32 {
        narrow(self.vocabulary.len())
    }

    pub(crate) fn word(&self, number: u32) -> &str {
        self.vocabulary.word(number)
    }

    /// The letters of a word, as [`letters::mask`](crate::similar::letters::mask) gives them.
    pub(crate) fn mask(&self, number: u32) -> u64 {
        self.vocabulary.masks.get(wide(number)).copied().unwrap_or(0)
    }

    /// All fields that hold a word anywhere.
    pub(crate) fn fields(&self, number: u32) -> u8 {
        self.postings.fields.get(wide(number)).copied().unwrap_or(0)
    }

    /// The events a word stands in, in the order of time.
    pub(crate) fn postings(&self, number: u32) -> &[Posting] {
        self.postings.of(number)
    }

    /// The events by what they refer to.
    pub(crate) fn references(&self, kind: Kind) -> &References {
        &self.facts.references[kind as usize]
    }

    /// The number of a word that stands just so.
    pub(crate) fn number(&self, word: &str) -> Option<u32> {
        self.by_form.get(hash(word)).find(|number| self.word(*number) == word)
    }

    /// The words that are this one, or this one after clitics.
    pub(crate) fn with_form(&self, form: &str) -> impl Iterator<Item = u32> {
        self.by_form.get(hash(form)).filter(move |number| forms(self.word(*number)).any(|own| own == form))
    }

    /// The words that sound like this one, clitics before them aside.
    pub(crate) fn with_sound(&self, form: &str) -> impl Iterator<Item = u32> {
        let candidates = sound::key(form).into_iter().flat_map(|key| self.by_spelling.get(key));
        candidates.filter(move |number| forms(self.word(*number)).any(|own| spelling::alike(own, form)))
    }

    /// The words that are made of the root of this one, as a plural of a singular or a noun of a verb; one may come several times.
    pub(crate) fn derived(&self, word: &str, mut found: impl FnMut(u32)) {
        derivations(word, |own| self.by_derivation.get(hash(own.other())).for_each(&mut found));
    }

    /// The words with the stem of this one.
    pub(crate) fn with_stem(&self, word: &str) -> impl Iterator<Item = u32> {
        let stem = Stem::of(word);
        let candidates = stem.into_iter().flat_map(|stem| self.by_stem.get(hash(stem)));
        candidates.filter(move |number| Stem::of(self.word(*number)) == stem)
    }
}

/// What can be asked of events besides their words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// The events by what they refer to, a list for each [`Kind`].
    references: [References; Kind::ALL.len()],
    /// When the events may lie.
    pub(crate) extents: Extents,
    /// What is so of the events.
    pub(crate) traits: Traits,
    /// The ids of the events.
    pub(crate) ids: Ids,
}

impl Facts {
    fn new(timeline: &Timeline) -> Self {
        Self {
            references: Kind::ALL.map(|kind| References::new(kind, timeline, MOST_EVENTS)),
            extents: Extents::new(timeline, MOST_EVENTS),
            traits: Traits::new(timeline, MOST_EVENTS),
            ids: Ids::new(timeline, MOST_EVENTS),
        }
    }
}

/// What stands in words and what stands beside them: independent, and of about the same size in a long timeline, so that two
/// threads have both sooner.
fn both(timeline: &Timeline) -> ((Vocabulary, Postings, Sequence), Facts) {
    if timeline.events.len() < LONG {
        return (gather::gather(timeline), Facts::new(timeline));
    }
    thread::scope(|scope| {
        let facts = scope.spawn(|| Facts::new(timeline));
        let words = gather::gather(timeline);
        (words, facts.join().unwrap_or_else(|panic| panic::resume_unwind(panic)))
    })
}

fn numbered(vocabulary: &Vocabulary) -> impl Iterator<Item = (u32, &str)> {
    (0..).take(vocabulary.len()).map(|number| (number, vocabulary.word(number)))
}
