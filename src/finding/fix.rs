//! What to write in place of what stands there, so that a finding goes away.

use std::ops::Range;

use crate::file::{Position, digest};
use crate::i18n::{Arg, Catalog};

/// New text for a stretch of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// Bytes of the file as it is stored.
    pub span: Range<usize>,
    /// What is written there instead.
    pub text: String,
}

/// A change of the file that makes a finding go away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The id of the message that offers it.
    pub label: &'static str,
    /// For the placeables of that message.
    pub args: Vec<(&'static str, Arg)>,
    /// In the order of the file; none touches another.
    pub patches: Vec<Patch>,
    /// Where each of the patches stands; the end is not included.
    pub places: Vec<Range<Position>>,
    /// Whether it can only mean this, so that nobody need be asked.
    pub safe: bool,
    /// The text that it is a change of, by its [`digest`]: no other may be changed so.
    pub of: u64,
}

impl Fix {
    /// What it offers, in words. Not cleaned: data stands in it.
    #[must_use]
    pub fn said(&self, words: &Catalog) -> String {
        words.with(self.label, &self.args).into_owned()
    }

    /// The text of the file, with its byte order mark, with the change made; none where it is not the one that this is a change of.
    #[must_use]
    pub fn apply(&self, file: &str) -> Option<String> {
        let text = file.strip_prefix('\u{feff}').unwrap_or(file);
        (digest(text) == self.of).then(|| apply(file, &self.patches)).flatten()
    }
}

/// A text with patches made, in the order of the text; nothing where one touches what another replaces, lies past the end, or cuts
/// a character.
#[must_use]
pub fn apply(file: &str, patches: &[Patch]) -> Option<String> {
    let mut changed = String::with_capacity(file.len());
    let mut at = 0;
    for patch in patches {
        changed.push_str(file.get(at..patch.span.start)?);
        changed.push_str(&patch.text);
        file.get(patch.span.clone())?;
        at = patch.span.end;
    }
    changed.push_str(file.get(at..)?);
    Some(changed)
}

/// A fix whose place is not looked up yet: other words for the value that a finding is about, or for its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The id of the message that offers it.
    pub label: &'static str,
    /// For the placeables of that message; `new` is what is written.
    pub args: Vec<(&'static str, Arg)>,
    /// The words, as they are before YAML quotes them.
    pub text: String,
    /// Whether they replace the key that the path of an [`UnlocatedFinding`](super::UnlocatedFinding) ends in, as for the name of a
    /// fact, and not its value. A finding about the shape of the file names the node itself, and does not ask.
    pub key: bool,
    /// Whether the item that the path ends in goes, and nothing is written.
    pub removes: bool,
    /// Whether it can only mean this.
    pub safe: bool,
}

impl Replacement {
    /// Other words for a value, as a guess.
    #[must_use]
    pub fn new(label: &'static str, text: &str) -> Self {
        Self { label, args: vec![("new", text.into())], text: text.to_owned(), key: false, removes: false, safe: false }
    }

    /// Nothing in place of an item of a list.
    #[must_use]
    pub fn removal() -> Self {
        Self { removes: true, args: Vec::new(), ..Self::new("fix-remove", "") }
    }

    /// The same with one more argument for its message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}
