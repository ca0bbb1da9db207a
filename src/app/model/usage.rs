//! What rests on an article, and how long it is to read.

use crate::text::words::{is_unspaced, tokens};
use crate::timeline::{EventIx, Ix, Source, Timeline};

use super::passages::Passages;

/// Words that people read in a minute, over seventeen languages, rounded down (Trauzettel-Klosinski and Dietz 2012: 184).
const WORDS_A_MINUTE: usize = 180;
/// Letters that stand for a word where none are parted by blanks: the same study has 255 Chinese letters for 158 words.
const LETTERS_A_WORD: usize = 2;

/// What rests on an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// The events with an excerpt of it, each once, in the order of time.
    pub events: Vec<EventIx>,
    /// Its paragraphs that an excerpt takes words from.
    pub quoted: usize,
    /// Minutes that reading it takes; 0 where there is nothing to read.
    pub minutes: usize,
}

/// The usage of each source, in the order of the sources. Time by the length of all articles.
#[must_use]
pub fn usage(timeline: &Timeline, passages: &Passages) -> Vec<Usage> {
    let article = |(ix, source): (Ix<Source>, &Source)| {
        let words: usize = source
            .paragraphs
            .clone()
            .filter_map(|paragraph| source.words_of(paragraph))
            .map(|words| count(&words))
            .sum();
        let quoted = source.own_paragraphs().iter();
        let quoted = quoted.filter(|own| passages.touching(ix, own.chars.clone()).next().is_some()).count();
        Usage { events: Vec::new(), quoted, minutes: words.div_ceil(WORDS_A_MINUTE) }
    };
    let mut all: Vec<Usage> = Ix::all(&timeline.sources).map(article).collect();
    for (event, told) in Ix::all(&timeline.events) {
        for excerpt in &told.excerpts {
            let used = excerpt.source.known().and_then(|source| source.of_mut(&mut all));
            if let Some(used) = used.filter(|used| used.events.last() != Some(&event)) {
                used.events.push(event);
            }
        }
    }
    all
}

/// How many words a text has, as far as reading it goes.
fn count(text: &str) -> usize {
    let words = |token: &str| {
        let letters = token.chars().filter(|c| is_unspaced(*c)).count();
        if letters == 0 { 1 } else { letters.div_ceil(LETTERS_A_WORD) }
    };
    tokens(text).map(words).sum()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::count;

    #[rstest]
    #[case::english("The bridge is open.", 4)]
    #[case::arabic("افتُتح الجسر في 2 يونيو", 5)]
    #[case::chinese("大桥已经开通", 3)]
    #[case::nothing(" ", 0)]
    fn words_are_counted_as_they_are_read(#[case] text: &str, #[case] words: usize) {
        assert_eq!(count(text), words);
    }
}
