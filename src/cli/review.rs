//! `tarikh review`: candidate events, one after the other at their passages.

mod list;

use std::collections::HashSet;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::output::{print_error, put, refuse};
use super::{Exit, Options, explore, output};
use crate::app::Loaded;
use crate::app::model::review::Review;
use crate::edit::Error;
use crate::edit::review::Candidates;
use crate::finding::render;
use crate::formats::{Format, json};
use crate::i18n::Catalog;
use crate::read::snapshot::{ReadFile, Snapshot};
use crate::read::{self, Library};
use crate::state::Store;
use crate::tui::{Crash, Load, Reading};

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "CANDIDATES")]
    pub candidates: PathBuf,
    #[arg(long, value_name = "FILE|DIR")]
    pub timeline: Option<PathBuf>,
    #[arg(long, value_enum)]
    pub format: Option<Format>,
}

/// Goes through the candidates on the terminal; without one, or in a form that was asked for, says what would become of each.
#[must_use]
pub fn run(args: &Args, options: &Options, words: &Catalog, crash: &Crash) -> Exit {
    let Some(timeline) = read::file_of(args.timeline.as_deref()) else {
        refuse(words, "command-review-timeline-missing", &[]);
        return Exit::System;
    };
    // What cannot be read is said before there is a screen, and never by an empty one.
    let (library, review) = match judged(&args.candidates, &timeline, &Store::open()) {
        Ok(judged) => judged,
        Err((error, file)) => return refused(error, &file.display().to_string(), words),
    };
    if args.format.is_none() && io::stdin().is_terminal() && io::stdout().is_terminal() {
        let candidates = Some(args.candidates.clone());
        let asked = explore::Asked { path: args.timeline.clone(), candidates, ..explore::Asked::default() };
        return explore::run(asked, options, words, crash);
    }
    let Some(timeline) = &library.timeline else { return Exit::Content };
    let said = match args.format.unwrap_or_default() {
        Format::Text => list::text(timeline, &review, words),
        Format::Json => json::printed(&list::json(timeline, &review, &words.without_isolates())),
    };
    match put(&said, words) {
        Exit::Fine => {}
        failed => return failed,
    }
    print_error(&list::summary(&review, words));
    Exit::Fine
}

/// Reads both files; else which of them cannot be, and why.
fn judged(candidates: &Path, timeline: &Path, store: &Store) -> Result<(Library, Review), (Error, PathBuf)> {
    let dismissed: HashSet<String> = store.dismissed().into_iter().collect();
    let all = Candidates::read(candidates, timeline).map_err(|error| (error, candidates.to_owned()))?;
    all.judged(&|key| dismissed.contains(key)).map_err(|error| (error, timeline.to_owned()))
}

/// What reads both files, as often as it is asked to.
#[must_use]
pub fn reading(candidates: PathBuf, timeline: PathBuf, store: Store) -> Load {
    Box::new(move |_| match judged(&candidates, &timeline, &store) {
        Ok((library, review)) => {
            let findings = review.candidates.iter().flat_map(|candidate| candidate.findings.clone()).collect();
            let loaded = library.timeline.map(|timeline| {
                let (timeline, review) = (Arc::new(timeline), Some(review));
                Box::new(Loaded { timeline, index: None, findings, examination: None, example: false, review })
            });
            Reading { outcome: loaded.ok_or(library.findings), snapshot: library.snapshot }
        }
        Err((error, file)) => {
            let snapshot = Snapshot { files: vec![ReadFile::of(&timeline), ReadFile::of(&candidates)] };
            Reading { outcome: Err(error.findings(&file.display().to_string())), snapshot }
        }
    })
}

/// Says why nothing can be reviewed.
fn refused(error: Error, file: &str, words: &Catalog) -> Exit {
    let exit = if matches!(error, Error::Unread(_)) { Exit::System } else { Exit::Content };
    for finding in error.findings(&output::cleaned(file)) {
        print_error(render::human(&finding, words, false).trim_end());
    }
    exit
}
