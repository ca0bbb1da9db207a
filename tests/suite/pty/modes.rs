//! Modes that were not as in a terminal just started, and are as they were when the program has left.

use rstest::rstest;

use super::harness::{Pty, STATUS_ANSWER, STATUS_QUESTION, Start, TARIKH};

/// The last of the answers.
const CLASS: &str = "\x1b[?62c";

/// Whether a mode was set, or reset, last; none where neither was done.
fn is_set(pty: &Pty, mode: &str) -> Option<bool> {
    let place = |sequence: String| pty.sent().windows(sequence.len()).rposition(|bytes| bytes == sequence.as_bytes());
    let (set, reset) = (place(format!("\x1b[{mode}h")), place(format!("\x1b[{mode}l")));
    (set != reset).then_some(set > reset)
}

/// Every mode that is changed, with what it is in a terminal that was just started.
const STARTED: [(&str, bool); 7] = [
    ("?25", true),
    ("?2004", false),
    ("?1004", false),
    ("?1006", false),
    ("?1002", false),
    ("?1000", false),
    ("8", true),
];

/// Every mode with what it is at last where the terminal answered this.
fn assert_left(pty: &Pty, as_started: bool) {
    for (mode, started) in STARTED {
        assert_eq!(
            is_set(pty, mode),
            Some(started == as_started),
            "{mode} of {:?}",
            String::from_utf8_lossy(pty.sent())
        );
    }
    pty.assert_line_restored();
}

fn answers(state: impl Fn(bool) -> char) -> String {
    let answer = |(mode, started): (&str, bool)| format!("\x1b[{mode};{}$y", state(started));
    STARTED.into_iter().map(answer).collect()
}

#[rstest]
#[case::as_just_started(answers(|started| if started { '1' } else { '2' }), true)]
#[case::the_other_way_round(answers(|started| if started { '2' } else { '1' }), false)]
#[case::not_known(answers(|_| '0'), true)]
#[case::not_answered(String::new(), true)]
fn modes_are_left_as_they_were_found(#[case] answers: String, #[case] as_started: bool) {
    let mut pty = Start::tarikh(&[]).patient().run();
    pty.wait_for_start();
    pty.send(answers + CLASS);
    pty.see("?", "Keys and signs");
    assert_eq!(pty.end_by("\x03"), 0);
    assert_left(&pty, as_started);
}

#[test]
fn what_is_answered_after_q_counts_as_well() {
    let mut pty = Start::tarikh(&[]).silent().patient().run();
    pty.wait_for_start();
    pty.send("q");
    pty.wait_until_sent(STATUS_QUESTION);
    pty.send(answers(|started| if started { '2' } else { '1' }) + CLASS);
    pty.send(STATUS_ANSWER);
    assert_eq!(pty.end(), 0);
    assert_left(&pty, false);
}

#[test]
fn a_shell_gets_the_modes_it_had_while_the_program_is_stopped() {
    let mut pty = Start::program("sh", &["-i"]).env("PS1", "ready> ").patient().run();
    pty.wait_for_text("ready>");
    pty.send(format!("{TARIKH}\n"));
    pty.wait_for_start();
    pty.send(answers(|started| if started { '2' } else { '1' }) + CLASS);
    pty.send("\x1a");
    pty.wait_for("the shell", |screen| !screen.alternate_screen() && screen.contents().trim_end().ends_with("ready>"));
    for (mode, found) in [("8", false), ("?25", false), ("?2004", true), ("?1004", true), ("?1000", true)] {
        assert_eq!(is_set(&pty, mode), Some(found), "{mode}");
    }
    pty.send("fg\n");
    pty.wait_for("the program again", vt100::Screen::alternate_screen);
    pty.send("q");
    pty.wait_for("the shell again", |screen| !screen.alternate_screen());
    pty.send("exit\n");
    pty.end();
}

#[test]
fn the_doctor_puts_the_bidi_mode_back_after_its_card() {
    let typed = format!("\x1b[8;2$y{CLASS}");
    let mut pty = Start::tarikh(&["doctor"]).typed(&typed).patient().run();
    pty.wait_until_sent(b"Which reads right?");
    pty.end_by("\r");
    assert_eq!(is_set(&pty, "8"), Some(false));
}
