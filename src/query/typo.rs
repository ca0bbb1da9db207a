//! A typo: one letter wrong, missing, too many, or two exchanged.

use crate::index::clitics::forms;
use crate::similar::edit::{Edit, EditKind};
use crate::similar::letters;

/// In shorter words one letter makes another word: *thrat* is no *that*.
const SHORTEST_WORD: usize = 5;
/// What is left of the shortest word when a letter is missing.
const SHORTEST_TYPED: usize = SHORTEST_WORD - 1;
/// From this many letters on the first one may be wrong, too: سوريا is not كوريا.
const LONG_WORD: usize = 7;
/// What clitics are written with: a word may have these before the letters of another.
pub(super) const CLITICS: &str = "وفبكلا";

/// More forms than a word has: itself, and after each beginning that is a clitic.
const MOST_FORMS: usize = 6;

/// A word of the filter that may be a typo of other words.
pub(super) struct Typo<'a> {
    /// The word with and without clitics, where long enough; the rest is empty.
    forms: [&'a str; MOST_FORMS],
    /// Letters that every form has.
    least: u64,
    /// Letters that a word one typo away from a form may have, and one more.
    most: u64,
}

impl<'a> Typo<'a> {
    /// None where the word is too short for a typo to be forgiven, or a number.
    pub(super) fn new(word: &'a str) -> Option<Self> {
        let number = word.chars().any(|letter| letter.is_ascii_digit());
        if number || !is_long(word, SHORTEST_TYPED) {
            return None;
        }
        let (mut own, mut least) = ([""; MOST_FORMS], u64::MAX);
        for (slot, form) in own.iter_mut().zip(forms(word).filter(|form| is_long(form, SHORTEST_TYPED))) {
            *slot = form;
            least &= letters::mask(form);
        }
        Some(Self { forms: own, least, most: letters::mask(word) | letters::mask(CLITICS) })
    }

    /// Whether a word with these letters could be one typo away.
    pub(super) fn could_be(&self, mask: u64) -> bool {
        (self.least & !mask).count_ones() <= 1 && (mask & !self.most).count_ones() <= 1
    }

    /// The form of a word that is one typo away.
    pub(super) fn form_of<'w>(&self, word: &'w str) -> Option<&'w str> {
        let own = || self.forms.iter().filter(|form| !form.is_empty());
        forms(word).filter(|form| is_long(form, SHORTEST_WORD)).find(|form| own().any(|own| is_typo(own, form)))
    }
}

fn is_long(word: &str, letters: usize) -> bool {
    word.chars().nth(letters - 1).is_some()
}

/// Whether one letter wrong, missing, too many, or two neighbours exchanged make one word of the other. The first letter of
/// a short word is never wrong.
fn is_typo(typed: &str, meant: &str) -> bool {
    let believed = |edit: Edit| edit.start > 0 || edit.kind == EditKind::Exchanged || is_long(typed, LONG_WORD);
    Edit::between(typed, meant).is_some_and(believed)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Typo, letters};

    #[rstest]
    #[case::wrong("kremlim", "kremlin", true)]
    #[case::missing("putn", "putin", true)]
    #[case::missing_from_a_longer_word("krmlin", "kremlin", true)]
    #[case::a_short_word_has_no_typos("thrat", "that", false)]
    #[case::too_many("puttin", "putin", true)]
    #[case::doubled_at_the_end("putinn", "putin", true)]
    #[case::exchanged("puitn", "putin", true)]
    #[case::exchanged_at_the_beginning("uptin", "putin", true)]
    #[case::the_first_letter_of_a_long_word("lyongyang", "pyongyang", true)]
    #[case::the_first_letter_of_a_short_word("سوريا", "كوريا", false)]
    #[case::arabic("بوتبن", "بوتين", true)]
    #[case::clitics("بوتبن", "وبوتين", true)]
    #[case::clitics_on_both("والكرملبن", "للكرملين", true)]
    #[case::two_typos("kramlim", "kremlin", false)]
    #[case::the_word_itself("kremlin", "kremlin", false)]
    #[case::numbers("12024", "12025", false)]
    fn one_typo_is_forgiven_in_words_of_five_letters(#[case] typed: &str, #[case] word: &str, #[case] forgiven: bool) {
        let typo = Typo::new(typed);
        let found = typo.filter(|typo| typo.could_be(letters::mask(word)));
        assert_eq!(found.and_then(|typo| typo.form_of(word).map(|_| ())).is_some(), forgiven);
    }
}
