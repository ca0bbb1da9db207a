//! What is typed into a field of a form.

use crate::app::layer::prompt::field::Field;
use crate::app::model::Model;
use crate::app::request::form::{FormField, Offer};
use crate::i18n::Catalog;
use crate::text::fold;

/// A field while it is typed into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormInput {
    /// Its line.
    pub line: Field,
    /// Why it is not accepted as it is now, in words.
    pub wrong: Option<String>,
    /// What was typed before something offered was taken, and which of those that fit it is taken.
    offered: Option<(String, usize)>,
}

impl FormInput {
    /// A field before anything is typed.
    #[must_use]
    pub fn new(field: &FormField) -> Self {
        Self { line: Field::new(&field.value), wrong: None, offered: None }
    }

    /// What is in it, without blanks around.
    #[must_use]
    pub fn value(&self) -> &str {
        self.line.text().trim()
    }

    /// What can be put in and has the words typed, by its value or its name; and which of them is taken.
    #[must_use]
    pub fn fitting<'a>(&self, field: &'a FormField) -> (Vec<&'a Offer>, Option<usize>) {
        let typed = self.offered.as_ref().map_or(self.line.text(), |(typed, _)| typed);
        let wanted = fold::search(typed).text;
        let fits = |offer: &&Offer| {
            let words = [&offer.value, &offer.name].map(|words| fold::search(words).text);
            wanted.split_whitespace().all(|word| words.iter().any(|words| words.contains(word)))
        };
        (field.offers.iter().filter(fits).collect(), self.offered.as_ref().map(|(_, taken)| *taken))
    }

    /// Puts the next of what fits in place of what is typed, or the one before.
    pub(super) fn offer(&mut self, field: &FormField, onward: bool) {
        let (fitting, taken) = self.fitting(field);
        let Some(last) = fitting.len().checked_sub(1) else { return };
        let next = match (taken, onward) {
            (None, true) => 0,
            (None, false) => last,
            (Some(taken), true) => (taken + 1) % (last + 1),
            (Some(taken), false) => taken.checked_sub(1).unwrap_or(last),
        };
        let Some(value) = fitting.get(next).map(|offer| offer.value.clone()) else { return };
        let typed = self.offered.take().map_or_else(|| self.line.text().to_owned(), |(typed, _)| typed);
        self.line.set(&value);
        self.offered = Some((typed, next));
    }

    /// It is another text now, that was typed.
    pub(super) fn typed(&mut self) {
        self.offered = None;
    }

    /// Finds out whether it is accepted as it is.
    pub(super) fn examine(&mut self, field: &FormField, model: &Model, words: &Catalog) {
        self.wrong = field.check.reason(self.value(), model, words);
    }
}
