//! The terminal handed to an editor, and taken back whole.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use rstest::rstest;
use tempfile::TempDir;

use super::harness::Start;

/// The bridge timeline in a folder of its own, with an editor that does as its script says, under the name of one that is known.
pub(super) fn with_editor(script: &str) -> (TempDir, PathBuf) {
    with_editor_named("emacsclient.emacs", script)
}

fn with_editor_named(name: &str, script: &str) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let bridge = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bridge");
    for entry in fs::read_dir(bridge).expect("the fixture") {
        let path = entry.expect("an entry").path();
        fs::copy(&path, folder.path().join(path.file_name().expect("a name"))).expect("a copy");
    }
    let editor = folder.path().join(name);
    fs::write(&editor, format!("#!/bin/sh\ncd '{}'\necho \"$*\" > opened\n{script}\n", folder.path().display()))
        .expect("written");
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).expect("executable");
    (folder, editor)
}

fn opened(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("opened")).unwrap_or_default().trim().to_owned()
}

fn start(folder: &TempDir, editor: &Path) -> super::harness::Pty {
    editing(folder, editor).run()
}

/// The program with that timeline and that editor.
pub(super) fn editing(folder: &TempDir, editor: &Path) -> Start {
    let timeline = folder.path().join("events.yaml");
    let start = Start::tarikh(&[timeline.to_str().expect("UTF-8")]);
    start.env("EDITOR", editor.to_str().expect("UTF-8"))
}

#[test]
fn e_opens_the_timeline_at_the_event_and_reads_it_again() {
    let (folder, editor) = with_editor("sed -i.bak 's/en: Harbour Bridge/en: Bridge of the Harbour/' events.yaml");
    let mut pty = start(&folder, &editor);
    pty.wait_for_text("Harbour Bridge");
    pty.send("jje");
    pty.wait_for_text("Bridge of the Harbour");
    pty.wait_for("the same event selected", |screen| {
        screen.contents().lines().any(|row| row.starts_with('▌') && row.contains("objects to the route"))
    });
    let opened = opened(&folder);
    assert!(opened.starts_with("+48:5 /") && opened.ends_with("/events.yaml"), "{opened}");
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn capital_e_opens_the_article_at_the_passage() {
    let (folder, editor) = with_editor(":");
    let mut pty = start(&folder, &editor);
    pty.wait_for_text("Harbour Bridge");
    pty.send("jjE");
    pty.wait_for_text("Read again");
    let opened = opened(&folder);
    assert!(opened.starts_with("+9:1 /") && opened.ends_with("/harbour.txt"), "{opened}");
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[rstest]
#[case::unknown("my-editor", "/events.yaml")]
#[case::unknown_in_arabic("محرر", "/events.yaml")]
#[case::by_suffix("hx", "/events.yaml:48:5")]
fn an_editor_that_is_not_known_is_given_the_file_alone(#[case] name: &str, #[case] wanted: &str) {
    let (folder, editor) = with_editor_named(name, ":");
    let mut pty = start(&folder, &editor);
    pty.wait_for_text("Harbour Bridge");
    pty.send("jje");
    pty.wait_for_text("Read again");
    let opened = opened(&folder);
    assert!(opened.starts_with('/') && opened.ends_with(wanted), "{opened}");
    assert_eq!(pty.end_by("q"), 0);
}

#[test]
fn an_editor_with_a_window_of_its_own_is_not_taken_to_have_ended() {
    let (folder, editor) = with_editor_named("codium", ":");
    let mut pty = start(&folder, &editor);
    pty.wait_for_text("Harbour Bridge");
    pty.send("e");
    pty.wait_for_text("codium has it in a window of its own; r reads it again");
    assert!(opened(&folder).starts_with("-g /"), "{}", opened(&folder));
    assert_eq!(pty.end_by("q"), 0);
}

#[rstest]
#[case::quotes("summary: \"says \"no\" to it\"", "+6:21 ")]
#[case::quotes_in_arabic("summary: \"قال \"لا\" لهم\"", "+6:20 ")]
#[case::an_indent("summary: x\n  more: y", "+7:3 ")]
fn e_opens_what_cannot_be_read_where_reading_stopped(#[case] line: &str, #[case] wanted: &str) {
    let (folder, editor) = with_editor("cp good.yaml events.yaml");
    let timeline = folder.path().join("events.yaml");
    fs::copy(&timeline, folder.path().join("good.yaml")).expect("a copy");
    fs::write(&timeline, format!("title: t\nevents:\n  - id: a\n    date: 2024\n    title: x\n    {line}\n"))
        .expect("written");
    let mut pty = start(&folder, &editor);
    pty.wait_for_text("cannot be read");
    pty.send("e");
    pty.wait_for_text("Harbour Bridge");
    let opened = opened(&folder);
    assert!(opened.starts_with(wanted) && opened.ends_with("/events.yaml"), "{opened}");
    assert_eq!(pty.end_by("q"), 0);
}

#[rstest]
#[case::fails("exit 3", "ended with an error (3)")]
#[case::is_killed("kill -KILL $$", "ended by signal 9;")]
#[case::is_ended("kill -TERM $$", "ended by signal 15;")]
fn an_editor_that_fails_and_leaves_the_terminal_raw_is_told_of_and_put_right(#[case] end: &str, #[case] told: &str) {
    let raw = "stty raw -echo; printf '\\033[?1049h\\033[?1000h\\033[?25l'";
    let (folder, editor) = with_editor(&format!("{raw}; {end}"));
    let timeline = fs::read_to_string(folder.path().join("events.yaml")).expect("the timeline");
    let mut pty = start(&folder, &editor);
    pty.wait_for_text("Harbour Bridge");
    pty.send("jje");
    pty.wait_for_text(told);
    assert!(pty.screen().contents().lines().any(|row| row.starts_with('▌') && row.contains("objects to the route")));
    assert_eq!(fs::read_to_string(folder.path().join("events.yaml")).expect("the timeline"), timeline);
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn an_editor_that_does_not_exist_is_named() {
    let (folder, _) = with_editor(":");
    let mut pty = start(&folder, Path::new("/nowhere/editor"));
    pty.wait_for_text("Harbour Bridge");
    pty.send("e");
    pty.wait_for_text("/nowhere/editor could not be started");
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}
