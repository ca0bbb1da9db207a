//! The rows of the list of problems.

use super::lines::ListLine;
use crate::app::layer::ProblemList;
use crate::finding::Severity;
use crate::i18n::{Arg, Catalog};
use crate::text::bidi::isolated;
use crate::text::{Base, lay_out, one_line};

/// Problems as rows of so many cells: how many, then under their headings of each what and where, and what to do; and whether others are
/// still looked for.
#[must_use]
pub fn rows(list: &ProblemList, words: &Catalog, width: u16) -> Vec<ListLine> {
    let base = Base::Fixed(words.language().direction());
    let width = width.saturating_sub(2);
    let say = |said: &str| ListLine::Advice(None, one_line(said, width, base));
    let mut lines = counts(list, words).iter().map(|said| say(said)).collect::<Vec<_>>();
    let mut above = None;
    for (place, problem) in list.problems.listed().enumerate() {
        let heading = list.grouping.heading(problem);
        if above != Some(heading) {
            above = Some(heading);
            lines.extend([ListLine::Blank, ListLine::Heading(one_line(&headed(heading, list, words), width, base))]);
        }
        let said = problem.placed_shortly(words);
        for (n, row) in lay_out(&said, width, base).into_iter().enumerate() {
            lines.push(ListLine::Problem { place, sign: (n == 0).then_some(problem.severity), row });
        }
        let advice = problem.advice(words);
        lines.extend(lay_out(&advice, width, base).into_iter().map(|row| ListLine::Advice(Some(place), row)));
    }
    if list.looked_for {
        lines.extend([ListLine::Blank, say(&words.text("problems-looked-for"))]);
    }
    lines
}

/// How many there are, and how many of them are listed.
fn counts(list: &ProblemList, words: &Catalog) -> Vec<String> {
    let all = &list.problems.all;
    if all.is_empty() {
        let none = (!list.looked_for).then(|| words.text("problems-none").into_owned());
        return none.into_iter().collect();
    }
    let notices = all.iter().filter(|problem| problem.severity == Severity::Notice).count();
    let numbers = [("problems", (all.len() - notices).into()), ("notices", notices.into())];
    let mut said = vec![words.with("problems-count", &numbers).into_owned()];
    let listed = list.problems.listed.len();
    if listed < all.len() {
        let least: &'static str = list.least.into();
        said.push(words.with("problems-listed", &[("listed", listed.into()), ("least", least.into())]).into_owned());
    }
    said
}

/// The name of a file alone; of a code, all of it.
fn short(heading: &str) -> &str {
    heading.rsplit('/').next().unwrap_or(heading)
}

/// A heading with how many stand under it.
fn headed(heading: &str, list: &ProblemList, words: &Catalog) -> String {
    let count = list.problems.listed().filter(|problem| list.grouping.heading(problem) == heading).count();
    let name = if heading.is_empty() { words.text("problems-no-file").into_owned() } else { isolated(short(heading)) };
    words.with("problems-heading", &[("name", name.into()), ("count", Arg::from(count))]).into_owned()
}
