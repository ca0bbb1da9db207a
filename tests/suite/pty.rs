//! The real program in a real terminal: every way in and every way out.

mod browser;
mod clipboard;
mod editor;
pub(crate) mod harness;
mod leaving;
mod modes;
mod rehearsal;
mod repair;
mod resuming;
mod review;
mod saves;
mod talk;
mod watch;

use std::process::{Command, Stdio};

use harness::{Pty, Start, TARIKH, contains, wait_for_file};
use rstest::rstest;
use rustix::process::{Pid, Signal, kill_process};

#[test]
fn q_quits_and_leaves_the_terminal_as_it_was() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    assert!(pty.screen().bracketed_paste());
    assert_ne!(pty.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn the_mouse_can_be_left_to_the_terminal() {
    let mut pty = Start::tarikh(&["--no-mouse"]).run();
    pty.wait_for_start();
    assert_eq!(pty.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    pty.end_by("q");
}

#[test]
fn bidi_is_made_explicit_before_the_clearing_that_applies_it() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    assert!(pty.sent().starts_with(b"\x1b[?1049h"));
    let place = |bytes: &[u8]| pty.sent().windows(bytes.len()).position(|window| window == bytes);
    assert!(place(b"\x1b[8$p").is_some() && place(b"\x1b[8$p") < place(b"\x1b[8l"), "asked before it is changed");
    assert!(place(b"\x1b[8l") < place(b"\x1b[2J"));
    pty.end_by("q");
}

#[rstest]
#[case(Signal::INT, 130)]
#[case(Signal::TERM, 143)]
#[case(Signal::QUIT, 131)]
#[case(Signal::HUP, 129)]
fn a_signal_ends_it_with_the_terminal_restored(#[case] signal: Signal, #[case] code: u32) {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    pty.signal(signal);
    assert_eq!(pty.end(), code);
    pty.assert_restored();
}

#[rstest]
#[case("draw")]
#[case("update")]
#[case("loader")]
#[case("watcher")]
fn a_panic_is_told_on_the_restored_terminal(#[case] place: &str) {
    let mut pty = Start::tarikh(&[]).env("TARIKH_PANIC", place).run();
    assert_eq!(pty.end(), 70);
    pty.assert_restored();
    let sent = String::from_utf8_lossy(pty.sent());
    let (_, after) = sent.split_once("\x1b[?1049l").expect("the terminal is left");
    assert!(after.contains("asked to panic"), "{after:?}");
    assert!(!after.contains("\x1b[?1049"), "{after:?}");
}

#[test]
fn a_closed_terminal_ends_it() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    let status = pty.hang_up().wait().expect("it ends");
    assert_eq!(status.exit_code(), 129);
}

#[test]
fn a_closed_terminal_ends_it_under_a_shell_that_ignores_the_hang_up() {
    let folder = tempfile::tempdir().unwrap();
    let code = folder.path().join("code");
    let script = format!("trap '' HUP; {TARIKH}; echo $? > {}", code.display());
    let mut pty = Start::program("sh", &["-c", &script]).run();
    pty.wait_for_start();
    let mut shell = pty.hang_up();
    assert_eq!(wait_for_file(&code), "129\n");
    shell.wait().expect("the shell ends");
}

#[rstest]
#[case::by_key(true)]
#[case::by_signal(false)]
fn it_stops_as_a_job_of_a_shell_and_comes_back(#[case] by_key: bool) {
    let mut pty = job_of_a_shell();
    if by_key {
        pty.send("\x1a");
    } else {
        kill_process(job_number(pty.sent()), Signal::TSTP).expect("the job can be signalled");
    }
    pty.wait_for("the shell", |screen| !screen.alternate_screen() && screen.contents().contains("was 1"));
    assert!(!pty.screen().hide_cursor());
    assert!(!pty.screen().bracketed_paste());
    pty.send("stty -a\n");
    pty.wait_for_text("icanon");
    assert!(!pty.screen().contents().contains("-icanon"), "{}", pty.screen().contents());
    assert_it_comes_back(pty);
}

#[test]
fn going_on_in_the_background_leaves_the_terminal_to_the_shell() {
    let mut pty = job_of_a_shell();
    pty.send("\x1a");
    pty.wait_for("the shell", |screen| !screen.alternate_screen() && screen.contents().contains("was 1"));
    let job = job_number(pty.sent());
    for round in ["one", "two"] {
        kill_process(job, Signal::CONT).expect("the job can be signalled");
        pty.send(format!("echo round-$?-{round}\n"));
        pty.wait_for_text(&format!("round-0-{round}"));
        assert!(!pty.screen().alternate_screen());
    }
    assert_it_comes_back(pty);
}

#[test]
fn a_stop_that_cannot_be_caught_is_followed_by_a_whole_frame() {
    let mut pty = job_of_a_shell();
    kill_process(job_number(pty.sent()), Signal::STOP).expect("the job can be signalled");
    pty.wait_for_text("ready>");
    assert_it_comes_back(pty);
}

/// The program, started by a shell that has jobs; it told its number first.
fn job_of_a_shell() -> Pty {
    let mut pty = Start::program("sh", &["-i"]).env("PS1", "ready> ").run();
    pty.wait_for_text("ready>");
    pty.send(format!("sh -c 'echo $$ > /dev/tty; exec {TARIKH}'; echo was $?\n"));
    pty.wait_for("the program", shown);
    pty
}

/// Has the shell continue its job, and ends both.
fn assert_it_comes_back(mut pty: Pty) {
    pty.send("fg\n");
    pty.wait_for("the program again", |screen| shown(screen) && !screen.contents().contains("ready>"));
    pty.send("q");
    pty.wait_for("the shell again", |screen| !screen.alternate_screen());
    pty.send("echo now $?\n");
    pty.wait_for_text("now 0");
    pty.send("exit\n");
    pty.end();
    pty.assert_restored();
}

fn shown(screen: &vt100::Screen) -> bool {
    screen.alternate_screen() && !screen.contents().trim().is_empty()
}

fn job_number(sent: &[u8]) -> Pid {
    let text = String::from_utf8_lossy(sent);
    let number = text.lines().find_map(|line| line.trim().parse().ok()).expect("the job told its number");
    Pid::from_raw(number).expect("a number from 1")
}

#[test]
fn without_a_shell_ctrl_z_does_not_freeze_it() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    pty.send("\x1a");
    pty.wait_until("the terminal taken again", |pty| {
        String::from_utf8_lossy(pty.sent()).matches("\x1b[?1049h").count() == 2
    });
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[rstest]
#[case::unknown_reply(b"\x1b[?1;2;3$y\x1bP1+r544e=78\x1b\\")]
#[case::torn_sequence(b"\x1b[5")]
#[case::torn_string(b"\x1b]11;rgb:00")]
#[case::half_letter(b"\xd8")]
#[case::endless_paste(b"\x1b[200~half")]
#[case::noise(b"\xff\xfe\x00\x1b\x1b[\x1b[<0;0;0m\x1b[999999999999A")]
fn no_bytes_of_the_terminal_freeze_it(#[case] bytes: &[u8]) {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    pty.send(bytes);
    assert_eq!(pty.end_by_repeating("q"), 0);
    pty.assert_restored();
}

#[test]
fn a_flood_of_keys_is_worked_off() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    for _ in 0..50 {
        pty.send("jk".repeat(500));
    }
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn what_changes_nothing_sends_nothing() {
    // A terminal that tells its background by no other means is painted.
    let mut pty = Start::tarikh(&[]).env("COLORFGBG", "15;0").run();
    pty.wait_for_start();
    let before = pty.sent().len();
    pty.send("\x1b[?62;4c");
    assert_eq!(pty.end_by("q"), 0);
    assert!(pty.sent()[before..].starts_with(b"\x1b[?2026l\x1b[?2004l"), "{:?}", &pty.sent()[before..]);
}

#[test]
fn another_size_is_drawn_anew() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    for (width, height) in [(100, 30), (1, 1), (3, 40), (500, 2), (80, 24)] {
        pty.resize(width, height);
        pty.wait_for_frame();
    }
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn one_cell_is_enough_to_start_and_to_quit() {
    let mut pty = Start::tarikh(&[]).size(1, 1).run();
    pty.wait_for_start();
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn where_the_size_is_not_known_80_by_24_is_assumed() {
    let mut pty = Start::tarikh(&[]).size(0, 0).run();
    pty.wait_for_start();
    assert!(!pty.screen().contents().trim().is_empty());
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn keys_come_from_the_terminal_where_input_is_something_else() {
    let mut pty = Start::program("sh", &["-c", &format!("{TARIKH} < /dev/null")]).run();
    pty.wait_for_start();
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn without_a_terminal_it_says_so_and_writes_nothing() {
    let run = Command::new(TARIKH).stdin(Stdio::null()).output().expect("it runs");
    assert_eq!(run.status.code(), Some(2));
    assert!(run.stdout.is_empty());
    let said = String::from_utf8(run.stderr).expect("UTF-8");
    assert!(said.starts_with("error: ") && said.contains("terminal") && said.contains("help: "), "{said}");
}

/// A terminal that only lines can be written to is asked nothing by the card.
#[rstest]
#[case("dumb")]
#[case("")]
fn a_terminal_that_cannot_place_text_is_sent_no_sequence(#[case] term: &str) {
    let mut pty = Start::tarikh(&[]).env("TERM", term).run();
    pty.wait_for_text("selected");
    pty.send("q");
    assert_eq!(pty.end(), 0);
    assert!(!contains(pty.sent(), b"\x1b"));
}
