//! Of several accounts the one that has what is looked for; in an article steps from what is in sight.

use rstest::rstest;

use super::harness::{Fixture, Screen, bridge, quoting};
use super::shipped;

#[rstest]
#[case::a_word_of_the_second("/dinars<enter>", "found in account 2 of 2", "dinars")]
#[case::of_an_article("/source:horizon<enter>gj", "found in account 2 of 2", "")]
#[case::of_a_translation_of_the_first("/mayor<enter>", "   account 1 of 2", "mayor")]
#[case::an_arabic_word_of_the_first("/بلدية الشركة<enter>", "   account 1 of 2", "الشركة")]
#[case::in_the_title_alone("/stone<enter>", "   account 1 of 2", "stone")]
#[case::in_both("/2024<enter>j", "   account 1 of 2", "")]
#[case::while_it_is_typed("/dinars", "found in account 2 of 2", "dinars")]
fn the_account_that_matches_is_opened_and_named(#[case] keys: &str, #[case] said: &str, #[case] marked: &str) {
    for size in ["80x24", "120x40"] {
        let screen = Screen::new(bridge(), size).keys(keys);
        assert!(screen.text().contains(said.trim()), "{size} {keys}: {}", screen.text());
        assert!(!screen.text().contains("found in") || said.contains("found in"), "{size} {keys}: {}", screen.text());
        // In few rows the translation may lie below what is in sight.
        assert!(size == "80x24" || screen.hits().contains(marked), "{size} {keys}: {}", screen.hits());
    }
}

#[test]
fn an_account_chosen_by_hand_stays_and_a_filter_taken_back_leaves_the_first() {
    let found = Screen::new(bridge(), "80x24").keys("j/dinars<enter>");
    assert!(found.clone_keys("a").text().contains("account 1 of 2"));
    for back in ["<esc>", "u"] {
        let text = found.clone_keys(back).text();
        assert!(text.contains(" account 1 of 2") && !text.contains("found in"), "{back}: {text}");
    }
    let typed = Screen::new(bridge(), "80x24").keys("j/dinars<esc>");
    assert!(typed.text().contains(" account 1 of 2"), "{}", typed.text());
}

#[test]
fn stepping_through_what_is_found_opens_each_event_where_it_matches() {
    // The words stand in an account of the event that is not its first.
    let screen = shipped("120x40").keys("/source:aljazeera<enter>");
    for keys in ["", "j", "jj", "jjjj", "G"] {
        let text = screen.clone_keys(keys).text();
        let header = text.lines().find(|line| line.contains('¶')).unwrap_or_default().to_owned();
        assert!(header.contains("Al Jazeera"), "{keys}: {text}");
    }
}

/// An article with three passages far apart, and an event for each.
fn long(line: &str, passages: [&str; 3]) -> Fixture {
    let passage = |n: usize| match n {
        10 => passages[0],
        30 => passages[1],
        55 => passages[2],
        _ => "",
    };
    let article: Vec<String> = (0..60).map(|n| format!("{line} {}", passage(n))).collect();
    let event = |n: usize| {
        format!(
            "  - {{id: e{n}, date: 195{n}-01-01, title: Event {n}, excerpts: [{{source: a, exact: \"{}\"}}]}}\n",
            passages[n]
        )
    };
    let yaml = format!(
        "title: t\nlanguage: en\nsources: [{{id: a, file: a.txt, title: A}}]\nevents:\n{}{}{}",
        event(0),
        event(1),
        event(2)
    );
    quoting(&yaml, &article.join("\n\n"))
}

#[rstest]
#[case::english("Nothing happened on that day.", ["The bridge was begun.", "It stood still.", "It was opened."])]
#[case::arabic("لم يحدث شيء في ذلك اليوم.", ["بدأ بناء الجسر.", "توقف البناء.", "افتتح الجسر."])]
fn steps_go_on_from_the_passages_in_sight(#[case] line: &str, #[case] passages: [&str; 3]) {
    let screen = Screen::new(long(line, passages), "80x24").keys("g<enter>");
    assert!(screen.text().contains("¶ 11 of 60"), "{}", screen.text());
    let at = |keys: &str| screen.clone_keys(keys).selected();
    assert!(at("]").contains("Event 1"), "from the selected one, which is in sight");
    assert!(at("G[").contains("Event 1"), "the last one before what is in sight: {}", screen.clone_keys("G").text());
    assert!(at("G]").contains("Event 2"), "the first one in sight");
    assert!(at("]]g]").contains("Event 0"), "the first one from the beginning");
    assert!(screen.clone_keys("]]g[").text().contains("No passage before"), "none before the beginning");
    assert!(screen.clone_keys("G").text().contains("¶ 11 of 60"), "the number is the passage's own wherever one reads");
}
