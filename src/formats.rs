//! The forms in which data leaves the program, one file a form.

pub mod coverage;
pub mod csv;
pub mod findings;
pub mod frame;
pub mod handout;
pub mod json;
pub mod names;
pub mod stats;
pub mod table;
pub mod text;
pub mod tours;
pub mod tsv;

use clap::ValueEnum;

use crate::timeline::Event;

/// An event that a filter found.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'a> {
    /// The event.
    pub event: &'a Event,
    /// Whether its date only possibly is one that was asked for.
    pub possible: bool,
}

impl Hit<'_> {
    /// How sure it is, as scripts see it.
    #[must_use]
    pub fn word(self) -> &'static str {
        if self.possible { "possible" } else { "sure" }
    }
}

/// A form in which events are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Listing {
    /// A line an event, for people.
    #[default]
    Text,
    /// A line an event, with a tab between cells and the names of the columns first.
    Tsv,
    /// Comma-separated values with a header.
    Csv,
    /// One array of all.
    Json,
    /// An object a line.
    Ndjson,
    /// An id a line.
    Ids,
}

/// A form in which a talk is handed out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Paper {
    /// Markdown.
    #[default]
    Md,
    /// One page that needs nothing else.
    Html,
}

/// A form in which findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Report {
    /// Lines for people.
    #[default]
    Text,
    /// One array of all.
    Json,
    /// A log of the Static Analysis Results Interchange Format 2.1.0.
    Sarif,
    /// A line a finding, as a workflow of GitHub reads it.
    Github,
}

/// A form of output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines for people: Arabic in logical order, nothing that a terminal would obey.
    #[default]
    Text,
    /// For programs.
    Json,
}
