//! Everything that is written otherwise and still the same word.

use crate::index::clitics::forms;
use crate::similar::{sound, spelling};

/// A word with what it is without clitics.
pub(super) struct Family<'a> {
    forms: Vec<&'a str>,
    /// Sounds that every word of the family has.
    least: u64,
    /// Sounds that a word of the family may have.
    most: u64,
}

impl<'a> Family<'a> {
    pub(super) fn new(word: &'a str) -> Self {
        let forms: Vec<&str> = forms(word).collect();
        Self {
            least: forms.iter().fold(u64::MAX, |sounds, form| sounds & sound::mask(form)),
            most: sound::mask(word) | sound::mask("فبكل"),
            forms,
        }
    }

    /// The form of a word that belongs to the family: the same letters, else the same sound.
    pub(super) fn form_of<'w>(&self, word: &'w str) -> Option<&'w str> {
        self.written(word).or_else(|| self.sounding(word))
    }

    fn written<'w>(&self, word: &'w str) -> Option<&'w str> {
        if !self.forms.iter().any(|form| word.ends_with(form)) {
            return None;
        }
        forms(word).find(|form| self.forms.contains(form))
    }

    /// Keys cost more than letters: most words are told apart by the sounds they have.
    fn sounding<'w>(&self, word: &'w str) -> Option<&'w str> {
        let sounds = sound::mask(word);
        if self.least & !sounds != 0 || sounds & !self.most != 0 {
            return None;
        }
        forms(word).find(|form| self.forms.iter().any(|own| spelling::alike(own, form)))
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Family;

    #[rstest]
    #[case("بوتين", "وبوتين", Some("بوتين"))]
    #[case("للناتو", "الناتو", Some("ناتو"))]
    #[case("بيونج", "لبيونغ", Some("بيونغ"))]
    #[case("فوستوتشني", "وفوستوشني", Some("فوستوشني"))]
    #[case("بوتين", "لافروف", None)]
    #[case("الصين", "الاثنين", None)]
    fn a_word_belongs_by_letters_or_by_sound(#[case] wanted: &str, #[case] word: &str, #[case] form: Option<&str>) {
        assert_eq!(Family::new(wanted).form_of(word), form);
    }
}
