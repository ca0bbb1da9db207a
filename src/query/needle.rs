//! A word of the filter, ready to be compared with many words.

use std::borrow::Cow;

use memchr::memmem::Finder;

use crate::index::clitics::forms;
use crate::similar::letters;
use crate::text::words::is_unspaced;

/// Letters that must be alike before they mean something in the middle of another word.
const SHORTEST_INSIDE: usize = 4;

/// A word of the filter.
#[derive(Debug)]
pub(super) struct Needle<'a> {
    pub(super) word: Cow<'a, str>,
    /// How many letters it has.
    pub(super) letters: usize,
    /// Whether it is of a script without blanks, so that it may stand anywhere in what looks like one word.
    unspaced: bool,
    /// Whether its letters may stand apart: signs that are words, and digits, are others then.
    pub(super) scatters: bool,
    mask: u64,
    finder: Finder<'a>,
}

/// How a word looks beside the needle. Whatever looks like nothing to a needle does so to every longer needle that begins
/// with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// It is the needle.
    Same,
    /// It begins with the needle.
    Starts,
    /// It holds the needle from this byte on.
    Holds(usize),
    /// It may have the letters of the needle in this order, with others between them.
    Scattered,
}

impl<'a> Needle<'a> {
    pub(super) fn new(word: &'a str) -> Self {
        let unspaced = word.starts_with(is_unspaced);
        Self {
            word: Cow::Borrowed(word),
            letters: word.chars().count(),
            unspaced,
            scatters: !unspaced && !word.chars().all(|letter| letter.is_ascii_digit()),
            mask: letters::mask(word),
            finder: Finder::new(word.as_bytes()),
        }
    }

    /// The same, to be kept.
    pub(super) fn into_owned(self) -> Needle<'static> {
        Needle { word: Cow::Owned(self.word.into_owned()), finder: self.finder.into_owned(), ..self }
    }

    /// Whether a word with these letters could look like anything.
    pub(super) fn has_letters_in(&self, mask: u64) -> bool {
        self.mask & mask == self.mask
    }

    /// How a word looks; scattered letters count only where they are wanted. A single letter is looked for at the
    /// beginning alone, and any other word that has it is kept for a second letter to come.
    pub(super) fn look(&self, word: &str, scattered: bool) -> Option<Look> {
        if word.starts_with(&*self.word) {
            return Some(if word.len() == self.word.len() { Look::Same } else { Look::Starts });
        }
        if self.letters == 1 && !self.unspaced {
            return Some(Look::Scattered);
        }
        match self.finder.find(word.as_bytes()) {
            Some(byte) => Some(Look::Holds(byte)),
            None => (scattered && self.scatters && self.is_scattered_in(word)).then_some(Look::Scattered),
        }
    }

    /// Whether what stands inside a word from a byte on is more than chance: four letters are; fewer only where nothing but
    /// clitics stands before them (كور in والكوري, but not aid in said).
    pub(super) fn counts_inside(&self, word: &str, byte: usize) -> bool {
        self.unspaced || self.letters >= SHORTEST_INSIDE || forms(word).any(|form| word.len() - form.len() == byte)
    }

    fn is_scattered_in(&self, word: &str) -> bool {
        let mut letters = word.chars();
        self.word.chars().all(|wanted| letters.any(|letter| letter == wanted))
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Look, Needle};

    #[rstest]
    #[case("كوريا", "كوريا", Some(Look::Same))]
    #[case("كور", "كوريا", Some(Look::Starts))]
    #[case("كور", "والكوري", Some(Look::Holds(6)))]
    #[case("كريا", "كوريا", Some(Look::Scattered))]
    #[case("كاي", "كوريا", None)]
    fn a_word_looks_like_what_it_has_of_the_needle(
        #[case] needle: &str,
        #[case] word: &str,
        #[case] look: Option<Look>,
    ) {
        assert_eq!(Needle::new(needle).look(word, true), look);
    }

    #[rstest]
    #[case("aid", "said", false)]
    #[case("كور", "والكوري", true)]
    #[case("امن", "تزامنا", false)]
    #[case("side", "inside", true)]
    #[case("首相", "日本の首相が", true)]
    #[case("ไทย", "ประเทศไทย", true)]
    fn few_letters_mean_nothing_in_the_middle_of_a_word(
        #[case] needle: &str,
        #[case] word: &str,
        #[case] counts: bool,
    ) {
        let byte = word.find(needle).expect("it stands there");
        assert_eq!(Needle::new(needle).counts_inside(word, byte), counts);
    }

    #[test]
    fn scattered_letters_count_only_where_they_are_wanted() {
        assert_eq!(Needle::new("كريا").look("كوريا", false), None);
    }
}
