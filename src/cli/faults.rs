//! What is wrong with a filter, on stderr.

use std::ops::Range;

use super::output::{cleaned, print_error};
use crate::formats::{Hit, text};
use crate::i18n::{Arg, Catalog};
use crate::query::{Fault, FaultArg, Nearest};
use crate::timeline::Timeline;

/// Code points of the line that are shown before what is wrong, and after.
const AROUND: usize = 40;
/// Nearest events that are named at the most.
const MOST_NEAREST: usize = 5;

/// Says of each fault what it is, where in the line, and what the line would be with what was probably meant.
pub(super) fn explain(line: &str, faults: &[Fault], words: &Catalog) {
    for fault in faults {
        let what = reason(fault, words);
        let mut said = vec![words.with("command-error", &[("what", what.into())]).into_owned()];
        said.push(format!("  {}", cut(line, &fault.span, None)));
        if let Some(suggestion) = &fault.suggestion {
            let line = cut(line, &fault.span, Some(suggestion));
            let what = words.with("command-list-suggestion", &[("suggestion", line.into())]).into_owned();
            said.push(words.with("command-help", &[("what", what.into())]).into_owned());
        }
        print_error(&cleaned(&said.join("\n")));
    }
}

/// Says why a filter finds nothing, and what may be meant.
pub(super) fn explain_nothing(why: &[Fault], words: &Catalog) {
    for fault in why {
        print_error(&cleaned(&format!("  {}", reason(fault, words))));
        if let Some(suggestion) = &fault.suggestion {
            let what = words.with("nothing-meant", &[("suggestion", suggestion.as_str().into())]).into_owned();
            print_error(&cleaned(&words.with("command-help", &[("what", what.into())])));
        }
    }
}

/// Names the events that have most of the words, and the words that they lack.
pub(super) fn explain_nearest(timeline: &Timeline, nearest: &Nearest, words: &Catalog) {
    let mut left = MOST_NEAREST;
    for group in &nearest.groups {
        let events = group.events.iter().filter_map(|event| event.of(&timeline.events)).take(left);
        let lines: Vec<String> =
            events.map(|event| text::line(timeline, Hit { event, possible: false }, words, 0)).collect();
        if lines.is_empty() {
            return;
        }
        left -= lines.len();
        let missing = group.missing.join(&words.text("list-separator"));
        let args = [("found", group.found.into()), ("words", nearest.words.into()), ("missing", missing.into())];
        let heading = words.with("heading-nearest", &args);
        print_error(&cleaned(&format!("  {heading}:\n    {}", lines.join("    ").trim_end())));
    }
}

/// Says that a date was looked for as words.
pub(super) fn explain_words(fault: &Fault, words: &Catalog) {
    let what = reason(fault, words).into();
    print_error(&cleaned(&words.with("command-help", &[("what", what)])));
}

fn reason(fault: &Fault, words: &Catalog) -> String {
    let arg = |arg: &FaultArg| match arg {
        FaultArg::Words(words) => words.as_str().into(),
        FaultArg::Count(count) => (*count).into(),
        FaultArg::Names(names) => Arg::List(names.clone()),
    };
    let args: Vec<(&str, Arg)> = fault.args.iter().map(|(name, value)| (*name, arg(value))).collect();
    words.with(&fault.message, &args).into_owned()
}

/// The line around a part of it, which something else may stand for.
fn cut(line: &str, span: &Range<usize>, instead: Option<&str>) -> String {
    let (from, to) = (span.start.saturating_sub(AROUND), span.end + AROUND);
    let part = |range: Range<usize>| line.chars().skip(range.start).take(range.end - range.start).collect::<String>();
    let within = instead.map_or_else(|| part(span.clone()), str::to_owned);
    let before = if from > 0 { "…" } else { "" };
    let after = if line.chars().nth(to).is_some() { "…" } else { "" };
    format!("{before}{}{within}{}{after}", part(from..span.start), part(span.end..to))
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_long_line_is_cut_around_what_is_wrong_with_it() {
        let line = format!("{} acter:kim {}", "ك".repeat(100), "x".repeat(100));
        let cut = |instead| cut(&line, &(101..106), instead);
        assert_eq!(cut(None), format!("…{} acter:kim {}…", "ك".repeat(39), "x".repeat(35)));
        assert_eq!(cut(Some("actor")), format!("…{} actor:kim {}…", "ك".repeat(39), "x".repeat(35)));
        assert_eq!(super::cut("acter:kim", &(0..5), Some("actor")), "actor:kim");
    }
}
