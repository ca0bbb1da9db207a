//! Addresses handed to the browser of the desktop.

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rstest::rstest;
use tempfile::TempDir;

use super::harness::{Pty, Start, wait_for_file};

const TIMELINE: &str = "title: Web
language: ar
sources:
  - {id: a, file: a.txt, url: 'https://الجزيرة.example/خبر', archive: 'https://archive.example/1'}
  - {id: b, file: a.txt, url: 'javascript:alert(1)'}
  - {id: c, file: a.txt}
events:
  - {id: one, date: 2024-01-01, title: One, url: 'http://one.example/', excerpts: [{source: a, exact: وصل بوتين}]}
  - {id: two, date: 2024-01-02, title: Two, excerpts: [{source: b, exact: وصل بوتين}]}
  - {id: three, date: 2024-01-03, title: Three, excerpts: [{source: c, exact: وصل بوتين}]}
";

/// That timeline, where addresses are opened by a script.
fn start(folder: &TempDir, script: &str) -> Pty {
    fs::write(folder.path().join("events.yaml"), TIMELINE).expect("written");
    fs::write(folder.path().join("a.txt"), "وصل بوتين إلى المدينة\n").expect("written");
    for name in ["xdg-open", "gio", "gnome-open", "kde-open", "wslview", "open"] {
        let program = folder.path().join(name);
        fs::write(&program, format!("#!/bin/sh\n{script}\n")).expect("written");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("executable");
    }
    let path = format!("{}:{}", folder.path().display(), env::var("PATH").unwrap_or_default());
    let mut pty = Start::tarikh(&[]).within(folder.path()).env("PATH", &path).run();
    pty.wait_for_text("Three");
    pty
}

fn opened(folder: &Path) -> String {
    format!("echo noise; echo \"$1\" > '{}'", folder.join("opened").display())
}

#[rstest]
#[case::the_passage(
    "",
    "https://xn--mgbeiue0iwb.example/%D8%AE%D8%A8%D8%B1#:~:text=%D9%88%D8%B5%D9%84%20%D8%A8%D9%88%D8%AA%D9%8A%D9%86"
)]
#[case::the_article("j", "https://xn--mgbeiue0iwb.example/%D8%AE%D8%A8%D8%B1")]
#[case::the_archive("jj", "https://archive.example/1")]
#[case::the_event("G", "http://one.example/")]
fn an_address_is_shown_and_given_to_the_browser(#[case] keys: &str, #[case] address: &str) {
    let folder = TempDir::new().expect("a folder");
    let mut pty = start(&folder, &opened(folder.path()));
    pty.send("go");
    pty.wait_for_text("On the web");
    pty.wait_for_text("xn--mgbeiue0iwb");
    pty.send(keys);
    pty.send("\r");
    assert_eq!(wait_for_file(&folder.path().join("opened")).trim(), address);
    pty.wait_for_text("Given to the browser");
    assert!(!pty.screen().contents().contains("noise"));
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn where_nothing_opens_addresses_it_is_said() {
    let folder = TempDir::new().expect("a folder");
    let mut pty = start(&folder, "exit 3");
    pty.send("go\r");
    pty.wait_for_text("nothing here that opens an address");
    assert_eq!(pty.end_by("q"), 0);
}

#[rstest]
#[case::a_script("gjo", "Only addresses that begin with http")]
#[case::none("Go", "names no address")]
fn what_is_no_address_of_the_web_is_not_opened(#[case] keys: &str, #[case] said: &str) {
    let folder = TempDir::new().expect("a folder");
    let mut pty = start(&folder, &opened(folder.path()));
    pty.send(keys);
    pty.wait_for_text(said);
    assert_eq!(pty.end_by("q"), 0);
    assert!(!folder.path().join("opened").exists());
}
