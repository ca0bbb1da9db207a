//! Light or dark: by what the terminal says of its background, in time, late, in halves, or not at all.

use rstest::rstest;

use crate::pty::harness::{Pty, Start, contains};

/// The background of the selected row in each theme.
const LIFT_DARK: vt100::Color = vt100::Color::Rgb(0x2b, 0x34, 0x45);
const LIFT_LIGHT: vt100::Color = vt100::Color::Rgb(0xe3, 0xeb, 0xf8);
const LIGHT: &str = "\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?62c";

fn has(screen: &vt100::Screen, background: vt100::Color) -> bool {
    // A list of offers may lie over the beginning of the row.
    (0..24).any(|row| screen.cell(row, 70).is_some_and(|cell| cell.bgcolor() == background))
}

fn started(start: Start) -> Pty {
    let mut pty = start.run();
    pty.wait_for_start();
    pty.wait_for("a timeline", |screen| has(screen, LIFT_DARK) || has(screen, LIFT_LIGHT));
    pty
}

#[test]
fn a_light_terminal_gets_dark_letters() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_until_sent(b"\x1b]11;?\x07");
    pty.send(LIGHT);
    pty.wait_for("the light theme", |screen| has(screen, LIFT_LIGHT));
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn a_late_answer_in_halves_turns_the_colours_once_and_is_never_typed() {
    let mut pty = started(Start::tarikh(&[]).patient());
    assert!(has(pty.screen(), LIFT_DARK));
    pty.send("/");
    pty.wait_for_frame();
    for part in ["\x1b]11;rgb:ff", "ff/f6f6/e", "3e3\x07\x1b[?6", "2c"] {
        pty.send(part);
    }
    pty.wait_for("the light theme", |screen| has(screen, LIFT_LIGHT));
    let before = pty.sent().len();
    pty.send("\x1b]11;rgb:ffff/f6f6/e3e3\x07");
    pty.see("kim", "kim");
    let frames = pty.sent()[before..].windows(8).filter(|bytes| *bytes == b"\x1b[?2026l").count();
    assert!(frames <= 3, "{frames} frames for three letters");
    assert!(!pty.screen().contents().contains("rgb"));
    pty.send("\x03");
    pty.end();
}

#[test]
fn f3_wins_over_what_the_terminal_says_later() {
    let mut pty = started(Start::tarikh(&[]));
    pty.until("\x1bOR", "light", |screen| has(screen, LIFT_LIGHT));
    pty.until("\x1bOR", "dark again", |screen| has(screen, LIFT_DARK));
    pty.send(LIGHT);
    pty.see("?", "Keys and signs");
    pty.until("\x1b", "the list", |screen| !screen.contents().contains("Keys and signs"));
    assert!(has(pty.screen(), LIFT_DARK));
    pty.end_by("q");
}

#[rstest]
#[case::by_the_command_line(&["--theme", "dark"], None)]
#[case::by_the_environment(&[], Some(("TARIKH_THEME", "dark")))]
fn a_theme_asked_for_wins(#[case] arguments: &[&str], #[case] variable: Option<(&str, &str)>) {
    let start = Start::tarikh(arguments);
    let mut pty = started(variable.into_iter().fold(start, |start, (name, value)| start.env(name, value)));
    pty.send(LIGHT);
    pty.see("?", "Keys and signs");
    assert!(!has(pty.screen(), LIFT_LIGHT));
    pty.send("\x03");
    pty.end();
}

#[test]
fn without_an_answer_the_environment_tells() {
    let mut pty = started(Start::tarikh(&[]).env("COLORFGBG", "0;15"));
    assert!(has(pty.screen(), LIFT_LIGHT));
    pty.end_by("q");
}

#[test]
fn a_terminal_without_colours_of_its_own_stays_as_it_is() {
    let mut pty = Start::tarikh(&[]).env("NO_COLOR", "1").run();
    pty.wait_for_start();
    pty.send(LIGHT);
    pty.see("?", "Keys and signs");
    assert!(!contains(pty.sent(), b"38;2;") && !contains(pty.sent(), b"48;2;"));
    pty.send("\x03");
    pty.end();
}
