//! What the terminal still sends when the program leaves it: nothing of that reaches the shell, or the editor.

use rstest::rstest;

use super::editor::{editing, with_editor};
use super::harness::{Pty, STATUS_ANSWER, STATUS_QUESTION, Start, TARIKH, contains, wait_for_file};

/// What a terminal answers to the questions.
const ANSWERS: &[u8] =
    b"\x1bP>|XTerm(390)\x1b\\\x1b[8;0$y\x1b[>41;390;0c\x1b]11;rgb:ffff/ffff/eeee\x1b\\\x1b[?64;1;2;22c";

/// A click, a drag and the wheel.
const MOUSE: &[u8] = b"\x1b[<0;5;5M\x1b[<32;6;5M\x1b[<0;6;5m\x1b[<65;6;5M\x1b[<65;6;5M";

/// The program, started by a script that then reads a line; its terminal answers nothing by itself.
fn before_a_line_is_read(arguments: &str) -> Start {
    let script = format!("{TARIKH} {arguments}; echo ended; IFS= read -r line; echo \"read <$line>\"");
    Start::program("sh", &["-c", &script]).silent()
}

fn started(start: Start) -> Pty {
    let mut pty = start.run();
    pty.wait_for_start();
    pty
}

/// The script reads what was typed to it and nothing that the program left.
fn assert_only_the_line_is_read(mut pty: Pty) {
    pty.wait_for_text("ended");
    pty.assert_restored();
    pty.send("a line\n");
    pty.wait_for_text("read <a line>");
    pty.end();
}

#[rstest]
#[case::answers(b"", ANSWERS)]
#[case::answers_in_parts(&ANSWERS[..20], &ANSWERS[20..])]
#[case::mouse(MOUSE, MOUSE)]
#[case::keys(b"jj", b"kk")]
#[case::nothing(b"", b"")]
fn what_comes_after_q_is_not_typed_into_the_shell(#[case] at_once: &[u8], #[case] late: &[u8]) {
    let mut pty = started(before_a_line_is_read("").patient());
    pty.send([b"q", at_once].concat());
    pty.wait_until_sent(STATUS_QUESTION);
    pty.send(late);
    pty.send(STATUS_ANSWER);
    assert_only_the_line_is_read(pty);
}

#[test]
fn a_terminal_that_never_answers_is_left_all_the_same() {
    let mut pty = started(before_a_line_is_read(""));
    pty.send([b"q", MOUSE].concat());
    assert_only_the_line_is_read(pty);
}

#[test]
fn where_nothing_can_come_nothing_is_asked() {
    let mut pty = started(before_a_line_is_read("--no-mouse").patient());
    pty.send([ANSWERS, b"q"].concat());
    pty.wait_for_text("ended");
    assert!(!contains(pty.sent(), STATUS_QUESTION));
    assert_only_the_line_is_read(pty);
}

#[test]
fn answers_that_come_while_it_stops_are_not_typed_into_the_shell() {
    let mut pty = Start::program("sh", &["-i"]).env("PS1", "ready> ").silent().patient().run();
    pty.wait_for_text("ready>");
    pty.send(format!("{TARIKH}\n"));
    pty.wait_for_start();
    pty.send([b"\x1a", MOUSE].concat());
    pty.wait_until_sent(STATUS_QUESTION);
    pty.send([ANSWERS, STATUS_ANSWER].concat());
    pty.wait_for("the shell", |screen| !screen.alternate_screen() && screen.contents().trim_end().ends_with("ready>"));
    pty.send("echo the line is $((6 * 7))\n");
    pty.wait_for_text("the line is 42");
    let seen = pty.screen().contents();
    assert!(!["XTerm", "ffff", "22c", "<65", "not found"].iter().any(|junk| seen.contains(junk)), "{seen}");
    pty.send("fg\n");
    pty.wait_for("the program again", vt100::Screen::alternate_screen);
    pty.send([b"q", STATUS_ANSWER].concat());
    pty.wait_for("the shell again", |screen| !screen.alternate_screen());
    pty.send("exit\n");
    pty.end();
}

#[test]
fn answers_that_come_while_the_editor_starts_are_not_typed_into_it() {
    let (folder, editor) = with_editor("echo editing; IFS= read -r line; echo \"$line\" > typed");
    let mut pty = editing(&folder, &editor).silent().patient().run();
    pty.wait_for_text("Harbour Bridge");
    pty.send([b"e", MOUSE].concat());
    pty.wait_until_sent(STATUS_QUESTION);
    pty.send([ANSWERS, STATUS_ANSWER].concat());
    pty.wait_for_text("editing");
    pty.send("a line\n");
    assert_eq!(wait_for_file(&folder.path().join("typed")), "a line\n");
    pty.wait_for("the program again", vt100::Screen::alternate_screen);
    pty.send([b"q", STATUS_ANSWER].concat());
    assert_eq!(pty.end(), 0);
    pty.assert_restored();
}

#[test]
fn the_doctor_hears_late_answers_and_leaves_none() {
    let script = format!("{TARIKH} doctor; echo ended; IFS= read -r line; echo \"read <$line>\"");
    let mut pty = Start::program("sh", &["-c", &script]).silent().patient().run();
    pty.wait_until_sent(b"\x1b[?2004l");
    pty.send(ANSWERS);
    pty.wait_until_sent(b"Which reads right?");
    assert!(contains(pty.sent(), b"XTerm(390)"));
    pty.send("\r");
    pty.wait_for_text("ended");
    pty.send("a line\n");
    pty.wait_for_text("read <a line>");
    pty.end();
}

#[test]
fn on_a_terminal_with_one_screen_only_no_picture_is_left_around_the_prompt() {
    let mut pty = started(Start::tarikh(&[]));
    assert_eq!(pty.end_by("q"), 0);
    // As GNU screen does where it was not told to keep another screen, and the Linux console.
    let sent = String::from_utf8_lossy(pty.sent()).replace("\x1b[?1049h", "").replace("\x1b[?1049l", "");
    let (rows, columns) = pty.screen().size();
    let mut one_screen = vt100::Parser::new(rows, columns, 0);
    one_screen.process(format!("$ tarikh\r\n{sent}$ ").as_bytes());
    assert_eq!(one_screen.screen().contents().trim_end(), "$", "{}", one_screen.screen().contents());
}

#[test]
fn keys_typed_before_the_files_are_read_are_not_lost() {
    let mut pty = Start::tarikh(&[]).typed("jjj").run();
    pty.wait_for_text("4 of 79");
    pty.end_by("q");
    let mut pty = Start::tarikh(&[]).typed("/kim\r").run();
    pty.wait_for_text("kim");
    pty.wait_for("what it finds", |screen| {
        let contents = screen.contents();
        contents.contains("/ kim") && contents.contains(" 1 of ") && !contents.contains(" 1 of 79")
    });
    pty.end_by("q");
    let mut pty = Start::tarikh(&[]).typed("jq").run();
    assert_eq!(pty.end(), 0);
}
