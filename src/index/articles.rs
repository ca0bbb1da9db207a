//! The words of all articles, each with the paragraphs it stands in.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::similar::{letters, sound};
use crate::text::fold;
use crate::text::measure::{narrow, wide};
use crate::text::words::words;
use crate::timeline::{Ix, Source, Timeline};

/// The words of the articles, folded, each with its paragraphs.
#[derive(Clone, Debug, Default)]
pub struct ArticleWords {
    /// Each paragraph: its source, and its place in the article.
    paragraphs: Vec<(Ix<Source>, usize)>,
    words: Vec<ArticleWord>,
}

/// A folded word of the articles.
#[derive(Clone, Debug)]
pub(crate) struct ArticleWord {
    /// The word.
    pub(crate) text: Box<str>,
    /// Its letters, by [`letters::mask`].
    pub(crate) letters: u64,
    /// Its sounds, by [`sound::mask`].
    pub(crate) sounds: u64,
    /// The paragraphs it stands in, by number, ascending.
    pub(crate) paragraphs: Vec<u32>,
}

impl ArticleWords {
    /// Gathers the words of a timeline's articles. Takes time and memory in proportion to their text.
    #[must_use]
    pub fn new(timeline: &Timeline) -> Self {
        let mut gathered = Self::default();
        let mut numbers: HashMap<Box<str>, usize, RandomState> = HashMap::default();
        for (ix, source) in Ix::all(&timeline.sources) {
            for place in source.paragraphs.clone() {
                let Some(text) = source.words_of(place) else { continue };
                let number = narrow(gathered.paragraphs.len());
                gathered.paragraphs.push((ix, place));
                for word in words(&fold::search(&text).text) {
                    gathered.take(word.text, number, &mut numbers);
                }
            }
        }
        gathered
    }

    fn take(&mut self, word: &str, paragraph: u32, numbers: &mut HashMap<Box<str>, usize, RandomState>) {
        let known = numbers.get(word).and_then(|number| self.words.get_mut(*number));
        if let Some(known) = known {
            if known.paragraphs.last() != Some(&paragraph) {
                known.paragraphs.push(paragraph);
            }
            return;
        }
        numbers.insert(word.into(), self.words.len());
        let (letters, sounds) = (letters::mask(word), sound::mask(word));
        self.words.push(ArticleWord { text: word.into(), letters, sounds, paragraphs: vec![paragraph] });
    }

    /// How many distinct words there are.
    #[must_use]
    pub fn words_len(&self) -> usize {
        self.words.len()
    }

    /// The distinct words.
    pub(crate) fn words(&self) -> &[ArticleWord] {
        &self.words
    }

    /// Which paragraph has a number: its source, and its place in the article.
    pub(crate) fn paragraph(&self, number: u32) -> Option<(Ix<Source>, usize)> {
        self.paragraphs.get(wide(number)).copied()
    }
}
