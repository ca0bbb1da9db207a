//! The times of a rehearsal become the plan of a tour, or not.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::harness::{Pty, Start};

const TIMELINE: &str = "title: Talk\nlanguage: en\nevents:\n  - {id: one, date: 2021, title: The first}\n  - {id: two, date: 2022, \
                        title: الثاني}\ntours:\n  - id: both # the only one\n    title: Both\n    stops:\n      - event: one\n        \
                        seconds: 600 # far too long\n      - event: two\n        notes: say it\n";

fn rehearsing() -> (TempDir, PathBuf, Pty) {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("events.yaml");
    fs::write(&file, TIMELINE).expect("a file");
    let arguments = ["present", "--tour", "both", "--rehearse", file.to_str().expect("UTF-8")];
    let mut pty = Start::tarikh(&arguments).home(folder.path()).run();
    pty.wait_for_text("2021");
    pty.send("nn");
    pty.wait_for_text("2 of 2");
    pty.send("\x1b");
    pty.wait_for_text("far too long");
    (folder, file, pty)
}

#[test]
fn the_plan_is_written_only_on_yes_and_its_comments_stay() {
    let (_folder, file, mut pty) = rehearsing();
    assert_eq!(fs::read_to_string(&file).expect("the file"), TIMELINE, "nothing was written yet");
    pty.send("\r");
    pty.wait_for_text("U takes it back");
    let written = fs::read_to_string(&file).expect("the file");
    let lines: Vec<&str> = written.lines().collect();
    assert!(lines.contains(&"  - id: both # the only one") && written.contains("# far too long"), "{written}");
    assert!(!written.contains("seconds: 600") && written.matches("seconds: ").count() == 2, "{written}");
    pty.send("U");
    pty.wait_for_text("Taken back");
    assert_eq!(fs::read_to_string(&file).expect("the file"), TIMELINE);
    pty.send("U");
    pty.wait_for_text("Nothing was written");
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn what_somebody_else_wrote_since_is_not_taken_back() {
    let (_folder, file, mut pty) = rehearsing();
    pty.send("\r");
    pty.wait_for_text("U takes it back");
    let other = format!("{TIMELINE}# من محرر آخر\n");
    fs::write(&file, &other).expect("the file");
    pty.send("U");
    pty.wait_for_text("Not taken back");
    assert_eq!(fs::read_to_string(&file).expect("the file"), other);
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn who_leaves_it_has_the_file_as_it_was() {
    let (_folder, file, mut pty) = rehearsing();
    pty.send("\x1b");
    pty.wait_for("the box closed", |screen| !screen.contents().contains("far too long"));
    assert_eq!(fs::read_to_string(&file).expect("the file"), TIMELINE);
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}
