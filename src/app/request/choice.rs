//! Something to choose from a list, and what is asked for then.

use super::Request;
use crate::text::fold;

/// What can be chosen from a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its number or sign.
    pub mark: String,
    /// What it is called.
    pub name: String,
    /// What is said of it.
    pub said: String,
    /// Whether it is on now.
    pub holds: bool,
    /// What is asked for where it is chosen.
    pub request: Request,
    /// All of it, folded, to be looked through.
    words: String,
}

impl Choice {
    /// Something without a number, of which nothing more is said.
    #[must_use]
    pub fn new(name: impl Into<String>, request: Request) -> Self {
        let name = name.into();
        let words = fold::search(&name).text;
        Self { mark: String::new(), name, said: String::new(), holds: false, request, words }
    }

    /// The same with a number or sign.
    #[must_use]
    pub fn marked(mut self, mark: impl Into<String>) -> Self {
        self.mark = mark.into();
        let mark = self.mark.clone();
        self.found_by(&mark)
    }

    /// The same with something said of it.
    #[must_use]
    pub fn with(mut self, said: impl Into<String>) -> Self {
        self.said = said.into();
        let said = self.said.clone();
        self.found_by(&said)
    }

    /// The same, on now or not.
    #[must_use]
    pub fn holding(self, holds: bool) -> Self {
        Self { holds, ..self }
    }

    /// The same, found by more words.
    #[must_use]
    pub fn found_by(mut self, words: &str) -> Self {
        self.words.push(' ');
        self.words.push_str(&fold::search(words).text);
        self
    }

    /// Whether it has all of some folded words.
    #[must_use]
    pub fn has(&self, wanted: &[&str]) -> bool {
        wanted.iter().all(|word| self.words.contains(word))
    }
}
