//! `tarikh present`: the screen, with a talk on its stage.

use std::path::PathBuf;

use super::{Exit, Options, explore, tours};
use crate::app::AskedTalk;
use crate::i18n::Catalog;
use crate::read;
use crate::tui::Crash;

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FILE|DIR")]
    pub path: Option<PathBuf>,
    #[arg(long, value_name = "ID", conflicts_with = "filter")]
    pub tour: Option<String>,
    #[arg(long, value_name = "FILTER", allow_hyphen_values = true)]
    pub filter: Option<String>,
    #[arg(long)]
    pub resume: bool,
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub every: Option<u32>,
    #[arg(long)]
    pub repeat: bool,
    #[arg(long, requires = "tour")]
    pub rehearse: bool,
}

/// Gives a talk on the terminal; who leaves the stage is in the timeline, at the event that was told.
pub fn run(args: Args, options: &Options, words: &Catalog, crash: &Crash) -> Exit {
    let Args { path, tour, filter, resume, every, repeat, rehearse } = args;
    if let Some(id) = &tour {
        // A misspelt id is said before anything is on the screen of a room; what cannot be read is said there.
        let library = read::library(path.as_deref());
        if let Some(Err(exit)) = library.timeline.as_ref().map(|timeline| tours::named(timeline, id, words)) {
            return exit;
        }
    }
    let talk = AskedTalk { tour, every, repeats: repeat, resumes: resume, rehearses: rehearse };
    explore::run(explore::Asked { path, filter, talk: Some(talk), ..explore::Asked::default() }, options, words, crash)
}
