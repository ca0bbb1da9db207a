//! What is said of a term that cannot be read, or that finds nothing.

use crate::app::model::search::Search;
use crate::i18n::{Arg, Catalog};
use crate::query::{Fault, FaultArg};
use crate::text::bidi::isolated;
use crate::text::{Base, Row, one_line};

/// Reason and suggestion in words, in the longest form that fits so many columns.
#[must_use]
pub fn advice(fault: &Fault, search: &Search, words: &Catalog, width: u16) -> Row {
    let base = Base::Fixed(words.language().direction());
    let nothing = search.no_match_reasons().contains(fault);
    let whole =
        if nothing { ["filter-nothing", "filter-nothing-meant"] } else { ["filter-left-out", "filter-left-out-meant"] };
    let whole = one_line(&said(fault, whole, words), u16::MAX, base);
    if whole.width() <= width {
        return whole;
    }
    // What would be cut last stands first.
    one_line(&said(fault, ["filter-left-out-shortly", "filter-meant-shortly"], words), width, base)
}

/// What is left out of a kept filter, or looked for as words though it is a date, or that only the nearest events are listed, in so
/// many columns.
#[must_use]
pub fn left_out(search: &Search, words: &Catalog, width: u16) -> Option<Row> {
    let base = Base::Fixed(words.language().direction());
    let in_words = || {
        let fault = search.date_in_words()?;
        let whole = one_line(&reason(fault, words), u16::MAX, base);
        let shortly = || one_line(&in_words(fault, "filter-date-in-words-shortly", words), width, base);
        Some(if whole.width() <= width { whole } else { shortly() })
    };
    let nearest = || {
        let reasons = search.no_match_reasons();
        let meant = reasons.iter().find(|reason| reason.suggestion.is_some());
        meant.or(reasons.first()).filter(|_| search.nearest().count() > 0)
    };
    let fault = search.query().faults().first().or_else(nearest);
    fault.map(|fault| advice(fault, search, words, width)).or_else(in_words)
}

/// Why the filter finds nothing, and what may be meant, in words.
#[must_use]
pub fn no_match_reasons(search: &Search, words: &Catalog) -> Vec<String> {
    let said = |fault: &Fault| {
        let suggested = fault.suggestion.as_ref().map(|meant| [("suggestion", Arg::from(isolated(meant)))]);
        let meant = suggested.map(|args| words.with("nothing-meant", &args).into_owned());
        [Some(reason(fault, words)), meant]
    };
    search.no_match_reasons().iter().flat_map(said).flatten().collect()
}

fn reason(fault: &Fault, words: &Catalog) -> String {
    in_words(fault, &fault.message, words)
}

/// By a message with what the fault tells.
fn in_words(fault: &Fault, message: &str, words: &Catalog) -> String {
    let arg = |arg: &FaultArg| match arg {
        FaultArg::Words(words) => isolated(words).into(),
        FaultArg::Count(count) => (*count).into(),
        FaultArg::Names(names) => Arg::List(names.iter().map(|name| isolated(name)).collect()),
    };
    let args: Vec<(&str, Arg)> = fault.args.iter().map(|(name, value)| (*name, arg(value))).collect();
    words.with(message, &args).into_owned()
}

/// By the first message without a suggestion, by the second with one.
fn said(fault: &Fault, [alone, meant]: [&str; 2], words: &Catalog) -> String {
    let reason: Arg = reason(fault, words).into();
    match &fault.suggestion {
        Some(suggestion) => {
            let args = [("reason", reason), ("suggestion", isolated(suggestion).into())];
            words.with(meant, &args).into_owned()
        }
        None => words.with(alone, &[("reason", reason)]).into_owned(),
    }
}
