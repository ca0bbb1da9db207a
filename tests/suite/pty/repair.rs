//! Excerpts are repaired one by one, in plain lines, and nothing is written before all of it was agreed to.

use std::fs;
use std::path::PathBuf;

use rstest::rstest;
use tempfile::TempDir;

use super::harness::{Pty, Start};

const TIMELINE: &str = "title: t\nlanguage: ar\nsources:\n  - {id: a, file: a.txt}\nevents: # two\n  - id: one\n    date: 2021\n    title: t\n    \
                        excerpts:\n      - source: a\n        exact: وقال العمدة إن 40 عاملا سيشاركون في بناء الجسر\n  - id: two\n    date: 2022\n    \
                        title: t\n    excerpts:\n      - {source: a, exact: the bridge was never closed to buses before the summer}\n";
const ARTICLE: &str =
    "وقال العمدة إن 50 عاملا سيشاركون في بناء الجسر.\nThe bridge was closed to buses before the summer.\n";

fn asked() -> (TempDir, PathBuf, Pty) {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("events.yaml");
    fs::write(&file, TIMELINE).expect("a file");
    fs::write(folder.path().join("a.txt"), ARTICLE).expect("an article");
    let mut pty = Start::tarikh(&["repair", file.to_str().expect("UTF-8")]).size(120, 60).run();
    pty.wait_for_text("1 of 2: quote this");
    (folder, file, pty)
}

/// Types, and waits until a text is seen.
fn said(pty: &mut Pty, keys: &str, text: &str) {
    pty.send(keys);
    pty.wait_for_text(text);
}

fn text(file: &PathBuf) -> String {
    fs::read_to_string(file).expect("the file")
}

#[test]
fn what_was_said_yes_to_is_shown_and_written_at_the_end_and_the_rest_stays() {
    let (_folder, file, mut pty) = asked();
    said(&mut pty, "what?\r", "What was quoted is kept under was");
    said(&mut pty, "n\r", "2 of 2: quote this");
    pty.wait_for_text("Negation: “never” is gone");
    said(&mut pty, "1\r", "Write this?");
    assert_eq!(text(&file), TIMELINE, "nothing was written yet");
    said(&mut pty, "y\r", "Written to");
    assert_eq!(pty.end(), 1, "one excerpt is lost still");
    let wanted = "exact: The bridge was closed to buses before the summer, was: \"the bridge was never closed to buses before the summer\"";
    assert_eq!(text(&file), TIMELINE.replace("exact: the bridge was never closed to buses before the summer", wanted));
}

#[test]
fn ctrl_c_and_no_write_nothing_and_say_so() {
    let (_folder, file, mut pty) = asked();
    said(&mut pty, "y\r", "2 of 2: quote this");
    said(&mut pty, "\x03", "Interrupted. Nothing was written.");
    assert_eq!(pty.end(), 130);
    assert_eq!(text(&file), TIMELINE);
    let (_folder, file, mut pty) = asked();
    said(&mut pty, "y\rq\r", "Write this?");
    said(&mut pty, "n\r", "Nothing was written.");
    assert_eq!(pty.end(), 1);
    assert_eq!(text(&file), TIMELINE);
}

#[rstest]
#[case::arabic("ى", "١", "غ")]
#[case::persian("د", "۱", "غ")]
#[case::russian("т", "1", "н")]
#[case::greek("ν", "1", "υ")]
#[case::hebrew("מ", "1", "ט")]
#[case::in_words("لا", "1", "نعم")]
fn questions_are_answered_by_the_same_keys_under_any_layout(#[case] no: &str, #[case] first: &str, #[case] yes: &str) {
    let (_folder, file, mut pty) = asked();
    said(&mut pty, &format!("{no}\r"), "2 of 2: quote this");
    said(&mut pty, &format!("{first}\r"), "Write this?");
    said(&mut pty, &format!("{yes}\r"), "Written to");
    assert_eq!(pty.end(), 1);
    assert!(text(&file).contains("was:"));
}
