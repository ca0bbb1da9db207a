//! A stage and its peers over a real socket, among them such as no program of ours is.

use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rstest::rstest;
use tempfile::TempDir;

use super::client::{self, Failure, Wanted};
use super::folder::{Folder, TimelineKey, Unusable};
use super::server::MOST_PEERS;
use super::wire::{Ask, Fault, MOST, Say, ask, read};
use super::{Follower, Server};
use crate::app::Message;
use crate::app::remote::{Clock, Command, Peer, Refusal, Report, StopReport};
use crate::keymap::StageAction;

/// Only a program that hangs takes so long.
const PATIENCE: Duration = Duration::from_secs(300);

struct Stage {
    server: Server,
    thread: JoinHandle<()>,
    messages: Receiver<Message>,
}

fn report(stop: usize) -> Box<Report> {
    let now = StopReport { event: format!("event-{stop}"), notes: words("قل هذا"), ..StopReport::default() };
    Box::new(Report { now, stop, stops: 9, ..Report::default() })
}

fn words(text: &str) -> Vec<(String, String)> {
    vec![("ar".to_owned(), text.to_owned())]
}

fn clock(elapsed: u64) -> Clock {
    Clock { elapsed, ..Clock::default() }
}

fn home() -> (TempDir, Folder) {
    let home = tempfile::tempdir().expect("a folder");
    let folder = Folder::at(home.path().join("tarikh"));
    (home, folder)
}

impl Stage {
    fn at(folder: &Folder, stop: usize) -> Self {
        let key = TimelineKey::of(None);
        let (server, serving) = Server::open(folder, &key, (1, (report(stop), clock(0)))).expect("a socket");
        let (send, messages) = channel();
        let thread = thread::spawn(move || serving.run(&|message| drop(send.send(message))));
        Self { server, thread, messages }
    }

    fn command(&self) -> (Peer, Command) {
        match self.messages.recv_timeout(PATIENCE) {
            Ok(Message::Remote { from, command }) => (from, command),
            other => unreachable!("a command was asked for: {other:?}"),
        }
    }

    fn leave(self) {
        drop(self.server);
        self.thread.join().expect("it ends well");
    }
}

/// A peer that writes and reads what it likes.
struct Raw(BufReader<UnixStream>);

impl Raw {
    fn to(folder: &Folder) -> Self {
        let stages = folder.stages().expect("the folder is good");
        let stream = stages.first().expect("there is a stage").connect().expect("it is there");
        stream.set_read_timeout(Some(PATIENCE)).expect("set");
        Self(BufReader::new(stream))
    }

    fn write(&mut self, bytes: &[u8]) -> bool {
        self.0.get_mut().write_all(bytes).is_ok()
    }

    fn ask(&mut self, what: &Ask) {
        assert!(self.write(&ask(what)));
    }

    /// What is said next; none at the end.
    fn hear(&mut self) -> Option<Say> {
        let mut line = Vec::new();
        // Who is thrown out in the middle of a line may hear of it by an error.
        let count = self.0.read_until(b'\n', &mut line).unwrap_or(0);
        (count > 0).then(|| read(&line).expect("the stage speaks its own language"))
    }

    fn stop(&mut self) -> usize {
        match self.hear() {
            Some(Say::Stage { report, .. }) => report.stop,
            other => unreachable!("the stage was to be told of: {other:?}"),
        }
    }
}

const NEXT: Command = Command::Key { action: StageAction::Next };

#[test]
fn who_listens_is_told_at_once_and_of_every_change_and_who_asks_hears_when_it_is_done() {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 3);
    let (mut one, mut other) = (Raw::to(&folder), Raw::to(&folder));
    one.ask(&Ask::Listen);
    other.ask(&Ask::Listen);
    assert_eq!((one.stop(), other.stop()), (3, 3));
    let asking = thread::spawn({
        let folder = folder.clone();
        move || client::command(&folder, &Wanted::Newest, NEXT)
    });
    let (from, command) = stage.command();
    assert_eq!(command, NEXT);
    stage.server.stage(report(4), clock(7));
    stage.server.done(from);
    asking.join().expect("no panic").expect("it was done");
    let (told, at) = client::status(&folder, &Wanted::Newest).expect("told");
    assert_eq!((told, at), (report(4), clock(7)), "what was asked for is seen by who asks next");
    assert_eq!((one.stop(), other.stop()), (4, 4));
    stage.leave();
    assert_eq!((one.hear(), other.hear()), (None, None));
    assert!(folder.stages().expect("looked").is_empty());
}

#[test]
fn what_cannot_be_is_said_to_who_asked_for_it_alone() {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 1);
    let mut listener = Raw::to(&folder);
    listener.ask(&Ask::Listen);
    assert_eq!(listener.stop(), 1);
    let asking = thread::spawn({
        let folder = folder.clone();
        move || client::command(&folder, &Wanted::Newest, Command::Goto { event: "لا-شيء".into() })
    });
    let (from, _) = stage.command();
    stage.server.refused(from, Refusal::NoEvent);
    stage.server.done(from);
    assert!(matches!(asking.join().expect("no panic"), Err(Failure::Refused(Refusal::NoEvent))));
    listener.ask(&Ask::Command(Command::Peek { stop: 5 }));
    let (from, _) = stage.command();
    stage.server.peeked(from, report(5));
    stage.server.done(from);
    assert_eq!((listener.hear(), listener.hear()), (Some(Say::Peeked(report(5))), Some(Say::Done)));
    stage.leave();
}

#[rstest]
#[case::garbage(b"\x00\xff\xfe\x1b]0;x\x07\n".to_vec(), Fault::NotUnderstood)]
#[case::a_browser(b"GET / HTTP/1.1\r\n\r\n".to_vec(), Fault::NotUnderstood)]
#[case::a_megabyte(vec![b'x'; 1 << 20], Fault::TooLong)]
#[case::another_version(b"{\"tarikh\":2,\"body\":\"listen\"}\n".to_vec(), Fault::Version)]
#[case::an_unknown_command(b"{\"tarikh\":1,\"body\":{\"command\":{\"do\":\"shell\"}}}\n".to_vec(), Fault::NotUnderstood)]
fn who_writes_what_cannot_be_used_is_told_why_once_and_dropped(#[case] bytes: Vec<u8>, #[case] fault: Fault) {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 1);
    let (mut good, mut bad) = (Raw::to(&folder), Raw::to(&folder));
    good.ask(&Ask::Listen);
    assert_eq!(good.stop(), 1);
    // Who has been dropped in the middle of it cannot write to its end.
    let _ = bad.write(&bytes);
    assert_eq!((bad.hear(), bad.hear()), (Some(Say::Error(fault)), None));
    stage.server.stage(report(2), clock(1));
    assert_eq!(good.stop(), 2, "the others hear on");
    stage.leave();
}

#[test]
fn half_a_line_for_ever_keeps_nobody_from_anything() {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 1);
    let mut half: Vec<Raw> = (0..MOST_PEERS + 5).map(|_| Raw::to(&folder)).collect();
    for peer in &mut half {
        let _ = peer.write(b"{\"tarikh\":1,");
    }
    let mut listener = Raw::to(&folder);
    listener.ask(&Ask::Listen);
    assert_eq!(listener.stop(), 1);
    stage.server.stage(report(2), clock(1));
    assert_eq!(listener.stop(), 2);
    stage.leave();
}

#[test]
fn who_never_reads_is_dropped_and_the_others_hear_everything_that_came_last() {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 0);
    let (mut deaf, mut good) = (Raw::to(&folder), Raw::to(&folder));
    deaf.ask(&Ask::Listen);
    good.ask(&Ask::Listen);
    assert_eq!(good.stop(), 0);
    let long = |stop| {
        let mut long = report(stop);
        long.now.notes = words(&"كلام ".repeat(3000));
        long
    };
    for stop in 1..=200 {
        stage.server.stage(long(stop), clock(0));
        assert_eq!(good.stop(), stop);
    }
    let mut rest = Vec::new();
    let _ = deaf.0.read_to_end(&mut rest);
    assert!(rest.len() < 200 * MOST, "it was not told of all, and then of nothing");
    stage.leave();
}

#[test]
fn who_is_slow_hears_what_came_last() {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 0);
    let mut slow = Raw::to(&folder);
    slow.ask(&Ask::Listen);
    for stop in 1..=50 {
        stage.server.stage(report(stop), clock(0));
    }
    let mut heard = vec![slow.stop()];
    while heard.last() != Some(&50) {
        heard.push(slow.stop());
    }
    assert!(heard.is_sorted(), "{heard:?}");
    stage.leave();
}

#[test]
fn of_a_hundred_who_listen_as_many_as_there_is_room_for_are_told_and_the_others_why_not() {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 1);
    let mut peers: Vec<Raw> = Vec::new();
    let mut busy = 0;
    for _ in 0..100 {
        let mut peer = Raw::to(&folder);
        let _ = peer.write(&ask(&Ask::Listen));
        match peer.hear() {
            Some(Say::Stage { .. }) => peers.push(peer),
            Some(Say::Error(Fault::Busy)) => busy += 1,
            other => unreachable!("{other:?}"),
        }
    }
    assert_eq!((peers.len(), busy), (MOST_PEERS, 100 - MOST_PEERS));
    stage.server.stage(report(2), clock(1));
    assert!(peers.iter_mut().all(|peer| peer.stop() == 2));
    peers.truncate(MOST_PEERS - 1);
    let listens = |_| {
        let mut peer = Raw::to(&folder);
        peer.ask(&Ask::Listen);
        peer.hear()
    };
    let again = (0..100).map(listens).find(|said| !matches!(said, Some(Say::Error(_))));
    assert!(matches!(again, Some(Some(Say::Stage { .. }))), "who goes leaves room");
    stage.leave();
}

#[test]
fn a_flood_of_commands_is_taken_one_by_one() {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 1);
    let mut flood = Raw::to(&folder);
    let lines = ask(&Ask::Command(NEXT)).repeat(300);
    assert!(flood.write(&lines));
    for _ in 0..300 {
        let (from, _) = stage.command();
        assert!(stage.messages.try_recv().is_err(), "the next one waits");
        stage.server.done(from);
        assert_eq!(flood.hear(), Some(Say::Done));
    }
    stage.leave();
}

#[test]
fn notes_wait_for_a_stage_and_find_it_again_when_it_has_come_back() {
    let (_home, folder) = home();
    let (follower, following) = Follower::new(folder.clone(), Wanted::Newest).expect("descriptors");
    let (send, heard) = channel();
    let thread = thread::spawn(move || following.run(&|message| drop(send.send(message))));
    for stop in [1, 2] {
        let stage = Stage::at(&folder, stop);
        let first = heard.recv_timeout(PATIENCE);
        assert!(matches!(&first, Ok(Message::Stage { report, .. }) if report.stop == stop), "{first:?}");
        follower.send(NEXT);
        assert_eq!(stage.command().1, NEXT);
        stage.leave();
        assert!(matches!(heard.recv_timeout(PATIENCE), Ok(Message::StageGone)));
    }
    drop(follower);
    thread.join().expect("it ends well");
}

#[test]
fn a_stage_is_chosen_by_its_process_or_its_timeline() {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 1);
    let status = |wanted: &Wanted| client::status(&folder, wanted).map(|(report, _)| report.stop);
    assert!(matches!(status(&Wanted::Process(std::process::id())), Ok(1)));
    assert!(matches!(status(&Wanted::Timeline(TimelineKey::of(None))), Ok(1)));
    assert!(matches!(status(&Wanted::Process(1)), Err(Failure::NoStage)));
    assert!(matches!(status(&Wanted::named("other.yaml")), Err(Failure::NoStage)));
    stage.leave();
}

#[test]
fn a_folder_that_others_can_open_is_used_by_nobody() {
    let (_home, folder) = home();
    let stage = Stage::at(&folder, 1);
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).expect("opened");
    let refused = client::command(&folder, &Wanted::Newest, NEXT);
    assert!(matches!(refused, Err(Failure::Folder(Unusable::Open(_)))));
    stage.leave();
}
