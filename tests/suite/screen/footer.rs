//! The last row: the keys of this place, and what a click on it does; and keys that mean nothing.

use rstest::rstest;

use super::harness::{Fixture, Screen, bridge, shipped};

fn last(screen: &Screen) -> String {
    screen.text().lines().last().unwrap_or_default().to_owned()
}

/// Where a word stands on screen.
fn place(screen: &Screen, word: &str) -> (usize, usize) {
    let text = screen.text();
    let found = text.lines().enumerate().find_map(|(row, line)| {
        let (before, _) = line.split_once(word)?;
        Some((before.chars().count(), row))
    });
    found.unwrap_or_else(|| unreachable!("{word} in {text}"))
}

fn clicked(screen: &Screen, word: &str) -> Screen {
    let (column, row) = place(screen, word);
    screen.clone_keys(&format!("<click:{column},{row}>"))
}

#[rstest]
#[case::the_list("", "q quit")]
#[case::the_source("j<enter>", "Esc to the list")]
#[case::a_filter("/الجسر<enter>", "Esc clear filter")]
#[case::the_whole_screen("j<enter>z", "Esc both panes")]
#[case::facets("f", "Esc close")]
#[case::words_found("j<enter>/the<enter>", "Esc done")]
#[case::a_comparison("jc", "c back")]
#[case::questions("d", "Esc")]
#[case::a_period("v", "Esc close")]
fn help_and_the_way_back_are_always_there(
    #[case] keys: &str,
    #[case] back: &str,
    #[values("60x18", "80x24", "120x40", "200x60")] size: &str,
) {
    let row = last(&Screen::new(bridge(), size).keys(keys));
    assert!(row.contains(back) && row.contains("? help"), "{row}");
}

/// What was just said leaves them as well.
#[test]
fn beside_what_was_just_said_stand_help_and_the_way_back_alone() {
    let row = last(&Screen::new(bridge(), "80x24").keys("ss"));
    assert!(row.contains("Earliest first") && row.contains("? help") && row.contains("q quit"), "{row}");
    assert!(!row.contains("filter"), "{row}");
}

#[rstest]
#[case("40x10", 2)]
#[case("80x24", 5)]
#[case("120x40", 9)]
#[case("200x60", 15)]
fn the_row_is_used_in_its_width(#[case] size: &str, #[case] least: usize) {
    let screen = Screen::new(shipped(), size).keys("44G");
    let row = last(&screen);
    let hints = row.split("   ").filter(|hint| !hint.trim().is_empty()).count();
    assert!(hints > least, "{hints} in {row}");
}

#[test]
fn the_keys_are_those_of_the_place() {
    let wide = |keys: &str| last(&Screen::new(bridge(), "200x60").keys(keys));
    assert!(wide("").contains("[ ] headings") && wide("j<enter>").contains("[ ] passages"));
    assert!(wide("j<enter>").contains("/ find") && wide("").contains("/ filter"));
    assert!(!wide("").contains("n N matches") && wide("/الجسر<enter>").contains("n N matches"));
    assert!(wide("?").contains(" scroll") && !wide("?").contains("filter"), "{}", wide("?"));
    assert!(wide("!").contains("Enter show"), "{}", wide("!"));
}

#[rstest]
#[case::filter("j", "/ filter", " Enter keep")]
#[case::read("j", "Enter read", "Esc to the list")]
#[case::help("j", "? help", "Keys and signs")]
#[case::problems("j", " problems", "8 problems")]
#[case::a_value("j*", "p place", "place:")]
#[case::back("j<enter>", "Esc to the list", "q quit")]
#[case::keep("/الجسر", "Enter keep", "Esc clear filter")]
fn a_click_on_a_key_presses_it(#[case] keys: &str, #[case] word: &str, #[case] shows: &str) {
    let screen = clicked(&Screen::new(bridge(), "120x40").keys(keys), word);
    assert!(screen.text().contains(shows), "{}", screen.text());
}

#[test]
fn a_click_on_what_accounts_differ_in_compares_them() {
    let screen = Screen::new(bridge(), "120x40");
    let compared = clicked(&screen, "≠2");
    assert!(compared.row(0).contains("2 accounts"), "{}", compared.text());
    assert!(clicked(&screen, "×2").row(0).contains("objects to the route"), "those that agree as well");
}

#[rstest]
#[case::a_phase("Works begin", "The first stone")]
#[case::a_year("2025", "A new contract")]
fn a_click_on_a_heading_goes_to_its_first_event(#[case] heading: &str, #[case] event: &str) {
    let screen = Screen::new(bridge(), "120x40");
    let row = screen.text().lines().position(|line| line.contains("── ") && line.contains(heading)).expect("a heading");
    let selected = screen.clone_keys(&format!("<click:6,{row}>")).selected();
    assert!(selected.contains(event), "{selected}");
}

#[rstest]
#[case::english(bridge(), "Public hearings")]
#[case::with_runs_on(shipped(), "Non-military agreements")]
#[case::arabic(arabic(), "ةعومسم")]
fn a_double_click_reads(#[case] timeline: Fixture, #[case] title: &str) {
    let screen = Screen::new(timeline, "80x24");
    let letters = screen.letters();
    let row = letters.lines().position(|line| line.contains(title)).expect("the event");
    let once = screen.clone_keys(&format!("<click:30,{row}>"));
    assert!(last(&once).contains("q quit"), "one click selects: {}", once.text());
    let twice = once.clone_keys(&format!("<click:30,{row}>"));
    assert!(last(&twice).contains("Esc to the list"), "{}", twice.text());
}

fn arabic() -> Fixture {
    super::harness::written(
        "title: T\nlanguage: ar\nsources: []\nevents:\n  - {id: a, date: 2024, title: أولى}\n  - {id: b, date: 2025, title: جلسة مسموعة}\n",
    )
}

#[rstest]
#[case::a_function_key("<f11>", "F11 does nothing here; ? shows the keys")]
#[case::a_sign("#", "# does nothing here")]
#[case::an_arabic_sign("÷", "÷ does nothing here")]
#[case::in_a_comparison("jc#", "# does nothing here")]
#[case::in_the_source("j<enter>#", "# does nothing here")]
fn a_key_that_means_nothing_says_so(#[case] keys: &str, #[case] said: &str) {
    let row = last(&Screen::new(bridge(), "120x40").keys(keys));
    assert!(row.contains(said), "{row}");
}

#[rstest]
#[case("j0G")]
#[case("j00<enter>")]
#[case("d0G")]
fn there_is_no_event_0(#[case] keys: &str) {
    let screen = Screen::new(bridge(), "80x24").keys(keys);
    assert!(last(&screen).contains("There is no event 0"), "{}", screen.text());
    assert!(screen.text().lines().any(|row| row.starts_with("▌ 2 ")) || keys.starts_with('d'), "{}", screen.text());
}

#[test]
fn a_leading_0_is_a_digit_unless_all_the_time_is_to_be_shown() {
    let screen = Screen::new(bridge(), "80x24").keys("007G");
    assert!(screen.selected().starts_with("▌ 7 "), "{}", screen.selected());
    let zoomed = Screen::new(bridge(), "80x24").keys("j+");
    assert_ne!(zoomed.row(1), zoomed.clone_keys("0").row(1), "all the time is shown again");
}
