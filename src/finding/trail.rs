//! The way from the top of a YAML file to a value in it, and what is said of the value there.

use super::Code;
use crate::i18n::Arg;

/// One step down: into a key of a mapping or an item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the value of a key.
    Key(&'static str),
    /// To the value of a key that the file chose, such as a fact.
    Named(String),
    /// To an item, from 0.
    Item(usize),
}

/// Steps from the top of the file, such as `events`, 3, `excerpts`, 0, `exact`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail(pub Vec<Step>);

impl Trail {
    /// The top of the file.
    #[must_use]
    pub fn top() -> Self {
        Self::default()
    }

    /// An item of a list at the top of the file.
    #[must_use]
    pub fn item(list: &'static str, place: usize) -> Self {
        Self(vec![Step::Key(list), Step::Item(place)])
    }

    /// One step further, to the value of a key.
    #[must_use]
    pub fn key(&self, key: &'static str) -> Self {
        self.with(Step::Key(key))
    }

    /// One step further, to an item of a list.
    #[must_use]
    pub fn nth(&self, place: usize) -> Self {
        self.with(Step::Item(place))
    }

    /// One step further, to a key that the file chose.
    #[must_use]
    pub fn named(&self, key: &str) -> Self {
        self.with(Step::Named(key.to_owned()))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

/// A finding whose place is not looked up yet: finding places takes a second reading of the file, which most files never need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What sort.
    pub code: Code,
    /// About which value.
    pub trail: Trail,
    /// The offending code point inside a scalar, from 0.
    pub within: usize,
    /// For the placeables of its messages.
    pub args: Vec<(&'static str, Arg)>,
}

impl Remark {
    /// Something to say about a value.
    #[must_use]
    pub fn new(code: Code, trail: Trail) -> Self {
        Self { code, trail, within: 0, args: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same, about one code point of the value.
    #[must_use]
    pub fn within(mut self, char: usize) -> Self {
        self.within = char;
        self
    }
}
