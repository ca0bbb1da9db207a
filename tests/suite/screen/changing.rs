//! The menu of changes: what is chosen is shown as lines of the file, and written on Enter.

use rstest::rstest;

use super::mending::{after, file, folder};

/// Three events, two of which speak of a bridge.
const BRIDGE: &str = "title: جسر\nlanguage: en\nsources:\n  - {id: art, file: a.txt}\nactors:\n  - {id: mayor, name: The mayor}\n  \
                      - {id: عمدة, name: العمدة}\nplaces:\n  - {id: port, name: الميناء}\ntags:\n  - {id: works, name: Works}\n  \
                      - {id: flood, name: Flood}\nevents:\n  - id: one\n    date: 2024\n    title: The bridge\n    actors: [عمدة]\n\
                      \x20   excerpts:\n      - {source: art, exact: The stone}\n  - id: two\n    date: 2025\n    title: فيضان\n\
                      \x20   tags: [flood] # high\n    actors: [mayor]\n  - id: three\n    date: 2026\n    title: Another bridge\n\
                      \x20   tags: [works]\n";

#[rstest]
#[case::a_tag_for_the_selected_event("C/tag add<enter>/flood<enter><enter>", &[("actors: [عمدة]\n", "actors: [عمدة]\n    tags: [flood]\n")])]
#[case::a_tag_for_all_that_is_found("/bridge<enter>C/add all<enter>/flood<enter><enter>", &[("    actors: [عمدة]\n", "    actors: [عمدة]\n    tags: [flood]\n"), ("tags: [works]\n", "tags: [works, flood]\n")])]
#[case::a_place_by_its_arabic_name("3GC/tag add this<enter>/الميناء<enter><enter>", &[("title: Another bridge\n", "title: Another bridge\n    places: [port]\n")])]
#[case::a_tag_no_longer("2GC/take this<enter>/flood<enter><enter>", &[("    tags: [flood] # high\n", "")])]
#[case::a_standing_for_all("C/firm all<enter>/disputed<enter><enter>", &[("actors: [عمدة]\n", "actors: [عمدة]\n    standing: disputed\n"), ("actors: [mayor]\n", "actors: [mayor]\n    standing: disputed\n"), ("tags: [works]\n", "tags: [works]\n    standing: disputed\n")])]
#[case::another_id("C/another id<enter>/عمدة<enter><c-u>mayor-2<enter><enter>", &[("{id: عمدة,", "{id: mayor-2,"), ("actors: [عمدة]", "actors: [mayor-2]")])]
#[case::joined("C/join<enter>/عمدة<enter>/the mayor<enter><enter>", &[("{id: mayor, name: The mayor}\n  - {id: عمدة, name: العمدة}\n", "{id: mayor, name: The mayor, aliases: [العمدة]}\n"), ("actors: [عمدة]", "actors: [mayor]")])]
#[case::retired("C/out of its list<enter>/flood<enter><enter>", &[("\n  - {id: flood, name: Flood}", ""), ("    tags: [flood] # high\n", "")])]
#[case::a_hash("C/hash<enter><enter>", &[("{id: art, file: a.txt}", "{id: art, file: a.txt, sha256: 3fdbdc}")])]
fn what_is_chosen_is_written_and_taken_back(#[case] keys: &str, #[case] changes: &[(&str, &str)]) {
    let folder = folder(BRIDGE);
    let shown = after(&folder, "100x40", keys.strip_suffix("<enter>").expect("it ends in Enter"));
    assert!(shown.contains("A change of the file"), "{shown}");
    assert_eq!(file(&folder), BRIDGE, "nothing is written yet");
    let written = after(&folder, "100x40", keys);
    let wanted = changes.iter().fold(BRIDGE.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old} is not in\n{text}");
        text.replacen(old, new, 1)
    });
    let hashless = |text: &str| match text.split_once("sha256: ") {
        Some((before, rest)) => before.to_owned() + rest.trim_start_matches(|c: char| c.is_ascii_hexdigit()),
        None => text.to_owned(),
    };
    assert_eq!(hashless(&file(&folder)), hashless(&wanted), "{written}");
    std::fs::write(folder.path().join("events.yaml"), BRIDGE).expect("written");
    after(&folder, "100x40", &format!("{keys}U"));
    assert_eq!(file(&folder), BRIDGE);
}

#[test]
fn of_two_events_one_is_made_under_either_title() {
    let folder = folder(BRIDGE);
    after(&folder, "100x40", "C/make one<enter>/فيضان<enter><down><enter><enter>");
    let text = file(&folder);
    assert!(text.contains("id: one\n    date: 2024\n    title: فيضان\n") && !text.contains("- id: two"), "{text}");
    assert!(
        text.contains("actors: [عمدة, mayor]\n    tags: [flood]") && text.contains("#   title: The bridge"),
        "{text}"
    );
}

#[rstest]
#[case("80x24", "C")]
#[case("80x24", "/bridge<enter>C/add all<enter>")]
#[case("80x24", "/bridge<enter>C/add all<enter>/flood<enter>")]
#[case("200x60", "C")]
#[case("200x60", "C/make one<enter>/فيضان<enter><enter>")]
fn it_looks_like_this(#[case] size: &str, #[case] keys: &str) {
    let folder = folder(BRIDGE);
    let name = format!("{size}-{}", keys.replace('/', "%2f").replace('<', "(").replace('>', ")"));
    insta::assert_snapshot!(name, after(&folder, size, keys));
}
