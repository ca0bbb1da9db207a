//! Files that are saved while they are shown.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use rstest::rstest;
use tempfile::TempDir;

use super::harness::{Pty, Start};

/// The bridge timeline in a folder of its own.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let bridge = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bridge");
        for entry in fs::read_dir(bridge).expect("the fixture") {
            let path = entry.expect("an entry").path();
            fs::copy(&path, folder.path().join(path.file_name().expect("a name"))).expect("a copy");
        }
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path("events.yaml")).expect("the timeline")
    }

    /// The timeline with other words in it, each of which has to be there.
    fn with(&self, words: &str, others: &str) -> String {
        let text = self.text();
        assert!(text.contains(words), "{words} is not in it");
        text.replace(words, others)
    }

    /// The program with this timeline, at the third event.
    fn open(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Pty {
        let timeline = self.path("events.yaml");
        let timeline = timeline.to_str().expect("UTF-8");
        let all: Vec<&str> = [timeline].into_iter().chain(arguments.iter().copied()).collect();
        let start = environment.iter().fold(Start::tarikh(&all), |start, (name, value)| start.env(name, value));
        let mut pty = start.run();
        pty.wait_for_text("7 events");
        pty.until("jj", "the third event", |screen| selected(screen).contains("fishermen"));
        pty
    }
}

/// The row of the selected event.
fn selected(screen: &vt100::Screen) -> String {
    screen.contents().lines().find(|row| row.starts_with('▌')).unwrap_or_default().to_owned()
}

/// Saves into the file itself, as nano and `cat >` do.
fn in_place(path: &Path, text: &str) {
    fs::write(path, text).expect("written");
}

/// Puts another file in its place, as `sed -i` and Helix do.
fn by_rename(path: &Path, text: &str) {
    let new = path.with_extension("new");
    fs::write(&new, text).expect("written");
    fs::rename(new, path).expect("renamed");
}

/// Moves it away and makes it anew, as vim does with a backup.
fn by_backup(path: &Path, text: &str) {
    let backup = path.with_extension("yaml~");
    fs::rename(path, &backup).expect("renamed");
    fs::write(path, text).expect("written");
    fs::remove_file(backup).expect("removed");
}

/// Empties it and writes it bit by bit.
fn slowly(path: &Path, text: &str) {
    let mut file = File::create(path).expect("a file");
    for part in text.as_bytes().chunks(text.len() / 7 + 1) {
        file.write_all(part).expect("written");
        std::thread::sleep(std::time::Duration::from_millis(120));
    }
}

type Save = fn(&Path, &str);

#[rstest]
#[case::in_place(in_place)]
#[case::by_rename(by_rename)]
#[case::by_backup(by_backup)]
#[case::slowly(slowly)]
fn what_is_saved_is_shown_where_the_reader_is(#[case] save: Save) {
    let desk = Desk::new();
    let mut pty = desk.open(&[], &[]);
    let titles = [
        ("fishermen's committee objects to", "committee rejects"),
        ("The committee rejects the route", "رفضت المسار REJECTED"),
    ];
    for ((title, other), seen) in titles.into_iter().zip(["committee rejects", "REJECTED"]) {
        save(&desk.path("events.yaml"), &desk.with(title, other));
        pty.wait_for(other, |screen| selected(screen).contains(seen));
        assert!(pty.screen().contents().contains("Read again: 1 event has changed"), "{}", pty.screen().contents());
    }
    assert!(!String::from_utf8_lossy(pty.sent()).contains('✗'), "no half file is told of");
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn a_broken_save_is_told_above_the_last_good_version_and_heals() {
    let desk = Desk::new();
    let mut pty = desk.open(&[], &[]);
    let good = desk.text();
    in_place(&desk.path("events.yaml"), &desk.with("\nevents:\n", "\nevents\n"));
    pty.wait_for_text("✗ events.yaml:19:7");
    assert!(selected(pty.screen()).contains("fishermen") && pty.screen().contents().contains("e edit"));
    by_rename(&desk.path("events.yaml"), &good);
    pty.wait_for("the good one", |screen| !screen.contents().contains('✗') && selected(screen).contains("fishermen"));
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}
