//! One bad entry loses itself alone: the rest is shown, and everything in the file is checked in one run.

use std::fmt::Write as _;
use std::fs;

use rstest::rstest;
use tarikh::finding::{Finding, UnlocatedFindings};
use tarikh::load::{self, Loaded};
use tarikh::read::Library;
use tempfile::TempDir;

use super::library;

const ARTICLE: &str =
    "Work on the bridge\n\nThe mayor laid the first stone on 2 June 2024.\n\nA crane fell into the river.\n";

const SOUND: &str = "title: The bridge
language: en
sources:
  - {id: gazette, file: a.txt, title: Work on the bridge}
actors:
  - {id: mayor, name: The mayor, kind: person}
places:
  - {id: river, name: The river}
tags:
  - {id: works, name: Works}
facts:
  - {id: hurt, name: How many were hurt}
phases:
  - {id: first, name: First, date: 2024}
tours:
  - {id: t, title: t, stops: [{event: stone}, {event: crane, seconds: 5}]}
events:
  - {id: stone, date: 2024-06-02, title: Stone, actors: [mayor], excerpts: [{source: gazette, exact: The mayor laid}]}
  - {id: crane, date: 2024-07, title: Crane, places: [river], tags: [works], excerpts: [{source: gazette, exact: A crane fell, facts: {hurt: 0}}]}
";

fn read(yaml: &str) -> Library {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.txt"), ARTICLE).expect("an article");
    fs::write(folder.path().join("events.yaml"), yaml).expect("a timeline");
    library(folder.path())
}

/// What is said, as line, column and code.
fn said(findings: &[Finding]) -> Vec<String> {
    let place = |finding: &Finding| finding.place.as_ref().map_or((0, 0), |place| (place.line, place.column));
    findings.iter().map(|finding| format!("{}:{} {}", place(finding).0, place(finding).1, finding.code)).collect()
}

#[rstest]
#[case::sound("", "", &["stone", "crane"], &[])]
#[case::unknown_key("title: Crane,", "title: Crane, colour: red,", &["stone", "crane"], &["19:46 unknown-key"])]
#[case::missing_key("title: Crane,", "", &["stone"], &["18:3 events-left-out", "19:5 missing-key"])]
#[case::missing_id("id: crane,", "", &["stone"], &["18:3 events-left-out", "19:5 missing-key"])]
#[case::id_of_the_wrong_type("id: crane,", "id: [crane],", &["stone"], &["18:3 events-left-out", "19:10 wrong-type"])]
#[case::no_date("date: 2024-07,", "", &["stone"], &["18:3 events-left-out", "19:5 missing-key"])]
#[case::date_of_the_wrong_type("date: 2024-07,", "date: {y: 2024},", &["stone"], &["18:3 events-left-out", "19:23 wrong-type"])]
#[case::word("title: Crane,", "title: Crane, standing: fallen,", &["stone"], &["18:3 events-left-out", "19:56 unknown-word"])]
#[case::no_map("{id: crane, date: 2024-07, title: Crane, places: [river], tags: [works], excerpts: [{source: gazette, exact: A crane fell, facts: {hurt: 0}}]}", "crane", &["stone"], &["18:3 events-left-out", "19:5 wrong-type"])]
#[case::key_of_an_excerpt("exact: A crane fell,", "exact: A crane fell, page: 3,", &["stone", "crane"], &["19:128 unknown-key"])]
#[case::number_as_a_title("title: Crane,", "title: 1984,", &["stone", "crane"], &[])]
#[case::nothing_as_a_title("title: Crane,", "title: ~,", &["stone"], &["18:3 events-left-out", "19:39 needs-quotes"])]
#[case::yes_in_arabic("title: Crane,", "title: {ar: نعم, en: true},", &["stone", "crane"], &[])]
#[case::words_that_some_take_for_a_yes("title: Crane,", "title: {ar: لا, en: no, fr: on, de: 2024-06-18},", &["stone", "crane"], &[])]
#[case::arabic_key("title: Crane,", "title: Crane, ملاحظة: سقطت رافعة,", &["stone", "crane"], &["19:46 unknown-key"])]
#[case::the_same_key_twice("title: Crane,", "title: Crane, title: Cranes,", &["stone"], &["18:3 events-left-out", "19:46 duplicate-key"])]
#[case::excerpt_without_words("exact: A crane fell,", "", &["stone"], &["18:3 events-left-out", "19:89 missing-key"])]
#[case::excerpt_without_source("{source: gazette, exact: A crane fell,", "{exact: A crane fell,", &["stone"], &["18:3 events-left-out", "19:89 missing-key"])]
#[case::everything_else_in_it_is_checked("title: Crane, places: [river]", "titel: Crane, places: [rivr]", &["stone"], &["18:3 events-left-out", "19:5 missing-key", "19:32 unknown-key", "19:55 unknown-place"])]
#[case::actor("kind: person", "kin: person", &["stone", "crane"], &["6:34 unknown-key"])]
#[case::actor_without_a_name("name: The mayor, ", "", &["stone", "crane"], &["6:5 missing-key"])]
#[case::actor_without_an_id("id: mayor, ", "", &["stone", "crane"], &["6:5 missing-key"])]
#[case::place("name: The river", "name: [The river]", &["stone", "crane"], &["8:23 wrong-type"])]
#[case::tag("name: Works", "name: Works, color: red", &["stone", "crane"], &["10:30 unknown-key"])]
#[case::fact("name: How many were hurt", "name: 3", &["stone", "crane"], &[])]
#[case::no_fact("name: How many were hurt", "name: ~", &["stone", "crane"], &["12:22 needs-quotes"])]
#[case::phase("date: 2024}", "dates: 2024}", &["stone", "crane"], &["14:5 missing-key", "14:30 unknown-key"])]
#[case::source("title: Work on the bridge", "tilte: Work on the bridge", &["stone", "crane"], &["4:32 unknown-key"])]
#[case::stop("seconds: 5", "seconds: five", &["stone", "crane"], &["16:71 wrong-type"])]
#[case::stop_without_an_event("event: crane, ", "", &["stone", "crane"], &["16:47 missing-key"])]
#[case::at_the_top("language: en", "langage: en", &["stone", "crane"], &["2:1 unknown-key"])]
#[case::no_title("title: The bridge", "titles: The bridge", &["stone", "crane"], &["1:1 missing-key", "1:1 unknown-key"])]
#[case::a_list_of_another_sort("tags:\n  - {id: works, name: Works}", "tags: works\n", &["stone", "crane"], &["9:7 wrong-type", "19:70 unknown-tag"])]
#[case::what_the_typed_reader_does_not_like_and_nobody_minds("actors: [mayor],", "actors: [mayor], tags: ~,", &["stone", "crane"], &[])]
fn an_entry_loses_itself_alone(#[case] old: &str, #[case] new: &str, #[case] events: &[&str], #[case] wanted: &[&str]) {
    assert!(SOUND.contains(old));
    let library = read(&SOUND.replacen(old, new, 1));
    let timeline = library.timeline.as_ref().expect("a timeline");
    let ids: Vec<&str> = timeline.events.iter().map(|event| event.id.as_str()).collect();
    let curation = |said: &String| !said.ends_with("excerpt-undated");
    assert_eq!(
        (ids.as_slice(), said(&library.findings).into_iter().filter(curation).collect::<Vec<_>>()),
        (events, wanted.iter().map(|said| (*said).to_owned()).collect())
    );
}

#[rstest]
#[case::none("title: t\ntags: [{id: a}]\n", &["1:1 missing-key", "2:8 missing-key"])]
#[case::a_map("title: t\nevents: {a: {id: a}}\n", &["2:9 wrong-type"])]
#[case::a_word("title: t\nevents: none\nsource: []\n", &["2:9 wrong-type", "3:1 unknown-key"])]
#[case::a_list_of_events_alone("- {id: a, date: 2024, title: t}\n", &["1:1 wrong-type"])]
fn without_a_list_of_events_nothing_can_be_shown(#[case] yaml: &str, #[case] wanted: &[&str]) {
    let library = read(yaml);
    assert!(library.timeline.is_none());
    assert_eq!(said(&library.findings), wanted);
}

#[test]
fn a_name_that_is_missing_is_shown_as_the_id() {
    let library = read(&SOUND.replace("name: The mayor, ", ""));
    let timeline = library.timeline.expect("a timeline");
    assert_eq!(timeline.actors.first().and_then(|actor| actor.name.get("en")), Some("mayor"));
}

/// A timeline long enough to be read in pieces; some events have something wrong in them.
fn long(bad: impl Fn(usize) -> &'static str) -> String {
    let mut yaml = String::from("title: Long\nlanguage: en\nevents:\n");
    for n in 0..30_000 {
        let _ = writeln!(yaml, "- id: e{n}\n  date: {}\n  title: Event {n}\n{}", 1000 + n % 900, bad(n));
    }
    yaml
}

fn loaded(yaml: &str) -> Loaded {
    load::draft("f", yaml.as_bytes().to_vec()).expect("a timeline").finish(Vec::new())
}

#[test]
fn a_long_file_with_bad_events_is_read_like_its_parts() {
    let bad = |n| match n % 1500 {
        700 => "  colour: red\n",
        900 => "  by: nobody\n",
        1100 => "  - x\n",
        _ => "",
    };
    let sound = loaded(&long(|_| ""));
    let (bad, wrong) = (loaded(&long(|n| if n % 1500 == 1100 { "" } else { bad(n) })), long(bad));
    let place = |n: usize| n % 1500 == 900;
    assert_eq!(bad.left_out, (0..30_000).filter(|n| place(*n)).count());
    let kept: Vec<_> = sound
        .timeline
        .events
        .iter()
        .filter(|event| event.id.get(1..).and_then(|n| n.parse().ok()).is_some_and(|n| !place(n)))
        .collect();
    let ids = |events: &[&tarikh::timeline::Event]| {
        events.iter().map(|event| (event.id.clone(), event.title.clone(), event.date.clone())).collect::<Vec<_>>()
    };
    assert!(ids(&kept) == ids(&bad.timeline.events.iter().collect::<Vec<_>>()));
    let (_, findings) = bad.report(UnlocatedFindings::default());
    let codes = |code| findings.iter().filter(|finding| finding.code == code).count();
    let bad_keys = (0..30_000).filter(|n| n % 1500 == 700).count();
    let bad_lists = (0..30_000).filter(|n| n % 1500 == 900).count();
    assert_eq!((codes("unknown-key"), codes("wrong-type"), codes("events-left-out")), (bad_keys, bad_lists, 1));
    assert_eq!(load::draft("f", wrong.into_bytes()).expect_err("it is no YAML").len(), 1);
}

#[rstest]
#[case("1984", "1984")]
#[case("no", "no")]
#[case("TRUE", "TRUE")]
#[case("007", "007")]
#[case("2024-06-18", "2024-06-18")]
#[case("1.50", "1.50")]
#[case("٣", "٣")]
fn a_title_that_yaml_takes_for_something_else_is_its_letters(#[case] written: &str, #[case] title: &str) {
    let library = read(&SOUND.replace("title: Crane,", &format!("title: {written},")));
    let timeline = library.timeline.expect("a timeline");
    assert_eq!(timeline.events.last().and_then(|event| event.title.get("en")), Some(title));
}
