//! What is offered under the line: filters used before, examples, fields and values.

use crate::app::model::search::Offer;

/// What offers depend on besides the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MadeIn {
    /// The caret, in code points of the line.
    pub caret: usize,
    /// Which timeline it is.
    pub version: u64,
    /// Whether the timeline could be searched.
    pub indexed: bool,
}

/// The list of offers.
#[derive(Clone, Debug, Default)]
pub struct Offers {
    /// In the order shown.
    pub items: Vec<Offer>,
    /// Which one the arrows have come to.
    pub chosen: Option<usize>,
    /// Another number for other items.
    pub version: u64,
    /// Closed until the line changes.
    closed: bool,
    /// Not worth covering the list for: the fields that a word begins like.
    quiet: bool,
    /// What it was made for, once it was.
    made_for: Option<(String, MadeIn)>,
}

impl Offers {
    /// Whether there is something to take.
    #[must_use]
    pub fn ready(&self) -> bool {
        !self.closed && !self.items.is_empty()
    }

    /// Whether it is seen.
    #[must_use]
    pub fn shown(&self) -> bool {
        self.ready() && !self.quiet
    }

    /// Moves to the next offer or to the one before; past the first, back to the line. Whether the arrow was used.
    pub fn step(&mut self, onward: bool) -> bool {
        if !self.shown() || (self.chosen.is_none() && !onward) {
            return false;
        }
        let last = self.items.len().saturating_sub(1);
        self.chosen = match self.chosen {
            None => Some(0),
            Some(chosen) if onward => Some((chosen + 1).min(last)),
            Some(chosen) => chosen.checked_sub(1),
        };
        true
    }

    /// Closes it until the line changes; whether it was seen.
    pub fn close(&mut self) -> bool {
        let shown = self.shown();
        self.closed = true;
        self.chosen = None;
        shown
    }

    /// Takes what is offered; a list that was closed stays so while the line is the same.
    pub fn take(&mut self, items: Vec<Offer>, line: &str, state: MadeIn) {
        let fields = |offer: &Offer| !offer.replace.is_empty() && offer.insert.ends_with(':');
        let quiet = items.iter().all(fields);
        let closed = self.closed && self.made_for.as_ref().is_some_and(|(before, _)| before == line);
        let version = self.version + 1;
        *self = Self { items, quiet, closed, version, made_for: Some((line.to_owned(), state)), chosen: None };
    }

    /// Whether it was made for this.
    #[must_use]
    pub fn fits(&self, line: &str, state: MadeIn) -> bool {
        self.made_for.as_ref().is_some_and(|(before, made_in)| before == line && *made_in == state)
    }

    /// Forgets everything: the next one is made anew.
    pub fn forget(&mut self) {
        *self = Self { version: self.version + 1, ..Self::default() };
    }
}
