//! What is wrong with a part of a filter.

use std::borrow::Cow;
use std::ops::Range;

/// A part of a filter that cannot be read, and is left out, while the rest keeps working; or that can, and finds nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands, in code points of the line.
    pub span: Range<usize>,
    /// Names the message that says what is wrong.
    pub message: Cow<'static, str>,
    /// For the placeables of the message.
    pub args: Vec<(&'static str, FaultArg)>,
    /// What was probably meant, to be put in the place of the span.
    pub suggestion: Option<String>,
    /// Whether typing on may yet make sense of it: it is a beginning (`date:202`, `date:ju`).
    pub unfinished: bool,
}

/// What stands in the place of a placeable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultArg {
    /// Words of the line, or a term that may be written.
    Words(String),
    /// So many.
    Count(usize),
    /// What else may be written, each for itself.
    Names(Vec<String>),
}

impl From<&str> for FaultArg {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for FaultArg {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<usize> for FaultArg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Vec<String>> for FaultArg {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}

impl Fault {
    /// A fault whose message names what it is about: words of the line, or a number.
    pub(super) fn new(span: Range<usize>, message: &'static str, found: impl Into<FaultArg>) -> Self {
        Self {
            span,
            message: Cow::Borrowed(message),
            args: vec![("found", found.into())],
            suggestion: None,
            unfinished: false,
        }
    }

    /// The fault with one more placeable.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<FaultArg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The fault of something that may only be begun.
    pub(super) fn begun(self, unfinished: bool) -> Self {
        Self { unfinished, ..self }
    }

    /// The fault with what was probably meant.
    pub(super) fn suggesting(self, suggestion: Option<String>) -> Self {
        Self { suggestion, ..self }
    }
}
