//! The questions on which accounts differ: which of them are listed, and the ways in and out.

use rstest::rstest;

use super::harness::{Screen, bridge, flood, shipped, written};

fn questions(size: &str, keys: &str) -> Screen {
    Screen::new(flood(), size).keys(&format!("d{keys}"))
}

#[rstest]
#[case("40x10", "")]
#[case("80x24", "j")]
#[case("120x40", "G")]
#[case("200x60", "/حصيلة<enter>")]
fn the_questions_look_like_this(#[case] size: &str, #[case] keys: &str) {
    let screen = questions(size, keys);
    insta::assert_snapshot!(format!("flood-{}", screen.name()), screen.picture());
}

#[test]
fn each_question_is_told_with_its_answers_its_event_and_the_date_of_that() {
    let text = questions("120x40", "").text();
    for said in [
        "When?",
        "2 answers: 14 Jul 2021 · 15 Jul 2021",
        "1  14 Jul 2021",
        "The river floods the old quarter",
        "Did it happen?",
        "2 answers: claimed · denied",
        "Did the dam break?",
        "2 answers: yes · no",
        "displaced",
        "3 answers: ~8,000 people · 8,000–10,000 people",
        "the dead",
        "3 answers: 120 · 90+ · 135",
        "5 questions · 3 events",
        "1 of 5",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("rebuilt"), "accounts that agree ask nothing: {text}");
}

#[test]
fn questions_and_answers_are_read_in_the_language_of_the_data_that_is_asked_for() {
    let arabic = questions("120x40", "T").reading();
    for said in ["هل انهار السد؟", "نعم", "النازحون", "حصيلة الفيضان"] {
        assert!(arabic.contains(said), "{said}: {arabic}");
    }
    let shipped = Screen::new(shipped(), "120x40").keys("d").text();
    assert!(shipped.contains("yes · no (Moscow)") && shipped.contains("troops in Kursk"), "{shipped}");
}

#[rstest]
#[case::typed_there("d/toll<enter>", "displaced", 2)]
#[case::typed_before("/toll<enter>d", "displaced", 2)]
#[case::in_arabic("d&السد<enter>", "Did it happen?", 2)]
#[case::by_a_field("d/standing:claimed 2021-08<enter>", "displaced", 2)]
#[case::dimmed("x/toll<enter>d", "displaced", 2)]
#[case::taken_back("d/toll<esc>", "When?", 5)]
#[case::undone("d/toll<enter>u", "Did it happen?", 5)]
fn only_the_events_that_the_filter_finds_are_asked_about(#[case] keys: &str, #[case] first: &str, #[case] all: usize) {
    let screen = Screen::new(flood(), "120x40").keys(keys);
    let counted = format!("{all} questions");
    assert!(screen.row(1).contains(&counted), "{counted}: {}", screen.text());
    assert!(screen.text().contains(first), "{first}: {}", screen.text());
}

#[rstest]
#[case("j", "Did it happen?")]
#[case("jj<up>", "Did it happen?")]
#[case("2j", "Did the dam break?")]
#[case("G", "the dead")]
#[case("Ggj", "Did it happen?")]
#[case("<pgdn>", "the dead")]
#[case("G<pgup>", "When?")]
#[case("]]", "displaced")]
#[case("G[", "Did it happen?")]
#[case("3G", "displaced")]
#[case("3<enter>", "displaced")]
#[case("<wheel:2@10,10>", "Did the dam break?")]
#[case("<wheel:9@10,10><wheel:-1@10,10>", "displaced")]
#[case("<click:10,6>", "Did it happen?")]
#[case("s", "displaced")]
fn a_reader_moves_here_as_elsewhere(#[case] keys: &str, #[case] at: &str) {
    let screen = questions("120x40", keys);
    assert!(screen.pointed().contains(at), "{}", screen.text());
}

#[rstest]
#[case("4G", "The accounts of event 4 do not differ")]
#[case("9G", "There is no event 9")]
#[case("/toll<enter>1G", "Event 1 is hidden by the filter")]
fn a_number_without_a_question_says_so(#[case] keys: &str, #[case] said: &str) {
    let screen = questions("80x24", keys);
    assert!(screen.text().contains(said), "{}", screen.text());
}

#[rstest]
#[case("", "<enter>", "<esc>")]
#[case("j", "<enter>", "q")]
#[case("jj", "c", "c")]
#[case("G", "<enter>", "d")]
#[case("/السد<enter>j", "<enter>", "<esc>")]
fn a_question_opens_its_accounts_and_leads_back_to_its_own_row(
    #[case] keys: &str,
    #[case] open: &str,
    #[case] back: &str,
) {
    let before = questions("80x24", keys);
    let compared = before.clone_keys(open);
    assert!(compared.row(0).contains("accounts ·"), "{}", compared.text());
    assert_eq!(compared.clone_keys(back).text(), before.text());
}

#[test]
fn the_event_of_a_question_is_selected_on_the_panes_and_the_way_back_leads_to_where_the_reader_was() {
    let list = Screen::new(flood(), "120x40").keys("G");
    let left = list.clone_keys("dgjj<esc>");
    assert!(left.selected().contains("The dam is said to have broken"), "{}", left.selected());
    assert!(left.clone_keys("H").selected().contains("rebuilt"), "{}", left.clone_keys("H").selected());
}

#[test]
fn opened_at_an_event_it_points_at_its_first_question_or_at_the_next_one() {
    for (keys, at) in [("", "When?"), ("j", "Did it happen?"), ("jj", "displaced"), ("jjj", "the dead")] {
        let screen = Screen::new(flood(), "120x40").keys(&format!("{keys}d"));
        let wanted = if keys == "jjj" { "displaced" } else { at };
        assert!(screen.pointed().contains(wanted), "{keys}: {}", screen.text());
    }
}

#[rstest]
#[case("]")]
#[case("G<space>")]
fn who_reads_on_from_an_account_is_where_they_went(#[case] keys: &str) {
    let read = Screen::new(bridge(), "100x30").keys("d<enter><enter>");
    let gone = read.clone_keys(keys);
    assert_ne!(gone.selected(), read.selected(), "{}", gone.text());
}

#[rstest]
#[case("100x30")]
#[case("160x50")]
fn the_articles_can_be_listed_from_an_account(#[case] size: &str) {
    let list = Screen::new(bridge(), size).keys("d<enter><enter>w");
    assert!(list.text().contains(" min "), "{}", list.text());
    assert!(list.clone_keys("<esc>").text().contains("The first stone"), "and lead back to the events");
}

#[test]
fn reading_the_files_again_keeps_the_question() {
    let before = questions("80x24", "jjj");
    assert_eq!(before.clone_keys("r").pointed(), before.pointed());
}

#[rstest]
#[case("120x40")]
#[case("40x10")]
fn without_a_question_it_says_so_and_what_leads_on(#[case] size: &str) {
    let one = "title: T\nlanguage: en\nsources: []\nevents: [{id: a, date: 1963, title: E}]\n";
    let none = Screen::new(written(one), size).keys("d");
    assert!(none.text().contains("The accounts of no event differ"), "{}", none.text());
    assert!(none.clone_keys("<esc>").selected().contains('E'));
    let found = questions(size, "/rebuilt<enter>");
    assert!(found.text().contains("The filter finds no event"), "{}", found.text());
    assert!(found.clone_keys("u").text().contains("5 questions"));
}

#[test]
fn the_cursor_of_the_terminal_follows_the_question() {
    for size in ["39x9", "40x10", "59x20", "80x24", "160x45", "240x67"] {
        let screen = questions(size, "jjj");
        let whole = size == "39x9" || screen.pointed().contains("displaced");
        assert!(whole, "{size}: {}", screen.text());
    }
}
