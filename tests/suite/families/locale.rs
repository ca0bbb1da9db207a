//! Terminals that do not take UTF-8, or do not say.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use rstest::rstest;
use tarikh::terminal::choice::{Environment, OuterTerminal};
use tarikh::terminal::encoding::{NotUtf8, not_utf8};
use tarikh::terminal::facts::Facts;
use tempfile::TempDir;

use crate::pty::harness::{Start, contains};

/// What is answered where the letter took one column, and two.
const ONE: &str = "\x1b[2;2R";
const TWO: &str = "\x1b[2;3R";
const CLASS: &str = "\x1b[?62c";
const SCREEN: &str = "\x1b[>83;40900;0c";

#[rstest]
#[case::utf8(&[("LANG", "en_US.UTF-8")], &[ONE, CLASS], None)]
#[case::utf8_without_a_locale(&[("LC_ALL", "C")], &[ONE, CLASS], None)]
#[case::utf8_with_another_locale(&[("LANG", "ar_EG.ISO-8859-6")], &[ONE, CLASS], None)]
#[case::two_columns(&[("LANG", "en_US.UTF-8")], &[TWO, CLASS], Some(NotUtf8::Letter))]
#[case::screen_without_it(&[], &[TWO, SCREEN, CLASS], Some(NotUtf8::Screen))]
#[case::silent(&[("LANG", "C")], &[], None)]
#[case::silent_with_utf8(&[("LC_CTYPE", "ar_SA.utf8"), ("LANG", "ar_SA.ISO-8859-6")], &[], None)]
#[case::silent_in_arabic(&[("LANG", "ar_SA.ISO-8859-6")], &[], Some(NotUtf8::Locale))]
#[case::silent_in_russian(&[("LC_ALL", "ru_RU.KOI8-R"), ("LANG", "ru_RU.UTF-8")], &[], Some(NotUtf8::Locale))]
#[case::silent_with_a_variant(&[("LANG", "de_DE.ISO-8859-15@euro")], &[CLASS], Some(NotUtf8::Locale))]
#[case::another_row_is_no_answer(&[], &["\x1b[7;3R", "\x1b[1;3R", CLASS], None)]
fn what_the_terminal_does_comes_before_what_the_locale_says(
    #[case] variables: &[(&str, &str)],
    #[case] replies: &[&str],
    #[case] is: Option<NotUtf8>,
) {
    let said = |wanted: &str| variables.iter().find(|(name, _)| *name == wanted).map(|(_, value)| (*value).to_owned());
    let mut facts = Facts::default();
    for reply in replies {
        facts.add_reply(reply.as_bytes());
    }
    assert_eq!(not_utf8(&Environment::new(said), &facts), is);
}

#[rstest]
#[case(Some(false), Some(NotUtf8::Client))]
#[case(Some(true), None)]
#[case(None, None)]
fn in_tmux_its_client_decides(#[case] utf8: Option<bool>, #[case] is: Option<NotUtf8>) {
    let said = |name: &str| ["TMUX", "LANG"].contains(&name).then(|| "x.ISO-8859-1".to_owned());
    let outer = Some(OuterTerminal { utf8, ..OuterTerminal::default() });
    let environment = Environment { outer, ..Environment::new(said) };
    assert_eq!(not_utf8(&environment, &Facts::default()), is);
}

#[test]
fn a_terminal_without_it_is_told_among_the_problems_with_what_to_do() {
    let mut pty = Start::tarikh(&[]).size(120, 30).patient().run();
    pty.wait_for_start();
    assert!(contains(pty.sent(), "\x1b[2;1Hé\x1b[6n".as_bytes()));
    pty.send([TWO, CLASS].concat());
    pty.wait_for_text("! 1");
    pty.see("!", "does not take UTF-8");
    assert!(pty.screen().contents().contains("LANG=C.UTF-8"), "{}", pty.screen().contents());
    pty.send("\x03");
    pty.end();
}

#[rstest]
#[case("0", true)]
#[case("1", false)]
fn the_client_of_tmux_is_told_of_by_doctor_and_among_the_problems(#[case] utf8: &str, #[case] told: bool) {
    let folder = TempDir::new().expect("a folder");
    let tmux = folder.path().join("tmux");
    fs::write(&tmux, format!("#!/bin/sh\necho 'XTerm(379)|xterm-256color|256,RGB|{utf8}'\n")).expect("written");
    fs::set_permissions(&tmux, fs::Permissions::from_mode(0o755)).expect("executable");
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").expect("a path"));
    let start = |arguments: &[&str]| {
        let start = Start::tarikh(arguments).env("PATH", &path).env("TMUX", "/tmp/nowhere,1,0");
        start.size(120, 30).patient().typed(&format!("{ONE}\x1bP>|tmux 3.3a\x1b\\{CLASS}"))
    };
    let mut pty = start(&["doctor"]).run();
    pty.wait_until_sent(b"Which reads right?");
    assert_eq!(contains(pty.sent(), b"tmux -u"), told);
    assert_eq!(contains(pty.sent(), b"encoding        UTF-8"), !told);
    pty.end_by("\r");
    let mut pty = start(&[]).run();
    pty.wait_for_start();
    pty.see("!", "Esc");
    assert_eq!(pty.screen().contents().contains("tmux -u"), told, "{}", pty.screen().contents());
    pty.send("\x03");
    pty.end();
}
