//! The timeline that comes with the program: invented, sound, in two languages, and nobody's articles with it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use assert_cmd::cargo::cargo_bin;
use rstest::rstest;
use tarikh::read;
use tarikh::timeline::{Event, Standing, Text, Timeline};
use tempfile::TempDir;

use crate::pty::harness::Start;

const FOLDER: &str = "src/read/example";

fn timeline() -> Timeline {
    let library = read::example();
    assert_eq!(library.findings, [], "what reading finds");
    library.timeline.expect("the example")
}

/// A line of an article that is long enough to be nobody else's: its longest.
fn sentence(article: &str) -> &str {
    article.lines().max_by_key(|line| line.chars().count()).expect("a line")
}

#[test]
fn the_program_carries_nobodys_articles_but_its_own() {
    let program = fs::read(cargo_bin("tarikh")).expect("the program");
    let holds = |words: &str| memchr::memmem::find(&program, words.as_bytes()).is_some();
    let own = fs::read_to_string(Path::new(FOLDER).join("echo.txt")).expect("an article of the example");
    assert!(holds(sentence(&own)), "a sentence is found where there is one");
    for entry in fs::read_dir("seeds").expect("the articles") {
        let path = entry.expect("an article").path();
        let article = fs::read_to_string(&path).expect("its text");
        assert!(!holds(sentence(&article)), "the program has a sentence of {}", path.display());
    }
    let curated = read::library(Some(Path::new("events.yaml"))).timeline.expect("the curated timeline");
    for event in &curated.events {
        for excerpt in event.excerpts.iter().filter(|excerpt| excerpt.exact.chars().count() > 30) {
            assert!(!holds(&excerpt.exact), "the program has a passage of {}", event.id);
        }
    }
}

#[test]
fn nothing_is_wrong_with_the_example_and_nothing_could_be_better() {
    let findings = read::examined(Some(Path::new(FOLDER)), &|_| true).findings;
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn all_that_is_read_of_it_is_there_in_both_languages() {
    let timeline = timeline();
    let both = |text: &Text, what: &str| {
        let languages: BTreeSet<&str> = text.versions().map(|(language, _)| language).collect();
        assert!(languages.is_superset(&BTreeSet::from(["ar", "en"])), "{what}: {languages:?}");
    };
    for event in &timeline.events {
        both(&event.title, &event.id);
        both(&event.summary, &event.id);
        for excerpt in &event.excerpts {
            assert!(!excerpt.translation.is_empty(), "{} can be read by who reads one language", event.id);
        }
    }
    let stops = timeline.tours.iter().flat_map(|tour| &tour.stops);
    stops.for_each(|stop| both(&stop.notes, "a stop"));
    let languages: BTreeSet<&str> = timeline.sources.iter().filter_map(|source| source.language.as_deref()).collect();
    assert_eq!((timeline.sources.len(), languages), (3, BTreeSet::from(["ar", "en"])));
}

#[test]
fn it_has_one_of_each_that_it_explains() {
    let timeline = timeline();
    let has = |what: &str, is: &dyn Fn(&Event) -> bool| assert!(timeline.events.iter().any(is), "{what}");
    for standing in Standing::ALL {
        has(standing.word(), &|event| event.standing == *standing);
    }
    has("three accounts", &|event| event.excerpts.len() == 3);
    has("accounts that disagree", &|event| event.disputed);
    assert_eq!(timeline.tours.len(), 1);
}

/// The keys that its events tell of do what they say.
#[rstest]
#[case("5Gc", "400")]
#[case("/marani<enter>", "2 of 15")]
#[case("/مراني<enter>", "2 of 15")]
#[case("/1931-09<enter>", "the hands come down")]
#[case("d", "Who mended it")]
#[case("10GW<enter>", "9 of 15")]
#[case("P<down><enter>", "1 of 6")]
fn what_its_events_tell_to_press_shows_what_they_tell_of(#[case] keys: &str, #[case] shown: &str) {
    let mut frame = crate::program();
    let output = frame.args(["frame", FOLDER, "--size", "110x36", "--keys", keys]).output().expect("it runs");
    let screen = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(screen.contains(shown), "{shown} after {keys}:\n{screen}");
}

#[test]
fn outside_of_any_timeline_it_is_what_opens_and_in_a_repository_the_timeline_there() {
    let folder = TempDir::new().expect("a folder");
    for (place, title) in [(folder.path(), "Marsa Nur"), (Path::new("tests/fixtures/bridge"), "Harbour Bridge")] {
        let mut pty = Start::tarikh(&[]).within(place).size(120, 40).run();
        pty.see("", title);
        assert_eq!(pty.screen().contents().contains("example · "), title == "Marsa Nur");
        pty.send("q");
        assert_eq!(pty.end_by("q"), 0);
    }
}
