//! `tarikh check`: what is wrong with timelines.

use std::path::PathBuf;

use super::output::{complain, put};
use super::{Exit, Options};
use crate::finding::{self, Finding, Severity, render};
use crate::formats::{Format, findings, json};
use crate::i18n::{Arg, Words};
use crate::read::{self, Library};

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FILE|DIR")]
    pub timelines: Vec<PathBuf>,
    #[arg(long)]
    pub strict: bool,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Checks every timeline named, puts all findings together, sorted, on stdout, and a line of summary on stderr.
#[must_use]
pub fn run(args: &Args, options: &Options, words: &Words) -> Exit {
    let libraries: Vec<Library> = if args.timelines.is_empty() {
        vec![read::library(None)]
    } else {
        args.timelines.iter().map(|path| read::library(Some(path))).collect()
    };
    let files = libraries.len();
    let refused = libraries.iter().any(|library| library.refused);
    let mut findings: Vec<Finding> = libraries.into_iter().flat_map(|library| library.findings).collect();
    finding::sort(&mut findings);
    let colours = options.printed_colors();
    let said: String = match args.format {
        Format::Text => findings.iter().map(|finding| render::human(finding, words, colours)).collect(),
        Format::Json => json::printed(&findings::json(&findings, words)),
    };
    match put(&said, words) {
        Exit::Fine => {}
        failed => return failed,
    }
    complain(&summary(&findings, files, words));
    judge(&findings, refused, args.strict)
}

fn judge(findings: &[Finding], refused: bool, strict: bool) -> Exit {
    let counts = |severity| severity == Severity::Error || (strict && severity == Severity::Warning);
    match (refused, findings.iter().any(|finding| counts(finding.severity))) {
        (true, _) => Exit::System,
        (false, true) => Exit::Content,
        (false, false) => Exit::Fine,
    }
}

fn summary(findings: &[Finding], files: usize, words: &Words) -> String {
    let count = |severity| Arg::from(findings.iter().filter(|finding| finding.severity == severity).count());
    let args = [
        ("errors", count(Severity::Error)),
        ("warnings", count(Severity::Warning)),
        ("notices", count(Severity::Notice)),
        ("files", Arg::from(files)),
    ];
    words.with("finding-summary", &args).into_owned()
}
