//! What the events found are about, with counts, and the filter that is written by choosing.

use rstest::rstest;

use super::harness::{Screen, bridge};

fn screen(size: &str, keys: &str) -> Screen {
    Screen::new(bridge(), size).keys(keys)
}

/// The row of a value: its sign and its count.
fn value(screen: &Screen, name: &str) -> String {
    let text = screen.text();
    let mut row = text.lines().map(|line| line.split('│').next().unwrap_or_default());
    row.rfind(|row| row.contains(name)).unwrap_or_default().trim_end().to_owned()
}

#[rstest]
#[case("200x60", "f")]
#[case("80x24", "f")]
#[case("200x60", "f<enter>jj-")]
fn a_screen_with_facets_looks_like_this(#[case] size: &str, #[case] keys: &str) {
    let screen = screen(size, keys);
    insta::assert_snapshot!(screen.name(), screen.picture());
}

#[test]
fn every_field_has_its_values_with_counts() {
    let facets = screen("200x60", "f");
    for heading in ["WHO", "WHEN", "TAG", "SOURCE", "STANDING", "PLACE"] {
        assert!(facets.text().contains(heading), "{heading}: {}", facets.text());
    }
    assert!(value(&facets, "The municipality").ends_with(" 3"), "{}", value(&facets, "The municipality"));
    assert!(value(&facets, "forecast").ends_with(" 1"), "{}", value(&facets, "forecast"));
}

#[rstest]
#[case::only("<enter>", "actor:city", "●")]
#[case::only_by_space("<space>", "actor:city", "●")]
#[case::not("-", "-actor:city", "✗")]
#[case::not_instead_of_only("<enter>-", "-actor:city", "✗")]
fn a_choice_is_written_into_the_filter_and_marked(#[case] keys: &str, #[case] line: &str, #[case] sign: &str) {
    let chosen = screen("120x40", &format!("f{keys}"));
    assert!(chosen.row(0).starts_with(&format!(" / {line} ")), "{keys}: {}", chosen.row(0));
    let row = value(&chosen, "The municipality");
    assert!(row.contains(sign) && row.ends_with(" 3"), "{keys}: the count is without the own choice: {row}");
}

#[test]
fn a_choice_made_again_is_taken_back() {
    assert!(screen("120x40", "f<enter><enter>").row(0).contains("7 events"));
    assert!(screen("120x40", "f--").row(0).contains("7 events"));
    assert!(screen("120x40", "f<enter>u").row(0).contains("7 events"));
}

#[test]
fn counts_follow_the_filter_and_the_filter_is_typed_beside_them() {
    let typed = screen("120x40", "f/الصيادين");
    assert!(value(&typed, "Fishermen").ends_with(" 1"), "{}", typed.text());
    assert!(value(&typed, "The municipality").is_empty() || !value(&typed, "The municipality").ends_with(" 3"));
    let kept = typed.clone_keys("<enter>");
    assert!(kept.row(39).contains("all but this"), "the facets have the keys again: {}", kept.row(39));
    assert!(!kept.clone_keys("<esc>").text().contains("WHO"));
}

#[test]
fn they_stand_beside_the_list_where_there_is_room() {
    let wide = screen("200x60", "f<tab>");
    assert!(wide.text().contains("WHO") && wide.row(59).contains("Enter read"), "{}", wide.row(59));
    assert!(wide.clone_keys("f").row(59).contains("all but this"), "f gives them the keys again");
    assert!(!wide.clone_keys("ff").text().contains("WHO"));
    let narrow = screen("80x24", "f<tab>");
    assert!(!narrow.text().contains("WHO"), "over the list they go");
}

#[test]
fn a_click_chooses_a_value_and_one_beside_them_leaves() {
    let facets = screen("100x40", "f");
    let row = facets.text().lines().position(|line| line.contains("Aflak")).expect("the company");
    let chosen = facets.clone_keys(&format!("<click:6,{row}>"));
    assert!(chosen.row(0).contains("actor:company"), "{}", chosen.row(0));
    assert!(!chosen.clone_keys("<click:90,20>").text().contains("WHO"));
}

#[rstest]
#[case("40x10")]
#[case("60x18")]
#[case("80x24")]
fn how_to_close_them_is_said_on_every_screen(#[case] size: &str) {
    let facets = screen(size, "f");
    let hints = facets.text().lines().last().unwrap_or_default().to_owned();
    assert!(hints.contains("Esc close"), "{hints}");
}
