//! What a copied text is given to, and what is said of it: no more than is known.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use rstest::rstest;
use tempfile::TempDir;

use super::harness::{Pty, Start, contains};

/// The beginning of what a terminal is sent to copy a text.
const OSC: &[u8] = b"\x1b]52;c;";
/// What tmux answers to the questions, and GNU screen, and xterm.
const TMUX: &str = "\x1bP>|tmux 3.3a\x1b\\\x1b[>84;0;0c\x1b[?1;2c";
const SCREEN: &str = "\x1b[>83;40900;0c\x1b[?1;2c";
const XTERM: &str = "\x1bP>|XTerm(379)\x1b\\\x1b[>41;379;0c\x1b[?64;1;2c";

/// A tmux that does as its script says with what it is asked to load.
fn tmux(script: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let program = folder.path().join("tmux");
    let buffer = folder.path().join("buffer");
    fs::write(
        &program,
        format!("#!/bin/sh\n[ \"$1\" = load-buffer ] || exit 1\n{script}\ncat > '{}'\n", buffer.display()),
    )
    .expect("written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("executable");
    folder
}

/// The program on the timeline of the bridge, with that tmux and on a terminal that answers so, after the first passage was copied.
fn copied(folder: &TempDir, variables: &[(&str, &str)], answers: &str) -> Pty {
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").expect("a path"));
    let start = Start::tarikh(&["tests/fixtures/bridge"]).env("PATH", &path);
    let mut pty = variables.iter().fold(start, |start, (name, value)| start.env(name, value)).patient().run();
    pty.wait_for_start();
    pty.send(answers);
    pty.wait_for_text("Harbour Bridge");
    pty.send("jyy");
    pty
}

fn buffer(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("buffer")).unwrap_or_default()
}

#[rstest]
#[case::takes_it("", "in tmux’s buffer, passed on if", false)]
#[case::before_3_2("[ \"$2\" = -w ] && { echo unknown flag -w >&2; exit 1; }", "in tmux’s buffer; it may not", true)]
fn tmux_is_given_the_text_itself(#[case] script: &str, #[case] said: &str, #[case] sent: bool) {
    let folder = tmux(script);
    let mut pty = copied(&folder, &[("TMUX", "/nowhere,1,0")], TMUX);
    pty.wait_for_text(said);
    let buffer = buffer(&folder);
    assert!(buffer.starts_with("“شهد الميناء القديم صباح الأحد") && !buffer.ends_with('\n'), "{buffer}");
    assert_eq!(contains(pty.sent(), OSC), sent);
    assert_eq!(pty.end_by("q"), 0);
}

#[rstest]
#[case::no_multiplexer(&[], XTERM, "sent to the terminal; it never says")]
#[case::a_window_opened_from_tmux(&[("TMUX", "/nowhere,1,0")], XTERM, "sent to the terminal; it never says")]
#[case::a_tmux_that_cannot_be_asked(&[("TMUX", "/nowhere,1,0")], TMUX, "sent to tmux; it passes them on")]
#[case::a_tmux_around_ssh(&[], TMUX, "sent to tmux; it passes them on")]
fn what_a_terminal_is_sent_is_not_told_to_be_copied(
    #[case] variables: &[(&str, &str)],
    #[case] answers: &str,
    #[case] said: &str,
) {
    let folder = tmux("exit 1");
    let mut pty = copied(&folder, variables, answers);
    pty.wait_for_text(said);
    assert!(contains(pty.sent(), OSC) && buffer(&folder).is_empty());
    assert!(!pty.screen().contents().contains("Copied"));
    assert_eq!(pty.end_by("q"), 0);
}

#[test]
fn gnu_screen_hands_the_text_on() {
    let mut pty = copied(&tmux("exit 1"), &[("STY", "1.pts-0.host")], SCREEN);
    pty.wait_for_text("sent to the terminal; it never says");
    assert!(contains(pty.sent(), b"\x1bP\x1b]52;c;"));
    assert_eq!(pty.end_by("q"), 0);
}
