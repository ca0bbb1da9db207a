//! Words of many scripts and keyboards: what is typed finds what is written, and the very letters of it are highlighted.

use std::sync::Arc;

use rstest::rstest;
use tarikh::index::Index;
use tarikh::query::{Scope, Search};
use tarikh::timeline::{Date, Event, EventIx, Text, Timeline};

/// The parts of titles that are highlighted for a line, in the order of the titles that it finds, `…` for one without any.
fn found(line: &str, titles: &[&str]) -> Vec<String> {
    let event = |title: &&str| Event {
        title: Text::new(vec![("en".to_owned(), (*title).to_owned())]),
        date: Date::parse("1900").expect("a date"),
        ..Event::default()
    };
    let timeline = Timeline { events: titles.iter().map(event).collect(), ..Timeline::default() };
    let index = Arc::new(Index::new(&timeline));
    let mut search = Search::new(line, &Scope::of(&timeline));
    let events: Vec<EventIx> = search.run(&index).results().events.clone();
    let marked = |event: &EventIx| {
        let title = titles[event.index()];
        let part = |range: &std::ops::Range<u32>| {
            title.chars().skip(range.start as usize).take(range.len()).collect::<String>()
        };
        let parts: Vec<String> = search.highlights(title).iter().map(part).collect();
        if parts.is_empty() { "…".to_owned() } else { parts.join(" ") }
    };
    events.iter().map(marked).collect()
}

#[rstest]
#[case::stroke("lodz", &["Meeting in Łódź", "Lodz today", "Lodge"], &["Łódź", "Lodz"])]
#[case::typed_with_it("Łódź", &["Meeting in Łódź", "LODZ"], &["Łódź", "LODZ"])]
#[case::two_for_one("aero", &["Œuvre found at Ærøskøbing"], &["Ærø"])]
#[case::the_first_of_two("stras", &["Treaty of Straßburg", "STRASSBURG"], &["Straß", "STRAS"])]
#[case::after_two("burg", &["Treaty of Straßburg"], &["burg"])]
#[case::balkan("dorde", &["Đorđe of Đakovo"], &["Đorđe"])]
#[case::icelandic("thorgudrun", &["ÞórGuðrún"], &["ÞórGuðrún"])]
#[case::turkish("ISTANBUL diyarbakir", &["İstanbul, Diyarbakır"], &["İstanbul Diyarbakır"])]
#[case::letters_that_look_like_signs("hawaii", &["Hawaiʻi votes"], &["Hawaiʻi"])]
#[case::greek_at_the_end("ΟΔΥΣΣΕΑΣ", &["ο Οδυσσέας"], &["Οδυσσέας"])]
#[case::russian("еж елкин", &["Ёж и Ёлкин"], &["Ёж Ёлкин"])]
#[case::kazakh("казак", &["Қазақ хандығы"], &["Қазақ"])]
#[case::persian_keyboard("کیم جونگ", &["كيم جونغ أون", "كيم جونج أون"], &["كيم جونغ", "كيم جونج"])]
#[case::persian_in_its_own_letters("گرگان", &["شهر گرگان", "شهر كركان"], &["گرگان", "كركان"])]
#[case::arabic_keyboard("كركان", &["شهر گرگان"], &["گرگان"])]
#[case::urdu_keyboard("لاہور ڈاکٹر", &["لاهور دكتر", "ڈاکٹر لاہور کے"], &["لاهور دكتر", "ڈاکٹر لاہور"])]
#[case::urdu_at_the_end("پہلي", &["پہلے دن"], &["پہلے"])]
#[case::kurdish("ههولير", &["هەولێر"], &["هەولێر"])]
#[case::persian_digits("۱۲۳۴۵", &["12345", "١٢٣٤٥"], &["12345", "١٢٣٤٥"])]
fn letters_that_a_keyboard_lacks_are_found_by_those_it_has(
    #[case] line: &str,
    #[case] titles: &[&str],
    #[case] expected: &[&str],
) {
    assert_eq!(found(line, titles), expected);
}

#[rstest]
#[case("می‌خواهم")]
#[case("می خواهم")]
#[case("میخواهم")]
#[case("پیونگ‌یانگ می‌خواهم")]
fn what_persian_parts_without_a_blank_is_found_parted_and_joined(#[case] line: &str) {
    let titles = ["می‌خواهم پیونگ‌یانگ", "می خواهم پیونگ یانگ", "میخواهم پیونگیانگ", "خواهد پیونگ"];
    let mut typed = found(line, &titles);
    typed.iter_mut().for_each(|found| found.retain(|c| !c.is_whitespace() && c != '\u{200c}'));
    assert_eq!(typed.len(), 3, "{typed:?}");
    assert!(typed.iter().all(|found| found.contains("میخواهم")), "{typed:?}");
}

#[test]
fn two_short_words_are_one_only_side_by_side() {
    assert_eq!(found("مازال", &["ما زال القتال", "زال ما كان"]), ["ما زال"]);
}
