//! Everything that is written otherwise and still the same word.

use crate::index::clitics::forms;
use crate::similar::{sound, spelling};

/// A word with what it is without clitics.
#[derive(Debug)]
pub(super) struct Family {
    forms: Vec<String>,
    /// Sounds that every word of the family has.
    least: u64,
    /// Sounds that a word of the family may have.
    most: u64,
}

impl Family {
    pub(super) fn new(word: &str) -> Self {
        Self {
            forms: forms(word).map(str::to_owned).collect(),
            least: forms(word).fold(u64::MAX, |sounds, form| sounds & sound::mask(form)),
            most: sound::mask(word) | sound::mask("فبكل"),
        }
    }

    /// Whether a word with these sounds could belong to it: by them most are told apart.
    pub(super) fn could_be(&self, sounds: u64) -> bool {
        self.least & !sounds == 0 && sounds & !self.most == 0
    }

    /// The form of a word, which has these sounds, that belongs to the family: the same letters, else the same sound.
    pub(super) fn form_of<'w>(&self, word: &'w str, sounds: u64) -> Option<&'w str> {
        if !self.could_be(sounds) {
            return None;
        }
        self.written(word).or_else(|| forms(word).find(|form| self.forms.iter().any(|own| spelling::alike(own, form))))
    }

    fn written<'w>(&self, word: &'w str) -> Option<&'w str> {
        if !self.forms.iter().any(|form| word.ends_with(form)) {
            return None;
        }
        forms(word).find(|form| self.forms.iter().any(|own| own == form))
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Family, sound};

    #[rstest]
    #[case("بوتين", "وبوتين", Some("بوتين"))]
    #[case("للناتو", "الناتو", Some("ناتو"))]
    #[case("بيونج", "لبيونغ", Some("بيونغ"))]
    #[case("فوستوتشني", "وفوستوشني", Some("فوستوشني"))]
    #[case("بوتين", "لافروف", None)]
    #[case("الصين", "الاثنين", None)]
    fn a_word_belongs_by_letters_or_by_sound(#[case] wanted: &str, #[case] word: &str, #[case] form: Option<&str>) {
        assert_eq!(Family::new(wanted).form_of(word, sound::mask(word)), form);
    }
}
