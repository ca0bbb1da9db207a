//! What articles are called: by headline, else by publisher and date, else by their first words; never by their ids.

use rstest::rstest;

use super::harness::{Fixture, Screen, quoting};
use super::shipped;

/// Two accounts of one event, from articles of whom this is known.
fn told_by(one: &str, other: &str) -> Fixture {
    let yaml = format!(
        "title: t\nlanguage: en\nsources:\n  - {{id: the-id-of-one, file: a.txt, {one}}}\n  - {{id: the-id-of-two, file: gone/b.txt, {other}}}\n\
         events:\n  - id: e\n    date: 1950-01-01\n    title: First\n    excerpts:\n      - {{source: the-id-of-one, exact: فتح الجسر}}\n\
         \x20     - {{source: the-id-of-two, exact: Words}}\n"
    );
    quoting(&yaml, "فتح الجسر الجديد أمس في المدينة القديمة أمام الناس\n")
}

/// Every place that names articles: the source pane, the comparison, the shelf, an article by itself, facets, details, the menu of
/// values, what is offered while a filter is typed.
const PLACES: [&str; 9] = ["", "a", "c", "w", "w<enter>", "f", "i", "*s", "/source:"];

#[rstest]
#[case::a_headline(
    "title: {ar: عنوان المقال, en: A headline}, publisher: {en: A paper}, published: 2024-06-02",
    "A headline"
)]
#[case::an_arabic_headline("title: {ar: عنوان المقال}", "عنوان المقال")]
#[case::publisher_and_date("publisher: {en: A paper}, published: 2024-06-02", "A paper · 2 Jun 2024")]
#[case::an_arabic_publisher("publisher: {ar: الوطن}, published: 2023-09", "الوطن")]
#[case::no_date("publisher: {en: A paper}", "A paper")]
#[case::nothing_known("language: ar", "فتح الجسر الجديد أمس في")]
fn an_article_is_called_by_what_is_known_of_it_everywhere(#[case] known: &str, #[case] called: &str) {
    let screen = Screen::new(told_by(known, "title: {en: Another}"), "200x60");
    for keys in PLACES {
        let (shown, account_two) = (screen.clone_keys(keys), keys == "a");
        let reading = shown.reading();
        assert!(!reading.contains("the-id-of") || keys == "/source:", "{keys}: {}", shown.text());
        assert!(account_two || reading.contains(called) || shown.text().contains(called), "{keys}: {reading}");
    }
}

#[test]
fn an_article_that_cannot_be_read_and_of_which_nothing_is_known_is_called_by_its_file() {
    let screen = Screen::new(told_by("title: {en: One}", "language: en"), "200x60");
    for keys in ["a", "c", "w", "f", "i", "*s"] {
        let text = screen.clone_keys(keys).text();
        assert!(text.contains("b.txt") && !text.contains("the-id-of"), "{keys}: {text}");
    }
}

#[test]
fn two_articles_of_one_publisher_are_told_apart() {
    let paper = |date: &str| format!("publisher: {{en: A paper}}, published: {date}");
    let shelf = Screen::new(told_by(&paper("2024-06-02"), &paper("2024-07-03")), "80x24").keys("w");
    assert!(
        shelf.text().contains("A paper · 2 Jun 2024") && shelf.text().contains("A paper · 3 Jul 2024"),
        "{}",
        shelf.text()
    );
    let undated = Screen::new(told_by("publisher: {en: A paper}", "publisher: {en: A paper}"), "80x24").keys("w");
    assert!(
        undated.reading().contains("فتح الجسر") && undated.text().contains("A paper · b.txt"),
        "{}",
        undated.text()
    );
}

#[rstest]
fn the_shipped_timeline_shows_no_id_of_an_article(#[values("80x24", "120x40", "200x60")] size: &str) {
    let ids = ["half-alliance", "putin-trip", "summit-fears", "accusations-and", "aljazeera-explainer", "who-pays"];
    for keys in ["", "45Gc", "45Gaa", "w", "wj<enter>", "f", "45Gi", "45G*s"] {
        let text = shipped(size).keys(keys).text();
        assert!(ids.iter().all(|id| !text.contains(id)), "{keys}: {text}");
    }
}
