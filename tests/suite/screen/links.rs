//! Events that are to be seen beside one another, and what stands after another.

use rstest::rstest;

use super::harness::{Fixture, Screen, written};

/// A claim, its denial, what the claim led to, and a reaction of which only bounds are known.
fn claims() -> Fixture {
    written(
        "title: Claims\nlanguage: en\nsources: []\nevents:
  - {id: claim, date: 2024-03-01, title: A bridge was promised, see: [denial, works], standing: claimed}
  - {id: denial, date: 2024-03-09, title: The city denies it, standing: denied, excerpts: [{source: s, exact: no}]}
  - {id: works, date: 2024-06-01, title: Works begin}
  - {id: protest, date: '[2024-03-02..2025-01-31]', after: works, title: Neighbours protest}\n",
    )
}

#[rstest]
#[case("80x24")]
#[case("120x40")]
fn the_head_says_what_is_denied_where_and_what_is_to_be_seen(#[case] size: &str) {
    let screen = Screen::new(claims(), size).keys("g");
    let text = screen.text();
    assert!(text.contains("claimed · 1 March 2024 · denied in 2"), "{text}");
    // In few rows the title and the date come first; the key goes there all the same.
    assert_eq!(text.contains("see 3 Works begin"), size != "80x24", "{text}");
    assert!(!screen.clone_keys("j").text().contains("denied in"));
    assert!(screen.clone_keys("jW").text().contains("1 A bridge was promised"));
    assert!(screen.clone_keys("i").text().contains("2 The city denies it"));
}

#[rstest]
#[case::the_first("gW<enter>", "The city denies it")]
#[case::by_its_number("gW2", "Works begin")]
#[case::back_to_what_names_it("jW1", "A bridge was promised")]
#[case::and_back_again("gW2H", "A bridge was promised")]
fn a_key_goes_to_a_linked_event(#[case] keys: &str, #[case] title: &str) {
    let text = Screen::new(claims(), "120x40").keys(keys).text();
    let selected = text.lines().find(|line| line.starts_with('▌')).unwrap_or_default();
    assert!(selected.contains(title), "{text}");
}

#[test]
fn a_click_on_a_linked_event_goes_there() {
    let screen = Screen::new(claims(), "120x40").keys("g");
    let text = screen.text();
    let found = text.lines().enumerate().find_map(|(row, line)| {
        let (before, _) = line.split_once("3 Works begin").filter(|(before, _)| before.ends_with("see "))?;
        Some((row, before.chars().count() + 2))
    });
    let (row, column) = found.expect("the link");
    let text = screen.clone_keys(&format!("<click:{column},{row}>")).text();
    assert!(text.lines().any(|line| line.starts_with('▌') && line.contains("Works begin")), "{text}");
}

#[test]
fn without_a_link_the_key_says_so() {
    assert!(Screen::new(claims(), "80x24").keys("GW").text().contains("No event is linked"));
}

#[test]
fn what_stands_after_another_says_so_and_keeps_its_bounds_for_the_filter() {
    let screen = Screen::new(claims(), "120x40").keys("G");
    assert!(screen.text().contains("▌ 4 after 1 Jun 2024"), "{}", screen.text());
    assert!(screen.clone_keys("i").text().contains("3 Works begin"), "{}", screen.clone_keys("i").text());
    let filtered = screen.clone_keys("/date:2025-01<enter>").text();
    assert!(filtered.contains("1 possible") && filtered.contains("Neighbours"), "{filtered}");
}

#[test]
fn accounts_that_deny_are_found_by_their_standing() {
    let disputed = written(
        "title: t\nlanguage: en\nsources: []\nevents:
  - {id: a, date: 2024, title: One, excerpts: [{source: s, exact: no, standing: denied}, {source: r, exact: 'yes'}]}
  - {id: b, date: 2024, title: Two}\n",
    );
    let screen = Screen::new(disputed, "80x24").keys("/standing:denied<enter>");
    assert!(screen.row(0).contains("1 of 2"), "{}", screen.text());
}
