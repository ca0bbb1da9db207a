//! What a filter finds that no event has whole, or that only may be found.

use rstest::rstest;

use super::harness::{Screen, bridge, shipped, written};

const DATED: &str = "
title: Dated
language: en
sources: []
events:
  - {id: a, date: 2023, title: A year}
  - {id: b, date: 2024-01-05, title: A known day}
  - {id: c, date: 2024-01, title: A month}
  - {id: d, date: 2024-01-09, title: Another day}
  - {id: e, date: 2024~, title: About a year}
";

#[rstest]
#[case::latin("kim putin treaty kursk", "3 of 4 words, without kursk", "Comprehensive Strategic")]
#[case::two_words("limousine harbour", "1 of 2 words, without harbour", "Russian limousine")]
#[case::arabic("سفن روسية تنقل صواريخ", "3 of 4 words", "Russian ships take")]
fn the_nearest_events_are_listed_with_the_word_that_they_lack(
    #[case] typed: &str,
    #[case] heading: &str,
    #[case] title: &str,
) {
    let screen = Screen::new(shipped(), "120x40").keys(&format!("/{typed}<enter>"));
    let text = screen.text();
    let rows: Vec<&str> = text.lines().collect();
    let at = rows.iter().position(|row| row.contains(heading)).expect("a heading");
    assert!(rows[at + 1..at + 5].iter().any(|row| row.contains(title)), "{text}");
    assert!(screen.row(0).contains("0 of 79 · ") && screen.row(0).contains(" nearest"), "{text}");
    let footer = screen.row(39);
    assert!(footer.contains("no event has all") || footer.contains("finds nothing"), "{footer}");
}

/// An event that has a sentence only in other endings or spellings hides none that have most of it as it stands.
#[rstest]
#[case::an_ending(
    "when was the treaty signed",
    "half an alliance",
    "3 of 5 words, without when, was",
    "Comprehensive Strategic"
)]
#[case::arabic("متى وقعت المعاهدة بين روسيا وكوريا", "half an alliance", "5 of 6 words", "Comprehensive Strategic")]
#[case::verbs("kim visiting russia and meeting putin", "visits Russia", "without kim", "Ties between Moscow")]
fn what_has_a_sentence_in_other_endings_alone_hides_not_the_nearest(
    #[case] typed: &str,
    #[case] found: &str,
    #[case] heading: &str,
    #[case] title: &str,
) {
    let screen = Screen::new(shipped(), "120x40").keys(&format!("/{typed}<enter>"));
    let text = screen.text();
    let after = text.split_once(heading).unwrap_or_else(|| panic!("{heading}: {text}")).1;
    assert!(after.lines().skip(1).take(4).any(|row| row.contains(title)), "{text}");
    assert!(screen.selected().contains(found), "what has all comes first: {text}");
}

/// What all of a sentence stands in as it was typed is what was meant, and so is what few words find in whatever ending.
#[rstest]
#[case("putin and kim sign the treaty")]
#[case("treaty signed")]
#[case("بوتين يزور كوريا الشمالية لأول مرة")]
fn where_an_event_has_the_words_no_other_is_listed(#[case] typed: &str) {
    let screen = Screen::new(shipped(), "120x40").keys(&format!("/{typed}<enter>"));
    assert!(!screen.row(0).contains("nearest") && !screen.row(0).contains("0 of"), "{}", screen.text());
}

#[test]
fn what_has_a_field_is_never_left_out() {
    let screen = Screen::new(shipped(), "120x40").keys("/actor:lavrov limousine treaty<enter>");
    assert!(screen.text().contains("without limousine"), "{}", screen.text());
    for typed in ["actor:lavrov limousine", "\"half an alliance\" limousine", "2006 limousine -kim"] {
        let screen = Screen::new(shipped(), "120x40").keys(&format!("/{typed}<enter>"));
        assert!(screen.text().contains("No event matches"), "{typed}: {}", screen.text());
    }
}

#[rstest]
#[case("kim jung un", "kim jong un")]
#[case("contianer", "containers")]
#[case("كبم", "كيم")]
fn a_word_that_nothing_has_is_mended_by_tab(#[case] typed: &str, #[case] meant: &str) {
    let typed = Screen::new(shipped(), "80x24").keys(&format!("/{typed}"));
    assert!(typed.row(1).contains("did you mean"), "{}", typed.text());
    let (taken, meant) =
        (typed.clone_keys("<tab><enter>"), Screen::new(shipped(), "80x24").keys(&format!("/{meant}<enter>")));
    assert_eq!(taken.text(), meant.text());
}

#[test]
fn nothing_is_suggested_for_what_is_like_nothing() {
    assert!(!Screen::new(shipped(), "80x24").keys("/macron").text().contains("did you mean"));
}

#[test]
fn what_surely_matches_comes_first_and_what_possibly_does_under_a_line_of_its_own() {
    let screen = Screen::new(written(DATED), "80x24").keys("/2024-01-05..2024-01-20<enter>");
    let text = screen.text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    let order = ["A known day", "Another day", "Possible: ", "A month", "About a year"].map(place);
    assert!(order.is_sorted(), "{text}");
    assert!(screen.selected().contains("A known day"), "{text}");
    assert!(screen.clone_keys("G").selected().contains("About a year"));
    assert!(screen.clone_keys("s").selected().contains("Another day"), "another order begins at its top");
    let from_a_month = Screen::new(written(DATED), "80x24").keys("jj/2024-01-05..2024-01-20");
    assert!(from_a_month.selected().contains("A known day"), "{}", from_a_month.text());
    assert!(!Screen::new(bridge(), "80x24").keys("/2024<enter>").text().contains("Possible: "));
}

const DERIVED: &str = "
title: Derived
language: ar
sources: []
events:
  - {id: a, date: 2021, title: سفينة تغادر وسلاح يسقط وأطلقت النار}
  - {id: b, date: 2022, title: سفن كثيرة وأسلحة بعيدة وإطلاق نار}
  - {id: c, date: 2023, title: ميناء, summary: فيه سفن وأسلحة وإطلاق}
  - {id: d, date: 2024, title: سفير وسلحفاة وطلاق}
";

/// In the order of the best match, words of the same root come after the word itself, with a sign of their own.
#[rstest]
#[case::a_plural("سفن")]
#[case::another_plural("أسلحة")]
#[case::the_noun_of_a_verb("إطلاق")]
fn derived_words_come_last_and_are_marked(#[case] word: &str) {
    let screen = Screen::new(written(DERIVED), "80x24").keys(&format!("/{word}<enter>ss"));
    let text = screen.text();
    let rows: Vec<&str> = text.lines().skip(2).take_while(|row| !row.starts_with(" ──")).collect();
    let numbers: Vec<&str> =
        rows.iter().filter_map(|row| row.get(..8)?.split(['▌', ' ']).find(|one| !one.is_empty())).collect();
    assert_eq!(numbers, ["2", "3", "~1"], "{text}");
}

/// What stands in no letters is found, and told where nothing has it.
#[test]
fn signs_and_letters_written_as_two_are_marked_or_told() {
    let yaml = "title: Signs\nlanguage: en\nsources: []\nevents:\n  - {id: a, date: 2001, title: Köln → Bonn}\n";
    let screen = |keys: &str| Screen::new(written(yaml), "80x24").keys(keys);
    assert_eq!(screen("/koeln").hits(), screen("/köln").hits());
    assert!(screen("/→").hits().contains('→') && screen("/köln").hits().contains("Köln"), "{}", screen("/→").hits());
    for (typed, told) in [("/€<enter>", "€ finds nothing"), ("/tag:★<enter>", "no tag is called ★")] {
        assert!(screen(typed).text().contains(told), "{}", screen(typed).text());
    }
}

#[test]
fn headings_are_walked_through_sections_too() {
    let screen = Screen::new(written(DATED), "80x24").keys("/2024-01-05..2024-01-20<enter>g]");
    assert!(screen.selected().contains("A month"), "{}", screen.text());
    assert!(screen.clone_keys("[").selected().contains("A known day"));
}
