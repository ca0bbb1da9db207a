//! tmux, detached from one terminal and attached to another one.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
#[cfg(target_os = "linux")]
use std::os::unix::net::UnixStream;
use std::path::Path;

use rstest::rstest;
use rustix::process::Signal;
use tempfile::TempDir;

use crate::pty::harness::{Pty, Start, contains};

/// What tmux answers, whatever it is shown on.
const TMUX: &str = "\x1bP>|tmux 3.3a\x1b\\\x1b[>84;0;0c\x1b[?1;2c";
/// The first of the questions.
const QUESTION: &str = "\x1b[>0q";

/// The program in a tmux that is shown on what the file `client` names, and has the socket `socket`.
fn in_tmux(folder: &Path) -> Pty {
    let (tmux, socket) = (folder.join("tmux"), folder.join("socket"));
    shown_on(folder, "XTerm(379)|xterm-256color");
    let listener = UnixListener::bind(&socket).expect("a socket");
    std::thread::spawn(move || {
        let mut clients = Vec::new();
        while let Ok(client) = listener.accept() {
            clients.push(client);
        }
    });
    fs::write(&tmux, format!("#!/bin/sh\ncat '{}'\n", folder.join("client").display())).expect("written");
    fs::set_permissions(&tmux, fs::Permissions::from_mode(0o755)).expect("executable");
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").expect("a path"));
    let start = Start::tarikh(&[]).env("PATH", &path).env("TMUX", &format!("{},1,0", socket.display()));
    let mut pty = start.patient().run();
    pty.wait_for_start();
    pty.send(TMUX);
    pty
}

fn shown_on(folder: &Path, client: &str) {
    fs::write(folder.join("client"), client).expect("written");
}

/// How often it was asked what it is.
fn asked(pty: &Pty) -> usize {
    String::from_utf8_lossy(pty.sent()).matches(QUESTION).count()
}

fn another_size(pty: &mut Pty, _: &Path) {
    pty.resize(90, 30);
}

fn the_focus(pty: &mut Pty, _: &Path) {
    pty.send("\x1b[I");
}

fn ctrl_l(pty: &mut Pty, _: &Path) {
    pty.send("\x0c");
}

fn going_on(pty: &mut Pty, _: &Path) {
    pty.signal(Signal::CONT);
}

fn a_client_of_the_same_size(_: &mut Pty, folder: &Path) {
    fs::set_permissions(folder.join("socket"), fs::Permissions::from_mode(0o700)).expect("permitted");
}

#[rstest]
fn text_is_sent_as_the_terminal_wants_it_that_tmux_is_attached_to(
    #[values(another_size, the_focus, ctrl_l, going_on, a_client_of_the_same_size)] sign: fn(&mut Pty, &Path),
) {
    let folder = TempDir::new().expect("a folder");
    let mut pty = in_tmux(folder.path());
    let before = asked(&pty);
    shown_on(folder.path(), "kitty(0.26.5)|xterm-kitty");
    sign(&mut pty, folder.path());
    pty.wait_until("the questions again", |pty| asked(pty) > before);
    assert!(!contains(pty.sent(), b"\x1b[8h"), "it is drawn for another family too early");
    pty.send(TMUX);
    pty.wait_until_sent(b"\x1b[8h");
    pty.send("\x1b[24~");
    pty.wait_for_text("kitty: tmux names the terminal around it");
    assert_eq!(pty.end_by("\x03"), 0);
}

/// Of a second client no other sign comes, and the system alone tells that it is there.
#[cfg(target_os = "linux")]
#[test]
fn text_is_sent_as_the_terminal_of_a_second_client_wants_it() {
    let folder = TempDir::new().expect("a folder");
    let mut pty = in_tmux(folder.path());
    let before = asked(&pty);
    shown_on(folder.path(), "kitty(0.26.5)|xterm-kitty");
    let _client = UnixStream::connect(folder.path().join("socket")).expect("connected");
    pty.wait_until("the questions again", |pty| asked(pty) > before);
    pty.send(TMUX);
    pty.wait_until_sent(b"\x1b[8h");
    assert_eq!(pty.end_by("\x03"), 0);
}

#[test]
fn colours_are_those_of_the_terminal_that_tmux_is_attached_to() {
    let folder = TempDir::new().expect("a folder");
    let mut pty = in_tmux(folder.path());
    pty.wait_for_text("events");
    assert!(contains(pty.sent(), b"8;5;") && !contains(pty.sent(), b"8;2;"), "256 colours of xterm");
    shown_on(folder.path(), "foot(1.13.1)|foot|256,RGB,bpaste|1");
    let before = asked(&pty);
    pty.send("\x0c");
    pty.wait_until("the questions again", |pty| asked(pty) > before);
    pty.send(TMUX);
    pty.wait_until_sent(b"8;2;");
    assert_eq!(pty.end_by("\x03"), 0);
}

#[test]
fn a_terminal_without_tmux_is_asked_again_after_another_size() {
    let mut pty = Start::tarikh(&[]).patient().run();
    pty.wait_for_start();
    pty.send("\x1bP>|XTerm(379)\x1b\\\x1b[>41;379;0c\x1b[?62c");
    let before = asked(&pty);
    pty.resize(90, 30);
    pty.wait_until("the questions again", |pty| asked(pty) > before);
    pty.send("\x1bP>|kitty(0.26.5)\x1b\\\x1b[>1;4000;26c\x1b[?62c");
    pty.send("\x1b[24~");
    pty.wait_for_text("kitty: by the name it answers");
    assert_eq!(pty.end_by("\x03"), 0);
}
