//! What is wrong, where, and what to do: an error, a warning or a notice about the data.

use crate::i18n::Arg;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The timeline is not true or not whole.
    Error,
    /// It deserves a look.
    Warning,
    /// Worth knowing.
    Notice,
}

/// Where a finding is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, as named on the command line or in the timeline.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in code points.
    pub column: u32,
    /// The line as it stands in the file.
    pub source: String,
}

/// Something to say about the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its word, such as `excerpt-missing`: names its messages `finding-excerpt-missing` and `….help`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where.
    pub place: Option<Place>,
    /// For the placeables of its messages.
    pub args: Vec<(&'static str, Arg)>,
}

impl Finding {
    /// What is wrong, and where.
    #[must_use]
    pub fn said(&self, words: &crate::i18n::Words) -> String {
        words.say(self.code).into_owned()
    }
    /// What to do.
    #[must_use]
    pub fn advice(&self, words: &crate::i18n::Words) -> String {
        words.say(self.code).into_owned()
    }
}
