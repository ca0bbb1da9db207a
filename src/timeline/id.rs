//! What an id may be.

use strum::IntoStaticStr;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Code points of an id at the most.
pub const LONGEST: usize = 64;

/// Whose ids: each list has its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum IdOf {
    /// Events.
    Events,
    /// Articles.
    Sources,
    /// Actors.
    Actors,
    /// Places.
    Places,
    /// Topics.
    Tags,
    /// Stretches of time.
    Phases,
    /// What accounts state.
    Facts,
    /// Stories told through events.
    Tours,
}

impl IdOf {
    /// The key of the list in a timeline's file.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.into()
    }
}

/// Letters, digits, `-`, `_` and `.` of any script, 1 to 64; marks belong to the letters before them.
#[must_use]
pub fn readable(id: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || "-_.".contains(c) || is_combining_mark(c);
    !id.is_empty() && id.chars().all(fits) && id.chars().count() <= LONGEST && !id.starts_with(is_combining_mark)
}

/// What two ids have in common that people would take for the same.
#[must_use]
pub fn likeness(id: &str) -> String {
    id.nfc().collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{likeness, readable};

    #[rstest]
    #[case("putin-visits_2024.1", true)]
    #[case("كيم-جونغ-أون", true)]
    #[case("٢٠٢٤", true)]
    #[case("cafe\u{301}", true)]
    #[case("", false)]
    #[case("a b", false)]
    #[case("../../etc", false)]
    #[case("a\nb", false)]
    #[case("a\u{1b}b", false)]
    #[case("a\u{202e}b", false)]
    #[case("\u{301}a", false)]
    fn an_id_is_letters_digits_and_three_signs(#[case] id: &str, #[case] wanted: bool) {
        assert_eq!(readable(id), wanted);
        assert!(readable(&"ك".repeat(64)) && !readable(&"ك".repeat(65)));
    }

    #[test]
    fn ids_that_look_the_same_are_alike() {
        assert_eq!(likeness("Caf\u{e9}"), likeness("cafe\u{301}"));
        assert_ne!(likeness("كيم"), likeness("كيم-2"));
    }
}
