//! Which timeline a command means, and that none is judged in its stead.

use std::fs;
use std::process::Output;

use rstest::rstest;
use tempfile::TempDir;

use crate::pty::harness::Start;

const TIMELINE: &str = "title: خط\nevents:\n- {id: a, date: 2024, title: حدث}\n";

/// A folder with the same timeline under each of these names.
fn folder(names: &[&str]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for name in names {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, TIMELINE).expect("written");
    }
    folder
}

fn tarikh(folder: &TempDir, args: &str) -> Output {
    let mut command = crate::program();
    command.current_dir(folder.path()).env_clear().args(args.split(' ')).output().expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[rstest]
fn without_a_timeline_nothing_is_judged_in_its_stead(
    #[values(
        "check",
        "check --format json",
        "check --coverage",
        "list",
        "list --format json",
        "list --format ids",
        "show 1",
        "frame"
    )]
    command: &str,
    #[values("events.yml", "Events.YAML", "timeline.yaml", "أحداث.yaml", "below/events.yaml")] lies_here: &str,
) {
    let folder = folder(&[lies_here]);
    let output = tarikh(&folder, command);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("has an events.yaml"), "what was looked for: {said}");
    assert!(said.contains(&format!("did you mean {lies_here}?")), "what lies here: {said}");
    assert!(said.contains("tarikh alone opens the example"), "{said}");
    assert!(!said.contains("half-alliance") && !said.contains("kim"), "nothing of the example: {said}");
}

#[test]
fn an_empty_folder_is_told_what_to_name() {
    let output = tarikh(&folder(&[]), "list");
    assert_eq!(output.status.code(), Some(3));
    assert!(said(&output).contains("help: name a timeline, or a folder that holds events.yaml;"), "{}", said(&output));
}

#[rstest]
#[case("check bridge.yml", "bridge.yaml")]
#[case("list -f جسور.yaml", "جسر.yaml")]
#[case("show 1 -f events.yaml", "bridge.yaml, جسر.yaml")]
#[case("list -f deep", "deep/Events.yml")]
fn a_name_that_nothing_has_is_told_with_what_lies_beside_it(#[case] command: &str, #[case] meant: &str) {
    let output = tarikh(&folder(&["bridge.yaml", "جسر.yaml", "deep/Events.yml"]), command);
    assert_eq!(output.status.code(), Some(3));
    assert!(said(&output).contains(&format!("did you mean {meant}?")), "{}", said(&output));
}

#[test]
fn the_screen_alone_opens_the_example_and_tells_what_else_may_be_meant() {
    let folder = folder(&["events.yml"]);
    let mut pty = Start::tarikh(&[]).within(folder.path()).size(120, 40).run();
    pty.see("", "example · ");
    pty.see("!", "did you mean events.yml?");
    assert!(!pty.screen().contents().contains("events.yaml:1:1"), "that is not there: {}", pty.screen().contents());
    pty.send("q");
    assert_eq!(pty.end_by("q"), 0);
}
