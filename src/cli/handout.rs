//! `tarikh handout`: a talk as one page for people.

mod file;

use std::path::{Path, PathBuf};

use super::list::{Sort, line_of, sought};
use super::output::{put, refuse};
use super::tours;
use super::unreadable::{explain, report_left_out};
use super::{Exit, output, unwritten};
use crate::formats::Paper;
use crate::formats::handout::{Handout, html, markdown};
use crate::i18n::{Arg, Catalog};
use crate::read;
use crate::timeline::talk::Subject;
use crate::timeline::{EventIx, Talk, Timeline};

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FILTER")]
    pub terms: Vec<String>,
    #[arg(long, value_name = "FILTER", allow_hyphen_values = true)]
    pub filter: Option<String>,
    #[arg(long, value_name = "ID", conflicts_with_all = ["terms", "filter"])]
    pub tour: Option<String>,
    #[arg(long = "file", short = 'f', value_name = "FILE|DIR")]
    pub file: Option<PathBuf>,
    #[arg(long, value_enum)]
    pub format: Option<Paper>,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub notes: bool,
}

impl Args {
    /// The form that is asked for, else that of the name of the file.
    fn paper(&self) -> Paper {
        let extension = self.output.as_deref().and_then(Path::extension).unwrap_or_default();
        let html = ["html", "htm"].iter().any(|html| extension.eq_ignore_ascii_case(html));
        self.format.unwrap_or(if html { Paper::Html } else { Paper::Md })
    }
}

/// Writes the events of a tour, or those that a filter finds.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let library = read::library(args.file.as_deref());
    let Some(timeline) = &library.timeline else { return explain(&library, words) };
    let talk = match &args.tour {
        Some(id) => tours::named(timeline, id, words).map(|tour| Talk::of_tour(timeline, tour)),
        None => of_filter(timeline, &line_of(args.filter.as_deref(), &args.terms), words),
    };
    if talk != Err(Exit::Usage) {
        report_left_out(&library, words);
    }
    let talk = match talk {
        Ok(talk) => talk,
        Err(exit) => return exit,
    };
    if talk.stops.is_empty() {
        refuse(words, "command-handout-nothing", &[]);
        return Exit::Content;
    }
    let reader = words.for_reader();
    let handout = Handout::new(timeline, &talk, reader.as_ref().unwrap_or(words), args.notes);
    let page = match args.paper() {
        Paper::Md => markdown::page(&handout),
        Paper::Html => html::page(&handout),
    };
    match args.output.as_deref().filter(|path| *path != Path::new("-")) {
        None => put(&page, words),
        Some(path) => saved(path, &page, words),
    }
}

fn of_filter(timeline: &Timeline, line: &str, words: &Catalog) -> Result<Talk, Exit> {
    let finding = sought(timeline, line, Sort::Time, words)?;
    match finding.explained(timeline, words) {
        Exit::Fine => {}
        exit => return Err(exit),
    }
    let subject = if line.trim().is_empty() { Subject::Timeline } else { Subject::Filter(line.to_owned()) };
    // What matches only possibly is found last, and told in its time.
    let mut events: Vec<EventIx> = finding.hits.iter().map(|hit| hit.event.number.ix()).collect();
    events.sort_unstable();
    Ok(Talk::of_events(timeline, subject, events))
}

/// Writes the page into a file, and says where it cannot.
fn saved(path: &Path, page: &str, words: &Catalog) -> Exit {
    let file = || Arg::from(output::cleaned(&path.display().to_string()));
    match file::save(path, page) {
        Ok(()) => Exit::Fine,
        Err(file::Unsaved::Kept) => {
            refuse(words, "command-handout-kept", &[("file", file())]);
            Exit::Usage
        }
        Err(file::Unsaved::System(error)) => unwritten(path, &error, words),
    }
}
