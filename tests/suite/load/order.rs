//! The order of events that say what they follow.

use std::fs;

use proptest::prelude::{Strategy, prop, proptest};
use proptest::{prop_assert, prop_assert_eq};
use rstest::rstest;
use tarikh::read::Library;
use tempfile::TempDir;

use super::library;

/// Events written as `id date` or `id date > what it follows`.
fn read(events: &[&str]) -> Library {
    let line = |event: &&str| {
        let (event, after) = event.split_once(" > ").map_or((*event, None), |(event, after)| (event, Some(after)));
        let (id, date) = event.split_once(' ').expect("an id and a date");
        let after = after.map(|after| format!(", after: {after}")).unwrap_or_default();
        format!("  - {{id: {id}, date: \"{date}\"{after}, title: t}}\n")
    };
    let events: String = events.iter().map(line).collect();
    let yaml = format!("title: t\nlanguage: en\nevents:\n{events}");
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("events.yaml"), yaml).expect("a timeline");
    library(folder.path())
}

fn ids(library: &Library) -> String {
    let timeline = library.timeline.as_ref().expect("a timeline");
    timeline.events.iter().map(|event| event.id.as_str()).collect::<Vec<_>>().join(" ")
}

fn errors(library: &Library) -> Vec<&'static str> {
    let codes = library.findings.iter().map(|finding| finding.code);
    codes.filter(|code| ["unknown-event", "after-circle", "after-contradicted"].contains(code)).collect()
}

#[rstest]
#[case::a_reaction_follows_its_trigger(&["echo [2024-10-01..2025-01-20] > act", "act 2024-10-18", "late 2024-11"], "act echo late")]
#[case::one_after_the_other(&["b 2024 > a", "c 2024 > b", "a 2024-05", "d 2024-06"], "a b c d")]
#[case::followers_of_one_by_date(&["y 2024-05~ > a", "x 2024 > a", "a 2024-05-01", "z 2024-07"], "a x y z")]
#[case::nearest_first_then_what_follows_it(&["a 2020", "b 2020 > a", "d 2020 > a", "c 2020 > b"], "a b c d")]
#[case::same_day(&["b 2024-05-01 > a", "a 2024-05-01"], "a b")]
#[case::running_on(&["war 2022-02-24", "ties 2022-02-24/ > war", "early 2022"], "early war ties")]
fn an_event_stands_directly_after_what_it_follows(#[case] events: &[&str], #[case] wanted: &str) {
    let library = read(events);
    assert_eq!((ids(&library).as_str(), errors(&library).as_slice()), (wanted, &[][..]));
    let timeline = library.timeline.expect("a timeline");
    assert!(timeline.events.iter().zip(1..).all(|(event, number)| event.number.get() == number));
}

#[rstest]
#[case::of_nothing(&["b 2024 > nobody", "a 2024-05"], "b a", "unknown-event")]
#[case::of_itself(&["a 2024-05", "b 2024-04 > b"], "b a", "after-circle")]
#[case::of_three(&["a 2024-05 > c", "b 2024-04 > a", "c 2024-03 > b", "d 2024 > a"], "c b a d", "after-circle")]
#[case::of_an_earlier_day(&["a 2024-05-02", "b 2024-05-01 > a"], "b a", "after-contradicted")]
#[case::past_a_later_day(&["a 2010", "b 2015", "c 2020 > a"], "a b c", "after-contradicted")]
#[case::through_another(&["a 2020", "b 2019..2021 > a", "c 2018 > b"], "c a b", "after-contradicted")]
fn what_the_dates_exclude_is_said_and_the_date_decides(
    #[case] events: &[&str],
    #[case] wanted: &str,
    #[case] code: &'static str,
) {
    let events: Vec<String> = events.iter().map(|event| event.replace("2019..2021", "[2019..2021]")).collect();
    let library = read(&events.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!((ids(&library).as_str(), errors(&library)), (wanted, vec![code]));
}

/// Years, some of them bounds, each event after an earlier or a later one of the file, or after none.
fn timelines() -> impl Strategy<Value = Vec<(u16, u16, Option<usize>)>> {
    prop::collection::vec((2000..2030_u16, 0..9_u16, prop::option::of(0..12_usize)), 1..12)
}

proptest! {
    #[test]
    fn nothing_is_lost_and_nothing_stands_against_its_date(timeline in timelines()) {
        let line = |(n, (from, width, after)): (usize, &(u16, u16, Option<usize>))| {
            let after = after.filter(|after| *after < timeline.len()).map(|after| format!(" > e{after}"));
            format!("e{n} [{from}..{}]{}", from + width, after.unwrap_or_default())
        };
        let lines: Vec<String> = timeline.iter().enumerate().map(line).collect();
        let library = read(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        let read = library.timeline.expect("a timeline");
        let mut seen: Vec<&str> = read.events.iter().map(|event| event.id.as_str()).collect();
        seen.sort_unstable();
        seen.dedup();
        prop_assert_eq!(seen.len(), timeline.len());
        for (place, event) in read.events.iter().enumerate() {
            let Some(after) = event.after else { continue };
            prop_assert!(after.index() < place, "{:?}", lines);
            for other in read.events.iter().skip(after.index()).take(place - after.index()) {
                let (latest, earliest) = (event.date.latest().day(), other.date.earliest().day());
                prop_assert!(latest >= earliest, "{} stands after {} in {:?}", event.id, other.id, lines);
            }
        }
    }
}
