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
    assert!(value(&facets, "WHO").ends_with(" events"), "what is counted: {}", value(&facets, "WHO"));
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

/// A second value lets more events in, or, with another key, asks for both; the hints say which.
#[test]
fn a_second_value_means_what_the_hints_say() {
    let hints = |keys: &str| screen("120x40", keys).row(39);
    assert!(hints("f").contains("Enter only this") && !hints("f").contains("both together"), "{}", hints("f"));
    assert!(hints("f<enter>").contains("Enter no longer"), "{}", hints("f<enter>"));
    assert!(hints("f<enter>j").contains("Enter this too   + both together"), "{}", hints("f<enter>j"));
    let (too, both) = (screen("120x40", "f<enter>j<enter>"), screen("120x40", "f<enter>j+"));
    assert!(too.row(0).starts_with(" / actor:city,") && both.row(0).starts_with(" / actor:city+"), "{}", both.row(0));
    let count =
        |screen: &Screen| screen.row(0).split_whitespace().rev().nth(2).and_then(|count| count.parse::<u32>().ok());
    assert!(count(&both) < count(&too) && count(&both) > Some(0), "{} {}", both.row(0), too.row(0));
    assert_eq!(screen("120x40", "f<enter>j++").row(0), screen("120x40", "f<enter>").row(0));
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

#[rstest]
#[case::an_actor("200x60", "/actor:city<enter>")]
#[case::a_word("80x24", "/الجسر<enter>")]
#[case::a_date("120x40", "/2024<enter>")]
fn opened_again_they_name_what_they_count_then(#[case] size: &str, #[case] filter: &str) {
    let again = screen(size, &format!("f<esc>{filter}f"));
    assert_eq!(again.text(), screen(size, &format!("{filter}f")).text());
}

#[test]
fn they_stand_beside_the_list_where_there_is_room() {
    let wide = screen("200x60", "f<tab>");
    assert!(wide.text().contains("WHO") && wide.row(59).contains("Enter read"), "{}", wide.row(59));
    assert!(wide.clone_keys("f").row(59).contains("all but this"), "f gives them the keys again");
    assert!(!wide.clone_keys("ff").text().contains("WHO"));
    let narrow = screen("80x24", "f<tab>");
    assert!(!narrow.text().contains("WHO"), "where room is short they go");
}

#[test]
fn a_click_chooses_a_value_and_one_beside_them_leaves() {
    let facets = screen("100x40", "f");
    let row = facets.text().lines().position(|line| line.contains("Aflak")).expect("the company");
    let chosen = facets.clone_keys(&format!("<click:6,{row}>"));
    assert!(chosen.row(0).contains("actor:company"), "{}", chosen.row(0));
    assert!(!chosen.clone_keys("<click:90,20>").text().contains("WHO"));
}

/// No half of a title stands beside them: the list has room of its own, or none.
#[rstest]
#[case::in_its_place("60x18", false)]
#[case::beside("80x24", true)]
#[case::beside_wider("100x30", true)]
#[case::beside_stays("120x40", true)]
fn they_never_hide_a_part_of_the_list(#[case] size: &str, #[case] listed: bool) {
    let facets = screen(size, "jf");
    let text = facets.text();
    let rule = text.lines().filter(|row| row.chars().nth(33) == Some('│')).count();
    assert_eq!(rule > 8, listed, "{text}");
    for number in 1..=3 {
        let row = text.lines().find(|row| row.contains(&format!(" {number} ")) && row.contains("2024"));
        assert!(!listed || row.is_some_and(|row| row.chars().nth(33) == Some('│')), "{number}: {text}");
    }
    assert!(!listed || text.contains("The first stone"), "{text}");
}

/// Counts 3, 2 and 1 beside a greatest one of 4: the longest bar, three quarters of it, half, a quarter.
#[test]
fn bars_are_in_proportion_and_names_whole_where_there_is_room() {
    let names = ["Democratic Federation of Harbours", "Two", "اثنان", "One"];
    let actors: Vec<String> =
        (1..).zip(names).map(|(n, name)| format!("{{id: a{n}, name: {name}, kind: other}}")).collect();
    let events = (1..=4).map(|n| {
        let who: Vec<String> = (1..=5 - n).map(|n| format!("a{n}")).collect();
        format!("  - {{id: e{n}, date: 202{n}, title: T, actors: [{}]}}\n", who.join(", "))
    });
    let yaml = format!(
        "title: T\nlanguage: en\nsources: []\nactors: [{}]\nevents:\n{}",
        actors.join(", "),
        events.collect::<String>()
    );
    for (size, whole) in [("120x40", false), ("200x60", true)] {
        let facets = Screen::new(super::harness::written(&yaml), size).keys("f");
        let text = facets.text();
        let who = text.lines().find(|row| row.contains("Democratic")).unwrap_or_default();
        assert_eq!(who.split('│').next().is_some_and(|row| row.contains(names[0])), whole, "{text}");
        let bars: Vec<usize> =
            text.lines().skip_while(|row| !row.contains("WHO")).skip(1).take(4).map(eighths).collect();
        assert!(bars[0] >= 40, "{bars:?}: {text}");
        for (bar, count) in bars.iter().zip([4, 3, 2, 1]) {
            assert!((bar * 4).abs_diff(bars[0] * count) <= 4, "{bars:?}: {text}");
        }
    }
}

/// The length of the bar in a row, in eighths of a column.
fn eighths(row: &str) -> usize {
    let blocks = "▏▎▍▌▋▊▉█";
    let row = row.split('│').next().unwrap_or_default();
    row.chars().skip(1).filter_map(|c| blocks.chars().position(|block| block == c)).map(|place| place + 1).sum()
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
