//! The value under the cursor, written into the filter: `*`, and a click on a name.

use rstest::rstest;

use super::harness::{Fixture, Screen, bridge, written};

#[rstest]
#[case::actor("*a", "actor:city")]
#[case::one_of_several("j*a2", "actor:company")]
#[case::tag("j*t", "tag:works")]
#[case::place("j*p", "place:port")]
#[case::source("*s", "source:harbour")]
#[case::month("j*d", "date:2024-06")]
#[case::standing("j*w", "standing:established")]
#[case::who_says_it("Gk*b", "by:company")]
#[case::not("*-a", "-actor:city")]
#[case::not_and_yet("*--a", "actor:city")]
#[case::beside_what_is_there("/الميناء<enter>*a", "actor:city")]
#[case::chosen_in_other_words("/فاعل:بلدية 2024<enter>*a", "2024")]
#[case::in_the_source("<enter>*a", "actor:city")]
#[case::in_the_details("i*a", "actor:city")]
#[case::in_a_comparison("jc*a1", "actor:city")]
#[case::under_an_arabic_layout("*ش", "actor:city")]
fn a_value_of_the_event_is_written_into_the_filter(#[case] keys: &str, #[case] written: &str) {
    let screen = Screen::new(bridge(), "120x40").keys(keys);
    let row = screen.row(0);
    assert!(row.contains(written) && row.contains("of 7"), "{keys}: {row}");
    assert!(!row.contains(&format!("-{written}")), "{keys}: {row}");
    assert!(screen.clone_keys("u").row(0) != row, "u undoes it");
}

#[test]
fn a_value_that_is_there_is_taken_out() {
    assert!(Screen::new(bridge(), "80x24").keys("*a*a").row(0).contains("7 events"));
}

#[rstest]
#[case("80x24")]
#[case("120x40")]
fn what_may_follow_stands_in_the_hint_row(#[case] size: &str) {
    let screen = Screen::new(bridge(), size).keys("j*");
    let hints = screen.text().lines().last().unwrap_or_default().to_owned();
    for said in ["only this", "a actor", "t tag", "p place", "s source", "d date", "w standing", "- not"] {
        assert!(hints.contains(said), "{said}: {hints}");
    }
    assert!(!hints.contains("b said by"), "nobody is said to have said it: {hints}");
    let actors = screen.clone_keys("a").text().lines().last().unwrap_or_default().to_owned();
    assert!(actors.contains("1 The mun") && actors.contains("2 Aflak"), "{actors}");
    assert!(screen.clone_keys("<esc>").row(0).contains("7 events"));
    assert!(screen.clone_keys("b").text().contains("Nothing here is called b"));
}

#[test]
fn a_click_on_a_name_filters_by_it() {
    let screen = Screen::new(bridge(), "120x40").keys("j");
    let (y, line) = screen
        .text()
        .lines()
        .enumerate()
        .find_map(|(y, line)| line.contains("The municipality, Aflak").then(|| (y, line.to_owned())))
        .expect("the actors");
    let before = line.split("Aflak").next().unwrap_or_default().chars().count();
    let clicked = |x: usize| screen.clone_keys(&format!("<click:{x},{y}>"));
    assert!(clicked(before).row(0).contains("actor:company"), "{}", clicked(before).row(0));
    assert!(clicked(before - 4).row(0).contains("actor:city"));
    assert!(clicked(before - 2).row(0).contains("7 events"), "a comma is no name");
    assert!(clicked(before + 10).row(0).contains("place:port"));
    assert!(clicked(before).clone_keys("u").row(0).contains("7 events"));
}

#[test]
fn the_details_say_how_the_filter_found_the_event() {
    let screen = Screen::new(bridge(), "120x60").keys("/fishremen date:2024-06<enter>i");
    for said in ["What the filter found here", "fishremen"] {
        assert!(screen.text().contains(said), "{said}: {}", screen.text());
    }
    assert!(screen.clone_keys("<esc>").selected().starts_with("▌~"), "{}", screen.clone_keys("<esc>").selected());
    assert!(!Screen::new(bridge(), "120x60").keys("i").text().contains("What the filter found"));
}

#[test]
fn what_only_may_lie_in_the_dates_is_marked_and_counted_apart() {
    let screen = Screen::new(bridge(), "120x40").keys("/date:2024-07-05<enter>");
    assert!(screen.row(0).contains("0 of 7 · 1 possible"), "{}", screen.row(0));
    assert!(screen.selected().starts_with("▌◌"), "{}", screen.selected());
    assert!(screen.clone_keys("i").text().contains("matches only if its date"), "{}", screen.clone_keys("i").text());
}

/// One event with many actors whose names begin alike.
fn crowded() -> Fixture {
    let names = NAMES.iter().enumerate().map(|(n, name)| format!("  - {{id: a{n}, name: {name}, kind: state}}\n"));
    let actors = (0..NAMES.len()).map(|n| format!("a{n}")).collect::<Vec<_>>().join(", ");
    written(&format!(
        "title: Crowd\nlanguage: en\nsources: []\nactors:\n{}events:\n  - {{id: e, date: 2024-06, title: All meet, actors: [{actors}]}}\n",
        names.collect::<String>()
    ))
}

const NAMES: [&str; 9] = [
    "North Korea",
    "North Korean army",
    "North Korean news",
    "North Korean envoy",
    "Russia",
    "Russian embassy",
    "Russian army",
    "Russian news",
    "Japan",
];

#[rstest]
#[case("40x10")]
#[case("80x24")]
#[case("200x60")]
fn every_one_of_many_values_is_named_and_within_reach(#[case] size: &str) {
    let mut screen = Screen::new(crowded(), size).keys("*a");
    let hints = |screen: &Screen| screen.text().lines().last().unwrap_or_default().to_owned();
    for _ in 0..NAMES.len() {
        let row = hints(&screen);
        // Each name on screen is whole and chosen by the number before it.
        let mut numbered = (1..=9_usize).filter_map(|n| row.split_once(&format!(" {n} ")).map(|(_, rest)| (n, rest)));
        let (number, rest) = numbered.next().expect("a choice");
        let name = rest.split("   ").next().unwrap_or_default().trim();
        let place = NAMES.iter().position(|known| *known == name);
        assert!(place.is_some(), "{size}: {row}");
        let chosen = screen.clone_keys(&number.to_string());
        assert!(chosen.row(0).contains(&format!("actor:a{}", place.unwrap_or_default())), "{size}: {}", chosen.row(0));
        if !row.contains('↓') {
            assert!(row.contains("Japan"), "{size}: the last one is seen: {row}");
            let back = screen.clone_keys(&"<up>".repeat(NAMES.len()));
            assert!(hints(&back).contains("1 North Korea "), "{size}: {}", hints(&back));
            return;
        }
        screen = screen.keys("<down>");
    }
    panic!("{size}: the arrows never reach the end: {}", hints(&screen));
}

#[test]
fn arrows_do_not_close_what_is_asked_for() {
    for keys in ["j*<down>", "j*a<right>", "j*a<left><up>"] {
        let screen = Screen::new(bridge(), "80x24").keys(keys);
        assert!(screen.text().contains("only this"), "{keys}: {}", screen.text());
        assert!(!screen.clone_keys("<esc>").text().contains("only this"), "{keys}");
    }
}
