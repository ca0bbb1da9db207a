//! The filter line: what is said of it, and its terms as things to take out.

use super::harness::{Screen, bridge};

fn screen(keys: &str) -> Screen {
    Screen::new(bridge(), "80x24").keys(keys)
}

/// The first row up to a gap.
fn line(screen: &Screen) -> String {
    screen.row(0).split("  ").next().unwrap_or_default().trim().to_owned()
}

#[test]
fn it_is_edited_by_sight() {
    assert_eq!(line(&screen("/actor:abc<left><left>x")), "/ actor:axbc");
    // Arabic stands in its own order after the name of its field, and → goes right, which is back in it.
    assert_eq!(line(&screen("/actor:رزد")), "/ actor:ﺩﺯﺭ");
    assert_eq!(line(&screen("/actor:رزد<right><right>و")), "/ actor:ﺩﺯﻭﺭ");
    assert_eq!(line(&screen("/actor:رزد tag:ور")), "/ actor:ﺩﺯﺭ tag:ﺭﻭ");
    assert_eq!(line(&screen("/دور 2024-06..2024-10")), "/ 2024-06..2024-10 ﺭﻭﺩ");
    assert_eq!(line(&screen("/abcdef<click:5,0>x")), "/ abxcdef", "a click puts the caret on a letter");
}

#[test]
fn what_cannot_be_read_is_underlined_and_named_and_tab_mends_it() {
    let wrong = screen("/aflak actr:city");
    assert!(wrong.hits().contains("actr"), "{}", wrong.hits());
    assert!(wrong.row(1).contains("there is no field “actr”"), "{}", wrong.row(1));
    assert!(wrong.row(1).contains("did you mean actor ?"), "{}", wrong.row(1));
    assert!(
        wrong.row(0).ends_with(&screen("/aflak").row(0).chars().skip(70).collect::<String>()),
        "the other term works: {}",
        wrong.row(0)
    );
    let mended = wrong.clone_keys("<tab>");
    assert_eq!(line(&mended), "/ aflak actor:city");
    assert!(!mended.row(1).contains("no field"), "{}", mended.row(1));
}

#[test]
fn a_kept_filter_says_once_more_what_was_left_out() {
    let kept = screen("/aflak actr:city<enter>");
    assert!(kept.row(23).contains("there is no field “actr”"), "{}", kept.row(23));
    assert!(!kept.row(1).contains("no field"), "the list is whole again: {}", kept.row(1));
    assert!(kept.hits().contains("actr"), "it stays underlined: {}", kept.hits());
}

#[test]
fn a_click_takes_a_term_out_of_a_kept_filter_and_u_puts_it_back() {
    let kept = screen("/aflak tag:works<enter>");
    let less = kept.clone_keys("<click:10,0>");
    assert_eq!(line(&less), "/ aflak");
    assert!(less.row(23).contains("tag:works taken out"), "{}", less.row(23));
    assert_eq!(line(&less.clone_keys("u")), "/ aflak tag:works");
    let beside = kept.clone_keys("<click:40,0>x");
    assert_eq!(line(&beside), "/ aflak tag:worksx", "beside the terms a click begins to type");
}

#[test]
fn terms_are_picked_and_taken_out_by_keys() {
    let picked = screen("/aflak tag:works date:2024<s-left><s-left>");
    assert!(picked.row(23).contains("Del take out"), "{}", picked.row(23));
    assert_eq!(line(&picked.clone_keys("<del>")), "/ aflak date:2024");
    assert_eq!(line(&picked.clone_keys("<del><del><bs>")), "/");
    assert_eq!(line(&picked.clone_keys("<esc>x")), "/ aflak tag:works date:2024x", "Esc picks none");
    let taken = picked.clone_keys("<del><enter>");
    assert_eq!(
        line(&taken.clone_keys("u")),
        "/ Harbour Bridge".trim_start_matches("/ "),
        "one change: back to no filter"
    );
}
