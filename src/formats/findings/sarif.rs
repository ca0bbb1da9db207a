//! Findings as a log of the Static Analysis Results Interchange Format, version 2.1.0
//! (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>), which code hosts and editors read.

use std::ops::Range;
use std::path::Path;

use serde_json::{Value, json};

use super::{explanation, first_sentence, from_here, with_help};
use crate::file::Position;
use crate::finding::{Code, Finding, Fix, Patch, Place, Severity, codes};
use crate::i18n::Catalog;

/// The log of one run. Columns are code points, as `columnKind` says; `here` is the folder that paths are written from. Every rule is
/// listed with its explanation; of the fixes those that can only mean one thing, because programs make them unasked.
#[must_use]
pub fn log(findings: &[Finding], here: &Path, words: &Catalog) -> Value {
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "tarikh",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes::ALL.iter().map(|code| rule(*code, words)).collect::<Value>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(|finding| result(finding, here, words)).collect::<Value>(),
        }],
    })
}

fn rule(code: Code, words: &Catalog) -> Value {
    let said = explanation(code, words);
    json!({
        "id": code.word,
        "shortDescription": {"text": first_sentence(&said)},
        "fullDescription": {"text": said},
        "defaultConfiguration": {"level": level(code.severity)},
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "note",
    }
}

fn result(finding: &Finding, here: &Path, words: &Catalog) -> Value {
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": codes::ALL.iter().position(|code| code.word == finding.code),
        "level": level(finding.severity),
        "message": {"text": with_help(finding, words)},
    });
    if let (Some(result), Some(place)) = (result.as_object_mut(), &finding.place) {
        let file = artifact(&place.file, here);
        let safe = finding.fixes.iter().filter(|fix| fix.safe);
        let fixes: Vec<Value> = safe.map(|fix| self::fix(fix, &file, words)).collect();
        if !fixes.is_empty() {
            result.insert("fixes".to_owned(), fixes.into());
        }
        result.insert("locations".to_owned(), json!([location(place, &file)]));
    }
    result
}

fn location(place: &Place, file: &Value) -> Value {
    let region = json!({"startLine": place.line, "startColumn": place.column});
    json!({"physicalLocation": {"artifactLocation": file, "region": region}})
}

fn fix(fix: &Fix, file: &Value, words: &Catalog) -> Value {
    let replacements = fix.patches.iter().zip(&fix.places).map(|(patch, place)| replacement(patch, place));
    json!({
        "description": {"text": fix.said(words)},
        "artifactChanges": [{"artifactLocation": file, "replacements": replacements.collect::<Value>()}],
    })
}

fn replacement(patch: &Patch, place: &Range<Position>) -> Value {
    json!({
        "deletedRegion": {
            "startLine": place.start.line,
            "startColumn": place.start.column,
            "endLine": place.end.line,
            "endColumn": place.end.column,
        },
        "insertedContent": {"text": patch.text},
    })
}

/// Where a file is, as a reference from the folder of the run, or as an address where it is elsewhere.
fn artifact(file: &str, here: &Path) -> Value {
    let path = from_here(file, here);
    let uri = escaped(&path);
    if uri.starts_with('/') {
        json!({"uri": format!("file://{uri}")})
    } else {
        json!({"uri": uri, "uriBaseId": "%SRCROOT%"})
    }
}

/// A path as RFC 3986 writes it.
fn escaped(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let written = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(written).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use rstest::rstest;

    use super::artifact;

    #[rstest]
    #[case("events.yaml", "events.yaml")]
    #[case("./a b/events.yaml", "a%20b/events.yaml")]
    #[case("/home/x/seeds/مقال.txt", "seeds/%D9%85%D9%82%D8%A7%D9%84.txt")]
    #[case("../100%:b.yaml", "../100%25%3Ab.yaml")]
    #[case("/elsewhere/events.yaml", "file:///elsewhere/events.yaml")]
    fn a_file_is_named_from_where_the_run_was(#[case] file: &str, #[case] uri: &str) {
        let said = artifact(file, Path::new("/home/x"));
        assert_eq!(said.get("uri").and_then(|uri| uri.as_str()), Some(uri));
    }
}
