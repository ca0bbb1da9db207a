//! Saves in quick succession, torn, in pieces, moved away and back, of the timeline and of its article: the reader stays where they are, and
//! no frame shows half a file.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::harness::{FRAME_END, Pty, Start};

/// Events, of which the odd ones are listed.
const EVENTS: usize = 120;
/// The selected one: in the middle of the list and of the file, so that half a file lacks it as often as not.
const SELECTED: usize = 61;

/// Numbers that look like chance and are the same in each run.
struct Chance(u64);

impl Chance {
    /// A number below a bound.
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % bound
    }
}

/// A timeline whose selected event has a version in its title, and an article whose passage has one in its paragraph.
struct Desk {
    folder: TempDir,
    chance: Chance,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { folder: TempDir::new().expect("a folder"), chance: Chance(7) };
        fs::write(desk.path("events.yaml"), timeline(0)).expect("written");
        fs::write(desk.path("مقال.txt"), article(0)).expect("written");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// One save of a file in one of the ways that programs have; `text` stands in it then.
    fn save(&mut self, path: &Path, text: &str) {
        let beside = path.with_extension("beside");
        let replace =
            |path: &Path| fs::write(&beside, text).and_then(|()| fs::rename(&beside, path)).expect("replaced");
        let pause = Duration::from_millis(self.chance.below(25).try_into().expect("small"));
        match self.chance.below(6) {
            0 => replace(path),
            1 => fs::write(path, text).expect("written"),
            2 => {
                fs::rename(path, &beside).expect("moved away");
                fs::write(path, text).expect("written");
                fs::remove_file(&beside).expect("removed");
            }
            3 => {
                fs::rename(path, &beside).expect("moved away");
                sleep(pause);
                fs::rename(&beside, path).expect("moved back");
                replace(path);
            }
            way => {
                // Cut anywhere, in a letter too: once, or again and again.
                let mut file = File::create(path).expect("emptied");
                let mut rest = text.as_bytes();
                while !rest.is_empty() {
                    let cut = if way == 4 { text.len() } else { 900 };
                    let (piece, left) = rest.split_at(rest.len().min(self.chance.below(cut) + 1));
                    file.write_all(piece).expect("written");
                    sleep(if way == 4 { pause } else { Duration::from_millis(1) });
                    rest = left;
                }
            }
        }
    }
}

fn timeline(version: usize) -> String {
    let mut text = "title: Long\nlanguage: en\nsources:\n  - {id: a, file: مقال.txt, title: Article}\ntags:\n  - {id: odd, name: Odd}\nevents:\n".to_owned();
    for n in 1..=EVENTS {
        let tags = if n % 2 == 1 { "odd" } else { "" };
        let version = if n == SELECTED { version } else { 0 };
        let said =
            format!("title: حدث Event {n} v{version}., excerpts: [{{source: a, exact: words number {n} stand here}}]");
        writeln!(text, "  - {{id: e{n}, date: {}, tags: [{tags}], {said}}}", 1800 + n).expect("a string");
    }
    text
}

fn article(version: usize) -> String {
    let paragraph = |n: usize| {
        let version = if n == SELECTED { version } else { 0 };
        format!("في {} words number {n} stand here r{version}.\n\n", 1800 + n)
    };
    (1..=EVENTS).map(paragraph).collect()
}

/// What is wrong with a frame, if anything: the filter, the list, the selected event and its passage are what they were, and nothing is said
/// to be unreadable.
fn wrong_with(screen: &vt100::Screen) -> Option<String> {
    let contents = screen.contents();
    let selected = contents.lines().find(|row| row.starts_with('▌')).unwrap_or_default();
    let wanted = [
        ("the filter", contents.contains("/ tag:odd") && contents.contains("60 of 120")),
        ("the selected event", selected.contains("61 1861") && selected.contains("Event 61 v")),
        ("the scroll", contents.contains(" 47 1847") && !contents.contains(" 45 1845")),
        ("the passage", contents.contains("words number 61 stand here r")),
        ("no half file", !contents.contains('✗') && !contents.contains("cannot be read")),
    ];
    wanted.iter().find(|(_, holds)| !holds).map(|(what, _)| format!("{what}:\n{contents}"))
}

/// Saves so often, in bursts, and looks at every frame; how long after the last save of each burst it was seen.
fn saved_again_and_again(saves: usize, environment: &[(&str, &str)]) -> Vec<Duration> {
    let mut desk = Desk::new();
    let start = Start::tarikh(&[desk.path("events.yaml").to_str().expect("UTF-8")]).size(120, 30);
    let mut pty = environment.iter().fold(start, |start, (name, value)| start.env(name, value)).run();
    pty.wait_for_text("120 events");
    pty.send("/tag:odd\r");
    pty.wait_for_text("60 of 120");
    pty.until("j".repeat(SELECTED / 2), "the selected event", |screen| wrong_with(screen).is_none());
    let before = pty.sent().len();
    let mut seen = Vec::new();
    let (mut done, mut versions) = (0, [0, 0]);
    while done < saves {
        let articles = desk.chance.below(3) == 0;
        for _ in 0..=desk.chance.below(12) {
            done += 1;
            versions[usize::from(articles)] += 1;
            let [title, passage] = versions;
            let (name, text) =
                if articles { ("مقال.txt", article(passage)) } else { ("events.yaml", timeline(title)) };
            desk.save(&desk.path(name), &text);
        }
        let written = Instant::now();
        let [title, passage] = versions.map(|version| version.to_string());
        let (title, passage) = (format!("Event 61 v{title}."), format!("words number 61 stand here r{passage}."));
        pty.wait_for("the last save", |screen| {
            let contents = screen.contents();
            contents.contains(&title) && contents.contains(&passage)
        });
        seen.push(written.elapsed());
    }
    assert_every_frame(&pty, before);
    assert_eq!(pty.end_by("q"), 0);
    pty.assert_restored();
    seen
}

/// Shows every frame after so many bytes once more.
fn assert_every_frame(pty: &Pty, before: usize) {
    let mut parser = vt100::Parser::default();
    parser.screen_mut().set_size(30.try_into().expect("rows"), 120.try_into().expect("columns"));
    let (start, rest) = pty.sent().split_at(before);
    parser.process(start);
    let ends: Vec<usize> =
        rest.windows(FRAME_END.len()).enumerate().filter(|(_, bytes)| *bytes == FRAME_END).map(|(at, _)| at).collect();
    assert!(!ends.is_empty(), "no frame was drawn");
    let mut shown = 0;
    for end in ends {
        parser.process(rest.get(shown..end).unwrap_or_default());
        shown = end;
        let wrong = wrong_with(parser.screen());
        assert!(wrong.is_none(), "a frame lost {}", wrong.unwrap_or_default());
    }
}

#[test]
fn of_a_hundred_torn_and_rapid_saves_no_frame_shows_half_a_file() {
    saved_again_and_again(100, &[("TARIKH_PATIENT", "1")]);
}

/// The same, a thousand times and in the time that users have; takes minutes.
#[test]
#[ignore = "takes minutes: cargo test --test suite -- --ignored --nocapture thousand"]
fn of_a_thousand_torn_and_rapid_saves_no_frame_shows_half_a_file() {
    let mut seen = saved_again_and_again(1_000, &[]);
    seen.sort_unstable();
    let (bursts, middle, last) = (seen.len(), seen.get(seen.len() / 2), seen.last());
    println!("{bursts} bursts; seen after {middle:?} in the middle, {last:?} at the most");
}
