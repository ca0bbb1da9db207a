//! A timeline opens as it was left: event, filter, split and language, each timeline by itself.

use std::fs;
use std::path::Path;

use rstest::rstest;
use rustix::process::Signal;
use tempfile::TempDir;

use super::harness::{Pty, Start};

const F2: &[u8] = b"\x1bOQ";

fn opened(home: &Path, arguments: &[&str]) -> Pty {
    let mut pty = Start::tarikh(arguments).home(home).size(100, 30).run();
    pty.wait_for_start();
    pty
}

/// Whether the last row is in the forms of Arabic letters that terminals are sent.
fn speaks_arabic(screen: &vt100::Screen) -> bool {
    let last = screen.rows(0, 100).last().unwrap_or_default();
    last.chars().filter(|c| ('\u{fe70}'..='\u{feff}').contains(c)).count() > 10
}

fn leave(mut pty: Pty, by: &str) {
    match by {
        "q" => drop(pty.end_by("q")),
        "Ctrl-C" => drop(pty.end_by("\x03")),
        _ => {
            pty.signal(Signal::TERM);
            pty.end();
        }
    }
    pty.assert_restored();
}

#[rstest]
fn a_timeline_opens_where_it_was_left(#[values("q", "Ctrl-C", "SIGTERM")] by: &str) {
    let home = TempDir::new().expect("a folder");
    let mut pty = opened(home.path(), &[]);
    pty.see("/putin\r", "putin");
    pty.see("jjj", "4 of ");
    let selected = pty.screen().rows(0, 100).last().expect("the last row");
    leave(pty, by);
    let mut pty = opened(home.path(), &[]);
    pty.wait_for_text("putin");
    pty.wait_for("the same event", |screen| screen.rows(0, 100).last().is_some_and(|row| row.contains("4 of ")));
    assert!(selected.contains("4 of "), "{selected}");
    leave(pty, by);
}

#[test]
fn the_language_that_was_turned_to_is_kept_with_its_timeline_alone() {
    let home = TempDir::new().expect("a folder");
    let mut pty = opened(home.path(), &[]);
    pty.send(F2);
    pty.wait_for("Arabic hints", speaks_arabic);
    leave(pty, "q");
    let mut pty = opened(home.path(), &[]);
    pty.wait_for("Arabic hints", speaks_arabic);
    leave(pty, "q");
    let mut pty = opened(home.path(), &["tests/fixtures/bridge"]);
    pty.wait_for_text("filter");
    leave(pty, "q");
    // What is said on the command line comes first, and takes nothing back.
    let mut pty = opened(home.path(), &["--lang", "en"]);
    pty.wait_for_text("filter");
    leave(pty, "q");
    let mut pty = opened(home.path(), &[]);
    pty.wait_for("Arabic hints", speaks_arabic);
    leave(pty, "q");
}

#[test]
fn a_filter_on_the_command_line_comes_before_the_one_that_was_left() {
    let home = TempDir::new().expect("a folder");
    let mut pty = opened(home.path(), &[]);
    pty.see("/putin\r", "putin");
    leave(pty, "q");
    let mut pty = opened(home.path(), &["--filter", "kursk"]);
    pty.wait_for_text("kursk");
    leave(pty, "q");
}

/// A talk, a filter for one time and a filter that finds nothing take nothing of what was left.
#[test]
fn what_was_left_outlives_a_talk_and_a_filter_for_one_time() {
    let home = TempDir::new().expect("a folder");
    let mut pty = opened(home.path(), &[]);
    pty.see("/putin\r", "putin");
    pty.send(F2);
    pty.wait_for("Arabic hints", speaks_arabic);
    leave(pty, "q");
    let mut pty = opened(home.path(), &["present", "--tour", "treaty-in-ten-stops"]);
    pty.end_by("\x03");
    let mut pty = opened(home.path(), &["--filter", "zzzz"]);
    pty.wait_for_text("zzzz");
    leave(pty, "q");
    let mut pty = opened(home.path(), &[]);
    pty.wait_for_text("putin");
    pty.wait_for("Arabic hints", speaks_arabic);
    leave(pty, "q");
}

#[test]
fn what_is_remembered_and_damaged_is_in_nobodys_way() {
    let home = TempDir::new().expect("a folder");
    fs::create_dir_all(home.path().join("tarikh/views.toml")).expect("a folder in its place");
    let mut pty = opened(home.path(), &[]);
    pty.see("j", "2 of ");
    leave(pty, "q");
}
