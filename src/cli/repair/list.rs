//! What is to be repaired, for people in plain lines and for programs.

use std::path::Path;

use serde_json::{Value, json};

use super::Found;
use crate::cli::output::cleaned;
use crate::edit::repair::{Candidate, ChangedSource, Difference, Repair};
use crate::i18n::{Arg, Catalog};
use crate::text::clean;

/// All of it, an excerpt after the other; one line where there is nothing.
pub(super) fn text(found: &Found, words: &Catalog) -> String {
    if found.repairs.is_empty() && found.sources.is_empty() {
        return format!("{}\n", words.text("repair-nothing"));
    }
    let repairs = found.repairs.iter().map(|repair| format!("{}\n\n", excerpt(repair, words)));
    let settled = found.settled(&[]);
    let sources = found.sources.iter().map(|one| source(one, settled.contains(&one), words) + "\n");
    repairs.chain(sources).collect()
}

/// An excerpt with its candidates.
pub(super) fn excerpt(repair: &Repair, words: &Catalog) -> String {
    let args = [
        ("number", Arg::from(repair.number.get())),
        ("id", repair.event.as_str().into()),
        ("excerpt", (repair.excerpt + 1).into()),
        ("file", repair.file.as_str().into()),
        ("outcome", words.text(repair.outcome.message()).into_owned().into()),
    ];
    let mut lines = vec![words.with("repair-excerpt", &args).into_owned()];
    lines.push(words.with("repair-quoted", &[("words", one_line(&repair.quoted).into())]).into_owned());
    for (n, candidate) in repair.candidates.iter().enumerate() {
        lines.extend(self::candidate(n + 1, candidate, words));
    }
    if repair.candidates.is_empty() {
        lines.push(words.text("repair-no-candidate").into_owned());
    }
    cleaned(&lines.join("\n"))
}

fn candidate(number: usize, candidate: &Candidate, words: &Catalog) -> Vec<String> {
    let near = if candidate.near { "yes" } else { "no" };
    let (line, column) = candidate.place;
    let args = [("number", number.into()), ("line", line.into()), ("column", column.into()), ("near", near.into())];
    let mut lines = vec![words.with("repair-candidate", &args).into_owned()];
    lines.push(words.with("repair-now", &[("words", one_line(&candidate.exact).into())]).into_owned());
    for (id, neighbour) in [("repair-prefix", &candidate.prefix), ("repair-suffix", &candidate.suffix)] {
        lines.extend(neighbour.as_deref().map(|said| words.with(id, &[("words", one_line(said).into())]).into_owned()));
    }
    lines.extend(candidate.differences.iter().map(|one| difference(one, words)));
    if candidate.is_grave() {
        lines.push(words.text("repair-grave").into_owned());
    }
    lines
}

fn difference(difference: &Difference, words: &Catalog) -> String {
    let Difference { was, now, kind } = difference;
    let id = match (was.is_empty(), now.is_empty()) {
        (true, _) => "repair-new",
        (_, true) => "repair-gone",
        _ => "repair-other",
    };
    let args = [("was", was.as_str().into()), ("now", now.as_str().into()), ("kind", <&str>::from(*kind).into())];
    words.with(id, &args).into_owned()
}

/// A source whose file is another one.
pub(super) fn source(source: &ChangedSource, settled: bool, words: &Catalog) -> String {
    let id = if settled { "repair-source-settled" } else { "repair-source" };
    clean::line(&words.with(id, &[("file", source.file.as_str().into())])).into_owned()
}

/// What was written.
pub(super) fn written(excerpts: usize, sources: usize, path: &Path, words: &Catalog) -> String {
    let file = clean::line(&path.display().to_string()).into_owned();
    let id = if excerpts + sources == 0 { "repair-nothing-written" } else { "repair-written" };
    words.with(id, &[("excerpts", excerpts.into()), ("sources", sources.into()), ("file", file.into())]).into_owned()
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Excerpts with their candidates, and the sources whose files are others.
pub(super) fn json(found: &Found) -> Value {
    let settled = found.settled(&[]);
    let sources = found.sources.iter().map(|source| {
        json!({"id": source.id, "file": source.file, "sha256": source.sha256, "settled": settled.contains(&source)})
    });
    json!({"excerpts": found.repairs.iter().map(repair).collect::<Value>(), "sources": sources.collect::<Value>()})
}

fn repair(repair: &Repair) -> Value {
    let difference = |one: &Difference| json!({"was": one.was, "now": one.now, "kind": <&str>::from(one.kind)});
    let candidate = |one: &Candidate| {
        json!({
            "line": one.place.0,
            "column": one.place.1,
            "start": one.range.start,
            "end": one.range.end,
            "exact": one.exact,
            "prefix": one.prefix,
            "suffix": one.suffix,
            "near": one.near,
            "safe": one.safe,
            "differences": one.differences.iter().map(difference).collect::<Value>(),
        })
    };
    json!({
        "event": repair.event,
        "number": repair.number.get(),
        "excerpt": repair.excerpt,
        "source": repair.source,
        "file": repair.file,
        "state": <&str>::from(repair.outcome),
        "lost": repair.outcome.is_lost(),
        "quoted": repair.quoted,
        "candidates": repair.candidates.iter().map(candidate).collect::<Value>(),
    })
}
