//! Terminals that answer, answer late, in part, or not at all.

use rstest::rstest;
use tarikh::input::Family;
use tarikh::terminal::choice::{ChosenBy, Environment, OuterTerminal, choose};
use tarikh::terminal::facts::Facts;

use crate::pty::harness::{Start, contains};

fn environment(variables: &[(&str, &str)]) -> Environment {
    Environment::new(|wanted| variables.iter().find(|(name, _)| *name == wanted).map(|(_, value)| (*value).to_owned()))
}

fn facts(replies: &[&str]) -> Facts {
    let mut facts = Facts::default();
    for reply in replies {
        facts.add_reply(reply.as_bytes());
    }
    facts
}

const CLASS: &str = "\x1b[?62;1c";

/// The terminals that were opened for it, with what each answered and the variables each sets.
#[rstest]
#[case::vte(&[("VTE_VERSION", "7006")], &["\x1b[8;2$y", "\x1b[>65;7006;1c", CLASS], Family::Explicit, ChosenBy::Mode)]
#[case::kitty(&[("KITTY_WINDOW_ID", "1")], &["\x1bP>|kitty(0.26.5)\x1b\\", "\x1b[8;0$y", "\x1b[>1;4000;26c", CLASS], Family::Kitty, ChosenBy::Name)]
#[case::old_kitty(&[], &["\x1b[>1;4000;19c", CLASS], Family::Kitty, ChosenBy::Device)]
#[case::konsole(&[("KONSOLE_VERSION", "221203")], &["\x1bP>|Konsole 22.12.3\x1b\\", "\x1b[>1;115;0c", CLASS], Family::Konsole, ChosenBy::Name)]
#[case::old_konsole(&[], &["\x1b[>1;115;0c", CLASS], Family::Konsole, ChosenBy::Device)]
#[case::mlterm(&[("MLTERM", "3.9.0")], &["\x1b[8;0$y", "\x1b[>24;279;0c", CLASS], Family::Mlterm, ChosenBy::Device)]
#[case::qterminal(&[], &["\x1b[>0;115;0c", CLASS], Family::Qt, ChosenBy::Device)]
#[case::foot(&[("TERM", "foot")], &["\x1bP>|foot(1.13.1)\x1b\\", "\x1b[>1;011301;0c", CLASS], Family::Explicit, ChosenBy::Answers)]
#[case::alacritty(&[("TERM", "alacritty")], &["\x1b[>0;1700;1c", CLASS], Family::Explicit, ChosenBy::Answers)]
#[case::xterm(&[], &["\x1bP>|XTerm(379)\x1b\\", "\x1b[8;0$y", "\x1b[>41;379;0c", CLASS], Family::Explicit, ChosenBy::Answers)]
#[case::urxvt(&[("TERM", "rxvt-unicode-256color")], &["\x1b[>85;95;0c", CLASS], Family::Explicit, ChosenBy::Answers)]
#[case::zutty(&[], &["\x1b[>64;0;0c", CLASS], Family::Explicit, ChosenBy::Answers)]
#[case::xterm_started_from_kitty(&[("KITTY_WINDOW_ID", "1")], &["\x1bP>|XTerm(379)\x1b\\", CLASS], Family::Explicit, ChosenBy::Answers)]
#[case::xterm_started_from_tmux(&[("TMUX", "x")], &["\x1bP>|XTerm(379)\x1b\\", CLASS], Family::Explicit, ChosenBy::Answers)]
#[case::tmux_far_away(&[], &["\x1bP>|tmux 3.3a\x1b\\", "\x1b[>84;0;0c", CLASS], Family::Lrm, ChosenBy::Hidden)]
#[case::silent(&[("TERM", "xterm-256color")], &[], Family::Explicit, ChosenBy::Nothing)]
#[case::silent_kitty(&[("TERM", "xterm-kitty")], &[], Family::Kitty, ChosenBy::Variable)]
#[case::silent_konsole(&[("KONSOLE_VERSION", "221203")], &[], Family::Konsole, ChosenBy::Variable)]
#[case::silent_mlterm(&[("MLTERM", "3.9.0")], &[], Family::Mlterm, ChosenBy::Variable)]
fn a_terminal_is_known_by_its_answers_and_else_by_the_environment(
    #[case] variables: &[(&str, &str)],
    #[case] replies: &[&str],
    #[case] family: Family,
    #[case] why: ChosenBy,
) {
    let choice = choose(None, None, &environment(variables), &facts(replies));
    assert_eq!((choice.family, choice.why), (family, why));
}

#[rstest]
#[case("kitty(0.26.5)", "xterm-kitty", Family::Kitty)]
#[case("", "xterm-kitty", Family::Kitty)]
#[case("Konsole 22.12.3", "xterm-256color", Family::KonsoleLogical)]
#[case("foot(1.13.1)", "foot", Family::Explicit)]
#[case("XTerm(379)", "xterm-256color", Family::Explicit)]
#[case("", "alacritty", Family::Explicit)]
#[case("", "mlterm", Family::Logical)]
#[case("", "xterm-256color", Family::Lrm)]
fn inside_tmux_the_terminal_around_it_decides(#[case] kind: &str, #[case] term: &str, #[case] family: Family) {
    let outer = OuterTerminal { kind: kind.to_owned(), term: term.to_owned(), ..OuterTerminal::default() };
    let outer = Some(outer);
    let environment = Environment { outer, ..environment(&[("TMUX", "/tmp/x"), ("KITTY_WINDOW_ID", "1")]) };
    for replies in [&[][..], &["\x1bP>|tmux 3.3a\x1b\\", "\x1b[>84;0;0c", CLASS]] {
        assert_eq!(choose(None, None, &environment, &facts(replies)).family, family);
    }
}

#[test]
fn what_is_asked_for_beats_everything() {
    let (environment, facts) = (environment(&[("TMUX", "x")]), facts(&["\x1bP>|kitty(1)\x1b\\", CLASS]));
    let choice = choose(Some(Family::Logical), Some(Family::Lro), &environment, &facts);
    assert_eq!((choice.family, choice.why), (Family::Logical, ChosenBy::Asked));
    let choice = choose(None, Some(Family::Lro), &environment, &facts);
    assert_eq!((choice.family, choice.why), (Family::Lro, ChosenBy::Remembered));
}

/// Typed into the program, in parts, some time after its first frame.
#[test]
fn late_answers_in_parts_draw_the_screen_anew_and_are_never_keys() {
    let mut pty = Start::tarikh(&[]).patient().run();
    pty.wait_for_start();
    pty.send("/");
    pty.wait_for_frame();
    for part in ["\x1bP>|kitty", "(0.26.5)\x1b", "\\\x1b[8;", "0$y\x1b[>1;4000", ";26c\x1b[?6", "2;c"] {
        pty.send(part);
    }
    // The terminal's own handling comes back, and everything is drawn again.
    pty.wait_until_sent(b"\x1b[8h");
    pty.send("kq");
    pty.wait_for_text("kq");
    let screen = pty.screen().contents();
    assert!(
        !["kitty", "4000", "62", "P>"].iter().any(|junk| screen.lines().next().is_some_and(|line| line.contains(junk))),
        "{screen}"
    );
    pty.send("\x03");
    pty.end();
}

#[test]
fn a_family_asked_for_is_kept_whatever_the_terminal_answers() {
    let mut pty = Start::tarikh(&["--bidi", "mlterm"]).run();
    pty.wait_for_start();
    assert!(contains(pty.sent(), b"\x1b]5379;use_ctl=false\x07"));
    pty.send("\x1bP>|kitty(0.26.5)\x1b\\\x1b[?62c");
    pty.end_by("q");
    assert!(!contains(pty.sent(), b"\x1b[8l"));
    assert!(contains(pty.sent(), b"\x1b]5379;use_ctl=true\x07"));
}

#[test]
fn questions_are_asked_once_on_the_alternate_screen_and_wiped_off() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_start();
    let sent = String::from_utf8_lossy(pty.sent()).into_owned();
    let place = |what: &str| sent.find(what);
    assert!(place("\x1b[?1049h") < place("\x1b[>0q") && place("\x1b[c") < place("\x1b[2J"), "{sent:?}");
    assert_eq!(sent.matches("\x1b[>c").count(), 1);
    pty.end_by("q");
}
