//! `tarikh frame`, and how the program ends as scripts see it.

use std::process::{Command, Output, Stdio};

use rstest::rstest;

fn tarikh(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tarikh")).args(arguments).stdin(Stdio::null()).output().expect("it runs")
}

#[rstest]
#[case(&["frame"], 80, 24)]
#[case(&["frame", "--size", "1x1"], 1, 1)]
#[case(&["frame", "--size", "37x3", "--keys", "jj<enter><c-d><f2>"], 37, 3)]
#[case(&["frame", "--size", "37x3", "--keys", "<resize:50x7>"], 50, 7)]
#[case(&["frame", "--keys", "q"], 80, 24)]
#[case(&["--theme", "none", "frame", "--lang", "en"], 80, 24)]
#[case(&["frame", "--keys", "-<click:3,4><wheel:-2@5,6><paste:a b><wait:250>"], 80, 24)]
fn a_frame_has_its_rows_and_no_row_is_too_wide(#[case] arguments: &[&str], #[case] width: usize, #[case] rows: usize) {
    let run = tarikh(arguments);
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    let page = String::from_utf8(run.stdout).expect("UTF-8");
    assert_eq!(page.lines().count(), rows);
    assert!(page.ends_with('\n'));
    assert!(page.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= width), "{page}");
    assert!(!page.contains('\x1b'));
}

#[rstest]
#[case("explicit", true)]
#[case("logical", true)]
#[case("kitty", false)]
#[case("qt", false)]
fn vowel_signs_stay_hidden_where_the_terminals_of_a_family_draw_them_wrong(#[case] family: &str, #[case] seen: bool) {
    let shown = |keys: &str| {
        let run = tarikh(&["frame", "--size", "200x60", "--marks", "--bidi", family, "--keys", keys]);
        String::from_utf8(run.stdout).expect("UTF-8")
    };
    assert_eq!(shown("").contains(|c| ('\u{64b}'..='\u{652}').contains(&c)), seen);
    assert_eq!(shown("B").contains("drawn wrong by"), !seen, "{}", shown("B"));
}

#[test]
fn an_unknown_key_is_told_with_its_column() {
    let run = tarikh(&["frame", "--keys", "بب<entr>"]);
    assert_eq!(run.status.code(), Some(2));
    assert!(run.stdout.is_empty());
    let said = String::from_utf8(run.stderr).expect("UTF-8");
    assert!(said.starts_with("error: ") && said.contains("<entr>") && said.contains("column 3"), "{said}");
}

#[rstest]
#[case(&["frame", "--size", "0x10"])]
#[case(&["frame", "--size", "10"])]
#[case(&["frame", "--size", "99999x99999"])]
#[case(&["frame", "--format", "gif"])]
#[case(&["--unknown"])]
#[case(&["events.yaml", "frame"])]
fn what_cannot_be_meant_is_a_usage_error(#[case] arguments: &[&str]) {
    let run = tarikh(arguments);
    assert_eq!(run.status.code(), Some(2));
    assert!(run.stdout.is_empty());
    assert!(String::from_utf8_lossy(&run.stderr).starts_with("error: "));
}

#[test]
fn help_goes_to_stdout_and_does_not_mention_what_is_hidden() {
    let run = tarikh(&["--help"]);
    assert_eq!(run.status.code(), Some(0));
    let said = String::from_utf8(run.stdout).expect("UTF-8");
    assert!(said.contains("--theme") && !said.contains("frame"), "{said}");
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tarikh"))
        .args(["frame", "--size", "900x900", "--format", "ansi"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    let run = child.wait_with_output().expect("it ends");
    assert_eq!((run.status.code(), &*run.stderr), (Some(0), &b""[..]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_the_systems_refusal() {
    let full = std::fs::File::options().write(true).open("/dev/full").expect("a device that is always full");
    let run = Command::new(env!("CARGO_BIN_EXE_tarikh")).arg("frame").stdout(full).output().expect("it runs");
    assert_eq!(run.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&run.stderr).starts_with("error: "));
}
