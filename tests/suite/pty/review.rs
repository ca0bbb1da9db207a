//! A candidate is accepted into the timeline's file, and taken back.

use std::fs;

use tempfile::TempDir;

use super::harness::Start;

const TIMELINE: &str = "title: Town\nlanguage: en\nsources:\n  - {id: a, file: a.txt}\nevents:\n  - id: one # the first\n    date: 2021\n    \
                        title: The first\n  - {id: two, date: 2023, title: The last}\n";
const CANDIDATES: &str = "events:\n  - {id: between, date: 2022, title: بين, excerpts: [{source: a, exact: the bridge was closed}]}\n  - {id: \
                          wrong, date: 2022, title: Wrong, excerpts: [{source: a, exact: the bridge was opened}]}\n";

#[test]
fn a_candidate_is_accepted_at_its_place_and_taken_back() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("events.yaml");
    fs::write(&file, TIMELINE).expect("a timeline");
    fs::write(folder.path().join("a.txt"), "In 2022 the bridge was closed to cars.\n").expect("an article");
    fs::write(folder.path().join("new.yaml"), CANDIDATES).expect("candidates");
    let mut pty = Start::tarikh(&["review", "new.yaml"]).within(folder.path()).home(folder.path()).run();
    pty.wait_for_text("Candidate 1 of 2 · new");
    pty.send("\r");
    pty.wait_for_text("A new event: between");
    assert_eq!(fs::read_to_string(&file).expect("the file"), TIMELINE, "nothing was written yet");
    pty.send("\r");
    pty.wait_for_text("Candidate 2 of 2 · cannot be accepted");
    let written = fs::read_to_string(&file).expect("the file");
    let places = ["# the first", "id: between", "id: two"].map(|part| written.find(part).expect("it is there"));
    assert!(places.is_sorted(), "{written}");
    pty.send("u");
    pty.wait_for_text("Candidate 1 of 2 · new");
    assert_eq!(fs::read_to_string(&file).expect("the file"), TIMELINE);
    pty.send("x");
    pty.wait_for_text("Candidate 2 of 2");
    assert_eq!(pty.end_by("q"), 0);
    let mut again = Start::tarikh(&["review", "new.yaml"]).within(folder.path()).home(folder.path()).run();
    again.wait_for_text("Candidate 2 of 2 · cannot be accepted");
    assert_eq!(again.end_by("q"), 0);
}
