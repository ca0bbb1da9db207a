//! `tarikh list`: the events of a timeline.

use std::path::PathBuf;

use super::Exit;
use super::output::put;
use super::unreadable::explain;
use crate::formats::{Format, json, text};
use crate::i18n::Words;
use crate::read;

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(long = "file", short = 'f', value_name = "FILE|DIR")]
    pub file: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Writes one line an event, or one array of all.
#[must_use]
pub fn run(args: &Args, words: &Words) -> Exit {
    let library = read::library(args.file.as_deref());
    let Some(timeline) = &library.timeline else { return explain(&library, words) };
    let said: String = match args.format {
        Format::Text => {
            let width = timeline.events.len().to_string().len();
            timeline.events.iter().map(|event| text::line(event, words, width)).collect()
        }
        Format::Json => json::printed(&json::events(timeline, timeline.events.iter())),
    };
    put(&said, words)
}
