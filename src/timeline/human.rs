//! Words for people, in one or more languages.

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
        self.get(language).or_else(|| self.versions.first().map(|(_, words)| words.as_str())).unwrap_or("")
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
