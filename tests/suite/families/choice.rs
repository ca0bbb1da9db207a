//! What a person chooses for a terminal, and that it stays.

use std::fs;

use rstest::rstest;
use tarikh::input::Family;
use tarikh::state::Store;
use tempfile::TempDir;

use crate::pty::harness::{Pty, Start, contains};

const XTERM: &str = "\x1bP>|XTerm(379)\x1b\\\x1b[8;0$y\x1b[>41;379;0c\x1b[?62c";
const KITTY: &str = "\x1bP>|kitty(0.26.5)\x1b\\\x1b[8;0$y\x1b[>1;4000;26c\x1b[?62c";
const F12: &str = "\x1b[24~";
const LRM: &str = "\u{200e}";

/// Tarikh in a terminal that answers this, with a memory in a folder.
fn answered(folder: &TempDir, answers: &str) -> Pty {
    let mut pty = Start::tarikh(&[]).home(folder.path()).patient().run();
    pty.wait_until_sent(b"\x1b[c");
    pty.send(answers);
    pty.wait_for_start();
    pty
}

fn store(folder: &TempDir) -> Store {
    Store::in_folder(folder.path().join("tarikh"))
}

#[test]
fn a_family_chosen_by_its_number_is_seen_at_once_and_stays() {
    let folder = TempDir::new().expect("a folder");
    let mut pty = answered(&folder, XTERM);
    pty.see(F12, "Which reads right?");
    assert!(pty.screen().contents().contains("name XTerm(379)"), "{}", pty.screen().contents());
    let before = pty.sent().len();
    pty.see("1", "lrm from now on");
    let sent = String::from_utf8_lossy(&pty.sent()[before..]).into_owned();
    assert!(sent.find("\x1b[8h") < sent.find("\x1b[2J") && sent.contains("\x1b[2J") && sent.contains(LRM), "{sent:?}");
    assert_eq!(store(&folder).family("name XTerm(379)"), Some(Family::Lrm));
    assert_eq!(pty.end_by("\x03"), 0);

    let mut again = Start::tarikh(&[]).home(folder.path()).typed(XTERM).patient().run();
    again.see(F12, "lrm: it was chosen for this terminal");
    assert!(contains(again.sent(), LRM.as_bytes()));
    // Nothing of another family was drawn before it.
    assert_eq!(again.sent().windows(4).filter(|bytes| *bytes == b"\x1b[2J").count(), 2);
    again.see("a", "is forgotten");
    again.see("j", "explicit: it answers");
    assert_eq!(store(&folder).family("name XTerm(379)"), None);
    assert_eq!(again.end_by("\x03"), 0);
}

#[test]
fn what_was_chosen_for_one_terminal_is_nothing_to_another() {
    let folder = TempDir::new().expect("a folder");
    store(&folder).remember_family("name XTerm(379)", Family::Lrm).unwrap();
    let mut pty = answered(&folder, KITTY);
    pty.see(F12, "kitty: by the name it answers");
    assert!(!contains(pty.sent(), LRM.as_bytes()));
    pty.end_by("\x03");
}

#[test]
fn a_silent_terminal_is_remembered_by_its_environment_and_keeps_nobody_waiting() {
    let folder = TempDir::new().expect("a folder");
    store(&folder).remember_family("xterm-256color", Family::Logical).unwrap();
    let mut pty = Start::tarikh(&[]).home(folder.path()).run();
    pty.wait_for_start();
    pty.see("B", "logical: it was chosen");
    pty.end_by("\x03");
}

#[test]
fn rows_can_be_chosen_with_the_arrows() {
    let folder = TempDir::new().expect("a folder");
    let mut pty = answered(&folder, XTERM);
    pty.see(F12, "Which reads right?");
    pty.see("\x1b[B\x1b[B\r", "lro from now on");
    pty.end_by("\x03");
    assert_eq!(store(&folder).family("name XTerm(379)"), Some(Family::Lro));
}

#[test]
fn a_family_asked_for_says_that_it_comes_first_at_the_next_start() {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("tarikh")).unwrap();
    fs::write(folder.path().join("tarikh/config.toml"), "bidi = \"qt\"\n").unwrap();
    let mut pty = answered(&folder, XTERM);
    pty.see(F12, "qt: it was asked for");
    pty.see("0", "what was asked for comes first");
    pty.end_by("\x03");
}

#[test]
fn what_cannot_be_remembered_holds_for_this_run_and_is_told() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    pty.see(F12, "Which reads right?");
    pty.see("8", "could not be remembered");
    pty.send("\x1b]11;rgb:0000/0000/0000\x07\x1b[?62c");
    pty.see("j", "logical: it was chosen");
    pty.end_by("\x03");
}

#[rstest]
#[case::shown(XTERM, "vowel signs are shown")]
#[case::refused(KITTY, "drawn wrong by this terminal or family")]
fn vowel_signs_are_shown_where_they_are_drawn_right(#[case] answers: &str, #[case] said: &str) {
    let folder = TempDir::new().expect("a folder");
    let mut pty = answered(&folder, answers);
    pty.see(F12, "Which reads right?");
    assert!(!pty.screen().contents().contains('\u{64e}'));
    pty.see("m", said);
    let shown = answers == XTERM;
    assert_eq!(pty.screen().contents().contains('\u{64e}'), shown);
    assert_eq!(pty.end_by("\x03"), 0);
    assert_eq!(store(&folder).marks("name XTerm(379)"), shown.then_some(true));
}

#[test]
fn settings_that_cannot_be_read_are_told_with_their_place_and_the_defaults_hold() {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("tarikh")).unwrap();
    fs::write(folder.path().join("tarikh/config.toml"), "mouse = false\ntheme = 16\n").unwrap();
    let mut pty = Start::tarikh(&[]).home(folder.path()).run();
    pty.wait_for_start();
    pty.wait_for_text("config.toml:2:9");
    assert_ne!(pty.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    // It can be read whole, and is pointed at, after the row that told of it at first has other things to say.
    pty.see("jj", "! 1 problem");
    pty.see("!", "Problems");
    let seen = pty.screen().contents();
    assert!(seen.contains("config.toml:2:9") && seen.contains("until then the defaults hold"), "{seen}");
    assert_eq!(pty.end_by("\x03"), 0);
    pty.assert_restored();
    assert!(pty.screen().contents().contains("warning[config-unreadable]"), "{}", pty.screen().contents());
}

#[test]
fn keys_that_cannot_be_had_are_told_of_at_the_start_and_the_others_work() {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("tarikh")).unwrap();
    fs::write(folder.path().join("tarikh/config.toml"), "[keys]\nsort = \"j\"\nsearch = \"X\"\n").unwrap();
    let mut pty = Start::tarikh(&[]).home(folder.path()).run();
    pty.wait_for_start();
    pty.wait_for_text("config.toml:2:8");
    pty.see("jj", "X filter");
    pty.see("!", "choose another key");
    pty.see("qXkim", "/ kim");
    assert_eq!(pty.end_by("\x03"), 0);
    pty.assert_restored();
    assert!(pty.screen().contents().contains("warning[key-refused]"), "{}", pty.screen().contents());
}

#[test]
fn a_variable_that_means_nothing_is_told_with_what_it_may_say() {
    let mut pty = Start::tarikh(&[]).env("TARIKH_BIDI", "klingon").run();
    assert_eq!(pty.end(), 2);
    let seen = pty.screen().contents();
    assert!(seen.contains("TARIKH_BIDI says klingon") && seen.contains("konsole-logical"), "{seen}");
}
