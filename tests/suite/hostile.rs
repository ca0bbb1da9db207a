//! Everything wrong and everything hostile through every command that prints: nothing that a terminal would obey comes out,
//! and the exit code is one of the table.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use rstest::rstest;
use serde_json::Value;
use tarikh::finding::UnlocatedFindings;
use tarikh::finding::unlocated::MOST;
use tarikh::{check, load};
use tempfile::TempDir;

/// Clears the screen, in both spellings; overrides, an open isolate and a line separator; rings, deletes, ends a line.
const CONTROLS: &str = "\u{1b}[2J\u{9b}2J\u{202e}\u{202d}\u{2067}\u{2028}\u{7f}\u{85}\u{7}";

/// The same as YAML writes it between quotation marks; the value holds the real ones.
const ESCAPED: &str = r"\e[2J\x9b2J\u202e\u202d\u2067\u2028\x7f\x85\a";

fn tarikh(args: &[&OsStr]) -> Output {
    crate::program().env_clear().args(args).output().expect("it runs")
}

/// What is wrong with one run of a command, in words.
fn wrong(args: &[&OsStr]) -> Vec<String> {
    let output = tarikh(args);
    let mut wrong = Vec::new();
    if !matches!(output.status.code(), Some(0..=3)) {
        wrong.push(format!("{args:?} ends with {:?}", output.status));
    }
    for (stream, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
        let Ok(text) = std::str::from_utf8(bytes) else {
            wrong.push(format!("{args:?}: {stream} is no UTF-8"));
            continue;
        };
        let obeyed: Vec<char> = text.chars().filter(|c| obeyed(*c)).collect();
        if !obeyed.is_empty() {
            wrong.push(format!("{args:?}: {obeyed:?} on {stream}"));
        }
    }
    if args.contains(&OsStr::new("json")) && !output.stdout.is_empty() {
        let read: Result<Value, _> = serde_json::from_slice(&output.stdout);
        wrong.extend(read.err().map(|error| format!("{args:?}: {error}")));
    }
    wrong
}

fn obeyed(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202d}' | '\u{202e}')
}

/// Every command that prints, over one timeline.
fn all_commands(path: &Path) -> Vec<String> {
    let path = path.as_os_str();
    let commands: [&[&str]; 9] = [
        &["check"],
        &["check", "--format", "json"],
        &["list", "--file"],
        &["list", "--format", "json", "--file"],
        &["show", "1", "--file"],
        &["show", "1", "--format", "json", "--file"],
        &["frame"],
        &["frame", "--size", "150x40", "--keys", "!"],
        &["frame", "--size", "60x20", "--keys", "<enter>jj"],
    ];
    let run = |command: &&[&str]| {
        let args: Vec<&OsStr> = command.iter().map(OsStr::new).chain([path]).collect();
        wrong(&args)
    };
    commands.iter().flat_map(run).collect()
}

#[test]
fn no_invalid_timeline_gets_a_control_out_of_any_command() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/invalid");
    let mut cases: Vec<PathBuf> =
        fs::read_dir(folder).expect("the cases").map(|entry| entry.expect("a case").path()).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    assert!(cases.len() > 90, "{} cases", cases.len());
    let wrong: Vec<String> = cases.iter().flat_map(|path| all_commands(path)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A timeline with `E` in every text; each line but the first and last can be damaged alone.
const FIELDS: &str = r#"title: {ar: "E", en: "E"}
language: "E"
sources:
  - {id: s, file: a.txt, title: "E", kind: "E", publisher: "E", author: "E", note: "E", url: "E", archive: "E", language: "E"}
  - {id: "E", file: "E", lines: "E", sha256: "E", published: "E", retrieved: "E"}
  - {id: l, file: a.txt, lines: "E", sha256: "E", published: "E", retrieved: "E"}
actors: [{id: a, name: "E", aliases: ["E"]}, {id: "E", name: {"E": "E"}}]
places: [{id: p, name: "E", aliases: ["E"]}, {id: "E", name: "E"}]
tags: [{id: t, name: "E"}, {id: "E", name: "E"}]
phases: [{id: f, name: "E", date: 2024}, {id: "E", name: "E", date: "E"}]
facts: [{id: f, name: "E"}, {id: "E", name: "E"}]
events:
  - id: visit
    date: 2024-06-18
    date_note: "E"
    title: "E"
    summary: "E"
    actors: [a, "E", "E", "xE"]
    places: [p, "E", "xE"]
    tags: [t, "E", "xE"]
    by: [a, "xE"]
    excerpts:
      - {source: s, exact: "E", prefix: "E", suffix: "E", date_text: "E", dated: explicit, dated_note: "E", by: ["xE"]}
      - {source: s, exact: "xE", translation: {en: "E", "E": "E"}, facts: {f: "E", "xE": "E"}, note: "E", date: "E"}
      - {source: "xE", exact: "E"}
    notes: "E"
  - {id: "E", date: "E", title: "E"}
tours: [{id: "E", title: "E", stops: [{event: visit, notes: "E"}, {event: "xE", notes: "E"}]}]
"#;

/// An article with links, clipboard writes, reports, mode switches, overprints and open overrides.
fn article() -> String {
    let sequences =
        "\u{1b}]8;;http://a\u{1b}\\x\u{1b}]52;c;aGk=\u{7}\u{1b}P$q\u{1b}\\\u{1b}[6n\u{1b}[?1049h\u{1b}c\u{9d}0;t\u{9c}";
    format!("x{CONTROLS} {sequences}\r\rover\u{8}\u{8}\n{}", format!("{CONTROLS} زار {sequences}\n").repeat(20))
}

#[test]
fn no_text_of_a_timeline_or_an_article_gets_a_control_out_of_any_command() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.txt"), article()).expect("an article");
    let path = folder.path().join("events.yaml");
    fs::write(&path, FIELDS.replace('E', ESCAPED)).expect("a timeline");
    let mut wrong = all_commands(&path);
    fs::write(&path, format!("title: a\n\"{ESCAPED}\": 1\nevents: [{{id: x, standing: \"{ESCAPED}\", title: 1}}]\n"))
        .expect("one of the wrong shape");
    wrong.extend(all_commands(&path));
    fs::write(&path, format!("title: {{\"{ESCAPED}\": a, \"{ESCAPED}\": b}}\nevents: []\n")).expect("a doubled key");
    wrong.extend(all_commands(&path));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn json_gives_back_the_very_text_that_it_escapes() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("events.yaml");
    fs::write(&path, format!("title: a\nevents: [{{id: x, date: 2024, title: {{en: \"{ESCAPED}\"}}}}]\n"))
        .expect("one");
    let output = tarikh(
        &["list", "--format", "json", "--file"]
            .map(OsStr::new)
            .into_iter()
            .chain([path.as_os_str()])
            .collect::<Vec<_>>(),
    );
    let value: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(value.pointer("/0/title/en").and_then(Value::as_str), Some(CONTROLS));
}

#[rstest]
#[case(b"esc\x1b[2J\xe2\x80\xae.yaml")]
#[case(b"not-utf8-\xff.yaml")]
#[case(b"line\nbreak.yaml")]
#[case(b"-rf.yaml")]
fn a_strange_file_name_is_read_and_named_without_its_controls(#[case] name: &[u8]) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join(OsStr::from_bytes(name));
    fs::write(&path, "title: a\nevents: [{id: x, date: 2024, title: b}]\n").expect("a timeline");
    assert_eq!(all_commands(&path), Vec::<String>::new());
    let output = tarikh(&[OsStr::new("check"), path.as_os_str()]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn no_argument_gets_a_control_out() {
    let hostile = format!("--x{CONTROLS}");
    let key = format!("<{CONTROLS}>");
    let commands: [&[&str]; 8] = [
        &[&hostile],
        &["list", CONTROLS],
        &["check", "--format", CONTROLS],
        &["check", CONTROLS],
        &["show", CONTROLS],
        &["frame", "--keys", &key],
        &["frame", "--size", CONTROLS],
        &["frame", CONTROLS],
    ];
    let run = |command: &[&str]| wrong(&command.iter().map(OsStr::new).collect::<Vec<_>>());
    let wrong: Vec<String> = commands.into_iter().flat_map(run).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A megabyte of each sort that once took seconds or hundreds of megabytes; all are told of in as many lines as are read.
#[rstest]
#[case::errors(format!("title: a\nevents:\n{}", "- {}\n".repeat(200_000)))]
#[case::doubled_keys(format!("title: a\nevents: []\n{}", "?\n".repeat(400_000)))]
#[case::keys(numbered("k", 100_000, ": 1\n"))]
#[case::languages(format!("title:\n{}events: []\n", numbered("  k", 90_000, ": a\n")))]
#[case::unknown_tags(event(&format!("tags: [{}]", numbered("t", 140_000, ","))))]
#[case::repeated_tags(event(&format!("tags: [{}]", "a,".repeat(100_000))))]
#[case::accounts(event(&format!("excerpts: [{}]", "{source: a, exact: q}, {source: b, exact: q}, ".repeat(20_000))))]
#[case::facts(event(&format!("excerpts: [{0}, {0}]", account(40_000))))]
#[case::ids(format!("title: a\nevents:\n{}", "- {id: x, date: q, title: b}\n".repeat(34_000)))]
#[case::sources(format!("title: a\nevents: []\nsources:\n{}", "- {id: x, file: a.txt}\n".repeat(40_000)))]
fn a_megabyte_made_to_hurt_is_told_of_in_a_few_findings(#[case] text: String) {
    let findings = match load::draft("hostile.yaml", text.into_bytes()) {
        Err(findings) => findings,
        Ok(draft) => {
            let loaded = draft.finish(Vec::new());
            let more: UnlocatedFindings = check::run(&loaded.timeline, &loaded.order, loaded.left_out);
            loaded.report(more).1
        }
    };
    assert!(findings.len() <= 3 * MOST + 1, "{} findings", findings.len());
}

fn numbered(before: &str, count: usize, after: &str) -> String {
    let one = |n: usize| [before, &n.to_string(), after].concat();
    (0..count).map(one).collect()
}

fn event(rest: &str) -> String {
    format!(
        "title: a\nsources: [{{id: a, file: a}}, {{id: b, file: b}}]\nevents: [{{id: x, date: 2024, title: b, {rest}}}]\n"
    )
}

fn account(facts: usize) -> String {
    format!("{{source: a, exact: q, facts: {{{}}}}}", numbered("f", facts, ": v, "))
}

#[test]
fn a_full_disk_is_the_systems_fault_whatever_was_printed() {
    for args in ["--help", "--version", "list", "schema", "frame", "check ../invalid/unused.yaml"] {
        let script = format!("{} {args} > /dev/full", assert_cmd::cargo::cargo_bin("tarikh").display());
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/valid");
        let output = Command::new("sh").current_dir(fixtures).args(["-c", &script]).output().expect("it runs");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(3), "{args}: {said}");
        assert!(said.ends_with("No space left on device\n"), "{args}: {said}");
    }
}

#[test]
fn a_link_to_no_timeline_does_not_open_another_one_in_its_stead() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("events.yaml"), "title: a\nevents: []\n").expect("one above");
    let below = folder.path().join("below");
    fs::create_dir(&below).expect("a folder");
    std::os::unix::fs::symlink("gone.yaml", below.join("events.yaml")).expect("a link");
    let mut command = crate::program();
    let output = command.env_clear().current_dir(&below).arg("list").output().expect("it runs");
    assert_eq!(output.status.code(), Some(3), "{output:?}");
}
