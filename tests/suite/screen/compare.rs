//! Accounts compared: what differs first, figures on one scale, the words of a passage that state what is asked.

use rstest::rstest;

use super::harness::{Screen, flood, shipped};

fn compared(size: &str, keys: &str) -> Screen {
    Screen::new(flood(), size).keys(keys)
}

#[rstest]
#[case("40x10", "3Gc")]
#[case("80x24", "djjj<enter>")]
#[case("120x40", "3Gc")]
#[case("200x60", "3GcT")]
fn a_comparison_looks_like_this(#[case] size: &str, #[case] keys: &str) {
    let screen = compared(size, keys);
    insta::assert_snapshot!(format!("flood-{}", screen.name()), screen.picture());
}

#[test]
fn what_is_noted_of_several_excerpts_of_an_account_stands_once_below_it() {
    let text = Screen::new(shipped(), "80x120").keys("51Gc").text();
    let account = text.split_once("[2] ").and_then(|(_, rest)| rest.rsplit_once("[3] ")).expect("accounts").0;
    assert_eq!(account.matches("the article speaks of its own").count(), 1, "{text}");
    assert!(account.contains("two times, no contradiction"), "{text}");
}

#[test]
fn articles_are_called_by_their_whole_names_where_accounts_stand_one_below_the_other() {
    let text = Screen::new(shipped(), "80x120").keys("51Gc").text();
    let names = text.split_once("▌[1] ").expect("accounts").1;
    let name = names.split_once("[3] Accusations and alliances").expect("the third").1;
    let whole = name.lines().take(2).flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
    assert!(whole.starts_with(": North Korea accuses the US of planning a nuclear"), "{whole}");
}

#[rstest]
#[case("80x24", "≠ displaced · people", "when")]
#[case("120x40", "≠ the dead", "when")]
#[case("60x16", "≠ displaced", "standing")]
fn what_differs_stands_first(#[case] size: &str, #[case] differs: &str, #[case] agrees: &str) {
    let text = compared(size, "3GcG").clone_keys("g").text();
    let row = |said: &str| text.lines().position(|line| line.contains(said)).unwrap_or(usize::MAX);
    assert!(row(differs) < row(agrees), "{text}");
}

#[rstest]
#[case("3Gc", "8 Aug 2021 [1] · Aug 2021 [2][3]")]
#[case("2Gc", "yes [1][2] · no [3]")]
#[case("1Gc", "14 Jul 2021 [1] · 15 Jul 2021 [2]")]
fn on_a_narrow_screen_a_matter_is_one_line_with_who_says_what(#[case] keys: &str, #[case] said: &str) {
    let text = compared("80x24", keys).text().replace('\u{a0}', " ");
    assert!(text.contains(said), "{text}");
}

/// The column of a sign in the row that has some words, and that of a round number on the line of the scale.
fn columns(screen: &Screen, said: &str, sign: &str) -> Option<usize> {
    let row = screen.text().lines().position(|line| line.contains(said))?;
    screen.text().lines().nth(row)?.chars().position(|c| sign.starts_with(c))
}

#[rstest]
#[case("80x24")]
#[case("120x40")]
#[case("200x60")]
fn each_figure_stands_on_the_scale_where_its_number_belongs(#[case] size: &str) {
    let screen = compared(size, "3Gc");
    let text = screen.text();
    let axis = text.lines().position(|line| line.contains('┴')).expect("an axis");
    let line: Vec<char> = text.lines().nth(axis).unwrap_or("").chars().collect();
    let first = line.iter().position(|c| *c == '┴').expect("zero");
    let last = line.iter().rposition(|c| *c == '┴').expect("the last");
    let words = text.lines().nth(axis - 1).and_then(|line| line.split_whitespace().last()).expect("round numbers");
    let end: usize = words.replace(',', "").parse().expect("a number");
    let place = |value: usize| first + (last - first) * value / end;
    let marks = [("about 8,000", "○", 8_000), ("8,000–10,000", "●", 8_000), ("[3] claimed", "●", 12_000)];
    for (said, sign, value) in marks {
        let found = columns(&screen, said, sign).expect("a mark");
        assert!(found.abs_diff(place(value)) <= 1, "{said} at {found}, not {}: {text}", place(value));
    }
    for said in
        ["about 8,000", "8,000–10,000", "at least 90", "claimed by The city · 8 Aug 2021", "reported · River Times"]
    {
        assert!(text.contains(said) || size == "80x24", "{said}: {text}");
    }
    assert!(text.contains('━') && text.contains('›'), "a range and what is at least so much: {text}");
}

#[rstest]
#[case::words_of_a_number("3Gc", &["ثمانية آلاف", "مئة وعشرين", "8 and 10 thousand", "ninety", "12,000", "135"])]
#[case::only_of_what_is_asked("djjj<enter>", &["ثمانية آلاف", "8 and 10 thousand", "12,000"])]
#[case::what_dates_a_passage("d<enter>", &["14 يوليو 2021", "15 July 2021"])]
fn only_what_states_what_is_asked_is_marked(#[case] keys: &str, #[case] stated: &[&str]) {
    let hits = compared("90x60", keys).hits();
    for words in stated {
        assert!(hits.contains(words), "{words}: {hits}");
    }
    for other in ["8 أغسطس", "10 August", "2023"] {
        assert!(!hits.contains(other), "{other}: {hits}");
    }
    assert_eq!(hits.contains("135"), stated.contains(&"135"), "{hits}");
}

#[test]
fn ten_thousand_is_marked_in_the_shipped_timeline_and_the_eighth_of_october_is_not() {
    let hits = Screen::new(shipped(), "200x60").keys("51Gc").hits();
    assert!(hits.contains("10 آلاف") && hits.contains("٨ آلاف"), "{hits}");
    assert!(!hits.contains("أكتوبر") && !hits.contains("1500"), "{hits}");
}

#[test]
fn values_and_names_turn_to_another_language_of_the_data() {
    let screen = compared("120x40", "2Gc");
    assert!(screen.text().contains("≠ yes") && screen.text().contains("≠ no"), "{}", screen.text());
    let arabic = compared("80x24", "2GcT").reading();
    assert!(arabic.contains("نعم") && arabic.contains("هل انهار السد؟"), "{arabic}");
    assert!(arabic.contains("انهار السد ليلا كما قال المهندسون"), "the translation of the English article: {arabic}");
}

#[test]
fn from_a_question_the_comparison_opens_with_it_in_sight_and_marked() {
    for size in ["40x10", "80x24", "120x40"] {
        let screen = compared(size, "dG<enter>");
        let marked = screen.text().lines().find(|line| line.starts_with('▌')).unwrap_or("").to_owned();
        assert!(marked.contains("the dead"), "{size}: {}", screen.text());
    }
}

#[test]
fn the_next_event_to_compare_is_the_next_question_where_a_reader_came_from_them() {
    let screen = compared("80x24", "dj<enter>");
    assert!(screen.text().contains("▌≠ standing"), "{}", screen.text());
    let next = screen.clone_keys("n");
    assert!(next.text().contains("▌≠ Did the dam break?"), "{}", next.text());
    assert!(next.clone_keys("n").row(0).contains("The toll of the flood"));
    assert!(next.clone_keys("N").text().contains("▌≠ standing"));
    assert!(next.clone_keys("nnn").text().contains("This was the last question"));
}

/// How the passages of the three accounts of the toll begin.
const PASSAGES: [&str; 3] = ["وقالت البلدية", "Between 8 and 10", "وأن"];

#[rstest]
#[case::the_first("3Gc<enter>", 0)]
#[case::the_next_one("3Gca<enter>", 1)]
#[case::around_the_end("3GcA<enter>", 2)]
#[case::by_tab("3Gc<tab><tab><enter>", 2)]
#[case::by_an_arrow("3Gc<right><enter>", 1)]
#[case::by_its_number("3Gc2<wait:400>", 1)]
#[case::by_its_number_at_once("3Gc3<enter>", 2)]
#[case::under_an_arabic_keyboard("3Gc٣<wait:400>", 2)]
#[case::by_a_click_on_its_passage("3Gc<click:60,17>", 1)]
#[case::by_a_click_on_its_name("3Gc<click:60,1>", 1)]
#[case::by_a_click_on_its_figure("3Gc<click:20,7>", 2)]
#[case::from_a_question("djjj<enter>2<wait:500>", 1)]
fn an_account_leads_into_its_article_at_its_passage_and_back(#[case] keys: &str, #[case] account: usize) {
    let screen = compared("120x40", keys);
    assert!(screen.marked().starts_with(PASSAGES[account]), "{}", screen.text());
    assert!(screen.row(39).contains("comparison"), "the way back is told: {}", screen.row(39));
    for back in ["<esc>", "q"] {
        let again = screen.clone_keys(back);
        assert!(again.row(0).contains("3 accounts · 2 disagreements"), "{}", again.text());
        assert!(again.text().contains(&format!("▌[{}]", account + 1)), "it is still pointed at: {}", again.text());
    }
}

#[rstest]
#[case::alone("3Gc2", "3 accounts")]
#[case::not_long_enough("3Gc2<wait:399>", "3 accounts")]
#[case::a_second_digit_begins_the_wait_anew("3Gc1<wait:300>2<wait:300>", "3 accounts")]
#[case::a_second_digit_is_of_the_number("3Gc1<wait:300>2<wait:400>", "There is no account 12")]
#[case::with_a_letter_it_is_an_event("3Gc2G", "The dam is said to have broken")]
#[case::escape_takes_it_back("3Gc2<esc><wait:400>", "3 accounts")]
#[case::another_key_takes_it_back("3Gc2j<wait:400>", "3 accounts")]
#[case::none_has_this_number("3Gc9<wait:400>", "There is no account 9")]
#[case::nothing_is_no_number("3Gc0<wait:400>", "There is no account 0")]
#[case::no_event_has_this_number("3Gc9G", "There is no event 9")]
fn a_digit_waits_for_another_one_or_for_a_letter(#[case] keys: &str, #[case] said: &str) {
    let screen = compared("120x40", keys);
    assert!(screen.text().contains(said), "{}", screen.text());
    assert!(screen.row(0).contains("accounts ·"), "the comparison is shown: {}", screen.row(0));
}

#[test]
fn the_article_is_left_for_the_same_comparison_wherever_the_reader_went_in_it() {
    let before = compared("80x24", "dG<enter>jjj2<wait:400>");
    let gone = before.clone_keys("]]");
    assert!(gone.clone_keys("<esc>").row(0).contains("The toll of the flood"), "{}", gone.clone_keys("<esc>").text());
    let closed = before.clone_keys("/burst<enter><esc>");
    assert!(!closed.row(0).contains("accounts ·"), "the find is closed first: {}", closed.text());
    assert!(closed.clone_keys("<esc>").row(0).contains("accounts ·"));
    assert!(closed.clone_keys("<esc><esc>").row(1).contains("What accounts answer differently"));
    let list = before.clone_keys("<tab>");
    assert!(!list.row(23).contains("comparison"), "{}", list.text());
    assert!(!list.clone_keys("<esc>").row(0).contains("accounts ·"), "who goes to the list is done with it");
}

#[test]
fn an_account_that_is_out_of_sight_comes_into_it_when_it_is_pointed_at() {
    let screen = compared("80x24", "3GcAA");
    assert!(screen.text().contains("▌[2]"), "{}", screen.text());
    assert!(compared("40x10", "3Gca").text().contains("▌[2]"));
}

#[test]
fn a_click_takes_a_digit_back() {
    let screen = compared("120x40", "3Gc2<click:5,30><wait:400>");
    assert!(screen.row(0).contains("3 accounts"), "{}", screen.text());
}
