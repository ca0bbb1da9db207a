//! `tarikh repair`: excerpts whose article changed, found again with consent.

mod answers;
mod ask;
mod list;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use super::output::{print_error, put};
use super::unreadable::{explain, report_left_out};
use super::{Exit, output};
use crate::edit::repair::{Candidate, ChangedSource, Repair, repairs};
use crate::edit::{Editing, Error};
use crate::finding::render;
use crate::formats::{Format, json};
use crate::i18n::Catalog;
use crate::read;

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FILE|DIR")]
    pub timeline: Option<PathBuf>,
    #[arg(long)]
    pub yes: bool,
    #[arg(long, value_enum)]
    pub format: Option<Format>,
}

/// What is to be repaired in a timeline.
struct Found {
    repairs: Vec<Repair>,
    sources: Vec<ChangedSource>,
}

impl Found {
    /// Whether an event has lost its proof; `mended` are the excerpts that got it back.
    fn exit(&self, mended: &[(&Repair, &Candidate)]) -> Exit {
        let is_mended = |repair: &Repair| mended.iter().any(|(mended, _)| std::ptr::eq(*mended, repair));
        let lost = self.repairs.iter().any(|repair| repair.outcome.is_lost() && !is_mended(repair));
        if lost { Exit::Content } else { Exit::Fine }
    }

    /// The sources whose excerpts all stand once these are mended.
    fn settled(&self, mended: &[(&Repair, &Candidate)]) -> Vec<&ChangedSource> {
        let left = || self.repairs.iter().filter(|repair| !mended.iter().any(|(one, _)| std::ptr::eq(*one, *repair)));
        self.sources.iter().filter(|source| source.is_settled(left())).collect()
    }
}

/// Lists what is to be repaired and, on a terminal, asks about each; writes only what was said yes to, or with `--yes` what is safe.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let library = read::library(args.timeline.as_deref());
    let (Some(timeline), Some(path)) = (&library.timeline, &library.path) else { return explain(&library, words) };
    report_left_out(&library, words);
    // An event that cannot be read may quote a file as well.
    let sources = if library.left_out() { Vec::new() } else { ChangedSource::all(timeline) };
    let found = Found { repairs: repairs(timeline), sources };
    if args.yes {
        return take_safe(&found, path, args.format, words);
    }
    let asks = args.format.is_none() && io::stdin().is_terminal() && io::stdout().is_terminal();
    if asks && !(found.repairs.is_empty() && found.sources.is_empty()) {
        return ask::run(&found, path, words);
    }
    match listed(&found, args.format, words) {
        Exit::Fine => found.exit(&[]),
        failed => failed,
    }
}

fn listed(found: &Found, format: Option<Format>, words: &Catalog) -> Exit {
    match format.unwrap_or_default() {
        Format::Text => put(&list::text(found, words), words),
        Format::Json => put(&json::printed(&list::json(found)), words),
    }
}

/// Writes what may be taken unseen, and lists what is left.
fn take_safe(found: &Found, path: &Path, format: Option<Format>, words: &Catalog) -> Exit {
    let safe: Vec<(&Repair, &Candidate)> =
        found.repairs.iter().filter_map(|repair| Some((repair, repair.safe()?))).collect();
    let settled = found.settled(&safe);
    match edited(path, &safe, &settled).and_then(Editing::write) {
        Ok(_) => print_error(&list::written(safe.len(), settled.len(), path, words)),
        Err(error) => return refused(error, path, words),
    }
    let left = |repair: &&Repair| !safe.iter().any(|(mended, _)| std::ptr::eq(*mended, *repair));
    let sources = found.sources.iter().filter(|source| !settled.contains(source)).cloned().collect();
    let left = Found { repairs: found.repairs.iter().filter(left).cloned().collect(), sources };
    match listed(&left, format, words) {
        Exit::Fine => left.exit(&[]),
        failed => failed,
    }
}

/// The file with these made; nothing is written yet.
fn edited(path: &Path, mended: &[(&Repair, &Candidate)], settled: &[&ChangedSource]) -> Result<Editing, Error> {
    let mut editing = Editing::open(path)?;
    for (repair, candidate) in mended {
        editing.repair(repair, candidate)?;
    }
    for source in settled {
        editing.curate(source)?;
    }
    Ok(editing)
}

/// Says why nothing was written.
fn refused(error: Error, path: &Path, words: &Catalog) -> Exit {
    let exit = if matches!(error, Error::Unreadable(_)) { Exit::Content } else { Exit::System };
    for finding in error.findings(&output::cleaned(&path.display().to_string())) {
        print_error(render::human(&finding, words, false).trim_end());
    }
    exit
}
