//! Screens as a reader sees them: a timeline, a script of keys, the cells and their styles.

mod accounts;
mod called;
mod changing;
mod compare;
mod copying;
mod direction;
mod facets;
mod find;
mod footer;
pub(crate) mod harness;
mod head;
mod help;
mod line;
mod links;
mod listing;
mod mending;
mod nearest;
mod places;
mod problems;
mod questions;
mod shelf;
mod spine;
mod terminal;
mod titles;
mod turning;
mod unseen;
mod unsourced;
mod values;
mod wrapped;

use std::collections::HashSet;

use harness::{PLAIN, SIXTEEN, Screen, bridge, broken, empty, encoded};
use rstest::rstest;

/// The shipped timeline.
fn shipped(size: &str) -> Screen {
    Screen::new(harness::shipped(), size)
}

#[rstest]
#[case::smallest("40x10", "")]
#[case::smallest_source("40x10", "j<enter>")]
#[case::stacked("80x24", "j")]
#[case::stacked_source("80x24", "j<enter>")]
#[case::beside("120x40", "j")]
#[case::wide("200x60", "jjj")]
#[case::english_article("80x24", "Gk<enter>a")]
#[case::help("80x24", "?")]
#[case::filter("80x24", "/لجنة")]
#[case::filter_kept("120x40", "/الصيادين<enter>")]
#[case::offers("60x18", "/")]
#[case::saved("80x24", "/الجسر<enter>Sone<enter>S")]
#[case::fault("80x24", "/لجنة actr:x")]
#[case::no_match("80x24", "/zzz")]
#[case::compare_beside("120x40", "jc")]
#[case::compare_below("80x24", "jc")]
#[case::details("100x30", "ji")]
#[case::terminal("80x24", "<f12>jj")]
#[case::terminal_on_the_smallest("40x10", "BG")]
fn a_screen_looks_like_this(#[case] size: &str, #[case] keys: &str) {
    let screen = Screen::new(bridge(), size).keys(keys);
    insta::assert_snapshot!(screen.name(), screen.picture());
}

#[test]
fn no_two_scripts_of_keys_share_the_name_of_a_snapshot() {
    let signs: Vec<String> = "/?<>()%+-_ .2fgGF\u{e9}\u{c9}لأ".chars().map(String::from).collect();
    let pairs = signs.iter().flat_map(|first| signs.iter().map(move |second| format!("{first}{second}")));
    let scripts: Vec<String> = signs.iter().cloned().chain(pairs).collect();
    let names: HashSet<String> = scripts.iter().map(|keys| encoded(keys).to_lowercase()).collect();
    assert_eq!(names.len(), scripts.len());
    assert_eq!(encoded("Gk<enter>/لجنة x"), "+gk(enter)%2fلجنة%20x");
}

#[test]
fn the_article_opens_at_the_passage() {
    let screen = Screen::new(bridge(), "80x24").keys("j<enter>");
    assert!(screen.marked().starts_with("شهد الميناء القديم صباح الأحد 2 يونيو 2024"), "{}", screen.marked());
    assert!(screen.text().contains("On the morning of Sunday, 2 June 2024"), "{}", screen.text());
}

#[test]
fn moving_in_the_chronology_moves_the_article() {
    let screen = Screen::new(bridge(), "120x40").keys("jj");
    assert_eq!(screen.marked(), "وفي 18 يونيو 2024 اعترضت لجنة الصيادين على مسار الجسر");
    assert_eq!(screen.clone_keys("k").marked().chars().take(4).collect::<String>(), "شهد ");
}

#[test]
fn stepping_to_another_passage_selects_its_event() {
    let screen = Screen::new(bridge(), "120x40").keys("j<enter>]");
    assert!(screen.selected().contains("The fishermen's committee"), "{}", screen.selected());
    let back = screen.clone_keys("[[");
    assert!(back.selected().contains("The council passes the budget"), "{}", back.selected());
    assert!(back.clone_keys("[").text().contains("No passage before this one"));
}

#[test]
fn scrolling_selects_nothing() {
    let screen = Screen::new(bridge(), "80x24").keys("j<enter>jjjjj");
    assert!(screen.selected().contains("The first stone"), "{}", screen.selected());
}

#[test]
fn every_key_of_a_filter_narrows_the_list() {
    let screen = Screen::new(bridge(), "80x24").keys("/");
    let counts: Vec<String> = "جسر"
        .chars()
        .scan(screen, |screen, c| {
            *screen = screen.clone_keys(&c.to_string());
            Some(
                screen
                    .row(0)
                    .split_whitespace()
                    .rev()
                    .take(3)
                    .collect::<Vec<_>>()
                    .into_iter()
                    .rev()
                    .collect::<Vec<_>>()
                    .join(" "),
            )
        })
        .collect();
    assert_eq!(counts.last().map(String::as_str), Some("2 of 7"), "{counts:?}");
}

#[test]
fn typing_keeps_to_the_event_it_began_at_and_escape_goes_back_to_it() {
    let screen = Screen::new(bridge(), "80x24").keys("jjjj/الجسر");
    assert!(screen.selected().contains("committee objects"), "the nearest match: {}", screen.selected());
    assert!(screen.clone_keys("<esc>").selected().contains("The second annex"));
}

#[test]
fn an_actor_is_found_by_an_alias_in_the_other_language() {
    let screen = Screen::new(bridge(), "80x24").keys("/aflak<enter>");
    assert!(screen.text().contains("The second annex"), "{}", screen.text());
    assert!(!screen.text().contains("hearings"), "{}", screen.text());
}

#[test]
fn a_hit_is_marked_in_its_own_spelling() {
    let screen = Screen::new(bridge(), "120x40").keys("/اعترضت<enter>");
    assert!(screen.hits().contains("اعترضت"), "{}", screen.hits());
}

#[test]
fn escape_takes_a_filter_back_and_u_undoes_that() {
    let screen = Screen::new(bridge(), "80x24").keys("/aflak<enter><esc>");
    assert!(screen.text().contains("7 events"));
    assert!(screen.clone_keys("u").row(0).contains("/ aflak"));
}

#[test]
fn accounts_of_an_event_follow_each_other() {
    let screen = Screen::new(bridge(), "80x24").keys("j");
    assert!(screen.text().contains("account 1 of 2"));
    let other = screen.clone_keys("a");
    assert!(other.text().contains("account 2 of 2") && other.text().contains("Horizon Agency"), "{}", other.text());
    assert_eq!(other.marked(), "The city laid the first stone on 2 June 2024, at a cost of 52 million dinars");
}

#[test]
fn compared_accounts_show_where_they_differ_and_where_one_is_silent() {
    let screen = Screen::new(bridge(), "120x40").keys("jc");
    let row =
        |label: &str| screen.text().lines().find(|line| line.contains(label)).map(str::to_owned).unwrap_or_default();
    assert!(row("Cost").contains("≠ 48 million") && row("Cost").contains("≠ 52 million"), "{}", row("Cost"));
    assert!(!row("when").contains('≠'), "the dates agree");
    assert!(screen.row(0).contains("2 accounts · 1 disagreement"), "{}", screen.row(0));
    assert!(screen.hits().contains("52"), "a number the other account lacks: {}", screen.hits());
    assert!(screen.clone_keys("n").row(0).contains("objects to the route"), "the next event with two accounts");
    assert!(screen.clone_keys("<esc>").selected().contains("The first stone"));
}

#[rstest]
#[case::words("\"yes\"", "\"yes\"", "yes", "yes, yes")]
#[case::a_figure_in_other_groups("\"10,000\"", "\"10000\"", "10,000", "10000")]
#[case::arabic_in_another_spelling("{ar: الاولى}", "{ar: الأُولى}", "الاولى", "الأولى")]
#[case::two_values("\"yes\"", "\"no\"", "yes, no", "yes, yes")]
fn what_an_account_says_twice_is_told_once(
    #[case] first: &str,
    #[case] second: &str,
    #[case] wanted: &str,
    #[case] unwanted: &str,
) {
    let excerpt = |value: &str| format!("      - {{source: gone, exact: \"Words\", facts: {{agreed: {value}}}}}\n");
    let yaml = format!(
        "title: T\nlanguage: en\nsources: [{{id: gone, file: gone.txt}}]\nfacts: [{{id: agreed, name: Agreed}}]\nevents:\n  - id: a\n    \
         date: 1963\n    title: E\n    excerpts:\n{}{}",
        excerpt(first),
        excerpt(second)
    );
    let told = Screen::new(harness::written(&yaml), "120x40").keys("c").reading();
    assert!(told.contains(wanted) && !told.contains(unwanted), "{told}");
}

#[test]
fn compared_accounts_speak_the_readers_language_and_are_marked_in_their_own() {
    let account = |source, exact, facts| format!("{{source: {source}, exact: {exact}, facts: {{{facts}}}}}");
    let excerpts = [
        account("a", "كانت حربا بين عشرة آلاف", "name: {ar: حربا, en: a war}, troops: {ar: ١٠٬٠٠٠, en: 10000}"),
        account("b", "كانت عملية من 8000 جندي", "name: {ar: عملية, en: an operation}, troops: 8000"),
    ];
    let yaml = format!(
        "title: T\nlanguage: ar\nsources: [{{id: a, file: a.txt}}, {{id: b, file: b.txt}}]\n\
         facts: [{{id: name, name: Name}}, {{id: troops, name: Troops, unit: {{ar: جندي, en: soldiers}}}}]\n\
         events: [{{id: e, date: 2022, title: T, excerpts: [{}]}}]\n",
        excerpts.join(", ")
    );
    let screen = Screen::new(harness::written(&yaml), "120x40").keys("c");
    for said in ["≠ a war", "≠ an operation", "≠ Troops · soldiers", "  10000  ", "  8000  "] {
        assert!(screen.text().contains(said), "{said}: {}", screen.text());
    }
    assert!(screen.hits().contains("عملية") && screen.hits().contains("عشرة آلاف"), "{}", screen.hits());
}

#[test]
fn details_tell_everything_the_file_says() {
    let screen = Screen::new(bridge(), "120x60").keys("ji");
    for said in [
        "first-stone",
        "2024-06-02",
        "established",
        "Old harbour",
        "Account 2",
        "exactly, word for word",
        "Cost 52 million",
    ] {
        assert!(screen.text().contains(said), "{said}: {}", screen.text());
    }
}

#[test]
fn disagreement_and_standing_show() {
    let screen = Screen::new(bridge(), "80x24").keys("G");
    let row =
        |title: &str| screen.text().lines().find(|line| line.contains(title)).map(str::to_owned).unwrap_or_default();
    assert!(row("first stone").contains('≠'), "{}", row("first stone"));
    assert!(!row("hearings").contains('≠'));
    assert!(row("new contract").contains('›'), "a forecast");
    assert!(screen.clone_keys("k").text().contains("disputed; claimed by Aflak"));
}

#[test]
fn a_number_before_a_key_goes_to_the_event() {
    for keys in ["5G", "5<enter>"] {
        let screen = Screen::new(bridge(), "80x24").keys(keys);
        assert!(screen.selected().contains("The second annex"), "{keys}: {}", screen.selected());
    }
    assert!(Screen::new(bridge(), "80x24").keys("99G").text().contains("There is no event 99"));
}

#[test]
fn an_arabic_keyboard_moves_as_a_latin_one() {
    let latin = Screen::new(bridge(), "80x24").keys("jj[]/");
    let arabic = Screen::new(bridge(), "80x24").keys("تتجدظ");
    assert_eq!(latin.picture(), arabic.picture());
}

#[test]
fn a_click_selects_an_event_and_a_click_on_a_passage_too() {
    let screen = Screen::new(bridge(), "120x40");
    let row = screen.text().lines().position(|line| line.contains("Public hearings")).expect("on screen");
    let screen = screen.keys(&format!("<click:10,{row}>"));
    assert!(screen.selected().contains("Public hearings"), "{}", screen.selected());
    let row = screen.bars('│').last().copied().expect("a passage of another event");
    let clicked = screen.clone_keys(&format!("<click:110,{row}>"));
    assert!(!clicked.selected().contains("Public hearings"), "{}", clicked.text());
}

#[test]
fn the_wheel_scrolls_the_pane_under_it() {
    let screen = Screen::new(bridge(), "80x24").keys("j<wheel:+1@40,20>");
    assert!(screen.selected().contains("The first stone"), "the article scrolled, not the list");
    assert_ne!(screen.picture(), Screen::new(bridge(), "80x24").keys("j").picture());
}

#[test]
fn too_small_a_screen_names_the_size_it_needs_and_grows_back() {
    let screen = Screen::new(bridge(), "80x24").keys("jj");
    let small = screen.clone_keys("<resize:30x8>");
    assert!(small.text().contains("40 × 10 needed") && small.text().contains("now 30 × 8"), "{}", small.text());
    assert_eq!(small.clone_keys("<resize:80x24>").picture(), screen.picture());
}

#[test]
fn an_empty_timeline_says_so() {
    assert!(Screen::new(empty(), "80x24").text().contains("Nothing here yet"));
}

#[test]
fn an_unreadable_timeline_shows_why_and_reads_again() {
    let screen = Screen::new(broken(), "80x24");
    assert!(screen.text().contains("cannot be read"), "{}", screen.text());
    assert!(screen.text().contains("e opens it in an editor, r reads it again"), "{}", screen.text());
    assert!(screen.text().contains("events.yaml:"), "{}", screen.text());
}

#[test]
fn no_colour_leaves_every_state_readable() {
    let screen = Screen::with_colours(bridge(), "80x24", PLAIN).keys("j");
    assert!(screen.colours().is_empty(), "{:?}", screen.colours());
    assert!(screen.text().contains('▐') && screen.text().contains('≠'));
}

#[test]
fn sixteen_colours_are_the_terminals_own() {
    let screen = Screen::with_colours(bridge(), "80x24", SIXTEEN).keys("j");
    assert!(screen.colours().iter().all(|colour| !colour.starts_with("Rgb")), "{:?}", screen.colours());
}
