//! Changes of ids, of what events refer to, and of two events into one: every reference follows, and nothing else changes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::{select, subsequence};
use proptest::test_runner::TestCaseError;
use rstest::rstest;
use serde_yaml::Value;
use tarikh::edit::{Editing, Error};
use tarikh::timeline::Standing;
use tarikh::timeline::id::IdOf;

use super::file;

/// A timeline in which everything refers to something, in many styles.
const BRIDGE: &str = "title: جسر # اسم\nlanguage: ar\nsources:\n  - {id: art, file: a.txt}\n  - id: port\n    file: b.txt # الثاني\nactors:\n\
    \x20 - {id: mayor, name: {ar: العمدة, en: The mayor}, aliases: [رئيس البلدية]}\n  # the other one\n  - id: عمدة\n    name: العُمدة\n\
    tags:\n  - {id: works, name: أعمال}\n  - {id: flood, name: Flood} # late\n\
    facts:\n  - {id: troops, name: القوات}\nevents:\n  # the first\n  - id: one\n    date: 2024\n    title: الأول\n    see: [two]\n\
    \x20   actors: [mayor, عمدة] # both\n    tags:\n      - works\n      - flood # later\n    excerpts:\n      # its proof\n\
    \x20     - source: art\n        exact: \"قال العمدة\" # مهم\n        facts: {troops: \"10,000\"}\n\n  - id: two # kept\n    date: 2025\n\
    \x20   after: one\n    title: Second\n    summary: |\n      Two lines\n      of it.\n    actors: [عمدة]\n    by: ['عمدة']\n    tags: [flood]\n\
    \x20   excerpts:\n      - {source: port, exact: a}\n      - source: art # twice\n        exact: |\n          words\n\n          more\n\
    \x20       by: [عمدة]\n        # below it\n  - {id: three, date: 2026, title: Third, see: [two, one], tags: [flood]}\n\
    tours:\n  - id: t\n    title: T\n    stops: [{event: one}, {event: two, notes: say}]\n";

/// What a text is after a change, read from the file it was written into; taken back, it is what it was.
fn written(text: &str, change: impl FnOnce(&mut Editing) -> Result<(), Error>) -> Result<String, Error> {
    let (_folder, path) = file(text);
    let mut editing = Editing::open(&path).expect("it can be read");
    change(&mut editing)?;
    let after = editing.text().to_owned();
    let written = editing.write().expect("it can be written");
    assert_eq!(fs::read_to_string(&path).expect("the file"), after);
    written.undo().expect("it can be taken back");
    assert_eq!(fs::read_to_string(&path).expect("the file"), text);
    Ok(after)
}

#[rstest]
#[case::an_event(IdOf::Events, "two", "الثاني", &[("id: two #", "id: الثاني #"), ("see: [two]", "see: [الثاني]"), ("[two, one]", "[الثاني, one]"), ("event: two,", "event: الثاني,")])]
#[case::an_actor(IdOf::Actors, "عمدة", "mayor-2", &[("- id: عمدة", "- id: mayor-2"), ("[mayor, عمدة]", "[mayor, mayor-2]"), ("[عمدة]\n    by: ['عمدة']", "[mayor-2]\n    by: ['mayor-2']"), ("by: [عمدة]\n        #", "by: [mayor-2]\n        #")])]
#[case::a_source(IdOf::Sources, "art", "الميناء", &[("{id: art,", "{id: الميناء,"), ("source: art\n", "source: الميناء\n"), ("source: art #", "source: الميناء #")])]
#[case::a_tag(IdOf::Tags, "flood", "سيل", &[("{id: flood,", "{id: سيل,"), ("- flood #", "- سيل #"), ("tags: [flood]\n", "tags: [سيل]\n"), ("tags: [flood]}", "tags: [سيل]}")])]
#[case::a_fact(IdOf::Facts, "troops", "men", &[("{id: troops,", "{id: men,"), ("{troops: ", "{men: ")])]
#[case::a_tour(IdOf::Tours, "t", "tour", &[("- id: t\n", "- id: tour\n")])]
fn an_id_changes_wherever_it_stands(
    #[case] of: IdOf,
    #[case] old: &str,
    #[case] new: &str,
    #[case] places: &[(&str, &str)],
) {
    let wanted = places.iter().fold(BRIDGE.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old} is not in\n{text}");
        text.replacen(old, new, 1)
    });
    assert_eq!(written(BRIDGE, |editing| editing.rename(of, old, new)).expect("it can be changed"), wanted);
}

#[test]
fn an_id_that_is_taken_or_not_there_is_refused() {
    let refused = |of, old, new| written(BRIDGE, |editing| editing.rename(of, old, new)).expect_err("it is refused");
    assert!(matches!(refused(IdOf::Events, "two", "one"), Error::There(_)));
    assert!(matches!(refused(IdOf::Actors, "nobody", "x"), Error::NotThere(_)));
}

#[test]
fn what_is_joined_is_referred_to_once_and_its_names_are_aliases() {
    let after = written(BRIDGE, |editing| editing.join(IdOf::Actors, "عمدة", Some("mayor"))).expect("it can be joined");
    let changed = [
        (
            "aliases: [رئيس البلدية]}\n  # the other one\n  - id: عمدة\n    name: العُمدة\n",
            "aliases: [رئيس البلدية, العُمدة]}\n",
        ),
        ("[mayor, عمدة] # both", "[mayor] # both"),
        ("actors: [عمدة]\n    by: ['عمدة']", "actors: [mayor]\n    by: ['mayor']"),
        ("by: [عمدة]\n        #", "by: [mayor]\n        #"),
    ];
    let wanted = changed.iter().fold(BRIDGE.to_owned(), |text, (old, new)| text.replacen(old, new, 1));
    assert_eq!(after, wanted);
}

#[test]
fn what_is_retired_is_gone_from_every_list_and_no_empty_list_is_left() {
    let after = written(BRIDGE, |editing| editing.join(IdOf::Tags, "flood", None)).expect("it can be retired");
    assert!(!after.contains("flood") && !after.contains("tags: []"), "{after}");
    assert!(after.contains("{id: three, date: 2026, title: Third, see: [two, one]}"), "{after}");
    let refused =
        written(BRIDGE, |editing| editing.join(IdOf::Sources, "art", None)).expect_err("its excerpts need it");
    assert!(matches!(refused, Error::NotAsMeant(_)), "{refused:?}");
}

#[test]
fn of_two_events_one_stays_with_what_both_have_and_every_comment() {
    let after = written(BRIDGE, |editing| editing.merge("two", "one", false)).expect("they can be merged");
    insta::assert_snapshot!("merged", after);
    for word in after.split('#').skip(1).chain(BRIDGE.split('#').skip(1)).filter_map(|rest| rest.lines().next()) {
        assert!(after.contains(word.trim()), "{word} is lost in\n{after}");
    }
    let other = written(BRIDGE, |editing| editing.merge("three", "two", true)).expect("they can be merged");
    assert!(other.contains("title: Third") && other.contains("#   title: Second"), "{other}");
}

#[test]
fn hashes_go_where_there_is_none() {
    let hashes = [("art".to_owned(), "ab".repeat(32)), ("port".to_owned(), "cd".repeat(32))];
    let after = written(BRIDGE, |editing| editing.fill_hashes(&hashes).map(drop)).expect("they can be written");
    assert!(
        after.contains("file: a.txt, sha256: abab") && after.contains("b.txt # الثاني\n    sha256: cdcd"),
        "{after}"
    );
    assert_eq!(written(&after, |editing| editing.fill_hashes(&hashes).map(drop)).expect("nothing to do"), after);
}

/// An event of a random timeline: its tags and its actors, each list in brackets or not, none where it is empty.
#[derive(Clone, Debug)]
struct Drawn {
    tags: Vec<&'static str>,
    actors: Vec<&'static str>,
    by: Vec<&'static str>,
    see: Vec<usize>,
    standing: Option<&'static str>,
    bracket: bool,
    comment: bool,
}

const TAGS: [&str; 3] = ["war", "سلاح", "talks.1"];
const ACTORS: [&str; 3] = ["kim", "بوتين", "null"];

fn drawn() -> impl Strategy<Value = Drawn> {
    let lists =
        (subsequence(TAGS.to_vec(), 0..=3), subsequence(ACTORS.to_vec(), 0..=3), subsequence(ACTORS.to_vec(), 0..=2));
    let standing = prop_oneof![Just(None), select(vec![Some("claimed"), Some("denied"), Some("reported")])];
    let see = prop::collection::vec(0_usize..4, 0..=2);
    (lists, see, standing, any::<bool>(), any::<bool>()).prop_map(
        |((tags, actors, by), see, standing, bracket, comment)| {
            let see: BTreeSet<usize> = see.into_iter().collect();
            Drawn { tags, actors, by, see: see.into_iter().collect(), standing, bracket, comment }
        },
    )
}

/// The file of a random timeline.
fn yaml(events: &[Drawn], dash: &str) -> String {
    let quoted = |id: &&str| if *id == "null" { "'null'".to_owned() } else { (*id).to_owned() };
    let mut text = "title: T\ntags:\n".to_owned();
    text.extend(TAGS.iter().map(|id| format!("{dash}- {{id: {id}, name: n-{id}}} # tag {id}\n")));
    text.push_str("actors:\n");
    text.extend(ACTORS.iter().map(|id| format!("{dash}- id: {}\n{dash}  name: n-{id}\n", quoted(id))));
    text.push_str("events:\n");
    for (n, event) in events.iter().enumerate() {
        if event.comment {
            let _ = writeln!(text, "{dash}# above {n}");
        }
        let _ = write!(text, "{dash}- id: e{n}\n{dash}  date: 2024\n{dash}  title: 'T {n}' # title {n}\n");
        let see: Vec<String> =
            event.see.iter().filter(|other| **other < events.len() && **other != n).map(|n| format!("e{n}")).collect();
        let lists = [
            ("see", see),
            ("actors", event.actors.iter().map(quoted).collect()),
            ("tags", event.tags.iter().map(quoted).collect()),
            ("by", event.by.iter().map(quoted).collect()),
        ];
        for (key, ids) in lists.iter().filter(|(_, ids)| !ids.is_empty()) {
            if event.bracket {
                let _ = writeln!(text, "{dash}  {key}: [{}] # {key} {n}", ids.join(", "));
            } else {
                let _ = writeln!(text, "{dash}  {key}:");
                text.extend(ids.iter().map(|id| format!("{dash}    - {id} # {key} {id} {n}\n")));
            }
        }
        if let Some(standing) = event.standing {
            let _ = writeln!(text, "{dash}  standing: {standing}");
        }
    }
    text.push_str("tours:\n- id: t\n  title: T\n  stops:\n");
    text.extend((0..events.len()).map(|n| format!("  - event: e{n} # stop {n}\n")));
    text
}

fn read(text: &str) -> Value {
    serde_yaml::from_str(text).expect("it can be read")
}

/// All ids in all lists of the events, and the events of the stops.
fn references(value: &Value) -> Vec<Vec<String>> {
    let words = |value: &Value, key: &str| {
        let items = value.get(key).and_then(Value::as_sequence).cloned().unwrap_or_default();
        items.iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<String>>()
    };
    let events = value["events"].as_sequence().cloned().unwrap_or_default();
    let lists = events.iter().flat_map(|event| ["see", "actors", "tags", "by"].map(|key| words(event, key)));
    let stops = value["tours"][0]["stops"].as_sequence().cloned().unwrap_or_default();
    let told = stops.iter().filter_map(|stop| stop["event"].as_str()).map(str::to_owned).collect();
    lists.chain([told]).collect()
}

/// Lines that are in one text and not in the other any more.
fn lost<'a>(before: &'a str, after: &str) -> Vec<&'a str> {
    let after: BTreeSet<&str> = after.lines().collect();
    before.lines().filter(|line| !after.contains(line)).collect()
}

fn any_timeline() -> impl Strategy<Value = String> {
    (prop::collection::vec(drawn(), 2..=4), select(vec!["", "  "])).prop_map(|(events, dash)| yaml(&events, dash))
}

proptest! {
    #[test]
    fn every_reference_follows_a_new_id(text in any_timeline(), at in 0_usize..3, tag in any::<bool>()) {
        let (of, old) = if tag { (IdOf::Tags, TAGS[at]) } else { (IdOf::Actors, ACTORS[at]) };
        let after = written(&text, |editing| editing.rename(of, old, "جديد")).expect("it can be changed");
        let renamed = |ids: Vec<String>| ids.into_iter().map(|id| if id == old { "جديد".to_owned() } else { id }).collect::<Vec<_>>();
        let wanted: Vec<Vec<String>> = references(&read(&text)).into_iter().map(renamed).collect();
        prop_assert_eq!(references(&read(&after)), wanted);
        prop_assert!(lost(&text, &after).iter().all(|line| line.contains(old)), "{text}\n{after}");
    }

    #[test]
    fn what_is_joined_or_retired_is_referred_to_no_more(text in any_timeline(), at in 0_usize..3, into in any::<bool>()) {
        let (old, other) = (TAGS[at], TAGS[(at + 1) % 3]);
        let after = written(&text, |editing| editing.join(IdOf::Tags, old, into.then_some(other))).expect("it can be joined");
        let follows = |ids: Vec<String>| {
            let there = ids.iter().any(|id| id == other);
            let id = |id: String| if id == old { (into && !there).then(|| other.to_owned()) } else { Some(id) };
            ids.into_iter().filter_map(id).collect::<Vec<_>>()
        };
        let wanted: Vec<Vec<String>> = references(&read(&text)).into_iter().map(follows).collect();
        prop_assert_eq!(references(&read(&after)), wanted);
        let key_alone = |line: &str| line.trim().ends_with(':');
        prop_assert!(lost(&text, &after).iter().all(|line| line.contains(old) || key_alone(line)), "{text}\n{after}");
    }

    #[test]
    fn many_events_change_as_one(text in any_timeline(), at in 0_usize..3, refers in any::<bool>(), chosen in subsequence(vec![0_usize, 1, 2, 3], 0..=4)) {
        let ids: Vec<String> = chosen.iter().map(|n| format!("e{n}")).collect();
        let tag = TAGS[at];
        let after = written(&text, |editing| editing.refer(&ids, IdOf::Tags, tag, refers).map(drop)).expect("it can be changed");
        for (n, (old, new)) in references(&read(&text)).chunks(4).zip(references(&read(&after)).chunks(4)).enumerate() {
            let [_, _, tags, _] = old else { continue };
            let mut wanted: Vec<String> = tags.clone();
            if chosen.contains(&n) {
                wanted.retain(|id| refers || id != tag);
                if refers && !wanted.iter().any(|id| id == tag) {
                    wanted.push(tag.to_owned());
                }
            }
            prop_assert_eq!(&new[2], &wanted);
        }
        stand(&text, &ids)?;
    }

    #[test]
    fn nothing_of_two_events_is_lost(text in any_timeline(), other_title in any::<bool>(), turned in any::<bool>()) {
        let (gone, into) = if turned { ("e0", "e1") } else { ("e1", "e0") };
        let after = written(&text, |editing| editing.merge(gone, into, other_title)).expect("they can be merged");
        let (old, new) = (read(&text), read(&after));
        let events = |value: &Value| value["events"].as_sequence().cloned().unwrap_or_default();
        let of = |value: &Value, id: &str| events(value).into_iter().find(|event| event["id"].as_str() == Some(id)).unwrap_or_default();
        prop_assert_eq!(events(&new).len() + 1, events(&old).len());
        let set = |value: &Value, key: &str| {
            let items = value.get(key).and_then(Value::as_sequence).cloned().unwrap_or_default();
            items.iter().filter_map(Value::as_str).map(str::to_owned).collect::<BTreeSet<String>>()
        };
        for key in ["tags", "actors"] {
            let both: BTreeSet<String> = set(&of(&old, gone), key).union(&set(&of(&old, into), key)).cloned().collect();
            prop_assert_eq!(set(&of(&new, into), key), both);
        }
        let title = if other_title { gone } else { into };
        prop_assert_eq!(&of(&new, into)["title"], &of(&old, title)["title"]);
        prop_assert!(references(&new).iter().flatten().all(|id| id != gone), "{after}");
        for comment in text.lines().filter_map(|line| line.split_once("# ").map(|(_, comment)| comment)) {
            let moved = comment.starts_with("see ") || comment.starts_with("above ") || after.contains(comment);
            prop_assert!(moved, "{comment} is lost\n{text}\n{after}");
        }
    }
}

/// Events stand as they are told to, and the others as before.
fn stand(text: &str, ids: &[String]) -> Result<(), TestCaseError> {
    let after = written(text, |editing| editing.stand(ids, Standing::Disputed).map(drop)).expect("it can be changed");
    let standings = |text: &str| {
        let events = read(text)["events"].as_sequence().cloned().unwrap_or_default();
        events.into_iter().map(|event| (event["id"].clone(), event["standing"].clone())).collect::<Vec<_>>()
    };
    for ((id, old), (_, new)) in standings(text).into_iter().zip(standings(&after)) {
        let chosen = ids.iter().any(|chosen| id.as_str() == Some(chosen));
        prop_assert_eq!(new, if chosen { Value::from("disputed") } else { old });
    }
    Ok(())
}
