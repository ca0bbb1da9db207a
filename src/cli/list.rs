//! `tarikh list [FILTER]`: the events that a filter finds.

mod names;

use std::cmp::Reverse;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use clap::ValueEnum;

use super::output::{print_error, put};
use super::unreadable::{explain, report_left_out};
use super::{Exit, faults};
use crate::app::model::search::naming;
use crate::formats::{Hit, Listing, csv, json, text, tsv};
use crate::i18n::Catalog;
use crate::index::Index;
use crate::query::{Fault, Found, Nearest, Scope, Search, is_year_before_era};
use crate::read;
use crate::text::clean;
use crate::timeline::{EventIx, Timeline};

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FILTER")]
    pub terms: Vec<String>,
    #[arg(long, value_name = "FILTER", allow_hyphen_values = true)]
    pub filter: Option<String>,
    #[arg(long, conflicts_with = "sort")]
    pub names: bool,
    #[arg(long, value_enum, default_value_t)]
    pub sort: Sort,
    #[arg(long = "file", short = 'f', value_name = "FILE|DIR")]
    pub file: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Listing,
}

/// Which events come first: the earliest, the latest, those that match best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Sort {
    #[default]
    Time,
    Newest,
    Best,
}

impl Args {
    /// The filter as one line.
    fn line(&self) -> String {
        line_of(self.filter.as_deref(), &self.terms)
    }
}

/// The filter of an option and of arguments as one line.
pub(super) fn line_of(filter: Option<&str>, terms: &[String]) -> String {
    let said: Vec<&str> = filter.into_iter().chain(terms.iter().map(String::as_str)).collect();
    said.join(" ")
}

/// The arguments of the program, with `-actor:putin` after `list` or `handout` written as `!actor:putin`, which means the same and is not
/// taken for options, and `-0043` as `date:-0043`. Options of one letter stand alone there: `-f FILE`.
pub(super) fn with_negations(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let (mut listing, mut plain) = (false, false);
    let told = arguments.into_iter().map(|argument| {
        let term = argument.to_str().and_then(|said| said.strip_prefix('-')).filter(|term| is_term(term));
        let written = |term| if is_year_before_era(term) { format!("date:-{term}") } else { format!("!{term}") };
        let negated = term.filter(|_| listing && !plain).map(|term| OsString::from(written(term)));
        plain |= argument == "--";
        listing |= argument == "list" || argument == "handout";
        negated.unwrap_or(argument)
    });
    told.collect()
}

fn is_term(after_hyphen: &str) -> bool {
    let mut letters = after_hyphen.chars();
    letters.next().is_some_and(|first| first != '-' && (letters.next().is_some() || !first.is_ascii()))
}

/// Writes what the filter finds. A term that cannot be read is an error here: a script would not see that it was left out.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let library = read::library(args.file.as_deref());
    let Some(timeline) = &library.timeline else { return explain(&library, words) };
    if args.names {
        report_left_out(&library, words);
        return names::run(timeline, &args.line(), args.format, words);
    }
    let finding = match sought(timeline, &args.line(), args.sort, words) {
        Ok(finding) => finding,
        Err(exit) => return exit,
    };
    report_left_out(&library, words);
    let exit = put(&said(timeline, &finding.hits, args.format, words), words);
    if exit == Exit::Fine { finding.explained(timeline, words) } else { exit }
}

/// What a filter finds.
pub(super) struct Finding<'a> {
    /// The events, in the order asked for.
    pub(super) hits: Vec<Hit<'a>>,
    /// Whether anything is asked for.
    asked: bool,
    /// Where nothing is found, why.
    why: Vec<Fault>,
    /// What comes nearest, where nothing has all the words as they are.
    nearest: Nearest,
    /// A date that was looked for as words, and finds more.
    in_words: Option<Fault>,
}

impl Finding<'_> {
    /// Says what there is to say of the filter: that it finds nothing, and why.
    pub(super) fn explained(&self, timeline: &Timeline, words: &Catalog) -> Exit {
        if let Some(fault) = &self.in_words {
            faults::explain_words(fault, words);
        }
        let nothing = self.asked && self.hits.is_empty();
        if nothing {
            print_error(&words.text("command-list-nothing"));
            faults::explain_nothing(&self.why, words);
        }
        faults::explain_nearest(timeline, &self.nearest, words);
        if nothing { Exit::Content } else { Exit::Fine }
    }
}

/// What a line of the filter finds; where a term of it cannot be read, that is said.
pub(super) fn sought<'a>(timeline: &'a Timeline, line: &str, sort: Sort, words: &Catalog) -> Result<Finding<'a>, Exit> {
    let mut search = Search::new(line, &Scope::of(timeline).named_in(naming(words)));
    let faults = search.query().faults();
    if !faults.is_empty() {
        faults::explain(line, faults, words);
        return Err(Exit::Usage);
    }
    Ok(find(timeline, &mut search, sort))
}

fn find<'a>(timeline: &'a Timeline, search: &mut Search, sort: Sort) -> Finding<'a> {
    let index = (!search.query().is_empty()).then(|| Arc::new(Index::new(timeline)));
    let found = index.as_ref().map(|index| search.run(index));
    let all = || (0..timeline.events.len()).map(EventIx::new).collect();
    let mut order: Vec<EventIx> = found.map_or_else(all, |found| found.results().events.clone());
    match sort {
        Sort::Time => {}
        Sort::Newest => order.reverse(),
        Sort::Best => order.sort_by_cached_key(|event| Reverse(found.map(|found| found.merit(*event)))),
    }
    let hit = |event: EventIx| {
        let possible = found.is_some_and(|found| found.is_possible(event));
        event.of(&timeline.events).map(|event| Hit { event, possible })
    };
    let in_words =
        found.zip(index.as_ref()).and_then(|(found, index)| found.date_in_words(index, &mut Search::default()));
    let hits = order.into_iter().filter_map(hit).collect();
    let nearest = found.map_or_else(Nearest::default, Found::nearest);
    let asked = index.is_some();
    Finding { hits, asked, why: found.map_or_else(Vec::new, |found| found.why_nothing(&nearest)), nearest, in_words }
}

fn said(timeline: &Timeline, hits: &[Hit<'_>], format: Listing, words: &Catalog) -> String {
    let language = words.titles();
    let hits = hits.iter().copied();
    match format {
        Listing::Text => {
            let width = timeline.events.len().to_string().len();
            hits.map(|hit| text::line(timeline, hit, words, width)).collect()
        }
        Listing::Tsv => tsv::events(timeline, hits, language),
        Listing::Csv => csv::events(timeline, hits, language),
        Listing::Json => json::printed(&hits.map(|hit| json::event(timeline, hit)).collect()),
        Listing::Ndjson => json::lines(hits.map(|hit| json::event(timeline, hit))),
        Listing::Ids => hits.flat_map(|hit| [clean::line(&hit.event.id), "\n".into()]).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use rstest::rstest;

    use super::with_negations;

    #[rstest]
    #[case("list -actor:putin -كيم 2024", "list !actor:putin !كيم 2024")]
    #[case("list -f x --sort best -h", "list -f x --sort best -h")]
    #[case("list --filter -kim -ك", "list --filter !kim !ك")]
    #[case("list -- -kim", "list -- -kim")]
    #[case("handout -o x.html -tag:visits", "handout -o x.html !tag:visits")]
    #[case("show -kim", "show -kim")]
    fn a_negated_term_is_no_option(#[case] said: &str, #[case] meant: &str) {
        let arguments = with_negations(said.split(' ').map(OsString::from));
        assert_eq!(arguments, meant.split(' ').map(OsString::from).collect::<Vec<_>>());
    }
}
