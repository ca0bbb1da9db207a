//! The forms in which data leaves the program, one file a form.

pub mod coverage;
pub mod findings;
pub mod json;
pub mod text;

use clap::ValueEnum;

/// A form of output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines for people: Arabic in logical order, nothing that a terminal would obey.
    #[default]
    Text,
    /// For programs.
    Json,
}
