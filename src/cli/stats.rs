//! `tarikh stats`: what a timeline has, counted.

use std::path::PathBuf;

use super::Exit;
use super::output::put;
use super::unreadable::{explain, report_left_out};
use crate::formats::{Format, json, stats};
use crate::i18n::Catalog;
use crate::read;

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FILE|DIR")]
    pub path: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Counts.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let library = read::library(args.path.as_deref());
    let Some(timeline) = &library.timeline else { return explain(&library, words) };
    report_left_out(&library, words);
    let said = match args.format {
        Format::Text => stats::text(timeline, words),
        Format::Json => json::printed(&stats::json(timeline)),
    };
    put(&said, words)
}
