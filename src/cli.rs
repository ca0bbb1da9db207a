//! The command line: one file a subcommand, data to stdout, messages to stderr, and one table of exit codes.
//!
//! A subcommand is a variant of [`Command`] with its arguments, a file with `run(…) -> Exit`, and its words in
//! `command.ftl`: `command-NAME` for what it does, `command-NAME-ARGUMENT` for each argument.

pub mod add_source;
pub mod check;
pub mod completions;
pub mod config;
pub mod ctl;
pub mod doctor;
pub mod exit;
pub mod explore;
pub mod frame;
pub mod guide;
pub mod handout;
pub mod keys;
pub mod list;
pub mod man;
pub mod new;
pub mod notes;
pub mod options;
pub mod output;
pub mod present;
pub mod repair;
pub mod review;
pub mod schema;
pub mod show;
pub mod stats;
pub mod tours;

mod faults;
mod help;
mod start;
mod unreadable;
mod usage;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::i18n::{Catalog, Language};
use crate::read::system_words;
use crate::tui::Crash;
pub use exit::Exit;
pub use options::Options;

/// What was written on the command line. Its words are in `command.ftl`.
#[derive(Parser, Debug)]
#[command(name = "tarikh", version, disable_help_subcommand = true)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[arg(value_name = "FILE|DIR")]
    pub path: Option<PathBuf>,
    #[arg(long, value_name = "FILTER", allow_hyphen_values = true)]
    pub filter: Option<String>,
    #[command(flatten)]
    pub options: Options,
}

/// What to do; without any of these, explore.
#[derive(Subcommand, Debug)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Command {
    #[command(hide = true)]
    Frame(frame::Args),
    Check(check::Args),
    List(list::Args),
    Show(show::Args),
    Repair(repair::Args),
    Review(review::Args),
    Notes(notes::Args),
    Ctl(ctl::Args),
    Present(present::Args),
    Tours(tours::Args),
    Handout(handout::Args),
    Stats(stats::Args),
    New(new::Args),
    AddSource(add_source::Args),
    Guide,
    Schema,
    Keys(keys::Args),
    Doctor,
    Config,
    Completions(completions::Args),
    Man(man::Args),
}

/// Says that the system refuses to write a file.
fn unwritten(path: &Path, error: &std::io::Error, words: &Catalog) -> Exit {
    let file = output::cleaned(&path.display().to_string()).into();
    output::refuse(words, "command-unwritten", &[("file", file), ("reason", system_words(error).into())]);
    Exit::System
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let crash = Crash::watch();
    let exit = catch_unwind(AssertUnwindSafe(|| run(std::env::args_os(), &crash)));
    match (exit, crash.report()) {
        (Ok(exit), None) => exit.into(),
        (_, report) => {
            let words = Catalog::new(Language::default());
            let report = report.unwrap_or_default();
            output::print_error(&words.with("command-panic", &[("report", report.into())]));
            Exit::Panicked.into()
        }
    }
}

/// Runs the program with arguments, of which the first is its name.
pub fn run(arguments: impl IntoIterator<Item = OsString>, crash: &Crash) -> Exit {
    let words = Catalog::new(Language::default());
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let parsed = help::worded(Cli::command(), &words)
        .try_get_matches_from(list::with_negations(arguments.clone()))
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => {
            if !error.use_stderr() {
                // Help or the version were asked for.
                return output::written(error.print(), &words);
            }
            usage::explain(&error, &arguments);
            return Exit::Usage;
        }
    };
    let (language, region) = match cli.command {
        Some(Command::Frame(_)) => (cli.options.frame_language(), cli.options.frame_region()),
        _ => (cli.options.language(), cli.options.region()),
    };
    let words = cli.options.catalog(language, region);
    if cli.path.is_some() && cli.command.is_some() {
        output::refuse(&words, "command-path-first", &[]);
        return Exit::Usage;
    }
    if cli.filter.is_some() && cli.command.is_some() {
        output::refuse(&words, "command-filter-first", &[]);
        return Exit::Usage;
    }
    match cli.command {
        None => {
            let asked = explore::Asked { path: cli.path, filter: cli.filter, ..explore::Asked::default() };
            explore::run(asked, &cli.options, &words, crash)
        }
        Some(Command::Present(args)) => present::run(args, &cli.options, &words, crash),
        Some(Command::Frame(args)) => frame::run(args, &cli.options, &words),
        Some(Command::Check(args)) => check::run(&args, &cli.options, &words),
        Some(Command::List(args)) => list::run(&args, &words),
        Some(Command::Show(args)) => show::run(&args, &words),
        Some(Command::Repair(args)) => repair::run(&args, &words),
        Some(Command::Review(args)) => review::run(&args, &cli.options, &words, crash),
        Some(Command::Notes(args)) => notes::run(&args, &cli.options, &words, crash),
        Some(Command::Ctl(args)) => ctl::run(&args, &words),
        Some(Command::Tours(args)) => tours::run(&args, &words),
        Some(Command::Handout(args)) => handout::run(&args, &words),
        Some(Command::Stats(args)) => stats::run(&args, &words),
        Some(Command::New(args)) => new::run(&args, &words),
        Some(Command::AddSource(args)) => add_source::run(&args, &words),
        Some(Command::Guide) => guide::run(&words),
        Some(Command::Schema) => schema::run(&words),
        Some(Command::Keys(args)) => keys::run(&args, &words),
        Some(Command::Doctor) => doctor::run(&cli.options, &words, crash),
        Some(Command::Config) => config::run(&cli.options, &words),
        Some(Command::Completions(args)) => completions::run(&args, &words),
        Some(Command::Man(args)) => man::run(&args, &words),
    }
}
