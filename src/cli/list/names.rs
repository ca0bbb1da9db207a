//! `tarikh list --names`: what the events of a timeline refer to.

use crate::cli::Exit;
use crate::cli::output::{print_error, put, refuse};
use crate::formats::names::{self, Name};
use crate::formats::{Listing, json};
use crate::i18n::Catalog;
use crate::text::{clean, fold};
use crate::timeline::Timeline;

/// What names nothing refers to, in the languages of the filter.
const UNUSED: [&str; 2] = ["is:unused", "هو:مهمل"];

/// A term that is neither words nor one that names have.
struct NoSuchTerm(String);

/// Writes the names that a line finds.
pub(super) fn run(timeline: &Timeline, line: &str, format: Listing, words: &Catalog) -> Exit {
    let found = match sought(timeline, line) {
        Ok(found) => found,
        Err(NoSuchTerm(term)) => {
            refuse(words, "command-list-names-term", &[("term", clean::line(&term).into_owned().into())]);
            return Exit::Usage;
        }
    };
    let exit = put(&said(&found, format, words.titles()), words);
    if exit == Exit::Fine && found.is_empty() && !line.trim().is_empty() {
        print_error(&words.text("command-list-names-nothing"));
        return Exit::Content;
    }
    exit
}

fn said(found: &[Name<'_>], format: Listing, language: &str) -> String {
    match format {
        Listing::Text => names::text(found, language),
        Listing::Tsv => names::tsv(found, language),
        Listing::Csv => names::csv(found, language),
        Listing::Json => json::printed(&found.iter().map(names::json).collect()),
        Listing::Ndjson => json::lines(found.iter().map(names::json)),
        Listing::Ids => found.iter().flat_map(|name| [clean::line(name.entity.id()), "\n".into()]).collect(),
    }
}

/// The names that a line finds: those with all its words in what they are called, or their id, and of which `is:unused` is so. What
/// begins with `-` or `!` is left out.
fn sought<'a>(timeline: &'a Timeline, line: &str) -> Result<Vec<Name<'a>>, NoSuchTerm> {
    let terms = line.split_whitespace().map(term).collect::<Result<Vec<_>, _>>()?;
    let fits = |name: &Name<'_>| terms.iter().all(|term| term.fits(name));
    Ok(names::names(timeline).into_iter().filter(fits).collect())
}

struct Term {
    excluded: bool,
    asked: Asked,
}

enum Asked {
    Unused,
    /// Folded.
    Word(String),
}

fn term(written: &str) -> Result<Term, NoSuchTerm> {
    let bare = written.strip_prefix(['-', '!']);
    let asked = match bare.unwrap_or(written) {
        said if UNUSED.contains(&said) => Asked::Unused,
        said if said.contains(':') => return Err(NoSuchTerm(written.to_owned())),
        said => Asked::Word(fold::search(said).text.trim().to_owned()),
    };
    Ok(Term { excluded: bare.is_some(), asked })
}

impl Term {
    fn fits(&self, name: &Name<'_>) -> bool {
        let is = match &self.asked {
            Asked::Unused => name.events == 0,
            Asked::Word(word) => {
                let called = name.entity.spellings().into_iter().chain([name.entity.id(), name.kind]);
                called.map(|said| fold::search(said).text).any(|said| said.contains(word.as_str()))
            }
        };
        is != self.excluded
    }
}
