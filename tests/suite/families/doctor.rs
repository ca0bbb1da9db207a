//! The report on the terminal, and its question.

use rstest::rstest;
use rustix::process::Signal;
use tarikh::input::Family;
use tarikh::state::Store;
use tempfile::TempDir;

use crate::pty::harness::{Pty, Start, TARIKH};

const KONSOLE: &str = "\x1b[>1;115;0c\x1b]11;rgb:ffff/ffff/ffff\x07\x1b[?62;c";

fn asked(folder: &TempDir) -> Pty {
    let mut pty = Start::tarikh(&["doctor"]).home(folder.path()).typed(KONSOLE).patient().run();
    pty.wait_until_sent(b"Which reads right?");
    pty
}

fn chosen(folder: &TempDir) -> Option<Family> {
    Store::in_folder(folder.path().join("tarikh")).family("device 1;115;0")
}

#[test]
fn it_tells_what_is_known_and_shows_each_family_in_its_own_modes() {
    let folder = TempDir::new().expect("a folder");
    let mut pty = asked(&folder);
    assert_eq!(pty.end_by("\r"), 0);
    let sent = String::from_utf8_lossy(pty.sent()).into_owned();
    assert!(sent.contains("konsole: by the device") && sent.contains("light"), "{sent}");
    for (number, family) in Family::ALL.iter().copied().enumerate() {
        let (_, after) = sent.split_once(&format!("{number}  {family}\r\n")).expect("its name");
        assert!(after.starts_with(family.enter()), "{family}");
        let (card, _) = after.split_once(family.leave(false)).expect("its end");
        assert!(family.leave(false).is_empty() || card.contains("Putin"), "{family}: {card:?}");
    }
    assert!(!pty.screen().alternate_screen());
    pty.assert_line_restored();
    assert_eq!(chosen(&folder), None);
}

#[rstest]
#[case::digit("3", Some(Family::Kitty))]
#[case::arabic_digit("٣", Some(Family::Kitty))]
#[case::late_reply_first("\x1b[>1;115;0c\x1b]11;rgb:0/0/0\x1b\\5", Some(Family::KonsoleLogical))]
#[case::other_keys_first("xyz\x1b[A0", Some(Family::Explicit))]
#[case::enter("\r", None)]
#[case::escape("\x1b", None)]
fn an_answer_is_remembered_for_the_terminal(#[case] keys: &str, #[case] family: Option<Family>) {
    let folder = TempDir::new().expect("a folder");
    let mut pty = asked(&folder);
    pty.send(keys);
    assert_eq!(pty.end(), 0);
    assert_eq!(chosen(&folder), family);
    let seen = pty.screen().contents();
    assert_eq!(seen.contains("from now on in this terminal"), family.is_some(), "{seen}");
    pty.assert_line_restored();
}

#[rstest]
#[case(Signal::INT, 130)]
#[case(Signal::TERM, 143)]
#[case(Signal::HUP, 129)]
fn a_signal_while_it_asks_leaves_the_terminal_as_it_was(#[case] signal: Signal, #[case] code: u32) {
    let folder = TempDir::new().expect("a folder");
    let mut pty = asked(&folder);
    pty.signal(signal);
    assert_eq!(pty.end(), code);
    pty.assert_line_restored();
}

#[test]
fn ctrl_c_ends_the_question() {
    let folder = TempDir::new().expect("a folder");
    let mut pty = asked(&folder);
    pty.send("\x03");
    assert_eq!(pty.end(), 130);
    pty.assert_line_restored();
}

#[rstest]
#[case::output("doctor | cat")]
#[case::input("doctor < /dev/null")]
fn it_does_not_ask_where_nobody_can_answer(#[case] how: &str) {
    let mut pty = Start::program("sh", &["-c", &format!("{TARIKH} {how}")]).run();
    assert_eq!(pty.end(), 0);
    let seen = String::from_utf8_lossy(pty.sent()).into_owned();
    assert!(seen.contains("family") && !seen.contains("Which reads right?"), "{seen}");
    // That nobody was asked is not that nothing was answered.
    let not_asked = how.contains("cat");
    assert_eq!(seen.contains("so none was asked"), not_asked, "{seen}");
    assert!(!(not_asked && seen.contains("answers ")), "{seen}");
    pty.assert_line_restored();
}
