//! How much of each article is quoted, for people and for programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::check::coverage::Coverage;
use crate::i18n::{Arg, Catalog};
use crate::text::clean;
use crate::timeline::Source;

/// A line a source, and below it a line for each paragraph with dates that nothing quotes; `folder` stands before the files.
#[must_use]
pub fn text(covered: &[(&Source, Coverage)], folder: &str, words: &Catalog) -> String {
    let mut out = String::new();
    for (source, coverage) in covered {
        let args = [
            ("source", Arg::from(source.id.as_str())),
            ("paragraphs", Arg::from(coverage.paragraphs)),
            ("dated", Arg::from(coverage.dated.len())),
            ("quoted", Arg::from(coverage.quoted())),
            ("percent", Arg::from(coverage.percent())),
        ];
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", clean::line(&words.with("coverage-source", &args)));
        for paragraph in coverage.dated.iter().filter(|paragraph| !paragraph.quoted) {
            let place = format!("{folder}{}:{}", source.file, paragraph.line);
            let _ = writeln!(
                out,
                "  {}: {}",
                clean::line(&place),
                clean::line(&paragraph.words.join(&words.text("list-separator-strong")))
            );
        }
    }
    out
}

/// One object a source: `source`, `file`, `paragraphs`, `dated`, `quoted`, `percent` and `unquoted`, the paragraphs with dates
/// that nothing quotes, each with `line` and `words`.
#[must_use]
pub fn json(covered: &[(&Source, Coverage)]) -> Value {
    let one = |(source, coverage): &(&Source, Coverage)| {
        let unquoted = coverage.dated.iter().filter(|paragraph| !paragraph.quoted);
        json!({
            "source": source.id,
            "file": source.file,
            "paragraphs": coverage.paragraphs,
            "dated": coverage.dated.len(),
            "quoted": coverage.quoted(),
            "percent": coverage.percent(),
            "unquoted": unquoted
                .map(|paragraph| json!({"line": paragraph.line, "words": paragraph.words}))
                .collect::<Value>(),
        })
    };
    covered.iter().map(one).collect()
}
