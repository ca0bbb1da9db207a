//! Words for people, in one or more languages.

use crate::text::bidi::isolated_in;
use crate::text::{Base, Direction, language};

/// A text by language. A plain string of the file stands under the language of the timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    versions: Vec<(String, String)>,
}

impl Text {
    /// A text in its versions: (BCP 47 tag, words), in the order they were written.
    #[must_use]
    pub fn new(versions: Vec<(String, String)>) -> Self {
        Self { versions }
    }

    /// The words in exactly this language.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        self.versions.iter().find(|(tag, _)| tag == language).map(|(_, words)| words.as_str())
    }

    /// The words in this language, else in the first that was written, else nothing.
    #[must_use]
    pub fn best(&self, language: &str) -> &str {
        self.best_version(language).1
    }

    /// The same, after the language that they are in: a BCP 47 tag, and nothing where there are no words.
    #[must_use]
    pub fn best_version(&self, language: &str) -> (&str, &str) {
        let found = self.versions().find(|(tag, _)| *tag == language);
        found.or_else(|| self.versions().next()).unwrap_or_default()
    }

    /// How the words that [`Self::best`] gives find their base direction; `otherwise` where neither language nor letters tell.
    #[must_use]
    pub fn base(&self, language: &str, otherwise: Direction) -> Base {
        language::base(self.best_version(language).0, otherwise)
    }

    /// The words that [`Self::best`] gives, to be set into a sentence without being turned around.
    #[must_use]
    pub fn isolated(&self, language: &str) -> String {
        let (tag, words) = self.best_version(language);
        isolated_in(tag, words)
    }

    /// All versions: (BCP 47 tag, words).
    pub fn versions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.versions.iter().map(|(tag, words)| (tag.as_str(), words.as_str()))
    }

    /// Whether there are no words at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.versions.iter().all(|(_, words)| words.trim().is_empty())
    }
}
