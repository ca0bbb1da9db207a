//! What is new in a timeline: an event made of a passage, or another account of one. It stands in no file yet.

use super::{Dated, Quotation};

/// A passage that is to be an excerpt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewExcerpt {
    /// The id of its source.
    pub source: String,
    /// Its words, and those that single them out.
    pub quotation: Quotation,
    /// The words that date it, and how they do.
    pub dated: Option<(String, Dated)>,
    /// Its own date, as the file writes it, where that is not the date of its event.
    pub date: Option<String>,
    /// How its date was resolved: the language of the note (BCP 47), and the note.
    pub dated_note: Option<(String, String)>,
}

/// An event that is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvent {
    /// Its id.
    pub id: String,
    /// When it was, as the file writes it.
    pub date: String,
    /// The language of its title (BCP 47), and the title.
    pub title: (String, String),
    /// What it rests on.
    pub excerpt: NewExcerpt,
}
