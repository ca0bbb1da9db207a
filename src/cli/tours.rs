//! `tarikh tours`: the tours of a timeline.

use std::path::PathBuf;

use super::Exit;
use super::output::{print_error, put, refuse};
use super::unreadable::{explain, report_left_out};
use crate::finding::or_nothing;
use crate::formats::{Format, json, tours};
use crate::i18n::{Arg, Catalog};
use crate::read;
use crate::text::clean;
use crate::timeline::{Timeline, Tour};

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(long = "file", short = 'f', value_name = "FILE|DIR")]
    pub file: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// The tour of an id.
///
/// # Errors
/// Where there is none; then it is said which there are.
pub(super) fn named<'a>(timeline: &'a Timeline, id: &str, words: &Catalog) -> Result<&'a Tour, Exit> {
    if let Some(tour) = timeline.tours.iter().find(|tour| tour.id == id) {
        return Ok(tour);
    }
    let tours: Vec<&str> = timeline.tours.iter().map(|tour| tour.id.as_str()).collect();
    let tours = tours.join(&words.text("list-separator"));
    let args = [("id", Arg::from(clean::line(id).into_owned())), ("tours", or_nothing(&tours))];
    refuse(words, "command-tour-unknown", &args);
    Err(Exit::Usage)
}

/// Writes the tours, in the order of the file; that there are none is said, and no failure.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let library = read::library(args.file.as_deref());
    let Some(timeline) = &library.timeline else { return explain(&library, words) };
    report_left_out(&library, words);
    if timeline.tours.is_empty() {
        print_error(&words.text("command-tours-none"));
    }
    let said = match args.format {
        Format::Text => tours::text(timeline, words),
        Format::Json => json::printed(&tours::json(timeline)),
    };
    put(&said, words)
}
