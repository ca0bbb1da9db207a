//! Findings for programs.

use serde_json::{Value, json};

use crate::finding::Finding;
use crate::i18n::Catalog;

/// One object a finding: `severity`, `code`, `file`, `line`, `column`, `message`, `help`; the place is null where there is none.
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
        "message": finding.said(words),
        "help": finding.advice(words),
    })
}
