//! The way back after a jump, and places marked with a letter.

use rstest::rstest;

use super::harness::{Screen, bridge};

const BUDGET: &str = "The council passes";
const STONE: &str = "The first stone";
const OBJECTION: &str = "The fishermen's committee";
const ANNEX: &str = "The second annex";

#[rstest]
#[case::number("j5GH", STONE)]
#[case::number_and_enter("j5<enter>H", STONE)]
#[case::last("jGH", STONE)]
#[case::first("jGgH", "A new contract")]
#[case::with_arrows("j5G<a-left>", STONE)]
#[case::ctrl_o("j5G<c-o>", STONE)]
#[case::forward("j5GHL", ANNEX)]
#[case::forward_with_arrows("j5GH<a-right>", ANNEX)]
#[case::twice("5GGHH", BUDGET)]
#[case::twice_and_on("5GGHHL", ANNEX)]
#[case::another_passage("j<enter>]H", STONE)]
#[case::a_filter_kept("5G/الصيادين<enter>H", ANNEX)]
#[case::a_step_is_no_jump("5Gkk<pgdn>H", BUDGET)]
#[case::a_new_jump_ends_the_way_forward("5GH2GL", STONE)]
fn a_jump_has_a_way_back(#[case] keys: &str, #[case] event: &str) {
    let screen = Screen::new(bridge(), "80x24").keys(keys);
    assert!(screen.selected().contains(event), "{keys}: {}", screen.selected());
}

#[test]
fn where_there_is_no_place_further_it_is_said() {
    let screen = Screen::new(bridge(), "80x24");
    assert!(screen.clone_keys("H").text().contains("No place further back"));
    assert!(screen.clone_keys("5GHLL").text().contains("No place further on"));
}

#[test]
fn going_back_brings_the_account_the_scroll_and_the_focus_back() {
    let before = Screen::new(bridge(), "80x24").keys("j<enter>ajjj");
    let after = before.clone_keys("<tab>gH");
    assert!(after.selected().contains(STONE) && after.text().contains("account 2 of 2"), "{}", after.text());
    let scrolled = before.clone_keys("3GH");
    assert_eq!(scrolled.text(), before.text());
}

#[test]
fn a_filter_that_hides_the_place_yields() {
    let back = Screen::new(bridge(), "80x24").keys("5G/الصيادين<enter>H");
    assert!(back.row(0).contains("7 events") && back.text().contains("u undoes it"), "{}", back.text());
    assert!(back.clone_keys("u").row(0).contains("of 7"));
}

#[rstest]
#[case::latin("jmaG'a")]
#[case::arabic("jmبG'ب")]
#[case::set_in_one_layout_and_used_in_another("jmaGطش")]
#[case::after_a_reload("jmarG'a")]
#[case::before_the_last_jump("jG''")]
#[case::there_and_back_and_there("jG''''''")]
fn a_mark_is_returned_to(#[case] keys: &str) {
    let screen = Screen::new(bridge(), "80x24").keys(keys);
    assert!(screen.selected().contains(STONE), "{keys}: {}", screen.selected());
}

#[test]
fn returning_to_a_mark_is_a_jump() {
    let screen = Screen::new(bridge(), "80x24").keys("jma5G'aH");
    assert!(screen.selected().contains(ANNEX), "{}", screen.selected());
}

#[test]
fn the_marks_there_are_stand_in_the_hint_row() {
    let screen = Screen::new(bridge(), "80x24").keys("jmajmكG'");
    let hints = screen.row(23);
    assert!(hints.contains("return to"), "{hints}");
    for said in ["a 2 The", "3 The"] {
        assert!(hints.contains(said), "{said}: {hints}");
    }
    assert!(!screen.clone_keys("<esc>").row(23).contains("return to"));
    assert!(screen.clone_keys("q").row(23).contains("No place is marked q"), "a letter is no command here");
    assert!(!Screen::new(bridge(), "80x24").keys("'").row(23).contains("return to"), "there is none yet");
}

#[test]
fn a_mark_holds_a_place_of_the_article() {
    let before = Screen::new(bridge(), "80x24").keys("j<enter>jj");
    let back = before.clone_keys("mxG'x");
    assert!(back.selected().contains(STONE), "{}", back.selected());
    let article = |screen: &Screen| screen.text().lines().skip(12).take(10).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(article(&back), article(&before));
    assert!(!before.clone_keys("gg").selected().contains(OBJECTION));
}
