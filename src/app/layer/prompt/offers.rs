//! What is offered under the line: filters used before, examples, fields and values.

use crate::app::model::search::Offer;

/// What offers depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeFor {
    /// The line.
    pub line: String,
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
    /// What it was made for.
    made_for: Option<MadeFor>,
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
    pub fn take(&mut self, items: Vec<Offer>, made_for: MadeFor) {
        let fields = |offer: &Offer| !offer.replace.is_empty() && offer.insert.ends_with(':');
        let quiet = items.iter().all(fields);
        let closed = self.closed && self.made_for.as_ref().is_some_and(|before| before.line == made_for.line);
        let version = self.version + 1;
        *self = Self { items, quiet, closed, version, made_for: Some(made_for), chosen: None };
    }

    /// Whether it was made for this.
    #[must_use]
    pub fn fits(&self, wanted: &MadeFor) -> bool {
        self.made_for.as_ref() == Some(wanted)
    }

    /// Forgets everything: the next one is made anew.
    pub fn forget(&mut self) {
        *self = Self { version: self.version + 1, ..Self::default() };
    }
}
