//! A few fields to be filled in: an id, a title, a date, a name. Who wants them names the fields, and what is asked for with their
//! values; [`FormPrompt`](crate::app::layer::FormPrompt) is the layer they are filled in on.

mod check;

use std::fmt;
use std::sync::Arc;

use super::Request;
use crate::app::Notice;

pub use crate::timeline::id::IdOf;
pub use check::Check;

/// Fields that are to be filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Names its title.
    pub title: &'static str,
    /// What is said above the fields, each in a paragraph of its own direction.
    pub about: Vec<String>,
    /// The fields, from above.
    pub fields: Vec<FormField>,
    /// The one that is typed into first, by its place.
    pub at: usize,
    confirmed: Confirmed,
}

/// A field with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Names its label.
    pub label: &'static str,
    /// What is in it at first.
    pub value: String,
    /// What it accepts.
    pub check: Check,
    /// What is said under it as long as nothing is wrong with it.
    pub note: Option<Notice>,
    /// What can be put into it.
    pub offers: Vec<Offer>,
}

/// Something that can be put into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is put in.
    pub value: String,
    /// What it is called; it is found by that too.
    pub name: String,
}

impl Form {
    /// Fields of which the first is typed into; `confirmed` makes a request of their values, in their order and without blanks around
    /// them.
    #[must_use]
    pub fn new(
        title: &'static str,
        fields: Vec<FormField>,
        confirmed: impl Fn(&[String]) -> Request + Send + Sync + 'static,
    ) -> Self {
        Self { title, about: Vec::new(), fields, at: 0, confirmed: Confirmed(Arc::new(confirmed)) }
    }

    /// With what is said above the fields.
    #[must_use]
    pub fn about(self, about: Vec<String>) -> Self {
        Self { about, ..self }
    }

    /// With the caret in another field at first.
    #[must_use]
    pub fn at(self, at: usize) -> Self {
        Self { at, ..self }
    }

    /// What is asked for with these values.
    #[must_use]
    pub fn request(&self, values: &[String]) -> Request {
        (self.confirmed.0)(values)
    }
}

impl FormField {
    /// A field with this in it.
    #[must_use]
    pub fn new(label: &'static str, value: &str, check: Check) -> Self {
        Self { label, value: value.to_owned(), check, note: None, offers: Vec::new() }
    }
}

/// What is asked for when the fields are confirmed.
#[derive(Clone)]
struct Confirmed(Arc<Answer>);

/// Makes a request of values.
type Answer = dyn Fn(&[String]) -> Request + Send + Sync;

impl fmt::Debug for Confirmed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Confirmed")
    }
}

/// Forms are alike that ask the same: what is made of the values is not looked into.
impl PartialEq for Confirmed {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Confirmed {}
