//! Files that are saved while they are shown.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::symlink;
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
        let desk = Self { folder: TempDir::new().expect("a folder") };
        fs::create_dir(desk.path("")).expect("a folder");
        let bridge = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bridge");
        for entry in fs::read_dir(bridge).expect("the fixture") {
            let path = entry.expect("an entry").path();
            fs::copy(&path, desk.folder.path().join("جسر").join(path.file_name().expect("a name"))).expect("a copy");
        }
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("جسر").join(name)
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
    fn open(&self, environment: &[(&str, &str)]) -> Pty {
        let start = Start::tarikh(&[self.path("events.yaml").to_str().expect("UTF-8")]);
        let mut pty = environment.iter().fold(start, |start, (name, value)| start.env(name, value)).run();
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
        std::thread::sleep(std::time::Duration::from_millis(40));
    }
}

type Save = fn(&Path, &str);

/// Empties it, and writes it after a while.
fn empty_first(path: &Path, text: &str) {
    File::create(path).expect("emptied");
    std::thread::sleep(std::time::Duration::from_millis(300));
    fs::write(path, text).expect("written");
}

// However slow the machine, who saves is waited for until the end.
const TOLD: &[(&str, &str)] = &[("TARIKH_PATIENT", "1")];
const LOOKING: &[(&str, &str)] = &[("TARIKH_PATIENT", "1"), ("TARIKH_WATCH", "poll")];
const NOT_TOLD: &[(&str, &str)] = &[("TARIKH_PATIENT", "1"), ("TARIKH_PANIC", "events")];
/// Where what is gone is to be believed.
const HASTY: &[(&str, &str)] = &[];
const HASTY_LOOKING: &[(&str, &str)] = &[("TARIKH_WATCH", "poll")];

#[rstest]
#[case::in_place(in_place, TOLD)]
#[case::by_rename(by_rename, TOLD)]
#[case::by_backup(by_backup, TOLD)]
#[case::slowly(slowly, TOLD)]
#[case::empty_first(empty_first, TOLD)]
#[case::in_place_and_looked_at(in_place, LOOKING)]
#[case::by_rename_and_looked_at(by_rename, LOOKING)]
#[case::by_backup_and_looked_at(by_backup, LOOKING)]
#[case::empty_first_and_looked_at(empty_first, LOOKING)]
#[case::where_the_system_tells_nothing(in_place, NOT_TOLD)]
fn what_is_saved_is_shown_where_the_reader_is(#[case] save: Save, #[case] environment: &[(&str, &str)]) {
    let desk = Desk::new();
    let mut pty = desk.open(environment);
    let titles = [
        ("fishermen's committee objects to", "committee rejects"),
        ("The committee rejects the route", "رفضت المسار REJECTED"),
    ];
    for ((title, other), seen) in titles.into_iter().zip(["committee rejects", "REJECTED"]) {
        save(&desk.path("events.yaml"), &desk.with(title, other));
        pty.wait_for(other, |screen| selected(screen).contains(seen));
        assert!(pty.screen().contents().contains("Read again: 1 event has changed"), "{}", pty.screen().contents());
        assert!(selected(pty.screen()).starts_with("▌*"), "{}", selected(pty.screen()));
    }
    assert!(!String::from_utf8_lossy(pty.sent()).contains('✗'), "no half file is told of");
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn where_the_system_tells_nothing_that_is_said() {
    let desk = Desk::new();
    let mut pty =
        Start::tarikh(&[desk.path("").to_str().expect("UTF-8")]).env("TARIKH_PANIC", "events").size(140, 30).run();
    pty.wait_for_text("The system tells of no changes (asked to tell nothing)");
    assert_eq!(pty.end_by("q"), 0);
}

#[rstest]
#[case::told(HASTY)]
#[case::looked_at(HASTY_LOOKING)]
fn an_article_is_followed_too(#[case] environment: &[(&str, &str)]) {
    let desk = Desk::new();
    let mut pty = desk.open(environment);
    let (path, text) = (desk.path("harbour.txt"), fs::read_to_string(desk.path("harbour.txt")).expect("the article"));
    in_place(&path, &format!("NEWS\n\n{text}"));
    pty.wait_for_text("Read again: no event has changed");
    by_rename(&path, &text.replace("وفي 18 يونيو 2024 اعترضت لجنة", "وفي 18 يونيو 2024 قاطعت لجنة"));
    pty.wait_for_text("Read again: 1 event has changed");
    fs::remove_file(&path).expect("removed");
    pty.wait_for_text("The article harbour.txt cannot be read");
    in_place(&path, &text);
    pty.wait_for("the article", |screen| !screen.contents().contains("cannot be read"));
    assert!(selected(pty.screen()).contains("fishermen"));
    assert_eq!(pty.end_by("q"), 0);
}

#[rstest]
#[case::told(HASTY)]
#[case::looked_at(HASTY_LOOKING)]
fn links_and_folders_put_in_place_of_others_are_followed(#[case] environment: &[(&str, &str)]) {
    let desk = Desk::new();
    let mut pty = desk.open(environment);
    let (path, store) = (desk.path("events.yaml"), desk.folder.path().join("store.yaml"));
    let see = |pty: &mut Pty, word: &str| pty.wait_for(word, |screen| selected(screen).contains(word));
    in_place(&store, &desk.with("fishermen's committee objects", "ONE"));
    fs::remove_file(&path).expect("removed");
    symlink(&store, &path).expect("a link");
    see(&mut pty, "ONE");
    in_place(&store, &desk.with("ONE", "TWO"));
    see(&mut pty, "TWO");
    by_rename(&store, &desk.with("TWO", "THREE"));
    see(&mut pty, "THREE");
    let away = desk.folder.path().join("away");
    fs::rename(desk.path(""), &away).expect("renamed");
    pty.wait_for_text("✗ events.yaml");
    in_place(&store, &fs::read_to_string(&store).expect("the timeline").replace("THREE", "FOUR"));
    fs::rename(&away, desk.path("")).expect("renamed");
    see(&mut pty, "FOUR");
    by_backup(&store, &desk.with("FOUR", "FIVE"));
    see(&mut pty, "FIVE");
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}

#[test]
fn of_fifty_saves_in_a_second_the_last_is_shown_and_no_half_one() {
    let desk = Desk::new();
    let mut pty = desk.open(TOLD);
    pty.send("/stone\r");
    let good = desk.text();
    for n in 1..=50 {
        let save = if n % 2 == 0 { by_rename } else { in_place };
        save(&desk.path("events.yaml"), &good.replace("The first stone of", &format!("SAVE{n}. of")));
    }
    pty.wait_for("the last one", |screen| selected(screen).contains("SAVE50."));
    assert!(pty.screen().contents().contains("/ stone"), "the filter stays: {}", pty.screen().contents());
    assert!(!String::from_utf8_lossy(pty.sent()).contains('✗'));
    assert_eq!(pty.end_by("q"), 0);
}

#[test]
fn who_does_not_want_it_presses_a_key() {
    let desk = Desk::new();
    let mut pty = Start::tarikh(&[desk.path("").to_str().expect("UTF-8"), "--no-watch"]).run();
    pty.wait_for_text("Harbour Bridge");
    in_place(&desk.path("events.yaml"), &desk.with("en: Harbour Bridge", "en: Another Bridge"));
    pty.see("r", "Another Bridge");
    assert_eq!(pty.end_by("q"), 0);
}

#[test]
fn a_broken_save_is_told_above_the_last_good_version_and_heals() {
    let desk = Desk::new();
    let mut pty = desk.open(&[]);
    let good = desk.text();
    in_place(&desk.path("events.yaml"), &desk.with("\nevents:\n", "\nevents\n"));
    pty.wait_for_text("✗ events.yaml:19:7");
    pty.see("!", "events.yaml:19:7  not readable");
    pty.until("\x1b", "the list closed", |screen| !screen.contents().contains("─ Problems ─"));
    assert!(selected(pty.screen()).contains("fishermen") && pty.screen().contents().contains("e edit"));
    by_rename(&desk.path("events.yaml"), &good);
    pty.wait_for("the good one", |screen| !screen.contents().contains('✗') && selected(screen).contains("fishermen"));
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
}
