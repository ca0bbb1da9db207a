//! `tarikh check`: what is wrong with timelines, what a finding means, and how much of the articles is quoted.

use std::env;
use std::path::{Path, PathBuf};

use super::output::{print_error, put, refuse};
use super::{Exit, Options, unreadable};
use crate::check::coverage;
use crate::finding::{self, Code, Finding, Severity, codes, or_nothing, render};
use crate::formats::findings::{self, github, sarif};
use crate::formats::{Format, Report, coverage as report, json};
use crate::i18n::{Arg, Catalog};
use crate::read::{self, Library};
use crate::similar::suggestion::nearest;
use crate::text::clean;

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FILE|DIR")]
    pub timelines: Vec<PathBuf>,
    #[arg(long)]
    pub strict: bool,
    #[arg(long, value_name = "CODE")]
    pub rule: Vec<String>,
    #[arg(
        long,
        value_name = "CODE",
        num_args = 0..=1,
        conflicts_with_all = ["timelines", "strict", "rule", "coverage", "format"],
    )]
    pub explain: Option<Option<String>>,
    #[arg(long, conflicts_with_all = ["strict", "rule"])]
    pub coverage: bool,
    #[arg(long, value_enum, default_value_t)]
    pub format: Report,
}

/// Checks every timeline named, puts all findings together, sorted, on stdout, and a line of summary on stderr.
#[must_use]
pub fn run(args: &Args, options: &Options, words: &Catalog) -> Exit {
    match &args.explain {
        Some(Some(word)) => return code(word, words).map_or_else(|failed| failed, |code| explain(code, words)),
        Some(None) => return put(&codes::ALL.iter().map(|code| listed(*code, words)).collect::<String>(), words),
        None => {}
    }
    for word in &args.rule {
        if let Err(failed) = code(word, words) {
            return failed;
        }
    }
    let wanted = |code: Code| args.rule.is_empty() || args.rule.iter().any(|rule| rule == code.word);
    let read = |path: Option<&Path>| if args.coverage { read::library(path) } else { read::examined(path, &wanted) };
    let libraries: Vec<Library> = match args.timelines.as_slice() {
        [] => vec![read(None)],
        paths => paths.iter().map(|path| read(Some(path))).collect(),
    };
    match (args.coverage, args.format) {
        (false, _) => examine(libraries, args, options, words),
        (true, Report::Text) => covered(&libraries, Format::Text, words),
        (true, Report::Json) => covered(&libraries, Format::Json, words),
        (true, Report::Sarif | Report::Github) => {
            refuse(words, "command-check-coverage-form", &[]);
            Exit::Usage
        }
    }
}

fn examine(libraries: Vec<Library>, args: &Args, options: &Options, words: &Catalog) -> Exit {
    let files = libraries.len();
    let refused = libraries.iter().any(|library| library.refused);
    let mut findings: Vec<Finding> = libraries.into_iter().flat_map(|library| chosen(library, &args.rule)).collect();
    finding::sort(&mut findings);
    let colours = options.printed_colors();
    // Where the folder is gone, paths are as they were named.
    let here = env::current_dir().unwrap_or_default();
    let said: String = match args.format {
        Report::Text => findings.iter().map(|finding| render::human(finding, words, colours)).collect(),
        Report::Json => json::printed(&findings::json(&findings, &words.without_isolates())),
        Report::Sarif => json::printed(&sarif::log(&findings, &here, &words.without_isolates())),
        Report::Github => github::lines(&findings, &here, &words.without_isolates()),
    };
    match put(&said, words) {
        Exit::Fine => {}
        failed => return failed,
    }
    print_error(&summary(&findings, files, words));
    exit_of(&findings, refused, args.strict)
}

/// The findings of the rules asked for; all of them where none was. What keeps a timeline from being read is said always, and
/// that there are more.
fn chosen(library: Library, rules: &[String]) -> Vec<Finding> {
    let all = rules.is_empty() || library.timeline.is_none();
    let more = codes::MORE_FINDINGS.word;
    library
        .findings
        .into_iter()
        .filter(|finding| all || finding.code == more || rules.iter().any(|rule| rule == finding.code))
        .collect()
}

/// The code of a word of the command line; where there is none, says so and which was likely meant.
fn code(word: &str, words: &Catalog) -> Result<Code, Exit> {
    if let Some(code) = codes::ALL.iter().find(|code| code.word == word) {
        return Ok(*code);
    }
    let near = nearest(word, codes::ALL.iter().map(|code| code.word)).unwrap_or("");
    let args = [("code", Arg::from(clean::line(word).into_owned())), ("near", or_nothing(near))];
    refuse(words, "command-check-unknown", &args);
    Err(Exit::Usage)
}

/// What a finding means, and why it matters.
fn explain(code: Code, words: &Catalog) -> Exit {
    let said = findings::explanation(code, words);
    put(&format!("{}[{}]\n\n{said}\n", code.severity.word(), code.word), words)
}

/// A code in a line: how much it matters, its word, and what it means.
fn listed(code: Code, words: &Catalog) -> String {
    let width = codes::ALL.iter().map(|code| code.word.chars().count()).max().unwrap_or_default();
    let said = findings::explanation(code, words);
    format!("{:<7}  {:<width$}  {}\n", code.severity.word(), code.word, findings::first_sentence(&said))
}

fn covered(libraries: &[Library], format: Format, words: &Catalog) -> Exit {
    let mut said = String::new();
    let mut values = Vec::new();
    let mut exit = Exit::Fine;
    for library in libraries {
        let Some(timeline) = &library.timeline else {
            let failed = unreadable::explain(library, words);
            exit = if exit == Exit::System { exit } else { failed };
            continue;
        };
        unreadable::report_left_out(library, words);
        let covered: Vec<_> = timeline.sources.iter().zip(coverage::coverage(timeline)).collect();
        match format {
            Format::Text => said += &report::text(&covered, &folder(library), words),
            Format::Json => values.extend(report::json(&covered).as_array().into_iter().flatten().cloned()),
        }
    }
    if format == Format::Json {
        said = json::printed(&values.into());
    }
    match put(&said, words) {
        Exit::Fine => exit,
        failed => failed,
    }
}

/// What leads from here to the files of a timeline.
fn folder(library: &Library) -> String {
    let folder = library.path.as_deref().and_then(Path::parent).map(|folder| folder.join(""));
    folder.map_or_else(String::new, |folder| folder.display().to_string())
}

fn exit_of(findings: &[Finding], refused: bool, strict: bool) -> Exit {
    let counts = |severity| severity == Severity::Error || (strict && severity == Severity::Warning);
    match (refused, findings.iter().any(|finding| counts(finding.severity))) {
        (true, _) => Exit::System,
        (false, true) => Exit::Content,
        (false, false) => Exit::Fine,
    }
}

fn summary(findings: &[Finding], files: usize, words: &Catalog) -> String {
    let count = |severity| Arg::from(findings.iter().filter(|finding| finding.severity == severity).count());
    let args = [
        ("errors", count(Severity::Error)),
        ("warnings", count(Severity::Warning)),
        ("notices", count(Severity::Notice)),
        ("files", Arg::from(files)),
    ];
    words.with("finding-summary", &args).into_owned()
}
