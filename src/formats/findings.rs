//! Findings for programs.

pub mod github;
pub mod sarif;

use std::ops::Range;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::file::Position;
use crate::finding::{Code, Finding, Fix, Patch, Subject};
use crate::i18n::Catalog;

/// One object a finding: `severity`, `code`, `file`, `line`, `column`, `event`, `message`, `help`, `fixes`; the place is null where
/// there is none, and the event where it is about none. A fix has a `label`, whether it is `safe`, and `patches`: new `text` from a
/// `start` to an `end`, which is not included, each with `line` and `column` from 1, in code points, and `byte` of the file from 0.
#[must_use]
pub fn json(findings: &[Finding], words: &Catalog) -> Value {
    findings.iter().map(|finding| one(finding, words)).collect()
}

fn one(finding: &Finding, words: &Catalog) -> Value {
    let place = finding.place.as_ref();
    json!({
        "severity": finding.severity.word(),
        "code": finding.code,
        "file": place.map(|place| &place.file),
        "line": place.map(|place| place.line),
        "column": place.map(|place| place.column),
        "event": match &finding.subject {
            Some(Subject::Event { id, .. }) => Some(id),
            Some(Subject::Source(_)) | None => None,
        },
        "message": finding.said(words),
        "help": finding.advice(words),
        "fixes": finding.fixes.iter().map(|fix| self::fix(fix, words)).collect::<Value>(),
    })
}

fn fix(fix: &Fix, words: &Catalog) -> Value {
    let patches = fix.patches.iter().zip(&fix.places).map(|(patch, place)| self::patch(patch, place));
    json!({"label": fix.said(words), "safe": fix.safe, "patches": patches.collect::<Value>()})
}

fn patch(patch: &Patch, place: &Range<Position>) -> Value {
    let edge = |at: Position, byte: usize| json!({"line": at.line, "column": at.column, "byte": byte});
    json!({
        "start": edge(place.start, patch.span.start),
        "end": edge(place.end, patch.span.end),
        "text": patch.text,
    })
}

/// What a finding means, and why it matters.
#[must_use]
pub fn explanation(code: Code, words: &Catalog) -> String {
    words.attribute(&format!("finding-{}", code.word), "explain", &[]).into_owned()
}

/// The first sentence of that.
#[must_use]
pub fn first_sentence(explanation: &str) -> &str {
    explanation.split_inclusive(". ").next().unwrap_or_default().trim_end()
}

/// What is wrong, and below it what to do.
fn with_help(finding: &Finding, words: &Catalog) -> String {
    format!("{}\n{}: {}", finding.said(words), words.text("finding-help"), finding.advice(words))
}

/// The path of a file as it leads there from a folder, where the file is below that; else as it was named.
fn from_here(file: &str, here: &Path) -> String {
    let path = Path::new(file);
    let path = path.strip_prefix(here).or_else(|_| path.strip_prefix(".")).unwrap_or(path);
    path.components().collect::<PathBuf>().to_string_lossy().into_owned()
}
