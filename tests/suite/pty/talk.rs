//! A talk in several terminals: a stage, two notes, and `tarikh ctl`, each of them driving it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Command, Output};

use rustix::process::Signal;
use serde_json::Value;
use tempfile::TempDir;

use super::harness::{Pty, Start, TARIKH};

/// The places of a talk: stop, stops, step, steps.
type Place = [usize; 4];

fn start(runtime: &TempDir, arguments: &[&str], size: (u16, u16)) -> Pty {
    let folder = runtime.path().to_str().expect("UTF-8");
    Start::tarikh(arguments).env("XDG_RUNTIME_DIR", folder).size(size.0, size.1).run()
}

fn stage(runtime: &TempDir) -> Pty {
    let mut stage = start(runtime, &["present", "events.yaml", "--tour", "treaty-in-ten-stops"], (80, 24));
    stage.wait_for_text("1 of 10");
    stage
}

fn ctl(runtime: &TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(TARIKH);
    command
        .env("XDG_RUNTIME_DIR", runtime.path())
        .env("TARIKH_PATIENT", "1")
        .arg("ctl")
        .args(arguments)
        .output()
        .expect("it runs")
}

/// Where the talk is, as a script is told.
fn status(runtime: &TempDir) -> Place {
    let told = ctl(runtime, &["status", "--format", "json"]);
    let told: Value = serde_json::from_slice(&told.stdout).expect("an object");
    ["stop", "stops", "step", "steps"].map(|name| usize::try_from(told[name].as_u64().expect(name)).expect("small"))
}

fn shown_in_full(place: Place) -> String {
    format!("stop {} of {} · step {} of {}", place[0], place[1], place[2], place[3])
}

fn shown_in_short(place: Place) -> String {
    format!("{}/{} · {}/{}", place[0], place[1], place[2], place[3])
}

fn sockets(runtime: &TempDir) -> Vec<PathBuf> {
    let entries = fs::read_dir(runtime.path().join("tarikh")).expect("the folder");
    entries.map(|entry| entry.expect("an entry").path()).collect()
}

/// The terminals are where the talk is, and the stage shows none of the notes.
fn assert_in_step(place: Place, stage: &mut Pty, [wide, small]: [&mut Pty; 2]) {
    wide.wait_for_text(&shown_in_full(place));
    small.wait_for_text(&shown_in_short(place));
    stage.wait_for_text(&format!("{} of {}", place[0], place[1]));
    let shown = wide.screen().contents();
    let said: String = shown.lines().nth(4).unwrap_or_default().chars().skip(1).take(30).collect();
    assert!(said.trim().len() > 10, "{shown}");
    let seen = stage.screen().contents();
    assert!(!seen.contains("NOTES") && !seen.contains(said.trim()), "{seen}");
}

#[test]
fn a_stage_two_notes_and_ctl_stay_in_step_through_a_tour_though_one_after_the_other_is_killed() {
    let runtime = TempDir::new().expect("a folder");
    let mut wide = start(&runtime, &["notes"], (120, 40));
    wide.wait_for_text("Waiting for a talk");
    assert_eq!(ctl(&runtime, &["next"]).status.code(), Some(1), "no stage yet");
    let mut stage_ = stage(&runtime);
    let mut small = start(&runtime, &["notes", "--stage", "events.yaml"], (40, 12));
    assert_in_step(status(&runtime), &mut stage_, [&mut wide, &mut small]);

    // Whoever drives: the stage itself, a script, either of the notes by a key, a clicker at one of them.
    let socket = sockets(&runtime).pop().expect("a socket");
    let mut deaf = UnixStream::connect(&socket).expect("connected");
    deaf.write_all(b"{\"tarikh\":1,\"body\":\"listen\"}\n").expect("written");
    for stop in 1..5 {
        let before = status(&runtime);
        assert_eq!(before[0], stop);
        stage_.send(" ");
        wide.wait_for_text(&shown_in_full([stop, before[1], 2, before[3]]));
        small.send("\x1b[6~");
        wide.wait_for_text(&shown_in_full([stop, before[1], 3, before[3]]));
        assert_eq!(ctl(&runtime, &["prev"]).status.code(), Some(0));
        assert_eq!(status(&runtime), [stop, before[1], 2, before[3]]);
        assert_in_step(status(&runtime), &mut stage_, [&mut wide, &mut small]);
        wide.send("n");
        wide.wait_for_text(&format!("stop {} of 10 · step 1", stop + 1));
        assert_in_step(status(&runtime), &mut stage_, [&mut wide, &mut small]);
    }

    // What nobody of ours would send is answered once, and moves nothing.
    for bytes in [b"\xff\x00garbage\n".to_vec(), vec![b'x'; 1 << 20], b"{\"tarikh\":9,\"body\":\"status\"}\n".to_vec()]
    {
        let mut hostile = UnixStream::connect(&socket).expect("connected");
        let _ = hostile.write_all(&bytes);
        let mut said = String::new();
        BufReader::new(hostile).read_line(&mut said).expect("an answer");
        assert!(said.contains("\"error\""), "{said}");
    }
    assert_eq!(status(&runtime)[0], 5);

    // The stage is killed: the notes keep what it said last, and find the next one, which leaves nothing of the first.
    stage_.signal(Signal::KILL);
    stage_.end();
    wide.wait_for_text("stage not connected");
    small.wait_for_text("not connected");
    assert!(wide.screen().contents().contains("stop 5 of 10"));
    assert_eq!(ctl(&runtime, &["next"]).status.code(), Some(1));
    let mut stage_ = stage(&runtime);
    assert_eq!(sockets(&runtime).len(), 1);
    assert_in_step([1, 10, 1, 3], &mut stage_, [&mut wide, &mut small]);
    assert_eq!(ctl(&runtime, &["stop", "6"]).status.code(), Some(0));

    // One of the notes is killed, and another takes its place.
    wide.signal(Signal::KILL);
    wide.end();
    small.send("n");
    small.wait_for_text("7/10");
    let mut wide = start(&runtime, &["notes"], (120, 40));
    assert_in_step(status(&runtime), &mut stage_, [&mut wide, &mut small]);
    for stop in 8..=10 {
        assert_eq!(ctl(&runtime, &["next-event"]).status.code(), Some(0));
        assert_eq!(status(&runtime)[0], stop);
        assert_in_step(status(&runtime), &mut stage_, [&mut wide, &mut small]);
    }
    small.wait_for_text("LAST STOP");

    // Who leaves the stage leaves nothing to listen to.
    stage_.send("q");
    wide.wait_for_text("stage not connected");
    assert!(sockets(&runtime).is_empty());
    assert_eq!((wide.end_by("q"), small.end_by("q"), stage_.end_by("q")), (0, 0, 0));
    [wide, small, stage_].iter().for_each(Pty::assert_restored);
}

#[test]
fn notes_are_made_ready_in_a_session_of_their_own_or_said_to_be_typed() {
    let runtime = TempDir::new().expect("a folder");
    let folder = runtime.path().to_str().expect("UTF-8");
    let mut plain = stage(&runtime);
    plain.see("N", "Notes: tarikh notes");
    let tmux = runtime.path().join("tmux");
    let script = "#!/bin/sh\n[ \"$1\" = has-session ] && exit 1\necho \"$@\" >> '{}/asked'\n".replace("{}", folder);
    fs::write(&tmux, script).expect("written");
    fs::set_permissions(&tmux, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("executable");
    let path = format!("{folder}:{}", std::env::var("PATH").unwrap_or_default());
    let mut inside = Start::tarikh(&["present", "events.yaml"])
        .env("XDG_RUNTIME_DIR", folder)
        .env("PATH", &path)
        .env("TMUX", "/nowhere/default,1,0")
        .run();
    inside.wait_for_text(" of 79");
    inside.see("N", "Notes: tmux attach -t notes-");
    let asked = fs::read_to_string(runtime.path().join("asked")).expect("tmux was asked");
    let asked = asked.lines().find(|line| line.starts_with("new-session")).expect("a session");
    assert!(asked.starts_with("new-session -d -s notes-"), "shown nowhere: {asked}");
    assert!(asked.contains(&format!("env XDG_RUNTIME_DIR={folder} ")) && asked.contains(" notes --stage "), "{asked}");
}

#[test]
fn a_stage_that_cannot_be_served_goes_on_and_says_so_when_notes_are_wanted() {
    let runtime = TempDir::new().expect("a folder");
    fs::create_dir(runtime.path().join("tarikh")).expect("made");
    fs::set_permissions(runtime.path().join("tarikh"), std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .expect("opened");
    let mut stage = stage(&runtime);
    stage.see("N", "can be opened by others");
    stage.send("n");
    stage.wait_for_text("2 of 10");
    assert_eq!(stage.end_by("qq"), 0);
    let notes = Command::new(TARIKH).env("XDG_RUNTIME_DIR", runtime.path()).arg("notes").output().expect("it runs");
    assert_eq!(notes.status.code(), Some(3));
}
