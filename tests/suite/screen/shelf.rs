//! The shelf: the articles as a list, and each of them read from its beginning.

use rstest::rstest;

use super::harness::{Fixture, Screen, bridge, quoting, written};
use super::shipped;

/// Three articles, of which two cannot be read; nothing rests on the third.
fn torn() -> Fixture {
    quoting(
        "title: t\nlanguage: en\nsources:
  - {id: a, file: a.txt, title: {en: The whole one}, language: en}
  - {id: b, file: gone.txt, title: {ar: المقال الضائع}, language: ar}
  - {id: c, file: also-gone.txt, title: {en: Lost too}, language: fr}
events:
  - {id: e, date: 1950-01-01, title: First, excerpts: [{source: a, exact: the bridge}]}
  - {id: f, date: 2000-01-01, title: Last, excerpts: [{source: b, exact: الجسر}]}\n",
        "One line of the bridge.\n\nAnother line.\n",
    )
}

#[rstest]
#[case::smallest("40x10", "w")]
#[case::narrow("70x24", "w")]
#[case::usual("80x24", "w")]
#[case::wide("120x40", "w")]
#[case::wider("200x60", "w")]
#[case::filtered("80x24", "/stone<enter>w")]
#[case::an_arabic_article("80x24", "w<enter>")]
#[case::an_english_article("120x40", "wj<enter>]")]
#[case::on_a_small_screen("40x10", "w<enter>")]
#[case::on_a_large_screen("200x60", "w<enter>")]
fn the_shelf_looks_like_this(#[case] size: &str, #[case] keys: &str) {
    let screen = Screen::new(bridge(), size).keys(keys);
    insta::assert_snapshot!(screen.name(), screen.picture());
}

#[test]
fn each_article_tells_what_it_is_and_what_rests_on_it() {
    let screen = Screen::new(bridge(), "80x24").keys("w");
    let row = |number: usize| screen.text().lines().nth(number).unwrap_or_default().to_owned();
    assert!(row(2).contains("1 min") && row(2).contains("6 events") && row(2).contains("on 5 of 7 ¶"), "{}", row(2));
    assert!(row(3).contains("22 Oct 2024 · Arabic"), "{}", row(3));
    assert!(screen.reading().contains("صحيفة الميناء"), "{}", screen.reading());
    assert!(screen.row(23).ends_with("1 of 2"), "{}", screen.row(23));
}

#[test]
fn a_filter_counts_the_events_it_finds() {
    let screen = Screen::new(bridge(), "80x24").keys("/standing:forecast<enter>w");
    let text = screen.text();
    assert!(text.contains("0 of 6 events") && text.contains("1 of 4 events"), "{text}");
    assert!(screen.row(0).contains("standing:forecast"), "the filter stays in sight");
}

#[test]
fn every_mark_of_a_bar_lies_below_the_day_of_its_event() {
    // One event in 1950, one in 2000: the bars of articles that tell one of them each.
    let screen = Screen::new(torn(), "110x32").keys("w");
    let bars: Vec<usize> = screen.text().lines().filter_map(|row| row.chars().position(|sign| sign == '━')).collect();
    assert_eq!(bars, [1, 108], "{}", screen.text());
    let spine: Vec<char> = screen.row(1).chars().collect();
    assert_eq!((spine.get(1), spine.get(108)), (Some(&'█'), Some(&'█')), "{}", screen.text());
}

#[rstest]
#[case("80x24")]
#[case("120x40")]
#[case("200x60")]
fn bars_lie_below_the_marks_of_the_spine_also_where_it_is_broken_or_turned(#[case] size: &str) {
    for keys in ["w", "wt", "w++"] {
        let screen = shipped(size).keys(keys);
        let text = screen.text();
        let spine: Vec<char> = screen.row(1).chars().collect();
        let bars = text.lines().filter(|row| row.contains('━') && !row.contains("min"));
        for (at, _) in bars.flat_map(|row| row.chars().enumerate()).filter(|(_, sign)| *sign == '━') {
            assert!(spine.get(at).is_some_and(|sign| "▁▂▃▄▅▆▇█·".contains(*sign)), "{at} {size} {keys}: {text}");
        }
    }
}

#[test]
fn the_list_opens_at_the_article_that_is_read_and_keys_move_in_it() {
    let screen = Screen::new(bridge(), "80x24");
    assert!(screen.clone_keys("gw").selected().contains("6 events"));
    assert!(screen.clone_keys("Gw").selected().contains("4 events"), "the forecast rests on the other one");
    assert!(screen.clone_keys("gwj").selected().contains("4 events"));
    assert!(screen.clone_keys("gwjjjk").selected().contains("6 events"));
    assert!(screen.clone_keys("gwG").selected().contains("4 events"));
    assert!(screen.clone_keys("gw<click:10,6>").selected().contains("4 events"));
}

#[rstest]
#[case("w")]
#[case("<esc>")]
#[case("q")]
fn the_panes_come_back_as_they_were(#[case] back: &str) {
    let screen = Screen::new(bridge(), "80x24").keys("jj");
    assert_eq!(screen.clone_keys(&format!("wj{back}")).text(), screen.text());
}

#[test]
fn an_article_is_read_from_its_beginning_and_left_at_the_same_row() {
    let shelf = Screen::new(bridge(), "80x24").keys("wj");
    let article = shelf.clone_keys("<enter>");
    assert!(article.row(0).contains("Horizon Agency") && article.row(0).ends_with("¶ 2 of 5"), "{}", article.text());
    assert!(article.row(3).contains("Bridge works halted"), "{}", article.text());
    for back in ["<esc>", "q", "w"] {
        assert_eq!(article.clone_keys(back).text(), shelf.text(), "{back}");
    }
}

#[test]
fn marked_passages_lead_to_their_events() {
    let article = Screen::new(bridge(), "80x24").keys("wg<enter>");
    assert!(article.row(22).contains("1 · ~ Mar 2024 · The council passes the budget"), "{}", article.row(22));
    assert!(article.marked().starts_with("وكان المجلس البلدي"), "{}", article.marked());
    let next = article.clone_keys("]");
    assert!(next.row(22).contains("2 · 2 Jun 2024 · The first stone"), "{}", next.row(22));
    assert!(next.marked().starts_with("شهد الميناء"), "{}", next.marked());
    assert!(next.clone_keys("[[").text().contains("No passage before this one"));
    let event = next.clone_keys("<enter>");
    assert!(
        event.selected().contains("The first stone") && event.text().contains("account 1 of 2"),
        "{}",
        event.text()
    );
    let clicked = article.clone_keys("<click:60,8><click:60,8>");
    assert!(clicked.selected().contains("The first stone"), "a click, and another one: {}", clicked.text());
}

#[test]
fn an_event_that_the_filter_hides_is_shown_all_the_same() {
    let event = Screen::new(bridge(), "80x24").keys("/contract<enter>wg<enter><enter>");
    assert!(event.selected().contains("The council passes"), "{}", event.text());
    assert!(event.text().contains("The filter hid that place"), "{}", event.text());
}

#[test]
fn the_way_back_from_an_event_is_the_one_to_where_the_panes_were() {
    let screen = Screen::new(bridge(), "80x24").keys("jjj");
    let there = screen.clone_keys("wg<enter>][<enter>");
    assert!(there.selected().contains("The council passes"), "{}", there.text());
    assert_eq!(there.clone_keys("H").selected(), screen.selected());
}

#[test]
fn words_are_found_in_an_article_by_itself() {
    let article = Screen::new(bridge(), "80x24").keys("wg<enter>/الصيادين");
    assert!(article.row(23).contains("1 of 3") && article.hits().contains("الصيادين"), "{}", article.text());
    let kept = article.clone_keys("<enter>n");
    assert!(kept.row(23).contains("2 of 3"), "{}", kept.row(23));
    let gone = kept.clone_keys("<esc>");
    assert!(gone.row(0).contains('¶') && gone.row(23).contains("next passage"), "the article stays: {}", gone.text());
    assert!(gone.clone_keys("<esc>").text().contains("6 events"), "{}", gone.text());
}

#[test]
fn an_article_becomes_the_filter() {
    for keys in ["wj*", "wj<enter>*"] {
        let screen = Screen::new(bridge(), "80x24").keys(keys);
        assert!(screen.row(0).contains("/ source:horizon") && screen.row(0).contains("4 of 7"), "{}", screen.text());
    }
}

#[test]
fn an_article_that_cannot_be_read_is_listed_and_says_why() {
    let screen = Screen::new(torn(), "80x24").keys("wj");
    assert!(screen.text().contains("✗ cannot be read: gone.txt"), "{}", screen.text());
    assert!(screen.selected().contains("1 event ") && screen.selected().contains("—"), "{}", screen.selected());
    let read = screen.clone_keys("<enter>");
    assert!(read.text().contains("The article gone.txt cannot be read."), "{}", read.text());
    assert!(read.text().contains("events.yaml:5:") && read.text().contains("gone.txt"), "{}", read.text());
    assert!(read.clone_keys("]").row(23).contains("No further passage"), "{}", read.text());
    assert!(read.clone_keys("<enter>").row(23).contains("No event rests on"), "{}", read.text());
    assert!(read.clone_keys("E").row(23).contains("nothing to edit"), "{}", read.text());
    let unused = screen.clone_keys("j").text();
    assert!(unused.contains("no events") && unused.contains(" fr"), "{unused}");
}

#[test]
fn a_timeline_without_articles_says_so() {
    let timeline = written("title: t\nlanguage: en\nsources: []\nevents:\n  - {id: a, date: 2024-06-18, title: One}\n");
    let screen = Screen::new(timeline, "80x24").keys("w");
    assert!(screen.text().contains("No article is listed"), "{}", screen.text());
    for key in ["<enter>", "*", "j", "E", "]"] {
        assert!(screen.clone_keys(key).text().contains("No article is listed"), "{key}");
    }
    assert!(screen.clone_keys("<enter><esc>").selected().contains("One"), "one step back");
}

#[rstest]
#[case("40x10")]
#[case("60x18")]
#[case("79x24")]
fn nothing_is_cut_without_a_sign(#[case] size: &str) {
    let title = "Of a bridge that was to be built, that was begun, that stood still for years, and that nobody crosses to this day; "
        .repeat(6);
    let yaml = format!(
        "title: t\nlanguage: en\nsources: [{{id: a, file: a.txt, title: {{en: \"{title}\"}}, publisher: {{en: A paper}}}}]\n\
         events: [{{id: e, date: 1950-01-01, title: First, excerpts: [{{source: a, exact: the bridge}}]}}]\n"
    );
    let text = Screen::new(quoting(&yaml, "One line of the bridge.\n"), size).keys("w").text();
    assert!(text.contains('…') && text.contains("A paper"), "{text}");
    let read = Screen::new(quoting(&yaml, "One line of the bridge.\n"), size).keys("w<enter>").text();
    assert!(read.contains('…') && read.contains("One line of the bridge."), "{read}");
}

#[test]
fn many_articles_scroll_with_the_one_pointed_at_in_sight() {
    let sources: Vec<String> =
        (1..=40).map(|n| format!("{{id: s{n}, file: a.txt, title: {{en: Article {n}}}}}")).collect();
    let yaml = format!("title: t\nlanguage: en\nsources: [{}]\nevents: []\n", sources.join(", "));
    let screen = Screen::new(quoting(&yaml, "One line.\n"), "80x24").keys("w");
    for (keys, title) in [
        ("G", "Article 40"),
        ("<pgdn>", "Article 22"),
        ("GGk", "Article 39"),
        ("Gg", "Article 1 "),
        ("<wheel:+5@9,9>", "Article 6"),
    ] {
        let moved = screen.clone_keys(keys);
        assert!(moved.selected().contains(title), "{keys}: {}", moved.text());
    }
}

#[test]
fn a_reload_keeps_the_article_and_the_place() {
    let article = shipped("80x24").keys("wj<enter> ");
    let again = article.clone_keys("r");
    assert!(again.text().contains("Read again"));
    assert_eq!((again.row(0), again.row(4)), (article.row(0), article.row(4)));
    assert!(Screen::new(bridge(), "80x24").keys("wjr").row(23).contains("Read again"));
    assert!(Screen::new(bridge(), "80x24").keys("wjr").selected().contains("4 events"));
}
