//! `tarikh repair` without a terminal: it lists, and writes nothing but what is safe, on `--yes`.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Output;

use serde_json::Value;

use super::{ARTICLE, folder, quoting};

fn repair(file: &Path, args: &[&str]) -> Output {
    let mut command = crate::program();
    command.arg("repair").arg(file).args(args).output().expect("it runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

#[test]
fn it_lists_and_writes_nothing_and_what_is_lost_fails() {
    let (_folder, file) = folder(ARTICLE, &quoting("قال العمدة إن 14 عاملا سيشاركون في العمل"));
    let before = fs::read(&file).expect("the file");
    let output = repair(&file, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("Number: “14” is now “40”"), "{}", out(&output));
    let output = repair(&file, &["--format", "json"]);
    let value: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let at = |pointer: &str| value.pointer(pointer).cloned().unwrap_or_default();
    assert_eq!((at("/excerpts/0/state"), at("/excerpts/0/candidates/0/safe")), ("changed".into(), false.into()));
    assert_eq!(repair(&file, &["--yes"]).status.code(), Some(1), "a number is never taken unseen");
    assert_eq!(fs::read(&file).expect("the file"), before);
}

#[test]
fn yes_takes_what_differs_in_form_only() {
    let (folder, file) = folder(ARTICLE, &quoting("قال العُمدة إنّ ٤٠ عاملاً سيشاركون"));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).expect("permissions");
    let before = fs::read_to_string(&file).expect("the file");
    if !rustix::process::geteuid().is_root() {
        let output = repair(&file, &["--yes"]);
        assert_eq!(output.status.code(), Some(3));
        assert!(String::from_utf8_lossy(&output.stderr).contains("file-read-only"));
    }
    assert_eq!(fs::read_to_string(&file).expect("the file"), before);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("permissions");
    let output = repair(&file, &["--yes"]);
    assert_eq!(
        (output.status.code(), out(&output).as_str()),
        (Some(0), "Every excerpt stands in its article as it is quoted.\n")
    );
    let after = fs::read_to_string(&file).expect("the file");
    assert!(after.contains("was: \"قال العُمدة إنّ ٤٠ عاملاً سيشاركون\""), "{after}");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 2);
}

#[test]
fn what_cannot_be_read_is_said_with_its_exit_code() {
    let (folder, file) = folder(ARTICLE, &quoting("x"));
    assert_eq!(repair(&folder.path().join("none.yaml"), &[]).status.code(), Some(3));
    fs::write(&file, "events: [").expect("a broken file");
    assert_eq!(repair(&file, &["--yes"]).status.code(), Some(1));
}
